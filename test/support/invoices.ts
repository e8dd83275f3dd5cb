// Invoices to test with.
import type { Invoice } from '../../domain/model/invoice.ts';

/** E3 for a month, made on 9 November for a card, and not charged yet. */
export function anInvoice({
  subscription = 'sub-e3',
  ...given
}: { [Field in keyof Invoice]?: Invoice[Field] | undefined } & { subscription?: string } = {}): Invoice {
  const issuedOn = '2026-11-09';
  const line = {
    type: 'monthly-payment',
    subscription,
    product: 'm365-e3',
    quantity: 100,
    from: '2026-11-09',
    until: '2026-12-09',
    amount: 368_000,
    on: issuedOn,
    invoiceOn: issuedOn,
  } as const;
  const own = { id: `20261109-${subscription}`, tenantId: 'contoso', version: 1, order: subscription };
  const made = { ...own, issuedOn, from: '2026-10-09', until: issuedOn, paymentMethod: 'visa', lines: [line] };
  return { ...made, ...given } as Invoice;
}
