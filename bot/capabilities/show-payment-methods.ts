import { showPaymentMethodsCard } from '../../cards/show-payment-methods.ts';
import { showPaymentMethods } from '../../domain/questions/show-payment-methods.ts';
import { questionCapability } from './define-capability.ts';

export const showPaymentMethodsCapability = questionCapability({
  question: showPaymentMethods,
  card: showPaymentMethodsCard,
  intents: ['show_payment_methods', 'delete_payment_method', 'show_billing_profile'],
  understand: () => ({}),
});
