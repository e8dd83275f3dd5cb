// People whom the bot has met, and news for them, straight into the store.
import type { Notice } from '../../domain/model/notice.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Store } from '../../domain/store/open-store.ts';
import { aPerson, aSubscription, aTenant } from './builders.ts';

export const changed: Notice = { kind: 'change-applied', subscription: 'sub-e3', product: 'm365-e3', from: 1, to: 2 };

/** An organization with the subscription that `changed` is about. */
export async function anOrganization(store: Store, tenantId = aTenant().id): Promise<void> {
  await store.tenants.save({ ...aTenant(), id: tenantId, tenantId, version: 0 });
  await store.subscriptions.save({ ...aSubscription(), tenantId, version: 0 });
}

/** The person's chat is at `chat-of-<id>`. */
export async function met(
  store: Store,
  id: string,
  { tenantId = aTenant().id, timeZone, ...person }: Partial<Person> & { timeZone?: string } = {},
): Promise<void> {
  await store.people.save({ ...aPerson(person), id, tenantId, version: 0 });
  await store.conversations.claim({
    id: `a:${id}`,
    tenantId,
    version: 0,
    address: `chat-of-${id}`,
    isGroup: false,
    person: id,
    locale: 'en',
    metAt: new Date(0),
    greeted: true,
    ...(timeZone !== undefined && { timeZone }),
  });
}
