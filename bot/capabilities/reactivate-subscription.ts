import { reactivateSubscriptionCards } from '../../cards/reactivate-subscription.ts';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import { commandCapability } from './define-capability.ts';

export const reactivateSubscriptionCapability = commandCapability({
  command: reactivateSubscription,
  cards: reactivateSubscriptionCards,
  // "Renew" and "extend" reach it through extend-subscription, which knows how the subscription stands.
  intents: [],
  understand: ({ productIds: products }) => ({ products }),
});
