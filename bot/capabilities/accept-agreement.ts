import { acceptAgreementCards } from '../../cards/accept-agreement.ts';
import { acceptAgreement } from '../../domain/commands/accept-agreement.ts';
import { commandCapability } from './define-capability.ts';

export const acceptAgreementCapability = commandCapability({
  command: acceptAgreement,
  cards: acceptAgreementCards,
  intents: ['accept_agreement'],
  understand: () => ({}),
});
