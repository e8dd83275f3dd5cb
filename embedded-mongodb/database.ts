// Everything one server holds: the store, its journal, the sessions and the open cursors.
import type { Document } from 'bson';
import { expireSessions, restoreSession, type Session, sessionOperations } from './commands/sessions.ts';
import { type Journal, openJournal } from './storage/journal.ts';
import {
  applyOperation,
  createStore,
  findDocuments,
  type Operation,
  type Store,
  snapshotOperations,
} from './storage/store.ts';
import { beginTransaction, commit, release, stage } from './storage/transactions.ts';

export type Cursor = { namespace: string; documents: Document[]; usedAt: number };

export type Database = {
  store: Store;
  journal: Journal;
  sessions: Map<string, Session>;
  cursors: Map<string, Cursor>;
};

export type Limits = {
  /** A transaction that is idle longer is aborted. */
  transactionIdleMs: number;
  /** How often expired documents, transactions, sessions and cursors are swept. */
  sweepMs: number;
  /** The journal is compacted when it is larger than this and four times larger than after the last compaction. */
  compactAtBytes: number;
};

export const defaultLimits: Limits = { transactionIdleMs: 60_000, sweepMs: 10_000, compactAtBytes: 4 * 1024 * 1024 };

const cursorIdleMs = 10 * 60_000;

export async function openDatabase(directory: string, limits: Limits, log: (line: string) => void): Promise<Database> {
  const store = createStore();
  const sessions = new Map<string, Session>();
  const journal = await openJournal({
    directory,
    compactAtBytes: limits.compactAtBytes,
    log,
    apply: (operation) => {
      if (operation['op'] === 'session') restoreSession(sessions, operation);
      else applyOperation(store, operation as Operation);
    },
    snapshot: function* () {
      yield* snapshotOperations(store);
      yield* sessionOperations(sessions);
    },
  });
  return { store, journal, sessions, cursors: new Map() };
}

/** Removes what has expired by `now`: idle transactions, old sessions and cursors, and documents of TTL indexes. */
export async function sweep(database: Database, limits: Limits, now: number): Promise<void> {
  expireSessions(database, now, limits.transactionIdleMs);
  for (const [id, cursor] of database.cursors) if (now - cursor.usedAt > cursorIdleMs) database.cursors.delete(id);
  const operations = [...database.store.collections.keys()].flatMap((namespace) =>
    removeExpired(database.store, namespace, now),
  );
  if (operations.length > 0) await database.journal.append(operations);
}

function removeExpired(store: Store, namespace: string, now: number): Operation[] {
  const operations: Operation[] = [];
  for (const { spec, includes } of store.collections.get(namespace)?.indexes.values() ?? []) {
    if (spec.expireAfterSeconds === undefined) continue;
    const [field = ''] = Object.keys(spec.key);
    const before = new Date(now - spec.expireAfterSeconds * 1000);
    for (const document of findDocuments(store, namespace, { [field]: { $lte: before } })) {
      if (includes(document)) operations.push(...removeOne(store, namespace, document));
    }
  }
  return operations;
}

/** A document that a transaction holds stays until the next sweep. */
function removeOne(store: Store, namespace: string, document: Document): Operation[] {
  const statement = beginTransaction(store, false);
  try {
    stage(store, statement, namespace, [{ before: document, after: undefined }]);
    return commit(store, statement);
  } catch {
    release(store, statement);
    return [];
  }
}
