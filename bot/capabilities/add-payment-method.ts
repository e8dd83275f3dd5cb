import { addPaymentMethodCard } from '../../cards/add-payment-method.ts';
import { addPaymentMethod } from '../../domain/questions/add-payment-method.ts';
import { questionCapability } from './define-capability.ts';

export const addPaymentMethodCapability = questionCapability({
  question: addPaymentMethod,
  card: addPaymentMethodCard,
  intents: ['add_payment_method'],
  understand: () => ({}),
});
