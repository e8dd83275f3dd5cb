// Makes the invoices whose day has come, each in a transaction of its own with the charges that it takes.
import { type BusinessDate, dateIn } from '../model/calendar.ts';
import { totalOf } from '../model/invoice.ts';
import type { Tenant } from '../model/tenant.ts';
import { nextInvoice } from '../rules/invoicing.ts';
import { invoiceNotice, moneyReceivers } from '../rules/money-notices.ts';
import type { Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { announce } from './announce.ts';

function issueNext(
  store: Store,
  { id: tenantId, timeZone }: Tenant,
  { at, on }: { at: Date; on: BusinessDate },
): Promise<boolean> {
  return store.transaction(async (session) => {
    const all = { tenantId };
    const subscriptions = await store.subscriptions.list(all, { session });
    const methods = await store.paymentMethods.list(all, { session });
    const profiles = await store.billingProfiles.list(all, { session });
    const next = nextInvoice(subscriptions, { methods, profiles }, on);
    if (!next) return false;
    const { invoice, billed } = next;
    await store.invoices.save(invoice, session);
    for (const subscription of billed) await store.subscriptions.save(subscription, session);
    const effect = { invoice: invoice.id, total: totalOf(invoice), lines: invoice.lines.length };
    const own = { id: `came-due/invoice/${invoice.id}`, tenantId, version: 0, at };
    await store.audit.save({ ...own, kind: 'came-due', command: 'issue-invoice', effect }, session);
    const notice = invoiceNotice(invoice, profiles, dateIn(timeZone, at));
    if (!notice) return true;
    const to = moneyReceivers(invoice, profiles, await readerOf(store, tenantId, session).people([]));
    await announce(store, { tenantId, key: `invoice-ready/${invoice.id}`, notice, to }, session);
    return true;
  });
}

/** Those of a business day and before. Returns how many were made. */
export async function issueInvoices(
  store: Store,
  tenant: Tenant,
  day: { at: Date; on: BusinessDate },
): Promise<number> {
  const due = { tenantId: tenant.id, 'unbilled.invoiceOn': { $lte: day.on } };
  let made = 0;
  while ((await store.subscriptions.count(due)) > 0 && (await issueNext(store, tenant, day))) made += 1;
  return made;
}
