// NOT-20: for some days after buying, adding or renewing, money comes back (CAN-1, LIC-7); said before those days are over.
import { type BusinessDate, daysBetween } from '../model/calendar.ts';
import type { SubscriptionNotice } from '../model/notice.ts';
import { isSoldHere, type Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { isActivated, soldByVendor } from './apps.ts';
import { cancelUntil, endsToday } from './cancelling.ts';
import { stateOn } from './lifecycle.ts';
import { giveBackUntil } from './quantities.ts';

type ClosingNotice = Extract<SubscriptionNotice, { kind: 'window-closes' }>;
/** `to` is absent where it is for whoever hears of the subscription at all. */
export type ClosingWindow = { key: string; notice: ClosingNotice; to?: string[] };

/** Under MOSA there is no window: everything can be undone at any time (CAN-3, LIC-8). */
function hasWindows(subscription: Subscription, today: BusinessDate): boolean {
  const { agreement, base } = subscription;
  const isOurs = isSoldHere(subscription) && !soldByVendor(subscription) && !isActivated(subscription);
  return agreement === 'MCA' && isOurs && base === undefined && stateOn(subscription, today) === 'active';
}

/** What somebody added on one day is one thing to give back. */
function lotsOf({ added, startedOn }: Subscription) {
  const lots = new Map<string, Subscription['added'][number] & { whole: boolean }>();
  for (const [index, lot] of added.entries()) {
    const whole = index === 0 && lot.on === startedOn;
    const key = `${lot.on}/${whole ? 'whole' : (lot.by ?? '')}`;
    lots.set(key, { ...lot, whole, quantity: (lots.get(key)?.quantity ?? 0) + lot.quantity });
  }
  return [...lots.values()];
}

/** What can be undone for a few days more. Nobody is told every month that a monthly term has renewed. */
export function closingWindows(subscription: Subscription, today: BusinessDate): ClosingWindow[] {
  const { id, product, term, recurringBilling, app } = subscription;
  if (!hasWindows(subscription, today)) return [];
  return lotsOf(subscription).flatMap(({ on: from, quantity, by, whole }): ClosingWindow[] => {
    const canUndo = whole ? !endsToday(subscription, today) : recurringBilling && app?.pricing !== 'flat-rate';
    const until = whole ? cancelUntil(from) : giveBackUntil(from);
    const days = daysBetween(today, until);
    const isSoon = days >= 0 && policy.remindDaysBefore.window.some((before) => days <= before);
    const isNews = by !== undefined || (whole && term !== 'monthly');
    if (!canUndo || !isSoon || !isNews) return [];
    const about = { subscription: id, product, from, until, days, quantity, whole };
    const notice: ClosingNotice = { kind: 'window-closes', ...about };
    return [
      { key: `window-closes/${id}/${from}/${whole ? 'all' : 'added'}`, notice, ...(by !== undefined && { to: [by] }) },
    ];
  });
}

/** It has not been undone, and there is a day left to do so. */
export function isOpenStill(
  { from, until, whole }: ClosingNotice,
  subscription: Subscription,
  today: BusinessDate,
): boolean {
  const { startedOn, added, cancelled, reached, recurringBilling } = subscription;
  if (today > until || cancelled || reached || !added.some(({ on }) => on === from)) return false;
  return whole ? startedOn === from : recurringBilling;
}
