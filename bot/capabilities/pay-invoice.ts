import { payInvoiceCard } from '../../cards/pay-invoice.ts';
import { payInvoice } from '../../domain/questions/pay-invoice.ts';
import { questionCapability } from './define-capability.ts';

export const payInvoiceCapability = questionCapability({
  question: payInvoice,
  card: payInvoiceCard,
  intents: ['pay_invoice'],
  understand: () => ({}),
});
