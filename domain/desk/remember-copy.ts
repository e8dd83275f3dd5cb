// The messages that show a confirmation: when it is answered by a sentence or on another copy, they are replaced too.
import type { Copy } from '../model/pending.ts';
import type { Desk } from './desk.ts';
import { readTicket, withCopy } from './pending.ts';

/** Does nothing for a confirmation that has been answered meanwhile: its message is replaced by that answer. */
export function rememberCopy({ store }: Desk, tenantId: string, ticket: string, copy: Copy): Promise<void> {
  return store.transaction(async (session) => {
    const pending = await store.pendings.get(tenantId, readTicket(ticket).id, session);
    if (pending?.state === 'open') await store.pendings.save(withCopy(pending, copy), session);
  });
}
