// "Never mind": the pending confirmation is closed, nothing has changed.
import { closedEntry } from './audit.ts';
import type { Desk, Outcome, Press, Visitor } from './desk.ts';
import { somebody } from './desk.ts';
import { cardsChanged } from './outbox.ts';
import { closed, mayAnswerFor, readTicket, withCopy } from './pending.ts';

export function dismiss({ store }: Desk, { ticket, copy }: Press, visitor: Visitor): Promise<Outcome> {
  return store.transaction(async (session): Promise<Outcome> => {
    const found = await store.pendings.get(visitor.tenant.id, readTicket(ticket).id, session);
    if (!found) return { kind: 'unknown' };
    const pending = withCopy(found, copy);
    const over = closed(pending, visitor.at);
    if (over) return over;
    if (!mayAnswerFor(visitor.person, pending)) return { kind: 'not-yours', pending };
    const closedNow = { state: 'dismissed' as const, closedBy: somebody(visitor.person), closedAt: visitor.at };
    const next = await store.pendings.save({ ...pending, ...closedNow }, session);
    await store.audit.save(closedEntry('dismissed', next, visitor), session);
    await cardsChanged(store, next, session);
    return { kind: 'dismissed', pending: next };
  });
}
