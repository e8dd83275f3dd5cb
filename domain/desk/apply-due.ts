// Lets come true what was planned for a day, however long ago that day was; safe to run on several servers at once.
import type { AuditEntry } from '../model/audit-entry.ts';
import { dateIn } from '../model/calendar.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';
import { type CameDue, nextDue } from '../rules/due.ts';
import { type Charged, firstDue, nextCharge } from '../rules/invoicing.ts';
import type { Store } from '../store/open-store.ts';
import { issueInvoices } from './issue-invoices.ts';

function entry({ tenantId, id }: Subscription, happened: CameDue | Charged, at: Date): AuditEntry {
  const name = `came-due/${id}/${happened.kind}/${happened.on}`;
  return {
    id: name,
    tenantId,
    version: 0,
    at,
    kind: 'came-due',
    command: 'apply-due',
    effect: { subscription: id, ...happened },
  };
}

/** Applies one step to one subscription; false when nothing is due. */
function step(store: Store, tenant: Tenant, id: string, at: Date): Promise<boolean> {
  return store.transaction(async (session) => {
    const subscription = await store.subscriptions.get(tenant.id, id, session);
    const today = dateIn(tenant.timeZone, at);
    const due = subscription && firstDue(nextDue(subscription, today), nextCharge(subscription, today));
    if (!due) return false;
    await store.subscriptions.save(due.document, session);
    await store.audit.save(entry(due.document, due.happened, at), session);
    return true;
  });
}

/** Returns how many steps came due. */
export async function applyDue(store: Store, at: Date): Promise<number> {
  let steps = 0;
  for (const tenant of await store.tenants.list({})) {
    const today = dateIn(tenant.timeZone, at);
    const dates = ['endsOn', 'scheduled.on', 'billedUntil'].map((date) => ({ [date]: { $lte: today } }));
    const maybe = { $or: [...dates, { billedUntil: { $exists: false } }] };
    for (const { id } of await store.subscriptions.list({ tenantId: tenant.id, ...maybe })) {
      while (await step(store, tenant, id, at)) steps += 1;
    }
    steps += await issueInvoices(store, tenant, at);
  }
  return steps;
}
