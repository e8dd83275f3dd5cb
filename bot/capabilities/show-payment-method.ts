import { showPaymentMethodCard } from '../../cards/show-payment-method.ts';
import { showPaymentMethod } from '../../domain/questions/show-payment-method.ts';
import { questionCapability } from './define-capability.ts';

export const showPaymentMethodCapability = questionCapability({
  question: showPaymentMethod,
  card: showPaymentMethodCard,
  intents: [],
  understand: () => ({}),
});
