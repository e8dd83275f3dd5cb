// What the page for a card leads to: a card that is added, attached to nothing (PAY-4), or one that is edited (PAY-3).
import { type BusinessDate, dateIn } from '../model/calendar.ts';
import type { PaymentMethod } from '../model/payment.ts';
import type { KeptCard } from '../payment-vault.ts';
import { mayAddMethod } from '../rules/billing-roles.ts';
import { mayEdit } from '../rules/keeping.ts';
import { isBuyer } from '../rules/roles.ts';
import { triedAgain } from '../rules/unpaid.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import type { Desk, Visitor } from './desk.ts';
import { type Found, findLink, markUsed } from './page-links.ts';

/** The card that an open link is about: none yet when one is added. */
export async function cardOf(
  store: Store,
  { link, visitor }: Found,
  session?: Session,
): Promise<PaymentMethod | 'new' | undefined> {
  const { purpose, used } = link;
  if (used.length > 0) return undefined;
  if (purpose.kind === 'add-card') return mayAddMethod(visitor.person, []) ? undefined : 'new';
  const read = readerOf(store, link.tenantId, session);
  if (purpose.kind !== 'edit-card') return undefined;
  const method = (await read.paymentMethods()).find(({ id }) => id === purpose.method);
  return method && mayEdit(visitor.person, method) ? method : undefined;
}

function entry({ person, tenant, at }: Visitor, command: string, document: PaymentMethod, id: string) {
  const { id: method, brand, lastFour, expiresOn } = document;
  const effect = { method, brand, lastFour, expiresOn };
  return {
    id: `confirmed/page/${id}`,
    tenantId: tenant.id,
    version: 0,
    at,
    kind: 'confirmed' as const,
    command,
    by: person.id,
    effect,
  };
}

/** PAY-11: what could not be charged is tried with the card as it is now. */
async function tryAgain(store: Store, { tenantId, id }: PaymentMethod, today: BusinessDate, session: Session) {
  for (const invoice of await readerOf(store, tenantId, session).unpaidInvoices()) {
    if (invoice.paymentMethod === id) await store.invoices.save(triedAgain(invoice, id, today), session);
  }
}

/** Undefined when the link is used, too old, or its person may no longer do this: then nothing is kept. */
export function keepCard(desk: Desk, token: string, card: KeptCard, at: Date): Promise<PaymentMethod | undefined> {
  const { store } = desk;
  const newId = `pm-${desk.newId()}`;
  return store.transaction(async (session) => {
    const found = await findLink(store, token, at, session);
    const known = found && (await cardOf(store, found, session));
    if (!found || !known) return undefined;
    const { link, visitor } = found;
    const { person, tenant } = visitor;
    const fresh = { id: newId, tenantId: tenant.id, version: 0, kind: 'card' as const, owner: person.id };
    const secret = isBuyer(person) ? {} : { private: true }; // ROLE-7: what one pays alone concerns nobody else
    const document = known === 'new' ? { ...fresh, ...secret, ...card } : { ...known, ...card };
    const saved = await store.paymentMethods.save(document, session);
    if (known !== 'new') await tryAgain(store, saved, dateIn(tenant.timeZone, at), session);
    await markUsed(store, link, 'card', session);
    const command = known === 'new' ? 'add-payment-method' : 'edit-payment-method';
    await store.audit.save(entry(visitor, command, saved, link.id), session);
    return saved;
  });
}
