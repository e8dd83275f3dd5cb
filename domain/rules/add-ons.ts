// Traditional add-ons: bought for one subscription, with no life of their own (ADD-1, ADD-10, ADD-13).
import { refuse, type Save } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import { stateOn } from './lifecycle.ts';

/** The traditional add-ons of `base` that share its fate: one that ended before its base stays ended. */
export function addOnsOf(
  base: Subscription,
  subscriptions: readonly Subscription[],
  today: BusinessDate,
): Subscription[] {
  const state = stateOn(base, today);
  return subscriptions.filter(
    (one) => one.addOn === 'traditional' && one.base === base.id && stateOn(one, today) === state,
  );
}

/** ADD-1: whatever happens to its life happens to its base. */
export function livesByItself({ addOn, base = '', product }: Subscription) {
  return addOn === 'traditional' ? refuse('ADD-1', { product, base }) : undefined;
}

/** ADD-10: it goes with its base, or support removes it. */
export function removable({ addOn, product, base = '' }: Subscription) {
  return addOn === 'traditional' ? refuse('ADD-10', { product, base }) : undefined;
}

/** The same happens to a subscription and to its add-ons. */
export function togetherWith(
  addOns: readonly Subscription[],
  subscription: Subscription,
  change: (one: Subscription) => Subscription,
): Save[] {
  return [subscription, ...addOns].map((one) => ({ kind: 'subscription', document: change(one) }));
}
