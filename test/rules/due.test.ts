import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../domain/model/calendar.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { type CameDue, nextDue } from '../../domain/rules/due.ts';
import { aPrepaid, aSubscription } from '../support/builders.ts';

/** Everything that has come due by `today`. */
function caughtUp(subscription: Subscription, today: string): { document: Subscription; happened: CameDue[] } {
  const due = nextDue(subscription, today);
  if (!due) return { document: subscription, happened: [] };
  const { document, happened } = caughtUp(due.document, today);
  return { document, happened: [due.happened, ...happened] };
}

const planned = { total: 20, on: '2026-12-01', requestedBy: 'alex' };
const e5 = aSubscription({ agreement: 'MCA', total: 25, assigned: 18, endsOn: '2026-12-01', startedOn: '2025-12-01' });

describe('what comes due', () => {
  test('nothing before its day', () => {
    expect(nextDue({ ...e5, scheduled: planned }, '2026-11-30')).toBeUndefined();
  });

  test('LIC-7 a planned decrease counts on the renewal day, and then the term is renewed', () => {
    const { document, happened } = caughtUp({ ...e5, scheduled: planned }, '2026-12-01');
    expect(happened).toEqual([
      { kind: 'change-applied', on: '2026-12-01', from: 25, to: 20 },
      { kind: 'renewed', on: '2026-12-01', from: 20, to: 20 },
    ]);
    expect(document).toMatchObject({ total: 20, endsOn: '2027-12-01', added: [{ on: '2026-12-01', quantity: 20 }] });
    expect(document).not.toHaveProperty('scheduled');
  });

  test('LIC-6 so does a planned increase', () => {
    const { document } = caughtUp({ ...e5, scheduled: { ...planned, total: 30 } }, '2026-12-01');
    expect(document.total).toBe(30);
  });

  test('LIC-3 licences that people have by then stay', () => {
    const { document, happened } = caughtUp({ ...e5, assigned: 21, scheduled: planned }, '2026-12-01');
    expect(happened[0]).toEqual({ kind: 'change-skipped', on: '2026-12-01', from: 25, to: 20 });
    expect(document.total).toBe(25);
    expect(document).not.toHaveProperty('scheduled');
  });

  test('KEY-11 an extended prepaid subscription changes on its old end date, and does not renew', () => {
    const extended = aPrepaid({ total: 50, assigned: 30, endsOn: '2028-01-20' });
    const due = nextDue({ ...extended, scheduled: { total: 30, on: '2027-01-20', requestedBy: 'alex' } }, '2027-01-20');
    expect(due?.document).toEqual({ ...extended, total: 30 });
    expect(nextDue(extended, '2028-01-20')).toBeUndefined();
  });

  test('LIFE-1 what does not renew simply ends', () => {
    expect(nextDue({ ...e5, recurringBilling: false }, '2027-06-01')).toBeUndefined();
  });

  test('a long absence makes up for every renewal', () => {
    const monthly = aSubscription({ term: 'monthly', endsOn: '2026-10-05' });
    const { document, happened } = caughtUp(monthly, '2026-12-05');
    expect(happened.map(({ on }) => on)).toEqual(['2026-10-05', '2026-11-05', '2026-12-05']);
    expect(document).toMatchObject({ startedOn: '2026-12-05', endsOn: '2027-01-05' });
  });

  const subscriptions = fc
    .record({
      source: fc.constantFrom('direct' as const, 'prepaid' as const),
      term: fc.constantFrom('monthly' as const, 'annual' as const),
      recurringBilling: fc.boolean(),
      assigned: fc.integer({ min: 0, max: 25 }),
      ends: fc.nat(400),
      planned: fc.option(fc.record({ total: fc.integer({ min: 1, max: 40 }), on: fc.nat(800) }), { nil: undefined }),
    })
    .map(({ ends, planned, ...given }) => {
      const subscription = aSubscription({ ...given, total: 25, endsOn: addDays('2026-01-31', ends) });
      const on = addDays('2026-01-31', planned?.on ?? 0);
      return planned ? { ...subscription, scheduled: { total: planned.total, on, requestedBy: 'alex' } } : subscription;
    });

  test('one long absence gives the same as many short ones', () => {
    fc.assert(
      fc.property(subscriptions, fc.array(fc.nat(120), { maxLength: 8 }), (subscription, steps) => {
        let day = '2026-01-31';
        let slowly = caughtUp(subscription, day);
        for (const step of steps) {
          day = addDays(day, step);
          const { document, happened } = caughtUp(slowly.document, day);
          slowly = { document, happened: [...slowly.happened, ...happened] };
        }
        expect(slowly).toEqual(caughtUp(subscription, day));
      }),
    );
  });
});
