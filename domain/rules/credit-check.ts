// The credit check of an order by invoice: how long it takes, and what its outcome does (LIC-10, LIC-19, PAY-8, PAY-9).
import { addDays, type BusinessDate, dateIn, weekday } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { prorated, recurring, restOfPeriod } from './charges.ts';
import { bookChange } from './invoicing.ts';

/** The day by which it is usually done: working days after `since`, Saturdays and Sundays not counted. */
export function usuallyDoneBy(since: BusinessDate): BusinessDate {
  let day = since;
  for (let left = policy.creditCheckWorkingDays; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) <= 5) left -= 1;
  }
  return day;
}

/** News from before an order was made is not about that order. */
export function orderedAfter(
  { since, orderedAt }: NonNullable<Subscription['creditCheck']>,
  occurredAt: Date,
  timeZone: string,
): boolean {
  return orderedAt ? orderedAt > occurredAt : since > dateIn(timeZone, occurredAt);
}

export type CreditCheckCompleted = {
  subscription: string;
  product: string;
  since: BusinessDate;
  approved: boolean;
  requestedBy: string;
  from: number;
  to: number;
  /** Minor units for the rest of the billing period; absent when it was declined. */
  amount?: number;
};

/** What began with the order that was declined has never been there. */
function dropped(subscription: Subscription, today: BusinessDate): Subscription {
  if (subscription.total > 0) return subscription;
  return { ...subscription, recurringBilling: false, cancelled: { on: today }, reached: 'deleted' };
}

/** Approved, the order is applied as if made today; declined, it is dropped. Undefined when none waits any more. */
export function creditCheckCompleted(
  subscription: Subscription,
  approved: boolean,
  today: BusinessDate,
): { effect: CreditCheckCompleted; document: Subscription } | undefined {
  const { creditCheck, ...free } = subscription;
  if (!creditCheck) return undefined;
  const { id, product, total: from, price = 0 } = subscription;
  const { since, requestedBy, quantity } = creditCheck;
  const effect = { subscription: id, product, since, approved, requestedBy, from };
  if (!approved) return { effect: { ...effect, to: from }, document: dropped(free, today) };
  const to = from + quantity;
  const part = restOfPeriod(subscription, today);
  const { before, after } = recurring(subscription, price, from, to);
  const amount = prorated(after - before, part);
  const type = from === 0 ? 'purchase' : 'add-quantity';
  const booked = bookChange(free, { type, quantity, part, amount }, today);
  const added = [...free.added, { on: today, quantity, by: requestedBy }];
  return { effect: { ...effect, to, amount }, document: { ...booked, total: to, added } };
}
