// Everything one server holds: the store, its journal and the sessions; and what expires in them.
import type { Document } from 'bson';
import { type Journal, openJournal } from './storage/journal.ts';
import { abortTransaction, restoreSession, type Session, sessionMinutes, sessionRecords } from './storage/sessions.ts';
import type { Operation, Store } from './storage/store.ts';
import { applyOperation, createStore, findDocuments, snapshotOperations } from './storage/store.ts';
import { beginTransaction, claimOf, commit, stage } from './storage/transactions.ts';

export type Database = { store: Store; journal: Journal; sessions: Map<string, Session> };

export type Limits = {
  /** A transaction that is idle longer is aborted by the next sweep. */
  transactionIdleMs: number;
  /** How often what has expired is swept: documents of TTL indexes, transactions, sessions. */
  sweepMs: number;
  /** The journal is compacted when it is larger than this, and four times larger than after the last compaction. */
  compactAtBytes: number;
};

export const defaultLimits: Limits = { transactionIdleMs: 60_000, sweepMs: 10_000, compactAtBytes: 4 * 1024 * 1024 };

type Log = (line: string) => void;

export async function openDatabase(directory: string, { compactAtBytes }: Limits, log: Log): Promise<Database> {
  const store = createStore();
  const sessions: Database['sessions'] = new Map();
  const apply = (operation: Document) =>
    operation['op'] === 'session' ? restoreSession(sessions, operation) : applyOperation(store, operation as Operation);
  const snapshot = () => [...snapshotOperations(store), ...sessionRecords(sessions)];
  const journal = await openJournal({ directory, compactAtBytes, log, apply, snapshot });
  return { store, journal, sessions };
}

/** Ends and removes what has expired by `now`. */
export async function sweep({ store, sessions, journal }: Database, idleMs: number, now: number): Promise<void> {
  for (const [key, session] of sessions) {
    if (now - session.usedAt > idleMs) abortTransaction(store, session);
    if (now - session.usedAt > sessionMinutes * 60_000) sessions.delete(key);
  }
  await journal.append([...store.collections.keys()].flatMap((ns) => removeExpired(store, ns, now)));
}

/** A document that a transaction holds stays until the next sweep. */
function removeExpired(store: Store, ns: string, now: number): Operation[] {
  const sweeping = beginTransaction(store, false);
  for (const { spec, includes } of store.collections.get(ns)?.indexes.values() ?? []) {
    if (spec.expireAfterSeconds === undefined) continue;
    const expired = { [Object.keys(spec.key)[0] ?? '']: { $lte: new Date(now - spec.expireAfterSeconds * 1000) } };
    for (const before of findDocuments(store, ns, expired, sweeping).filter(includes)) {
      if (!store.claims.has(claimOf(ns, before))) stage(store, sweeping, ns, { before, after: undefined });
    }
  }
  return commit(store, sweeping);
}
