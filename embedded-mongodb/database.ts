// Everything one server holds: the store and its journal; and what expires in them.
import type { Journal } from './storage/journal.ts';
import { findDocuments, type Operation, type Store } from './storage/store.ts';
import { abortTransaction, beginTransaction, commit, sessionMinutes, stage } from './storage/transactions.ts';

export type Database = { store: Store; journal: Journal };

export type Limits = {
  /** A session that is idle longer is forgotten, and its transaction aborted, by the next sweep. */
  sessionMs: number;
  /** How often what has expired is swept: documents of TTL indexes, and sessions. */
  sweepMs: number;
};

export const defaultLimits: Limits = { sessionMs: sessionMinutes * 60_000, sweepMs: 10_000 };

/** Ends and removes what has expired by `now`. */
export async function sweep({ store, journal }: Database, limits: Limits, now: number): Promise<void> {
  for (const [key, session] of store.sessions) {
    if (now - session.usedAt <= limits.sessionMs) continue;
    abortTransaction(store, session);
    store.sessions.delete(key);
  }
  await journal.append([...store.collections.keys()].flatMap((ns) => removeExpired(store, ns, now)));
}

function removeExpired(store: Store, ns: string, now: number): Operation[] {
  const sweeping = beginTransaction(store, false);
  for (const { spec, includes } of store.collections.get(ns)?.indexes.values() ?? []) {
    if (spec.expireAfterSeconds === undefined) continue;
    const expired = { [Object.keys(spec.key)[0] ?? '']: { $lte: new Date(now - spec.expireAfterSeconds * 1000) } };
    for (const before of findDocuments(sweeping, ns, expired).filter(includes)) stage(sweeping, ns, before);
  }
  return commit(store, sweeping);
}
