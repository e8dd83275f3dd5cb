// An invoice for the web page that a link leads to, and each of its files once.
import type { Invoice } from '../model/invoice.ts';
import { maySeeInvoice } from '../rules/billing-roles.ts';
import { billedTo } from '../rules/invoicing.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import type { Desk } from './desk.ts';
import { type Found, findLink, markUsed } from './page-links.ts';

export type HandedOut = { found: Found; invoice: Invoice; billedTo: ReturnType<typeof billedTo> };

async function read(store: Store, token: string, at: Date, session?: Session): Promise<HandedOut | undefined> {
  const found = await findLink(store, token, at, session);
  if (found?.link.purpose.kind !== 'invoice') return undefined;
  const reader = readerOf(store, found.link.tenantId, session);
  const invoice = await reader.invoice(found.link.purpose.invoice);
  const profiles = await reader.billingProfiles();
  // Roles may have changed since the link was made.
  if (!invoice || !maySeeInvoice(found.visitor.person, invoice, profiles)) return undefined;
  return { found, invoice, billedTo: billedTo(invoice, await reader.subscriptions(), profiles) };
}

export function invoiceOf({ store }: Desk, token: string, at: Date): Promise<HandedOut | undefined> {
  return read(store, token, at);
}

/** Undefined when this file was handed out before, or the link is too old. */
export function handOut({ store }: Desk, token: string, file: 'pdf' | 'csv', at: Date): Promise<HandedOut | undefined> {
  return store.transaction(async (session) => {
    const handed = await read(store, token, at, session);
    if (!handed || handed.found.link.used.includes(file)) return undefined;
    await markUsed(store, handed.found.link, file, session);
    return handed;
  });
}
