import { showInvoiceCard } from '../../cards/show-invoice.ts';
import { showInvoice } from '../../domain/questions/show-invoice.ts';
import { questionCapability } from './define-capability.ts';

export const showInvoiceCapability = questionCapability({
  question: showInvoice,
  card: showInvoiceCard,
  intents: [],
  understand: () => ({}),
});
