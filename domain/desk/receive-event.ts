// An event from the commerce side is stored before it is answered: whatever breaks afterwards, it is not lost.
import type { CommerceEvent } from '../model/commerce-event.ts';
import type { Desk } from './desk.ts';

/** `known`: it was sent before, and the first one counts. `at` is wall-clock time. */
export async function receiveEvent(
  { store }: Pick<Desk, 'store'>,
  event: CommerceEvent,
  at: Date,
): Promise<'stored' | 'known' | 'unknown-tenant'> {
  const { id, tenantId } = event;
  if (!(await store.tenants.get(tenantId, tenantId))) return 'unknown-tenant';
  const received = { id, tenantId, version: 0, event, receivedAt: at, state: 'waiting', dueAt: at } as const;
  return (await store.commerceEvents.claim(received)) ? 'stored' : 'known';
}
