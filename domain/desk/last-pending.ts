// The confirmation that "yes", "make it 8" and "never mind" speak of: the last one that this person asked for in this
// conversation. It may be over: "yes" said twice, or delivered twice, must not reach for the one before.
import type { Pending } from '../model/pending.ts';
import type { Desk, Visitor } from './desk.ts';

export async function lastPending(
  { store }: Desk,
  conversation: string,
  { person, tenant, at }: Visitor,
): Promise<Pending | undefined> {
  const [last] = await store.pendings.list(
    { tenantId: tenant.id, conversation, 'askedBy.id': person.id },
    { sort: { createdAt: -1 }, limit: 1 },
  );
  return last && last.expiresAt > at ? last : undefined;
}
