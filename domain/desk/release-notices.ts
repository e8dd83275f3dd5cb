// The notices for somebody whom the bot could not write to: they follow the answer of the day when the two meet.
import type { Store } from '../store/open-store.ts';

export async function releaseNotices(store: Store, tenantId: string, person: string): Promise<void> {
  const waiting = { tenantId, person, state: 'unreachable' };
  const due = { state: 'waiting', dueAt: new Date(0) } as const;
  while (await store.outbox.take(waiting, due, { dueAt: 1 }));
}
