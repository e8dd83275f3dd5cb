import { deleteSubscriptionCards } from '../../cards/delete-subscription.ts';
import { deleteSubscription } from '../../domain/commands/delete-subscription.ts';
import { commandCapability } from './define-capability.ts';

export const deleteSubscriptionCapability = commandCapability({
  command: deleteSubscription,
  cards: deleteSubscriptionCards,
  intents: ['delete_subscription'],
  understand: ({ productIds: products }) => ({ products }),
});
