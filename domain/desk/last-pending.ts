// The confirmation that "yes", "make it 8" and "never mind" speak of: this person's last open one in this conversation.
import type { Pending } from '../model/pending.ts';
import type { Desk, Visitor } from './desk.ts';

export async function lastPending(
  { store }: Desk,
  conversation: string,
  visitor: Visitor,
): Promise<Pending | undefined> {
  const open = await store.pendings.list(
    { tenantId: visitor.tenant.id, conversation, state: 'open' },
    { sort: { createdAt: -1 }, limit: 20 },
  );
  return open.find(({ askedBy, expiresAt }) => askedBy.id === visitor.person.id && expiresAt > visitor.at);
}
