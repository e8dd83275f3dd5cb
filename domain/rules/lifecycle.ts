// The life of a subscription after its end date (LIFE-1, LIFE-2): its state follows from its dates.
import { refuse } from '../decision.ts';
import { addDays, addMonths, type BusinessDate } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';

export type State = 'active' | 'expired' | 'disabled' | 'deleted';

/** LIFE-2: days spent as Expired and then as Disabled. */
function daysAfterEnd(subscription: Subscription): { expired: number; disabled: number } {
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
  const disabled = addDays(subscription.endsOn, days.expired);
  return { expires: subscription.endsOn, disabled, deleted: addDays(disabled, days.disabled) };
}

/** LIFE-1. A subscription that renews is active past its end date too: the renewal is only being processed. */
export function stateOn(subscription: Subscription, today: BusinessDate): State {
  const { expires, disabled, deleted } = endDates(subscription);
  if (today < expires || renews(subscription)) return 'active';
  if (today < disabled) return 'expired';
  return today < deleted ? 'disabled' : 'deleted';
}

/** A trial does not renew: it converts or ends (TRI-2). Partners renew what they sold, and we hear of it from them. */
export function renews(subscription: Subscription): boolean {
  return subscription.recurringBilling && ['direct', 'self-service'].includes(subscription.source);
}

const monthsOf = { monthly: 1, annual: 12, 'three-year': 36 } as const;

/** The subscription on the first day of its next term; what was planned for that day is applied before (rules/due.ts). */
export function renewed(subscription: Subscription): Subscription {
  const { endsOn, term, total } = subscription;
  return {
    ...subscription,
    startedOn: endsOn,
    endsOn: addMonths(endsOn, monthsOf[term]),
    added: [{ on: endsOn, quantity: total }],
  };
}

/** Only an active subscription changes: reactivate it first, and once deleted buy it anew (LIFE-4; our choice for Expired). */
export function isActive(subscription: Subscription, today: BusinessDate) {
  const state = stateOn(subscription, today);
  if (state === 'active') return undefined;
  const { disabled, deleted } = endDates(subscription);
  return refuse('LIFE-4', { state, product: subscription.product, endedOn: subscription.endsOn, disabled, deleted });
}
