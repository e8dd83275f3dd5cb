// Takes what is due from the outbox: one worker at a time for each entry, and no faster than Teams allows.
import type { CardChanged, NoticeEntry, OutboxEntry } from '../model/outbox-entry.ts';
import { policy } from '../policy.ts';
import { stillHolds } from '../rules/notices.ts';
import type { Store } from '../store/open-store.ts';
import { personalChat } from './meet.ts';
import { mayWrite } from './throttle.ts';

/** What goes out as one message: a card to be replaced, or the notices that wait for one person. */
export type Delivery = CardChanged | [NoticeEntry, ...NoticeEntry[]];

/** Something to send; or nothing just now, and for how long nobody of an organization can be written to. */
export type Taken =
  | { kind: 'delivery'; delivery: Delivery; address: string | undefined }
  | { kind: 'later' }
  | { kind: 'tenant-rests'; tenantId: string; waitMs: number };

const leaseMs = 30_000;

function after(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms);
}

function take(store: Store, now: Date, filter: object): Promise<OutboxEntry | undefined> {
  const due = { state: 'waiting', dueAt: { $lte: now }, ...filter };
  return store.outbox.take(due, { dueAt: after(now, leaseMs) }, { dueAt: 1 });
}

/** A worker that comes back after its lease finds another version, and leaves it alone. */
export async function settle(store: Store, { tenantId, id, version }: OutboxEntry, change: Partial<OutboxEntry>) {
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

/**
 * What is due first at `now`, which is wall-clock time; undefined when nothing is. Organizations that are `resting`
 * are passed over, so that nobody waits for the tokens of another.
 */
export async function takeDelivery(
  store: Store,
  now: Date,
  resting: readonly string[] = [],
): Promise<Taken | undefined> {
  const others = resting.length > 0 ? { $and: resting.map((one) => ({ tenantId: { $ne: one } })) } : {};
  const entry = await take(store, now, others);
  if (!entry) return undefined;
  const { tenantId } = entry;
  const address =
    entry.kind === 'notice' ? (await personalChat(store, tenantId, entry.person))?.address : entry.copy.address;
  // Nothing is sent to somebody whom the bot has not met.
  const { waitMs, whole } =
    address === undefined ? { waitMs: 0, whole: false } : await mayWrite(store, { tenantId, address }, now);
  if (waitMs > 0) {
    await settle(store, entry, { dueAt: whole ? now : after(now, waitMs) });
    return whole ? { kind: 'tenant-rests', tenantId, waitMs } : { kind: 'later' };
  }
  const [first, ...more] = entry.kind === 'notice' ? await noticesFor(store, entry, now) : [entry];
  if (!first) return { kind: 'later' };
  const delivery: Delivery = first.kind === 'notice' ? [first, ...(more as NoticeEntry[])] : first;
  return { kind: 'delivery', delivery, address };
}
