// Each kind of notice that is dropped when it waited and is over by now: nobody is told what is no longer so.
import { describe, expect, test } from '@jest/globals';
import type { SubscriptionNotice } from '../../domain/model/notice.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { isOpen, stillHolds } from '../../domain/rules/notices.ts';
import { aLicenceRequest, anApp, aPurchase, aSubscription, today } from '../support/builders.ts';
import { trial } from '../support/life.ts';

const e3 = aSubscription();
const about = { subscription: e3.id, product: e3.product } as const;
const stopping = { ...trial, recurringBilling: false };
const expired = { reached: 'expired' } as const;

/** Of each: what the notice said, the subscription by now, and whether it is still told. */
type Cases = readonly (readonly [string, Subscription, boolean])[];
const holds = (notice: SubscriptionNotice, cases: Cases) =>
  expect(cases.map(([what, now]) => [what, stillHolds(notice, now, today)])).toEqual(
    cases.map(([what, , is]) => [what, is]),
  );

describe('a notice that waited is told only while it is true', () => {
  test('NOT-21 a trial that ends soon', () => {
    holds({ ...about, kind: 'trial-ends-soon', on: trial.endsOn, days: 7, becomesPaid: true }, [
      ['as it was', trial, true],
      ['extended since', { ...trial, endsOn: '2026-12-31' }, false],
      ['bought since', { ...trial, source: 'direct' }, false],
      ['stops by now', stopping, false],
      ['over by now', { ...trial, ...expired }, false],
    ]);
  });

  test('NOT-21 TRI-4 a trial that stops, unless it becomes paid after all', () => {
    holds({ ...about, kind: 'trial-ends-soon', on: trial.endsOn, days: 7, becomesPaid: false }, [
      ['stops', stopping, true],
      ['becomes paid by now', trial, false],
    ]);
  });

  test('NOT-2 LIC-10 what is free to change again', () => {
    const creditCheck = { since: '2026-11-20', quantity: 1, requestedBy: 'megan' };
    holds({ ...about, kind: 'cleared', total: 100, was: 'LIC-10' }, [
      ['free', e3, true],
      ['ordered again since', { ...e3, creditCheck }, false],
      ['over by now', { ...e3, ...expired }, false],
    ]);
    holds({ ...about, kind: 'cleared', total: 25, was: 'LIC-14' }, [
      ['bought', e3, true],
      ['a trial', trial, false],
    ]);
  });

  test('NOT-12 licences that run short', () => {
    holds({ ...about, kind: 'licences-short', total: 100, free: 4 }, [
      ['as few', e3, true],
      ['fewer', { ...e3, assigned: 97 }, true],
      ['more by now', { ...e3, assigned: 95 }, false],
      ['over by now', { ...e3, ...expired }, false],
    ]);
  });

  test('NOT-15 an app that waits for its set-up', () => {
    const { activatedOn: _, ...app } = { ...anApp().app, pricing: 'flat-rate' as const, portal: 'https://x.example' };
    const waiting = { ...anApp(), app };
    holds({ ...about, kind: 'app-not-activated', since: '2026-11-01' }, [
      ['waiting', waiting, true],
      ['activated since', anApp(), false],
      ['cancelled since', { ...waiting, cancelled: { on: '2026-11-20' } }, false],
      ['over by now', { ...waiting, reached: 'disabled' }, false],
    ]);
  });

  test('NOT-5 what has expired, unless it was reactivated as another one (LIFE-6)', () => {
    holds({ ...about, kind: 'expired', disabledOn: '2027-07-09' }, [
      ['expired', { ...e3, ...expired }, true],
      ['replaced since', { ...e3, ...expired, replacedBy: 'sub-e3-2' }, false],
    ]);
  });

  test('SSP-1 a price that needs an approval', () => {
    const newPrice = { price: 4_000, from: '2027-01-01' };
    const dearer = aPurchase({ newPrice });
    holds({ ...about, kind: 'price-changes', from: 3_600, to: 4_000, on: '2027-06-09', needsApproval: true }, [
      ['open', dearer, true],
      ['approved since', { ...dearer, newPrice: { ...newPrice, approvedOn: '2026-11-20' } }, false],
      ['another price since', { ...dearer, newPrice: { ...newPrice, price: 5_000 } }, false],
      ['cancelled since', { ...dearer, cancelled: { on: '2026-11-20' } }, false],
    ]);
    holds({ ...about, kind: 'price-changes', from: 3_600, to: 4_000, on: '2027-06-09', needsApproval: false }, [
      ['of the organization', { ...e3, newPrice }, true],
      ['another price since', { ...e3, newPrice: { ...newPrice, price: 5_000 } }, false],
    ]);
  });

  test('SSP-12 what a purchaser left behind, until it is taken over', () => {
    holds({ ...about, kind: 'purchaser-left', by: 'Adele Vance', users: 2 }, [
      ['running', aPurchase(), true],
      ['expired, with people on it', { ...aPurchase(), ...expired }, true],
      ['taken over', { ...aPurchase(), reached: 'deleted' }, false],
    ]);
  });

  test('what has happened stays true, whatever came after', () => {
    holds({ ...about, kind: 'change-applied', from: 90, to: 100 }, [
      ['running', e3, true],
      ['over', { ...e3, ...expired }, true],
    ]);
  });
});

test('POL-8 a request that everybody decides needs nobody once it is decided', () => {
  const decided = aLicenceRequest({ decided: { by: 'isaiah', on: '2026-11-21', approved: true } });
  expect([[aLicenceRequest(), decided], [decided], [undefined], []].map(isOpen)).toEqual([true, false, false, false]);
});
