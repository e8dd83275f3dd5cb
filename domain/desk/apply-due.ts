// Lets come true what was planned for a day, however long ago that day was; safe to run on several servers at once.
import type { AuditEntry } from '../model/audit-entry.ts';
import { dateIn } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';
import { type CameDue, nextDue } from '../rules/due.ts';
import { type Charged, firstDue, nextCharge } from '../rules/invoicing.ts';
import { noticeOf, receivers } from '../rules/notices.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { announce } from './announce.ts';
import { issueInvoices } from './issue-invoices.ts';
import { remind } from './remind.ts';

/** Named by the version that the step made: a subscription may expire, come back, and expire again. */
function entry({ tenantId, id, version }: Subscription, happened: CameDue | Charged, at: Date): AuditEntry {
  return {
    id: `came-due/${id}/${version}/${happened.kind}`,
    tenantId,
    version: 0,
    at,
    kind: 'came-due',
    command: 'apply-due',
    effect: { subscription: id, ...happened },
  };
}

/** LIFE-3: once it is deleted, nobody has a licence of it. */
async function takeBackLicences(store: Store, { tenantId, id }: Subscription, session: Session): Promise<void> {
  const held = await store.assignments.list({ tenantId, subscription: id }, { session });
  for (const { id: assignment } of held) await store.assignments.remove(tenantId, assignment, session);
}

async function tell(store: Store, saved: Subscription, happened: CameDue, session: Session): Promise<void> {
  const notice = noticeOf(happened, saved);
  if (!notice) return;
  const to = receivers(saved, await readerOf(store, saved.tenantId, session).people([]));
  const key = `${happened.kind}/${saved.id}/${happened.on}`;
  await announce(store, { tenantId: saved.tenantId, key, notice, to }, session);
}

/** Applies one step to one subscription; false when nothing is due. */
function step(store: Store, tenant: Tenant, id: string, at: Date): Promise<boolean> {
  return store.transaction(async (session) => {
    const subscription = await store.subscriptions.get(tenant.id, id, session);
    const base = subscription?.base && (await store.subscriptions.get(tenant.id, subscription.base, session));
    const today = dateIn(tenant.timeZone, at);
    const due =
      subscription && firstDue(nextDue(subscription, today, base || undefined), nextCharge(subscription, today));
    if (!due) return false;
    const saved = await store.subscriptions.save(due.document, session);
    await store.audit.save(entry(saved, due.happened, at), session);
    if (due.happened.kind === 'deleted') await takeBackLicences(store, saved, session);
    if (due.happened.kind !== 'charged') await tell(store, saved, due.happened, session);
    return true;
  });
}

/** Returns how many steps came due. Stops early when `goOn` says no; whoever goes on finds the rest. */
export async function applyDue(store: Store, at: Date, goOn: () => Promise<boolean> = async () => true) {
  let steps = 0;
  for (const tenant of await store.tenants.list({})) {
    const alive = await store.subscriptions.list({ tenantId: tenant.id, reached: { $ne: 'deleted' } });
    // ADD-1: an add-on looks at where its base stands, so the base goes first.
    for (const { id } of alive.sort((a, b) => Number(a.base !== undefined) - Number(b.base !== undefined))) {
      if (!(await goOn())) return steps;
      while (await step(store, tenant, id, at)) steps += 1;
      await remind(store, tenant, id, at);
    }
    steps += await issueInvoices(store, tenant, at);
  }
  return steps;
}
