// What the organization itself has of a product and gives licences of; what people bought for their own teams is theirs.
import type { BusinessDate } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import { stateOn } from './lifecycle.ts';
import { isOwnTeams } from './roles.ts';

export function heldCentrally(
  product: string,
  subscriptions: readonly Subscription[],
  today: BusinessDate,
): Subscription[] {
  return subscriptions.filter(
    (one) => one.product === product && !isOwnTeams(one) && one.app === undefined && stateOn(one, today) === 'active',
  );
}
