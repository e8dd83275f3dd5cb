import { describe, expect, test } from '@jest/globals';
import type { Subscription } from '../../domain/model/subscription.ts';
import {
  converts,
  endDates,
  firstTermFrom,
  goesOn,
  isActive,
  renewed,
  renews,
  stateOn,
} from '../../domain/rules/lifecycle.ts';
import { anApp, aPrepaid, aPurchase, aSubscription } from '../support/builders.ts';

const ending = (given: Partial<Subscription> = {}) =>
  aSubscription({ endsOn: '2025-03-01', recurringBilling: false, ...given });

describe('after the end date', () => {
  test('LIFE-2 what ends on 1 March 2025 is disabled from 31 March and deleted from 29 June', () => {
    expect(endDates(ending())).toEqual({ expires: '2025-03-01', disabled: '2025-03-31', deleted: '2025-06-29' });
  });

  test('APP-10 an app is disabled at once, and shown for ninety days more', () => {
    const app = anApp({ endsOn: '2025-03-01' });
    expect(endDates(app)).toEqual({ expires: '2025-03-01', disabled: '2025-03-01', deleted: '2025-05-30' });
  });

  test.each<[string, Partial<Subscription>, { disabled: string; deleted: string }]>([
    ['a monthly term', { term: 'monthly' }, { disabled: '2025-03-31', deleted: '2025-06-29' }],
    ['three years', { term: 'three-year' }, { disabled: '2025-05-30', deleted: '2025-08-28' }],
    ['a volume licence', { source: 'volume-licensing' }, { disabled: '2025-05-30', deleted: '2025-07-29' }],
    ['a reseller', { source: 'csp', term: 'three-year' }, { disabled: '2025-03-31', deleted: '2025-06-29' }],
  ])('LIFE-2 %s has its own days', (_, given, dates) => {
    expect(endDates(ending(given))).toMatchObject(dates);
  });

  test.each([
    ['2025-02-28', 'active'],
    ['2025-03-01', 'expired'],
    ['2025-03-30', 'expired'],
    ['2025-03-31', 'disabled'],
    ['2025-06-28', 'disabled'],
    ['2025-06-29', 'deleted'],
    ['2031-01-01', 'deleted'],
  ])('LIFE-1 on %s it is %s', (today, state) => {
    expect(stateOn(ending(), today)).toBe(state);
  });

  test('LIFE-1 what renews stays active while its renewal is being processed', () => {
    expect(stateOn(ending({ recurringBilling: true }), '2025-03-02')).toBe('active');
  });

  test('LIFE-4 only an active subscription changes, and the refusal carries the dates', () => {
    expect(isActive(ending(), '2025-02-28')).toBeUndefined();
    expect(isActive(ending(), '2025-04-01')).toEqual({
      kind: 'refused',
      rule: 'LIFE-4',
      state: 'disabled',
      subscription: 'sub-e3',
      product: 'm365-e3',
      endedOn: '2025-03-01',
      disabled: '2025-03-31',
      deleted: '2025-06-29',
    });
  });
});

test('LIFE-8 more licences assigned than purchased end nothing', () => {
  expect(stateOn(aSubscription({ source: 'volume-licensing', total: 10, assigned: 12 }), '2026-11-21')).toBe('active');
});

test('LIFE-6 what came back as another subscription is gone itself', () => {
  expect(stateOn({ ...ending(), replacedBy: 'sub-e3-2' }, '2025-03-02')).toBe('deleted');
});

describe('renewal', () => {
  test.each<[string, Subscription, boolean]>([
    ['bought directly', aSubscription(), true],
    ['bought by self-service', aPurchase(), true],
    ['without recurring billing', aSubscription({ recurringBilling: false }), false],
    ['a trial', aSubscription({ source: 'trial' }), false],
    ['prepaid', aPrepaid({ recurringBilling: true }), false],
    ['sold by a reseller', aSubscription({ source: 'csp' }), false],
    ['sold by volume licensing', aSubscription({ source: 'volume-licensing' }), false],
  ])('TRI-2 renews by itself, %s: %#', (_, subscription, expected) => {
    expect(renews(subscription)).toBe(expected);
  });

  test.each<[string, Partial<Subscription>, boolean]>([
    ['a card', { paidBy: 'visa' }, true],
    ['a billing profile', { paidBy: undefined, billingProfile: 'main' }, true],
    ['nobody', { paidBy: undefined }, false],
    ['a card, but without a price', { price: undefined }, false],
    ['a card, but with recurring billing off', { recurringBilling: false }, false],
    ['a card, but cancelled', { cancelled: { on: '2026-11-01' } }, false],
    ['a card, but bought already', { source: 'direct' }, false],
  ])('TRI-2 REC-5 a trial and a prepaid term become paid at their end, paid by %s: %#', (_, given, expected) => {
    for (const source of ['trial', 'prepaid'] as const) {
      const one = aSubscription({ source, ...given } as Partial<Subscription>);
      expect([converts(one), goesOn(one)]).toEqual([expected, expected || one.source === 'direct']);
    }
  });

  test.each([
    ['2026-02-28', '2026-02-28'],
    ['2026-03-01', '2026-03-31'],
    ['2026-04-15', '2026-04-30'],
  ])('the first term that begins on %s or later begins on %s, on its own day of the month', (from, begins) => {
    const monthly = aSubscription({ term: 'monthly', startedOn: '2026-01-31', endsOn: '2026-02-28' });
    expect(firstTermFrom(monthly, from)).toBe(begins);
  });

  test.each([
    ['its own day', '2026-06-09', '2026-07-09', undefined],
    ['the last day of a short month', '2026-01-31', '2026-02-28', 31],
  ])('a term that begins on %s remembers the day only where it differs', (_, startedOn, endsOn, anchorDay) => {
    const next = renewed(aSubscription({ term: 'monthly', startedOn, endsOn }));
    expect(next.anchorDay).toBe(anchorDay);
    expect('anchorDay' in next).toBe(anchorDay !== undefined);
  });

  test.each([
    ['monthly', '2024-02-29'],
    ['annual', '2025-01-31'],
    ['three-year', '2027-01-31'],
  ] as const)('a %s term that ends on 31 January 2024 then runs until %s', (term, endsOn) => {
    const next = renewed(aSubscription({ term, endsOn: '2024-01-31', total: 100 }));
    expect(next).toMatchObject({ startedOn: '2024-01-31', endsOn, total: 100 });
  });

  test('LIC-7 a renewal opens the days of giving back again, for every licence', () => {
    const before = aSubscription({ total: 100, added: [{ on: '2026-09-01', quantity: 3 }] });
    expect(renewed(before).added).toEqual([{ on: before.endsOn, quantity: 100 }]);
  });
});
