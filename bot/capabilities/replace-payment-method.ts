import { replacePaymentMethodCards } from '../../cards/replace-payment-method.ts';
import { replacePaymentMethod } from '../../domain/commands/replace-payment-method.ts';
import { commandCapability } from './define-capability.ts';

export const replacePaymentMethodCapability = commandCapability({
  command: replacePaymentMethod,
  cards: replacePaymentMethodCards,
  intents: ['replace_payment_method'],
  understand: ({ productIds: products }) => ({ products }),
});
