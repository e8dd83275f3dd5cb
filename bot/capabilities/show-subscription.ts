import { showSubscriptionCard } from '../../cards/show-subscription.ts';
import { showSubscription } from '../../domain/questions/show-subscription.ts';
import { questionCapability } from './define-capability.ts';

export const showSubscriptionCapability = questionCapability({
  question: showSubscription,
  card: showSubscriptionCard,
  intents: ['show_subscription'],
  understand: ({ productIds: products }) => ({ products }),
});
