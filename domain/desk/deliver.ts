// Takes what is due from the outbox and hands it to the sender: one worker at a time for each entry, again after a failure.
import type { OutboxEntry } from '../model/outbox-entry.ts';
import type { Store } from '../store/open-store.ts';

/** `final` stops at once: the message or the conversation is gone. */
export type Delivered = { ok: true } | { ok: false; final: boolean; reason: string; retryAfterSeconds?: number };

const leaseMs = 30_000;
const lastAttempt = 8;

/** 2 s, 4 s, 8 s … at most ten minutes; `spread` between 0 and 1 keeps many retries from falling together. */
export function backOffMs(attempts: number, spread: number): number {
  return Math.min(600_000, 1_000 * 2 ** attempts) * (1 + spread * 0.2);
}

/** What becomes of an entry after this attempt. */
function afterwards(delivered: Delivered, attempts: number, now: Date, spread: number): Partial<OutboxEntry> {
  if (delivered.ok) return { attempts, state: 'sent' };
  const { final, reason: lastError, retryAfterSeconds } = delivered;
  if (final || attempts >= lastAttempt) return { attempts, lastError, state: 'parked' };
  const wait = retryAfterSeconds ? retryAfterSeconds * 1_000 : backOffMs(attempts, spread);
  return { attempts, lastError, dueAt: new Date(now.getTime() + wait) };
}

/** Delivers one entry that is due at `now`; false when there is none. `now` is wall-clock time. */
export async function deliverOne(
  store: Store,
  send: (entry: OutboxEntry) => Promise<Delivered>,
  now: Date,
  spread: number,
): Promise<boolean> {
  const due = { state: 'waiting', dueAt: { $lte: now } };
  const entry = await store.outbox.take(due, { dueAt: new Date(now.getTime() + leaseMs) }, { dueAt: 1 });
  if (!entry) return false;
  // Whatever goes wrong counts as an attempt, or an entry that cannot be sent would be tried for ever.
  const delivered = await send(entry).catch(
    ({ message }: Error): Delivered => ({ ok: false, final: false, reason: message }),
  );
  // A worker that comes back after its lease finds another version, and leaves it alone.
  const { tenantId, id, version } = entry;
  await store.outbox.take({ tenantId, id, version }, afterwards(delivered, entry.attempts + 1, now, spread), {
    dueAt: 1,
  });
  return true;
}
