// Everything one server holds: the store and its journal; and what expires in them.
import { type Journal, openJournal } from './storage/journal.ts';
import { abortTransaction, sessionMinutes } from './storage/sessions.ts';
import type { Operation, Store } from './storage/store.ts';
import { applyOperation, createStore, findDocuments, snapshotOperations } from './storage/store.ts';
import { beginTransaction, claimOf, commit, stage } from './storage/transactions.ts';

export type Database = { store: Store; journal: Journal };

export type Limits = {
  /** A transaction that is idle longer is aborted by the next sweep. */
  transactionIdleMs: number;
  /** How often what has expired is swept: documents of TTL indexes, transactions, sessions. */
  sweepMs: number;
};

export const defaultLimits: Limits = { transactionIdleMs: 60_000, sweepMs: 10_000 };

export async function openDatabase(directory: string, log: (line: string) => void): Promise<Database> {
  const store = createStore();
  const apply = (operation: Operation) => applyOperation(store, operation);
  const snapshot = () => [...snapshotOperations(store)];
  return { store, journal: await openJournal({ directory, apply, snapshot, log }) };
}

/** Ends and removes what has expired by `now`. */
export async function sweep({ store, journal }: Database, limits: Limits, now: number): Promise<void> {
  for (const [key, session] of store.sessions) {
    if (now - session.usedAt > limits.transactionIdleMs) abortTransaction(store, session);
    if (now - session.usedAt > sessionMinutes * 60_000) store.sessions.delete(key);
  }
  await journal.append([...store.collections.keys()].flatMap((ns) => removeExpired(store, ns, now)));
}

/** A document that a transaction holds stays until the next sweep. */
function removeExpired(store: Store, ns: string, now: number): Operation[] {
  const sweeping = beginTransaction(store, false);
  for (const { spec, includes } of store.collections.get(ns)?.indexes.values() ?? []) {
    if (spec.expireAfterSeconds === undefined) continue;
    const expired = { [Object.keys(spec.key)[0] ?? '']: { $lte: new Date(now - spec.expireAfterSeconds * 1000) } };
    for (const before of findDocuments(sweeping, ns, expired).filter(includes)) {
      if (!store.claims.has(claimOf(ns, before))) stage(store, sweeping, ns, { before, after: undefined });
    }
  }
  return commit(store, sweeping);
}
