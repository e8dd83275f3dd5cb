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

/** Delivers one entry that is due at `now`; false when there is none. `now` is wall-clock time. */
export async function deliverOne(
  store: Store,
  send: (entry: OutboxEntry) => Promise<Delivered>,
  now: Date,
  spread: number,
): Promise<boolean> {
  const after = (ms: number) => new Date(now.getTime() + ms);
  const due = { state: 'waiting', dueAt: { $lte: now } } as const;
  const entry = await store.outbox.take(due, { dueAt: after(leaseMs) }, { dueAt: 1 });
  if (!entry) return false;
  // Whatever goes wrong counts as an attempt, or an entry that cannot be sent would be tried for ever.
  const delivered = await send(entry).catch(
    ({ message }: Error): Delivered => ({ ok: false, final: false, reason: message }),
  );
  const attempts = entry.attempts + 1;
  if (delivered.ok) {
    await store.outbox.save({ ...entry, attempts, state: 'sent' });
    return true;
  }
  const parked = delivered.final || attempts >= lastAttempt;
  const wait = delivered.retryAfterSeconds ? delivered.retryAfterSeconds * 1_000 : backOffMs(attempts, spread);
  const next = parked ? { state: 'parked' as const } : { dueAt: after(wait) };
  await store.outbox.save({ ...entry, attempts, lastError: delivered.reason, ...next });
  return true;
}
