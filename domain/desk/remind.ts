// Says in time that a subscription is about to end (NOT-4, NOT-21), or that an app waits to be activated (NOT-15): looked at with every round of business time.
import { dateIn } from '../model/calendar.ts';
import type { Tenant } from '../model/tenant.ts';
import { receivers, reminder } from '../rules/notices.ts';
import type { Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { announce, isAnnounced } from './announce.ts';

/** One at a time: after a long absence only the newest of several reminders is written. */
export async function remind(store: Store, tenant: Tenant, id: string, at: Date): Promise<void> {
  const today = dateIn(tenant.timeZone, at);
  const subscription = await store.subscriptions.get(tenant.id, id);
  const due = subscription && reminder(subscription, today);
  if (!due) return;
  const to = due.to ?? receivers(subscription, await readerOf(store, tenant.id).people([]));
  const announcement = { tenantId: tenant.id, ...due, to };
  if (await isAnnounced(store, announcement)) return;
  await store.transaction((session) => announce(store, announcement, session));
}
