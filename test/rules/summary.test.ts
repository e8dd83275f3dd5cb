import { describe, expect, test } from '@jest/globals';
import type { Subscription } from '../../domain/model/subscription.ts';
import { summary } from '../../domain/rules/summary.ts';
import { anApp, aPrepaid, aPurchase, aSubscription, today } from '../support/builders.ts';
import { cancelled, ended, trial } from '../support/life.ts';

const of = (one: Subscription) => summary(one, today);
const pastDue = { invoice: 'x', since: '2026-11-10', lastOn: '2026-11-10', attempts: 1, usableUntil: '2026-12-10' };

describe('a subscription in one line', () => {
  test.each<[string, Subscription, string]>([
    ['renews by itself', aSubscription(), 'renews'],
    ['has recurring billing off', aSubscription({ recurringBilling: false }), 'ends'],
    ['a trial that is paid for then (TRI-2)', { ...trial, paidBy: 'visa' }, 'converts'],
    ['a trial that nobody pays for', { ...trial, recurringBilling: false }, 'ends'],
    ['prepaid (REC-5)', aPrepaid(), 'ends'],
    ['prepaid, and paid for then (REC-5)', aPrepaid({ recurringBilling: true, paidBy: 'visa' }), 'renews'],
    ['cancelled', cancelled, 'ends'],
  ])('SUB-1 REC-3 what happens at its end when it %s', (_, one, next) => {
    expect(of(one).next).toBe(next);
  });

  test('LIFE-1 ends on the day it was cancelled, if it was', () => {
    expect(of(cancelled)).toMatchObject({ state: 'disabled', endsOn: '2026-11-11' });
    expect(of(ended)).toMatchObject({ state: 'expired', endsOn: '2026-11-16' });
  });

  test('PAY-11 NOT-27 is past due, but nobody hears that of a colleague’s own purchase', () => {
    const all = [aSubscription({ pastDue }), aSubscription(), aPurchase({ pastDue }), aPurchase()];
    expect(all.map((one) => of(one).pastDue)).toEqual([true, false, false, false]);
  });

  test('APP-4 APP-7 of an app: whether it counts licences, and whether it is activated', () => {
    expect(of(anApp()).app).toEqual({ isFlatRate: false, isActivated: true });
    const waiting = { ...anApp(), app: { pricing: 'flat-rate', portal: 'https://x.example' } } as const;
    expect(of(waiting).app).toEqual({ isFlatRate: true, isActivated: false });
    expect(of(aSubscription())).not.toHaveProperty('app');
  });
});
