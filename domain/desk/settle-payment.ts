// News of a payment, applied: the invoice, what it pays for, the audit entry and the notices, in one transaction (PAY-11).
import { type Invoice, totalOf } from '../model/invoice.ts';
import type { Subscription } from '../model/subscription.ts';
import { failureNotice, moneyReceivers } from '../rules/money-notices.ts';
import { type PaymentNews, withNews, withPastDue } from '../rules/unpaid.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { announce } from './announce.ts';

export type Heard = { invoice: Invoice; news: PaymentNews; at: Date };

/** What the invoice says from now on is said of all that it pays for. */
async function savePastDue(store: Store, changed: Invoice, session: Session): Promise<Subscription[]> {
  const { tenantId } = changed;
  const unpaid = await readerOf(store, tenantId, session).unpaidInvoices();
  const now = [...unpaid.filter(({ id }) => id !== changed.id), changed];
  const saved: Subscription[] = [];
  for (const id of new Set(changed.lines.map(({ subscription }) => subscription))) {
    const before = await store.subscriptions.get(tenantId, id, session);
    const after = before && withPastDue(before, now);
    if (!after) continue;
    saved.push(before.pastDue || after.pastDue ? await store.subscriptions.save(after, session) : before);
  }
  return saved;
}

/** False when it is old news. */
export async function settlePayment(store: Store, { invoice, news, at }: Heard, session: Session): Promise<boolean> {
  const next = withNews(invoice, news);
  if (!next) return false;
  const saved = await store.invoices.save(next, session);
  const subscriptions = await savePastDue(store, saved, session);
  const { tenantId, id, version, failed } = saved;
  const { outcome, on } = news;
  const effect = { invoice: id, outcome, on, amount: totalOf(saved), ...(failed && { attempts: failed.attempts }) };
  const own = { id: `payment/${id}/${version}`, tenantId, version: 0, at };
  await store.audit.save({ ...own, kind: 'event', command: 'payment', effect }, session);
  const methods = await store.paymentMethods.list({ tenantId }, { session });
  const notice = failureNotice(saved, subscriptions, methods);
  if (!notice) return true;
  const reader = readerOf(store, tenantId, session);
  const to = moneyReceivers(saved, await reader.billingProfiles(), await reader.people([]));
  const key = `payment-failed/${id}/${on}/${failed?.attempts}`;
  await announce(store, { tenantId, key, notice, to }, session);
  return true;
}
