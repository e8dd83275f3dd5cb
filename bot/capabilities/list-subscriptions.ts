import { listSubscriptionsCard } from '../../cards/list-subscriptions.ts';
import { listSubscriptions } from '../../domain/questions/list-subscriptions.ts';
import { questionCapability } from './define-capability.ts';

export const listSubscriptionsCapability = questionCapability({
  question: listSubscriptions,
  card: listSubscriptionsCard,
  intents: ['list_subscriptions', 'list_apps'],
  understand: ({ intent, slots: { filter } }) => ({ filter: intent === 'list_apps' ? 'apps' : filter }),
});
