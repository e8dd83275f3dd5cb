// Says in time that something is about to end, a subscription, a card, or the days on which money comes back (NOT-4, NOT-9,
// NOT-20, NOT-21), or that an app waits to be activated (NOT-15): looked at with every round of business time.
import { type BusinessDate, dateIn } from '../model/calendar.ts';
import type { Notice } from '../model/notice.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';
import { closingWindows } from '../rules/closing-windows.ts';
import { cardReminder } from '../rules/money-notices.ts';
import { receivers, reminder } from '../rules/notices.ts';
import type { Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { announce, isAnnounced } from './announce.ts';

type Reminder = { key: string; notice: Notice; to: readonly string[] };

async function cardReminders(
  store: Store,
  tenantId: string,
  subscriptions: readonly Subscription[],
  today: BusinessDate,
): Promise<Reminder[]> {
  const methods = await store.paymentMethods.list({ tenantId });
  const profiles = await store.billingProfiles.list({ tenantId });
  return methods.flatMap((method) => cardReminder(method, subscriptions, profiles, today) ?? []);
}

/** One of a kind at a time: after a long absence only the newest of several reminders is written. */
export async function remindAll(store: Store, { id: tenantId, timeZone }: Tenant, at: Date): Promise<void> {
  const today = dateIn(timeZone, at);
  const admins = await readerOf(store, tenantId).people([]);
  const subscriptions = await store.subscriptions.list({ tenantId });
  const ends = subscriptions.flatMap((one): Reminder[] => {
    const due = [closingWindows(one, today), reminder(one, today) ?? []].flat();
    return due.map(({ key, notice, to = receivers(one, admins) }) => ({ key, notice, to }));
  });
  for (const due of [...ends, ...(await cardReminders(store, tenantId, subscriptions, today))]) {
    const announcement = { tenantId, ...due };
    if (await isAnnounced(store, announcement)) continue;
    await store.transaction((session) => announce(store, announcement, session));
  }
}
