import { approveRenewalCards } from '../../cards/approve-renewal.ts';
import { approveRenewal } from '../../domain/commands/approve-renewal.ts';
import { commandCapability } from './define-capability.ts';

export const approveRenewalCapability = commandCapability({
  command: approveRenewal,
  cards: approveRenewalCards,
  intents: [],
  through: 'show-subscription',
  understand: () => ({}),
});
