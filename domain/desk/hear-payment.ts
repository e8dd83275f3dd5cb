// "Payment failed" and "payment succeeded", heard from outside: which invoice they are about, and what comes of it (PAY-11).
import { dateIn } from '../model/calendar.ts';
import type { CommerceEvent, Verdict } from '../model/commerce-event.ts';
import type { Invoice } from '../model/invoice.ts';
import { isFor, owed } from '../rules/unpaid.ts';
import type { Session, Store } from '../store/open-store.ts';
import { settlePayment } from './settle-payment.ts';
import { takeTurn } from './take-turn.ts';

type PaymentEvent = Extract<CommerceEvent, { type: 'payment.failed' | 'payment.succeeded' }>;

/** Of a subscription the oldest invoice that is still to be paid; where none is, the newest: its money may be taken back. */
async function invoiceMeant(store: Store, { tenantId, data }: PaymentEvent, session: Session) {
  if ('invoice' in data) return store.invoices.get(tenantId, data.invoice, session);
  const filter = { tenantId, 'lines.subscription': data.subscription };
  const all = await store.invoices.list(filter, { session, sort: { issuedOn: 1, _id: 1 } });
  const mine = all.filter((invoice: Invoice) => isFor(invoice, { id: data.subscription }));
  return mine.find((invoice) => invoice.failed) ?? mine.find((invoice) => owed(invoice) > 0) ?? mine.at(-1);
}

export async function hearPayment(store: Store, event: PaymentEvent, at: Date, session: Session): Promise<Verdict> {
  const { tenantId, occurredAt, type } = event;
  // Commands of the tenant and this event take turns: each decides on what the other did.
  await takeTurn(store, tenantId, session);
  const tenant = await store.tenants.get(tenantId, tenantId, session);
  const invoice = await invoiceMeant(store, event, session);
  if (!tenant || !invoice) return { state: 'waiting', reason: 'there is no such invoice' };
  const outcome = type === 'payment.succeeded' ? 'paid' : 'failed';
  const news = { outcome, on: dateIn(tenant.timeZone, at), at: new Date(occurredAt) } as const;
  const isNew = await settlePayment(store, { invoice, news, at }, session);
  return isNew ? { state: 'applied' } : { state: 'ignored', reason: 'the invoice is paid already' };
}
