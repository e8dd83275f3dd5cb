// What the page for paying an invoice leads to: one charge, to a card that is kept nowhere (PAY-10).
import { dateIn } from '../model/calendar.ts';
import type { Invoice } from '../model/invoice.ts';
import type { KeptCard, PaymentOutcome } from '../payment-vault.ts';
import { maySeeInvoice } from '../rules/billing-roles.ts';
import { payNowStopped } from '../rules/pay-now.ts';
import { owed } from '../rules/unpaid.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import type { Charge } from './charge-cards.ts';
import type { Desk } from './desk.ts';
import { type Found, findLink, markUsed } from './page-links.ts';
import { settlePayment } from './settle-payment.ts';
import { takeTurn } from './take-turn.ts';

export type Payable = { found: Found; invoice: Invoice };

/** The invoice that an open link is about; undefined once it is paid, or when its person may no longer pay it. */
export async function payableOf(
  store: Store,
  token: string,
  at: Date,
  session?: Session,
): Promise<Payable | undefined> {
  const found = await findLink(store, token, at, session);
  if (found?.link.purpose.kind !== 'pay-invoice' || found.link.used.length > 0) return undefined;
  const { link, visitor } = found;
  const reader = readerOf(store, link.tenantId, session);
  const invoice = await reader.invoice(found.link.purpose.invoice);
  const profiles = await reader.billingProfiles();
  const { person: by, tenant } = visitor;
  if (!invoice || !maySeeInvoice(by, invoice, profiles)) return undefined;
  return payNowStopped(invoice, { profiles, people: [] }, { by, tenant }) ? undefined : { found, invoice };
}

/**
 * Undefined when the link is used or too old, or the invoice was paid meanwhile: then nothing is charged. A card that is
 * declined leaves the invoice as it was, and the link used: nobody tries cards one after the other here.
 */
export function payOnce(
  { store }: Desk,
  token: string,
  { card, charge, at }: { card: KeptCard; charge: Charge; at: Date },
): Promise<PaymentOutcome | undefined> {
  return store.transaction(async (session) => {
    const link = await findLink(store, token, at, session);
    // Commands of the tenant and charges take turns: each decides on what the other did.
    if (link) await takeTurn(store, link.visitor.tenant.id, session);
    const payable = await payableOf(store, token, at, session);
    if (!payable) return undefined;
    const { found, invoice } = payable;
    const { person, tenant } = found.visitor;
    const on = dateIn(tenant.timeZone, at);
    const { brand, lastFour } = card;
    const outcome = charge(card, on);
    await markUsed(store, found.link, 'charge', session);
    const effect = { invoice: invoice.id, amount: owed(invoice), outcome, brand, lastFour };
    const own = { id: `confirmed/page/${found.link.id}`, tenantId: tenant.id, version: 0, at };
    await store.audit.save({ ...own, kind: 'confirmed', command: 'pay-invoice', by: person.id, effect }, session);
    if (outcome === 'paid') {
      const news = { outcome, on, at, once: { brand, lastFour } };
      await settlePayment(store, { invoice, news, at }, session);
    }
    return outcome;
  });
}
