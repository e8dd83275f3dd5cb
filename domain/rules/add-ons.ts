// Traditional add-ons: bought for one subscription, with no life of their own (ADD-1, ADD-10, ADD-13).
import type { Asked } from '../command.ts';
import { refuse, type Save } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import { stateOn } from './lifecycle.ts';
import type { Owned } from './owned.ts';
import { changeStopped } from './stopped.ts';
import { summary } from './summary.ts';

/** The traditional add-ons of `base` that share its fate: one that ended before its base stays ended. */
export function addOnsOf(
  base: Subscription,
  subscriptions: readonly Subscription[],
  today: BusinessDate,
): Subscription[] {
  const state = stateOn(base, today);
  return subscriptions.filter((one) => one.base === base.id && stateOn(one, today) === state);
}

/** ADD-8: the add-ons of a base as its card shows them, each with whether this person may change its number now. */
export function managed(base: Subscription, { subscriptions, people }: Owned, asked: Asked) {
  const own = stateOn(base, asked.today) === 'active' ? addOnsOf(base, subscriptions, asked.today) : [];
  return own.map((one) => ({
    ...summary(one, asked.today),
    canChange: changeStopped(one, 'add', people, asked) === undefined,
  }));
}

/** ADD-8: what a base has already is managed there, and not bought again. */
export function addedAlready(
  product: string,
  { subscriptions }: { subscriptions: readonly Subscription[] },
  { today }: { today: BusinessDate },
  isBase: (base: Subscription) => boolean = () => true,
) {
  const [found] = subscriptions
    .filter((one) => isBase(one) && stateOn(one, today) === 'active')
    .flatMap((base) => addOnsOf(base, subscriptions, today).map(({ id, product: of }) => ({ id, of, base })))
    .filter(({ of }) => of === product);
  return found && { product, base: found.base.product, subscription: found.id };
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
