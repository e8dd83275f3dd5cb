// Takes what is due from the outbox: one worker at a time for each entry, and no faster than Teams allows.
import type { Conversation } from '../model/conversation.ts';
import type { CardChanged, NoticeEntry, OutboxEntry } from '../model/outbox-entry.ts';
import { policy } from '../policy.ts';
import { isMuted, isUrgent, type QuietHours, quietUntil } from '../rules/telling.ts';
import type { Store } from '../store/open-store.ts';
import { mayIntroduce, type Newcomer, wayTo } from './introduce.ts';
import { dueWork, isHeld } from './lease.ts';
import { meetAgain, personalChat } from './meet.ts';
import { isTrueStill } from './still-true.ts';
import { mayWrite } from './throttle.ts';

/** What goes out as one message: a card to be replaced, or the notices that wait for one person. */
export type Delivery = CardChanged | [NoticeEntry, ...NoticeEntry[]];

/** Something to send (to a `newcomer` there is no chat yet); or nothing just now, and for how long for a whole organization. */
export type Taken =
  | { kind: 'delivery'; delivery: Delivery; address: string | undefined; newcomer?: Newcomer & { near: string } }
  | { kind: 'later' }
  | { kind: 'tenant-rests'; tenantId: string; waitMs: number };

const leaseMs = 30_000;
const gatherMs = 1_000;

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

/** The notice and all others that wait for the same person, without those that no longer hold or are muted. */
async function noticesFor(store: Store, first: NoticeEntry, now: Date): Promise<NoticeEntry[]> {
  const { tenantId, person: id } = first;
  const taken = [first];
  while (taken.length < policy.noticesOnOneCard) {
    const next = await take(store, now, { kind: 'notice', tenantId, person: id });
    if (next?.kind !== 'notice') break;
    taken.push(next);
  }
  const person = await store.people.get(tenantId, id);
  const holding: NoticeEntry[] = [];
  for (const entry of taken) {
    const holds = await isTrueStill(store, entry);
    if (holds && !isMuted(entry.notice, person ?? {})) holding.push(entry);
    else await settle(store, entry, { state: 'dropped', settledAt: now, ...(holds && { lastError: 'muted' }) });
  }
  return holding;
}

/** When all of these may be sent; undefined for now. One that cannot wait takes the others along. */
async function putOff(
  store: Store,
  notices: readonly NoticeEntry[],
  chat: Conversation,
  { now, quietHours }: Round,
): Promise<Date | undefined> {
  if (notices.some(({ notice }) => isUrgent(notice))) return undefined;
  // While what is due comes true there may be more for the same card.
  if (await isHeld(store, dueWork, now)) return after(now, gatherMs);
  if (!quietHours) return undefined;
  const tenant = await store.tenants.get(chat.tenantId, chat.tenantId);
  return tenant && quietUntil(now, chat.timeZone ?? tenant.timeZone, quietHours);
}

export type Round = {
  /** Wall-clock time. */
  now: Date;
  /** Organizations that are passed over, so that nobody waits for the tokens of another. */
  resting?: readonly string[];
  /** Without, the bot writes at any hour. */
  quietHours?: QuietHours | undefined;
  /** The bot can begin a chat with somebody whom it has never met. */
  introduces?: boolean;
};

/** What is due first; undefined when nothing is. */
export async function takeDelivery(store: Store, round: Round): Promise<Taken | undefined> {
  const { now, resting = [] } = round;
  const others = resting.length > 0 ? { $and: resting.map((one) => ({ tenantId: { $ne: one } })) } : {};
  const entry = await take(store, now, others);
  if (!entry) return undefined;
  if (entry.kind !== 'notice') return admitted(store, entry, entry.copy.address, now);

  const { tenantId, person } = entry;
  const chat = await personalChat(store, tenantId, person);
  // What waited for them to meet the bot comes on the same card.
  if (chat) await meetAgain(store, { tenantId, person }, now);
  const [first, ...more] = await noticesFor(store, entry, now);
  if (!first) return { kind: 'later' };
  if (!chat) return toNewcomer(store, [first, ...more], round);
  const until = await putOff(store, [first, ...more], chat, round);
  if (!until) return admitted(store, [first, ...more], chat.address, now);
  for (const one of [first, ...more]) await settle(store, one, { dueAt: until });
  return { kind: 'later' };
}

/** Once there is a token for it; what has to wait goes back, and that is no attempt. */
async function admitted(store: Store, delivery: Delivery, address: string | undefined, now: Date): Promise<Taken> {
  const entries = Array.isArray(delivery) ? delivery : [delivery];
  const { tenantId } = entries[0];
  const { waitMs, whole } = await mayWrite(store, { tenantId, address }, now);
  if (waitMs === 0) return { kind: 'delivery', delivery, address };
  for (const one of entries) await settle(store, one, { dueAt: whole ? now : after(now, waitMs) });
  return whole ? { kind: 'tenant-rests', tenantId, waitMs } : { kind: 'later' };
}

/** Nothing is sent to somebody whom the bot has not met: first there must be a chat, which Teams counts as a message. */
async function toNewcomer(
  store: Store,
  delivery: [NoticeEntry, ...NoticeEntry[]],
  { now, introduces }: Round,
): Promise<Taken> {
  const [{ tenantId, person }] = delivery;
  const near = introduces ? await wayTo(store, { tenantId, person }, now) : undefined;
  if (near === undefined) return { kind: 'delivery', delivery, address: undefined };
  const taken = await admitted(store, delivery, undefined, now);
  if (taken.kind !== 'delivery') return taken;
  if (await mayIntroduce(store, { tenantId, person }, now)) return { ...taken, newcomer: { tenantId, person, near } };
  for (const one of delivery) await settle(store, one, { dueAt: after(now, gatherMs) });
  return { kind: 'later' };
}
