// "Credit check completed": heard from outside, applied once; told again, it finds nothing to do.
import { dateIn } from '../model/calendar.ts';
import { type CreditCheckCompleted, creditCheckCompleted } from '../rules/credit-check.ts';
import type { Store } from '../store/open-store.ts';
import { announce } from './announce.ts';

export type CreditCheckOutcome = { tenantId: string; subscription: string; approved: boolean; at: Date };

/** Undefined when no credit check is pending for this subscription, or there is no such subscription. */
export function completeCreditCheck(
  store: Store,
  { tenantId, subscription: id, approved, at }: CreditCheckOutcome,
): Promise<CreditCheckCompleted | undefined> {
  return store.transaction(async (session) => {
    const tenant = await store.tenants.get(tenantId, tenantId, session);
    const subscription = await store.subscriptions.get(tenantId, id, session);
    if (!tenant || !subscription) return undefined;
    const completed = creditCheckCompleted(subscription, approved, dateIn(tenant.timeZone, at));
    if (!completed) return undefined;
    const { effect, document } = completed;
    // Commands of the tenant and this event take turns: each decides on what the other did.
    await store.tenants.save(tenant, session);
    await store.subscriptions.save(document, session);
    const own = { id: `credit-check/${id}/${subscription.version}`, tenantId, version: 0, at };
    await store.audit.save({ ...own, kind: 'event', command: 'credit-check-completed', effect }, session);
    const { subscription: _, since, requestedBy, ...news } = effect;
    const notice = { kind: 'credit-check-completed', subscription: id, ...news } as const;
    const key = `credit-check/${id}/${since}/${subscription.version}`;
    await announce(store, { tenantId, key, notice, to: [requestedBy] }, session);
    return effect;
  });
}
