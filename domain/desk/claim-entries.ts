// What is due in the outbox, and whose it is: one worker at a time has an entry, for the length of a lease.
import type { NoticeEntry, OutboxEntry } from '../model/outbox-entry.ts';
import { policy } from '../policy.ts';
import type { Store } from '../store/open-store.ts';

const leaseMs = 30_000;
/** Looking for what is due costs the same for one entry and for many. */
const readAtOnce = 200;

/** Undefined when another worker was faster. */
async function claim(
  store: Store,
  { tenantId, id, version }: OutboxEntry,
  now: Date,
): Promise<OutboxEntry | undefined> {
  const mine = { state: 'waiting', dueAt: new Date(now.getTime() + leaseMs), joins: false } as const;
  return store.outbox.take({ tenantId, id, version }, mine, { dueAt: 1 });
}

/** The oldest come first; of several for one person the first stands for all, since they go on one card. */
async function due({ outbox }: Store, now: Date, resting: readonly string[]): Promise<OutboxEntry[]> {
  const others = resting.length > 0 ? { $and: resting.map((one) => ({ tenantId: { $ne: one } })) } : {};
  const filter = { ...others, state: 'waiting', dueAt: { $lte: now } };
  const found = await outbox.list(filter, { sort: { dueAt: 1 }, limit: readAtOnce });
  const whom = (entry: OutboxEntry) => (entry.kind === 'notice' ? `${entry.tenantId}/${entry.person}` : entry.id);
  return [...new Map(found.toReversed().map((entry) => [whom(entry), entry])).values()].toReversed();
}

/**
 * Claims what is due first, again and again; undefined when nothing is. `now` is wall-clock time; `resting` are the
 * organizations that are passed over.
 */
export type ClaimNext = (round: { now: Date; resting?: readonly string[] }) => Promise<OutboxEntry | undefined>;

/** Remembers what it found and has not come to yet; what another worker has touched since then is left to that one. */
export function claimer(store: Store): ClaimNext {
  let found: OutboxEntry[] = [];
  return async ({ now, resting = [] }) => {
    for (;;) {
      const entry = found.find(({ tenantId }) => !resting.includes(tenantId));
      const fresh = entry ? [] : await due(store, now, resting);
      if (!entry && fresh.length === 0) return undefined;
      found = [...found.filter((one) => one !== entry), ...fresh];
      const mine = entry && (await claim(store, entry, now));
      if (mine) return mine;
    }
  };
}

/** What else goes on this person's card: what is due, what was put back, and what waited for them to meet the bot. */
export async function claimMore(store: Store, { tenantId, person }: NoticeEntry, now: Date): Promise<NoticeEntry[]> {
  const free = { $or: [{ dueAt: { $lte: now } }, { joins: true }] };
  const filter = { tenantId, person, state: { $in: ['waiting', 'unreachable'] }, ...free };
  const mine: NoticeEntry[] = [];
  for (;;) {
    const limit = policy.noticesOnOneCard - 1 - mine.length;
    const others = limit > 0 ? await store.outbox.list(filter, { sort: { dueAt: 1 }, limit }) : [];
    const claimed = await Promise.all(others.map((one) => claim(store, one, now)));
    mine.push(...claimed.filter((one) => one?.kind === 'notice'));
    // One that somebody else has touched may still be free: they may just have met the bot.
    if (claimed.every((one) => one !== undefined)) return mine;
  }
}

/** Not before `dueAt`, and that was no attempt. */
export function putBack(store: Store, entries: readonly OutboxEntry[], dueAt: Date): Promise<void> {
  return settle(store, entries, () => ({ dueAt, joins: true }));
}

/** Writes down what became of entries. A worker that comes back after its lease finds another version, and leaves it alone. */
export async function settle(
  store: Store,
  entries: readonly OutboxEntry[],
  change: (entry: OutboxEntry) => Partial<OutboxEntry>,
): Promise<void> {
  await Promise.all(
    entries.map((entry) => {
      const { tenantId, id, version } = entry;
      return store.outbox.take({ tenantId, id, version }, change(entry), { dueAt: 1 });
    }),
  );
}
