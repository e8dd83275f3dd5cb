import { reactivateSubscriptionCards } from '../../cards/reactivate-subscription.ts';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import { commandCapability } from './define-capability.ts';

export const reactivateSubscriptionCapability = commandCapability({
  command: reactivateSubscription,
  cards: reactivateSubscriptionCards,
  intents: ['reactivate_subscription'],
  understand: ({ productIds: products }) => ({ products }),
});
