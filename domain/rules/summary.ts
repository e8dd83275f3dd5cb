// A subscription in one line of a list or of a choice.
import type { BusinessDate } from '../model/calendar.ts';
import { available, type Subscription } from '../model/subscription.ts';
import { endDates, goesOn, type State, stateOn } from './lifecycle.ts';
import { isOwnTeams } from './roles.ts';

/** The labels that Microsoft shows beside a subscription (SUB-3..6), and our own for the rest. */
export type Summary = Pick<
  Subscription,
  'id' | 'product' | 'source' | 'addOn' | 'total' | 'assigned' | 'endsOn' | 'recurringBilling'
> & {
  state: State;
  /** What happens on `endsOn`, for the active ones. */
  next: 'renews' | 'converts' | 'ends';
  available: number;
  creditCheck: boolean;
  /** PAY-11; of what somebody bought for their own team only that person knows (NOT-27). */
  pastDue: boolean;
  /** An app of another publisher, whose licences are assigned in the publisher's portal (APP-4, APP-8). */
  app?: { isFlatRate: boolean; isActivated: boolean };
};

function nextOf(subscription: Subscription): Summary['next'] {
  if (!goesOn(subscription)) return 'ends';
  return subscription.source === 'trial' ? 'converts' : 'renews';
}

/** `endsOn` is the day it was cancelled, if it was. */
export function summary(subscription: Subscription, today: BusinessDate): Summary {
  const { id, product, source, addOn, total, assigned, recurringBilling, app } = subscription;
  return {
    id,
    product,
    source,
    addOn,
    total,
    assigned,
    endsOn: endDates(subscription).expires,
    recurringBilling,
    state: stateOn(subscription, today),
    next: nextOf(subscription),
    available: available(subscription),
    creditCheck: subscription.creditCheck !== undefined,
    pastDue: subscription.pastDue !== undefined && !isOwnTeams(subscription),
    ...(app && { app: { isFlatRate: app.pricing === 'flat-rate', isActivated: app.activatedOn !== undefined } }),
  };
}
