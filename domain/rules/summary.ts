// A subscription in one line of a list or of a choice.
import type { BusinessDate } from '../model/calendar.ts';
import { available, type Subscription } from '../model/subscription.ts';
import { renews, type State, stateOn } from './lifecycle.ts';

/** The labels that Microsoft shows beside a subscription (SUB-3..6), and our own for the rest. */
export type Summary = Pick<
  Subscription,
  'id' | 'product' | 'source' | 'addOn' | 'total' | 'assigned' | 'endsOn' | 'recurringBilling'
> & {
  state: State;
  available: number;
  creditCheck: boolean;
  renews: boolean;
};

export function summary(subscription: Subscription, today: BusinessDate): Summary {
  const { id, product, source, addOn, total, assigned, endsOn, recurringBilling } = subscription;
  return {
    id,
    product,
    source,
    addOn,
    total,
    assigned,
    endsOn,
    recurringBilling,
    state: stateOn(subscription, today),
    available: available(subscription),
    creditCheck: subscription.creditCheck !== undefined,
    renews: renews(subscription),
  };
}
