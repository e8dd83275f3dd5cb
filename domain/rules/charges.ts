// Money of a change, in minor units: what is charged or credited now, and what recurs (LIC-20..23).
import { addDays, type BusinessDate, daysBetween } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { monthsAfter } from './anchor.ts';

/** A part of a billing period: `days` of its `ofDays`; `from` is its first day, `until` the first day after it. */
export type Part = { from: BusinessDate; until: BusinessDate; days: number; ofDays: number };

const monthsOf = { monthly: 1, annual: 12 } as const;

/** What is left of the billing period on `today`; periods are counted from the day the term started, and end with it. */
export function restOfPeriod(subscription: Subscription, today: BusinessDate): Part {
  const step = monthsOf[subscription.billing];
  const begins = (months: number) => monthsAfter(subscription, subscription.startedOn, months);
  let months = 0;
  while (begins(months + step) <= today) months += step;
  const start = begins(months);
  const whole = begins(months + step);
  // On the end date itself a renewal is being processed: the next term counts on from there.
  const until = today < subscription.endsOn && subscription.endsOn < whole ? subscription.endsOn : whole;
  return { from: today, until, days: daysBetween(today, until), ofDays: daysBetween(start, until) };
}

/** The whole of the billing period that `today` is in. */
export function wholePeriod(subscription: Subscription, today: BusinessDate): Part {
  const { until, ofDays } = restOfPeriod(subscription, today);
  return { from: addDays(until, -ofDays), until, days: ofDays, ofDays };
}

/** `amount` for a part of the period, rounded half up to the minor unit (our choice, domain rules 15.6). */
export function prorated(amount: number, { days, ofDays }: Part): number {
  return Math.floor((2 * amount * days + ofDays) / (2 * ofDays));
}

/** How often it is still charged before its end, once nothing follows (REC-3). */
export function chargesLeft(subscription: Subscription, today: BusinessDate): number {
  const { billing, startedOn, endsOn } = subscription;
  const days: BusinessDate[] = [];
  const begins = (months: number) => monthsAfter(subscription, startedOn, months);
  for (let months = 0; begins(months) < endsOn; months += monthsOf[billing]) days.push(begins(months));
  return days.filter((day) => day > today).length;
}

export type Recurring = { before: number; after: number; every: 'month' | 'year' };

/** What `before` and `after` licences cost each billing period, at `price` a month each. */
export function recurring(
  subscription: Pick<Subscription, 'billing'>,
  price: number,
  before: number,
  after: number,
): Recurring {
  const perLicence = price * monthsOf[subscription.billing];
  return {
    before: perLicence * before,
    after: perLicence * after,
    every: subscription.billing === 'annual' ? 'year' : 'month',
  };
}

/** The last day on which a card or bank account shows the charge (LIC-20). */
export function chargedBy(today: BusinessDate): BusinessDate {
  return addDays(today, policy.chargedWithinDays);
}
