import { extendSubscriptionCards } from '../../cards/extend-subscription.ts';
import { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import { commandCapability } from './define-capability.ts';

export const extendSubscriptionCapability = commandCapability({
  command: extendSubscription,
  cards: extendSubscriptionCards,
  intents: ['extend_subscription'],
  understand: ({ productIds: products }) => ({ products }),
});
