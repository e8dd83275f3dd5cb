// Which confirmation's card stands on a message: when it is answered by a sentence or on another copy, the message is
// replaced too, and what stood there before touches it no more.
import type { Copy } from '../model/pending.ts';
import type { Desk } from './desk.ts';
import { readTicket, withCopy, withoutCopy } from './pending.ts';

type Message = { tenantId: string; conversation: string; copy: Copy };

/** Without a ticket it shows no confirmation. One that has been answered meanwhile replaces its message by that answer. */
export function messageShows(
  { store }: Desk,
  { tenantId, conversation, copy }: Message,
  ticket: string | undefined,
): Promise<void> {
  const id = ticket === undefined ? undefined : readTicket(ticket).id;
  return store.transaction(async (session) => {
    const filter = { tenantId, conversation, 'copies.activityId': copy.activityId };
    for (const before of await store.pendings.list(filter, { session })) {
      if (before.id !== id) await store.pendings.save(withoutCopy(before, copy), session);
    }
    const pending = id === undefined ? undefined : await store.pendings.get(tenantId, id, session);
    if (pending?.state === 'open') await store.pendings.save(withCopy(pending, copy), session);
  });
}
