// What did not arrive: looked at, tried again and given up by hand, messages and events of the commerce side alike.
import type { ReceivedEvent } from '../model/commerce-event.ts';
import type { OutboxEntry } from '../model/outbox-entry.ts';
import type { Store } from '../store/open-store.ts';

/** An entry with the name of whom it is for; an event is for nobody. */
export type Stuck = { of: 'message'; entry: OutboxEntry; person?: string } | { of: 'event'; entry: ReceivedEvent };

/** `parked` are given up; the others are on their way, or wait until somebody meets the bot. The oldest come first. */
export async function notArrived({ outbox, commerceEvents, people }: Store, only?: 'parked'): Promise<Stuck[]> {
  const states = only ? [only] : ['waiting', 'parked', 'unreachable'];
  const entries = await outbox.list({ state: { $in: states } }, { sort: { dueAt: 1 } });
  const events = await commerceEvents.list({ state: { $in: states } }, { sort: { receivedAt: 1 } });
  const messages = entries.map(async (entry): Promise<Stuck> => {
    const person = entry.kind === 'notice' ? (await people.get(entry.tenantId, entry.person))?.name : undefined;
    return { of: 'message', entry, ...(person !== undefined && { person }) };
  });
  return [...(await Promise.all(messages)), ...events.map((entry) => ({ of: 'event' as const, entry }))];
}

/** From the beginning: due now, as if it had never been tried. False when somebody else has done something with it. */
export async function retry(store: Store, { of, entry }: Stuck, now: Date): Promise<boolean> {
  const { tenantId, id, version } = entry;
  const same = { tenantId, id, version };
  const again = { state: 'waiting', dueAt: now } as const;
  const found =
    of === 'message'
      ? await store.outbox.take(same, { ...again, attempts: 0 }, { id: 1 })
      : await store.commerceEvents.take(same, { ...again, receivedAt: now }, { id: 1 });
  return found !== undefined;
}

/** Never again; a notice stays as told, so that its fact is not told anew. */
export async function drop(store: Store, { of, entry }: Stuck, now: Date): Promise<boolean> {
  const { tenantId, id, version } = entry;
  const same = { tenantId, id, version };
  const found =
    of === 'message'
      ? await store.outbox.take(same, { state: 'dropped', settledAt: now }, { id: 1 })
      : await store.commerceEvents.take(same, { state: 'ignored', reason: 'dropped by hand' }, { id: 1 });
  return found !== undefined;
}
