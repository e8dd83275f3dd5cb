// Hands what was taken from the outbox to the sender, and writes down what became of it.
import type { OutboxEntry } from '../model/outbox-entry.ts';
import { policy } from '../policy.ts';
import type { Store } from '../store/open-store.ts';
import { settle } from './claim-entries.ts';
import type { Delivered } from './delivered.ts';
import { catchUp } from './meet.ts';
import type { Delivery, Taken } from './take-delivery.ts';
import { slowDown } from './throttle.ts';

/** Teams speaks of seconds; more than an hour is not believed. */
const longestWaitMs = 3_600_000;

/** 2 s, 4 s, 8 s … at most ten minutes; `spread` between 0 and 1 keeps many retries from falling together. */
export function backOffMs(attempts: number, spread: number): number {
  return Math.min(600_000, 1_000 * 2 ** attempts) * (1 + spread * 0.2);
}

/** Not earlier than Teams said, and not all at the same moment. */
function waitAfter(seconds: number | undefined, attempts: number, spread: number): number {
  return seconds ? Math.min(longestWaitMs, seconds * 1_000) * (1 + spread * 0.2) : backOffMs(attempts, spread);
}

/** What becomes of an entry after this attempt. */
function afterwards(delivered: Delivered, attempts: number, now: Date, spread: number): Partial<OutboxEntry> {
  if (delivered.ok) return { attempts, state: 'sent', settledAt: now };
  if ('again' in delivered) return { dueAt: now };
  const { reason: lastError } = delivered;
  if ('unreachable' in delivered) return { attempts, lastError, state: 'unreachable', dueAt: now };
  const { final, retryAfterSeconds } = delivered;
  if (final || attempts >= policy.deliveryAttempts) return { attempts, lastError, state: 'parked', settledAt: now };
  return { attempts, lastError, dueAt: new Date(now.getTime() + waitAfter(retryAfterSeconds, attempts, spread)) };
}

/** `now` is wall-clock time, asked again after the sending; `spread` is chance between 0 and 1. */
export async function deliver(
  store: Store,
  { delivery, address }: Extract<Taken, { kind: 'delivery' }>,
  send: (delivery: Delivery) => Promise<Delivered>,
  { now, spread }: { now: () => Date; spread: () => number },
): Promise<void> {
  // Whatever goes wrong counts as an attempt, or an entry that cannot be sent would be tried for ever.
  const delivered = await send(delivery).catch(
    ({ message }: Error): Delivered => ({ ok: false, final: false, reason: message }),
  );
  const at = now();
  const entries: [OutboxEntry, ...OutboxEntry[]] = Array.isArray(delivery) ? delivery : [delivery];
  if (!delivered.ok && 'throttled' in delivered && delivered.throttled) {
    const attempts = entries[0].attempts + 1;
    const ms = waitAfter(delivered.retryAfterSeconds, attempts, 0);
    await slowDown(store, { tenantId: entries[0].tenantId, address }, ms, at);
  }
  await settle(store, entries, ({ attempts }) => afterwards(delivered, attempts + 1, at, spread()));
  const [first] = entries;
  if (!delivered.ok && 'unreachable' in delivered && first.kind === 'notice') await catchUp(store, first);
}
