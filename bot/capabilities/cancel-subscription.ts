import { cancelSubscriptionCards } from '../../cards/cancel-subscription.ts';
import { cancelSubscription } from '../../domain/commands/cancel-subscription.ts';
import { commandCapability } from './define-capability.ts';

export const cancelSubscriptionCapability = commandCapability({
  command: cancelSubscription,
  cards: cancelSubscriptionCards,
  intents: ['cancel_subscription'],
  understand: ({ slots: { reason: feedback }, productIds: products }) => ({ products, feedback }),
});
