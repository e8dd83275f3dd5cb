import { showSelfServicePolicyCard } from '../../cards/show-self-service-policy.ts';
import { showSelfServicePolicy } from '../../domain/questions/show-self-service-policy.ts';
import { questionCapability } from './define-capability.ts';

export const showSelfServicePolicyCapability = questionCapability({
  question: showSelfServicePolicy,
  card: showSelfServicePolicyCard,
  intents: ['show_self_service_policy'],
  understand: () => ({}),
});
