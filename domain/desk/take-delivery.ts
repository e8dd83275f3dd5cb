// Takes what is due from the outbox: one worker at a time for each entry, and no faster than Teams allows.
import { type BusinessDate, dateIn } from '../model/calendar.ts';
import type { CardChanged, NoticeEntry, OutboxEntry } from '../model/outbox-entry.ts';
import type { Tenant } from '../model/tenant.ts';
import { isMuted, isUrgent, type QuietHours, quietUntil } from '../rules/telling.ts';
import type { Store } from '../store/open-store.ts';
import { claimer, claimMore, putBack, settle } from './claim-entries.ts';
import { mayIntroduce, type Newcomer, wayTo } from './introduce.ts';
import { dueWork, isHeld } from './lease.ts';
import { catchUp, personalChat } from './meet.ts';
import { standsOn } from './pending.ts';
import { isTrueStill } from './still-true.ts';
import { mayWrite } from './throttle.ts';

/** The notices that wait for one person, which go on one card. */
type Notices = [NoticeEntry, ...NoticeEntry[]];
/** What goes out as one message. */
export type Delivery = CardChanged | Notices;

/** Something to send (to a `newcomer` there is no chat yet); or nothing just now, and for how long for a whole organization. */
export type Taken =
  | { kind: 'delivery'; delivery: Delivery; address: string | undefined; newcomer?: Newcomer & { near: string } }
  | { kind: 'later' }
  | { kind: 'tenant-rests'; tenantId: string; waitMs: number };

const gatherMs = 1_000;

function after(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms);
}

/** What becomes of a notice that is not worth sending: it no longer holds, it is muted, or its person has left. */
async function insteadOfSending(
  store: Store,
  entry: NoticeEntry,
  today: BusinessDate,
): Promise<Partial<OutboxEntry> | undefined> {
  const { tenantId, person: id, notice } = entry;
  const [holds, person] = await Promise.all([isTrueStill(store, entry, today), store.people.get(tenantId, id)]);
  if (!holds) return { state: 'dropped' };
  if (!person) return { state: 'parked', lastError: 'the person is no longer in the organization' };
  return isMuted(notice, person) ? { state: 'dropped', lastError: 'muted' } : undefined;
}

async function worthSending(
  store: Store,
  entries: Notices,
  { timeZone }: Tenant,
  { now, at }: Round,
): Promise<NoticeEntry[]> {
  const today = dateIn(timeZone, at ? await at() : now);
  const fates = await Promise.all(entries.map((entry) => insteadOfSending(store, entry, today)));
  await Promise.all(
    entries.map((entry, i) => fates[i] && settle(store, [entry], () => ({ ...fates[i], settledAt: now }))),
  );
  return entries.filter((_, i) => !fates[i]);
}

/** When all of these may be sent; undefined for now. One that cannot wait takes the others along. */
async function putOff(
  store: Store,
  notices: Notices,
  timeZone: string,
  { now, quietHours }: Round,
): Promise<Date | undefined> {
  if (notices.some(({ notice }) => isUrgent(notice))) return undefined;
  // While what is due comes true there may be more for the same card.
  if (await isHeld(store, dueWork, now)) return after(now, gatherMs);
  return quietHours && quietUntil(now, timeZone, quietHours);
}

export type Round = {
  /** Wall-clock time. */
  now: Date;
  /** Business time, where it is not the same: the sandbox moves it. */
  at?: () => Promise<Date>;
  /** Organizations that are passed over, so that nobody waits for the tokens of another. */
  resting?: readonly string[];
  /** Without, the bot writes at any hour. */
  quietHours?: QuietHours | undefined;
  /** The bot can begin a chat with somebody whom it has never met. */
  introduces?: boolean;
};

/** What is due first; undefined when nothing is. A worker hands in its own `claimNext`, which reads ahead. */
export async function takeDelivery(store: Store, round: Round, claimNext = claimer(store)): Promise<Taken | undefined> {
  const { now } = round;
  const entry = await claimNext(round);
  if (!entry) return undefined;
  if (entry.kind !== 'notice') return cardChange(store, entry, now);

  const { tenantId, person } = entry;
  const [tenant, chat, more] = await Promise.all([
    store.tenants.get(tenantId, tenantId),
    personalChat(store, tenantId, person),
    claimMore(store, entry, now),
  ]);
  // The sandbox is being made anew, and so is its outbox.
  if (!tenant) return { kind: 'later' };
  const [first, ...others] = await worthSending(store, [entry, ...more], tenant, round);
  if (!first) return { kind: 'later' };
  const notices: Notices = [first, ...others];
  if (!chat) return toNewcomer(store, notices, round);
  const until = await putOff(store, notices, chat.timeZone ?? tenant.timeZone, round);
  if (!until) return admitted(store, notices, chat.address, now);
  await putBack(store, notices, until);
  return { kind: 'later' };
}

/** Not when another card stands on that message by now: it would disappear under the hands of whoever is at it. */
async function cardChange(store: Store, entry: CardChanged, now: Date): Promise<Taken> {
  const { tenantId, pending: id, copy } = entry;
  const pending = await store.pendings.get(tenantId, id);
  if (pending && standsOn(pending, copy)) return admitted(store, entry, copy.address, now);
  await settle(store, [entry], () => ({ state: 'dropped', settledAt: now }));
  return { kind: 'later' };
}

/** Once there is a token for it; else it goes back. */
async function admitted(store: Store, delivery: Delivery, address: string | undefined, now: Date): Promise<Taken> {
  const entries = Array.isArray(delivery) ? delivery : [delivery];
  const { tenantId } = entries[0];
  const { waitMs, whole } = await mayWrite(store, { tenantId, address }, now);
  if (waitMs === 0) return { kind: 'delivery', delivery, address };
  await putBack(store, entries, whole ? now : after(now, waitMs));
  return whole ? { kind: 'tenant-rests', tenantId, waitMs } : { kind: 'later' };
}

/** Nothing is sent to somebody whom the bot has not met: first there must be a chat, which Teams counts as a message. */
async function toNewcomer(store: Store, notices: Notices, { now, introduces }: Round): Promise<Taken> {
  const [{ tenantId, person }] = notices;
  const near = introduces ? await wayTo(store, { tenantId, person }, now) : undefined;
  if (near === undefined) {
    const lastError = 'the bot has not met this person';
    await settle(store, notices, () => ({ state: 'unreachable', dueAt: now, lastError }));
    await catchUp(store, { tenantId, person });
    return { kind: 'later' };
  }
  const taken = await admitted(store, notices, undefined, now);
  if (taken.kind !== 'delivery') return taken;
  if (await mayIntroduce(store, { tenantId, person }, now)) return { ...taken, newcomer: { tenantId, person, near } };
  await putBack(store, notices, after(now, gatherMs));
  return { kind: 'later' };
}
