import { listInvoicesCard } from '../../cards/list-invoices.ts';
import { listInvoices } from '../../domain/questions/list-invoices.ts';
import { questionCapability } from './define-capability.ts';

export const listInvoicesCapability = questionCapability({
  question: listInvoices,
  card: listInvoicesCard,
  intents: ['list_invoices'],
  understand: ({ slots: { months, from, to } }) => ({ months, from, to }),
});
