// What this person can do now about the life of one subscription: what its card offers, and no more.
import type { Asked } from '../command.ts';
import type { Subscription } from '../model/subscription.ts';
import { activateStopped } from './apps.ts';
import { cancelStopped } from './cancelling.ts';
import { deleteStopped } from './deleting.ts';
import { extendStopped } from './extending.ts';
import { stateOn } from './lifecycle.ts';
import type { Owned } from './owned.ts';
import { type Paying, paidWithOf, payerOf, priceOf, usableBy } from './paying.ts';
import { canBeApproved } from './prices.ts';
import { reactivateStopped } from './reactivating.ts';
import { recurringStopped } from './recurring.ts';
import { buyTrialStopped, extendTrialStopped } from './trials.ts';

export const lifeChoices = [
  'activate-app',
  'approve-renewal',
  'extend-subscription',
  'turn-on',
  'turn-off',
  'cancel-subscription',
  'convert-trial',
  'extend-trial',
  'reactivate-subscription',
  'delete-subscription',
] as const;
export type LifeChoice = (typeof lifeChoices)[number];

export function choicesFor(
  subscription: Subscription,
  { subscriptions, people, paying }: Owned & { paying: Paying },
  asked: Asked,
): LifeChoice[] {
  const { source, recurringBilling, app, price } = subscription;
  const active = stateOn(subscription, asked.today) === 'active';
  const ordinary = source !== 'trial' && source !== 'prepaid';
  const priced = priceOf(subscription, subscriptions) !== undefined;
  const own = usableBy(asked.by, paying, asked.today).length > 0;
  const pays =
    source === 'prepaid' ? own && priced : paidWithOf(subscription, paying) && subscription.price !== undefined;
  const turns = !recurringStopped(subscription, people, asked);
  const possible: Record<LifeChoice, unknown> = {
    'activate-app':
      app &&
      !activateStopped(subscription, people, asked) &&
      (price === undefined || payerOf(subscription, paying, asked.today)),
    'approve-renewal': canBeApproved(subscription) && subscription.purchaser === asked.by.id,
    'cancel-subscription': !cancelStopped(subscription, people, asked),
    'turn-on': turns && !recurringBilling && pays,
    'turn-off': turns && recurringBilling,
    'extend-subscription':
      !extendStopped(subscription, people, asked) && (ordinary ? active : source === 'prepaid' && own && priced),
    'convert-trial': !buyTrialStopped(subscription, people, asked) && own && priced,
    'extend-trial': !extendTrialStopped(subscription, people, asked),
    'reactivate-subscription':
      ordinary &&
      !reactivateStopped(subscription, people, asked) &&
      (own || payerOf(subscription, paying, asked.today) !== undefined),
    'delete-subscription': !deleteStopped(subscription, people, asked),
  };
  return lifeChoices.filter((choice) => possible[choice]);
}
