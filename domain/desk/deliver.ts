// Takes what is due from the outbox and hands it to the sender: one worker at a time for each entry, again after a failure.
import type { CardChanged, NoticeEntry, OutboxEntry } from '../model/outbox-entry.ts';
import { policy } from '../policy.ts';
import { stillHolds } from '../rules/notices.ts';
import type { Store } from '../store/open-store.ts';

/** `final` stops at once: the message is gone. `unreachable`: nobody can write to this person until they meet the bot. */
export type Delivered =
  | { ok: true }
  | { ok: false; final: boolean; reason: string; retryAfterSeconds?: number }
  | { ok: false; unreachable: true; reason: string };

/** What goes out as one message: a card to be replaced, or the notices that wait for one person. */
export type Delivery = CardChanged | [NoticeEntry, ...NoticeEntry[]];

const leaseMs = 30_000;
const lastAttempt = 8;

/** 2 s, 4 s, 8 s … at most ten minutes; `spread` between 0 and 1 keeps many retries from falling together. */
export function backOffMs(attempts: number, spread: number): number {
  return Math.min(600_000, 1_000 * 2 ** attempts) * (1 + spread * 0.2);
}

/** What becomes of an entry after this attempt. */
function afterwards(delivered: Delivered, attempts: number, now: Date, spread: number): Partial<OutboxEntry> {
  if (delivered.ok) return { attempts, state: 'sent', settledAt: now };
  const { reason: lastError } = delivered;
  if ('unreachable' in delivered) return { attempts, lastError, state: 'unreachable' };
  const { final, retryAfterSeconds } = delivered;
  if (final || attempts >= lastAttempt) return { attempts, lastError, state: 'parked', settledAt: now };
  const wait = retryAfterSeconds ? retryAfterSeconds * 1_000 : backOffMs(attempts, spread);
  return { attempts, lastError, dueAt: new Date(now.getTime() + wait) };
}

function take(store: Store, now: Date, filter: object): Promise<OutboxEntry | undefined> {
  const due = { state: 'waiting', dueAt: { $lte: now }, ...filter };
  return store.outbox.take(due, { dueAt: new Date(now.getTime() + leaseMs) }, { dueAt: 1 });
}

/** A worker that comes back after its lease finds another version, and leaves it alone. */
async function settle(store: Store, { tenantId, id, version }: OutboxEntry, change: Partial<OutboxEntry>) {
  await store.outbox.take({ tenantId, id, version }, change, { dueAt: 1 });
}

/** The notice and all others that wait for the same person, without those that no longer hold. */
async function noticesFor(store: Store, first: NoticeEntry, now: Date): Promise<NoticeEntry[]> {
  const { tenantId, person } = first;
  const taken = [first];
  while (taken.length < policy.noticesOnOneCard) {
    const next = await take(store, now, { kind: 'notice', tenantId, person });
    if (next?.kind !== 'notice') break;
    taken.push(next);
  }
  const holding: NoticeEntry[] = [];
  for (const entry of taken) {
    const subscription = await store.subscriptions.get(tenantId, entry.notice.subscription);
    if (stillHolds(entry.notice, subscription)) holding.push(entry);
    else await settle(store, entry, { state: 'dropped', settledAt: now });
  }
  return holding;
}

/** Delivers what is due first at `now`; false when nothing is. `now` is wall-clock time. */
export async function deliverNext(
  store: Store,
  send: (delivery: Delivery) => Promise<Delivered>,
  now: Date,
  spread: number,
): Promise<boolean> {
  const entry = await take(store, now, {});
  if (!entry) return false;
  const entries = entry.kind === 'notice' ? await noticesFor(store, entry, now) : [entry];
  const [first, ...more] = entries;
  if (!first) return true;
  const delivery: Delivery = first.kind === 'notice' ? [first, ...(more as NoticeEntry[])] : first;
  // Whatever goes wrong counts as an attempt, or an entry that cannot be sent would be tried for ever.
  const delivered = await send(delivery).catch(
    ({ message }: Error): Delivered => ({ ok: false, final: false, reason: message }),
  );
  for (const one of entries) await settle(store, one, afterwards(delivered, one.attempts + 1, now, spread));
  return true;
}
