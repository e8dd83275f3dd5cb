import { deletePaymentMethodCards } from '../../cards/delete-payment-method.ts';
import { deletePaymentMethod } from '../../domain/commands/delete-payment-method.ts';
import { commandCapability } from './define-capability.ts';

export const deletePaymentMethodCapability = commandCapability({
  command: deletePaymentMethod,
  cards: deletePaymentMethodCards,
  intents: [],
  understand: () => ({}),
});
