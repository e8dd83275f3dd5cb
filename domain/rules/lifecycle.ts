// The life of a subscription after its end date (LIFE-1, LIFE-2): its state follows from its dates.
import { refuse } from '../decision.ts';
import { addDays, addMonths, type BusinessDate, dayOfMonth } from '../model/calendar.ts';
import { isSoldHere, type Subscription } from '../model/subscription.ts';
import { anchorAt, monthsAfter } from './anchor.ts';
import { atNextTermPrice, awaitsApproval } from './prices.ts';

export type State = 'active' | 'expired' | 'disabled' | 'deleted';

/** LIFE-2: days spent as Expired and then as Disabled. */
function daysAfterEnd(subscription: Subscription): { expired: number; disabled: number } {
  // APP-10: disabled at once; how long it is still shown is our choice.
  if (subscription.app) return { expired: 0, disabled: 90 };
  if (subscription.source === 'volume-licensing') return { expired: 90, disabled: 60 };
  if (subscription.term === 'three-year' && subscription.source === 'direct') return { expired: 90, disabled: 90 };
  return { expired: 30, disabled: 90 };
}

/** The first days of Expired, Disabled and Deleted; counted from the end date itself (our convention). */
export function endDates(subscription: Subscription): {
  expires: BusinessDate;
  disabled: BusinessDate;
  deleted: BusinessDate;
} {
  const days = daysAfterEnd(subscription);
  const expires = subscription.cancelled?.on ?? subscription.endsOn;
  // CAN-5: what is cancelled skips Expired.
  const disabled = subscription.cancelled ? expires : addDays(expires, days.expired);
  return { expires, disabled, deleted: subscription.deletedOn ?? addDays(disabled, days.disabled) };
}

/** LIFE-1. A subscription that goes on is active past its end date too: the renewal is only being processed. */
export function stateOn(subscription: Subscription, today: BusinessDate): State {
  // SSP-15: what is taken over is deleted on that day.
  if (subscription.replacedBy !== undefined || subscription.reached === 'deleted') return 'deleted';
  const { expires, disabled, deleted } = endDates(subscription);
  if (today < expires || goesOn(subscription)) return 'active';
  if (today < disabled) return 'expired';
  return today < deleted ? 'disabled' : 'deleted';
}

/** A trial does not renew: it converts or ends (TRI-2). Partners renew what they sold, and we hear of it from them. */
export function renews(subscription: Subscription): boolean {
  const { recurringBilling, cancelled } = subscription;
  return recurringBilling && !cancelled && isSoldHere(subscription) && !awaitsApproval(subscription);
}

/** TRI-2, REC-5: a trial or a prepaid term becomes a paid subscription at its end, if somebody pays for it then. */
export function converts({
  recurringBilling,
  cancelled,
  source,
  paidBy,
  billingProfile,
  price,
}: Subscription): boolean {
  const isPaid = price !== undefined && (paidBy ?? billingProfile) !== undefined;
  return recurringBilling && !cancelled && isPaid && ['trial', 'prepaid'].includes(source);
}

export function goesOn(subscription: Subscription): boolean {
  return renews(subscription) || converts(subscription);
}

const monthsOf = { monthly: 1, annual: 12, 'three-year': 36 } as const;

export function termAfter(date: BusinessDate, term: Subscription['term']): BusinessDate {
  return addMonths(date, monthsOf[term]);
}

/** The end of one more term, on the day of the month that the ones before kept to. */
export function nextEnd(subscription: Subscription): BusinessDate {
  return monthsAfter(subscription, subscription.endsOn, monthsOf[subscription.term]);
}

/** The first day of the first term that begins on `from` or later. */
export function firstTermFrom(subscription: Subscription, from: BusinessDate): BusinessDate {
  const { endsOn } = subscription;
  return endsOn >= from ? endsOn : firstTermFrom({ ...subscription, endsOn: nextEnd(subscription) }, from);
}

/** The subscription on the first day of its next term; what was planned for that day is applied before (rules/due.ts). */
export function renewed(subscription: Subscription): Subscription {
  return continued(atNextTermPrice(subscription), subscription.endsOn, nextEnd(subscription));
}

/**
 * With a term that runs from `startedOn` to `endsOn`, and decides what day of the month the next ones keep to; `by` is
 * who bought it, where somebody did.
 */
export function begun(
  subscription: Subscription,
  startedOn: BusinessDate,
  endsOn: BusinessDate,
  by?: string,
): Subscription {
  const { anchorDay: _, ...rest } = subscription;
  return {
    ...rest,
    startedOn,
    endsOn,
    added: [{ on: startedOn, quantity: rest.total, ...(by !== undefined && { by }) }],
  };
}

/** With a term that follows the one before it. */
export function continued(subscription: Subscription, startedOn: BusinessDate, endsOn: BusinessDate): Subscription {
  const anchorDay = anchorAt(subscription, startedOn);
  const next = begun(subscription, startedOn, endsOn);
  return anchorDay === dayOfMonth(startedOn) ? next : { ...next, anchorDay };
}

/** Only an active subscription changes: reactivate it first, and once deleted buy it anew (LIFE-4; our choice for Expired). */
export function isActive(subscription: Subscription, today: BusinessDate) {
  const state = stateOn(subscription, today);
  if (state === 'active') return undefined;
  const { expires, disabled, deleted } = endDates(subscription);
  const { id, product } = subscription;
  return refuse('LIFE-4', { state, subscription: id, product, endedOn: expires, disabled, deleted });
}
