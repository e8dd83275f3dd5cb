// What must be told because something changed: written in the change's own transaction, so that neither happens alone.
import type { Pending } from '../model/pending.ts';
import type { Session, Store } from '../store/open-store.ts';

/** Every message that shows this confirmation gets the card that says how it ended, or how far it is. */
export async function cardsChanged(store: Store, pending: Pending, session: Session): Promise<void> {
  for (const copy of pending.copies) {
    await store.outbox.save(
      {
        id: `card-changed/${pending.id}/${pending.version}/${copy.activityId}`,
        tenantId: pending.tenantId,
        version: 0,
        kind: 'card-changed',
        pending: pending.id,
        copy,
        state: 'waiting',
        attempts: 0,
        // Due since ever: the worker's clock decides, not the business clock.
        dueAt: new Date(0),
      },
      session,
    );
  }
}
