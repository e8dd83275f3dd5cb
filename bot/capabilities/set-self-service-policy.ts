import { setSelfServicePolicyCards } from '../../cards/set-self-service-policy.ts';
import { setSelfServicePolicy } from '../../domain/commands/set-self-service-policy.ts';
import { commandCapability } from './define-capability.ts';

export const setSelfServicePolicyCapability = commandCapability({
  command: setSelfServicePolicy,
  cards: setSelfServicePolicyCards,
  intents: ['set_self_service_policy'],
  understand: ({ productIds: [product], slots: { policy } }) => ({ product, policy }),
});
