// Transactions and the sessions they belong to: writes wait in an overlay, and a commit fails when somebody else was first.
import type { Binary, Document } from 'bson';
import { CommandError } from '../errors.ts';
import { canonical } from '../query/values.ts';
import { fullKeys, holderOf, idIndex } from './indexes.ts';
import type { Operation, Session, Store, Transaction } from './store.ts';
import { applyOperation, duplicateKey, newSession, takeSnapshot } from './store.ts';

/** A command outside transactions is a transaction without a snapshot: it ends before anyone else runs. */
export function beginTransaction(store: Store, keepsSnapshot: boolean): Transaction {
  const snapshot = keepsSnapshot ? takeSnapshot(store) : store.collections;
  const transaction: Transaction = { snapshot, writes: new Map(), keys: new Map(), schema: [] };
  if (keepsSnapshot) store.open.add(transaction);
  return transaction;
}

/** Puts a change into the overlay, or throws when the transaction itself sees another document with its unique key. */
export function stage(transaction: Transaction, ns: string, before: Document | undefined, after?: Document): void {
  const { snapshot, writes, keys } = transaction;
  const id = canonical((after ?? before)?.['_id']);
  const own = writes.get(ns) ?? new Map<string, Document | undefined>();
  const seen = snapshot.get(ns);
  const exists = own.has(id) ? own.get(id) !== undefined : seen?.documents.has(id);
  if (!before && after && exists) throw duplicateKey(ns, idIndex, after);
  for (const [name, index] of seen?.indexes ?? []) {
    const [lost, gained] = [fullKeys(index, before), fullKeys(index, after)]; // refuses a document it cannot index
    if (!index.spec.unique) continue;
    for (const key of lost) keys.set(`${ns} ${name} ${key}`, undefined);
    for (const key of gained) {
      const keyName = `${ns} ${name} ${key}`;
      const holder = keys.has(keyName) ? keys.get(keyName) : holderOf(index, key);
      if (after && holder !== undefined && holder !== id) throw duplicateKey(ns, index.spec, after);
      keys.set(keyName, id);
    }
  }
  writes.set(ns, own.set(id, after));
}

/** Makes the overlay the committed state and returns the operations that the journal has to keep. */
export function commit(store: Store, transaction: Transaction): Operation[] {
  endTransaction(store, transaction);
  assertFirst(store, transaction);
  const operations = [...transaction.schema];
  for (const [ns, writes] of transaction.writes) {
    for (const [id, document] of writes) {
      const present = store.collections.get(ns)?.documents.get(id);
      if (document) operations.push({ op: 'put', ns, document });
      else if (present) operations.push({ op: 'remove', ns, _id: present['_id'] });
    }
  }
  for (const operation of operations) applyOperation(store, operation);
  return operations;
}

/** Throws a write conflict when what it writes, or a unique key it takes, was changed since its snapshot. */
function assertFirst(store: Store, { snapshot, writes }: Transaction): void {
  for (const [ns, own] of writes) {
    const [seen, now] = [snapshot.get(ns), store.collections.get(ns)];
    if (seen === now) continue; // a change would have made a copy
    const isChanged = [...own.keys()].some((id) => seen?.documents.get(id) !== now?.documents.get(id));
    const isTaken = [...(now?.indexes.values() ?? [])].some((index) => {
      const was = seen?.indexes.get(index.spec.name);
      if (was?.spec !== index.spec) return true; // its keys were never looked at
      const keys = [...own.values()].flatMap((document) => [...fullKeys(index, document)]);
      return index.spec.unique && keys.some((key) => holderOf(was, key) !== holderOf(index, key));
    });
    if (isChanged || isTaken) {
      throw new CommandError(112, 'WriteConflict: somebody else has changed the same document or key; please retry.');
    }
  }
}

/** Gives up its snapshot; without a commit, nothing of a transaction remains. */
function endTransaction(store: Store, transaction: Transaction): void {
  store.open.delete(transaction);
  if (store.open.size === 0) for (const collection of store.collections.values()) collection.shared = false;
}

export const sessionMinutes = 30;

/** The session of that id; without one, a session for this command alone. */
export function openSession({ sessions }: Store, lsid: { id: Binary } | undefined): Session {
  const key = lsid?.id.toString('hex') ?? '';
  const session = sessions.get(key) ?? newSession(key);
  if (lsid) sessions.set(key, session);
  return Object.assign(session, { usedAt: Date.now() });
}

/** Moves a session to a number: nothing happens for the present one, a newer one ends what the last one left open. */
export function advance(store: Store, session: Session, txnNumber: number): void {
  const { txnNumber: used } = session;
  if (txnNumber < used) throw new CommandError(225, `Number ${txnNumber} is too old: the session is at ${used}.`);
  if (txnNumber === used) return;
  abortTransaction(store, session);
  Object.assign(session, { txnNumber, reply: undefined });
}

/** The transaction of a command: a new one, or the one that is in progress under its number. */
export function joinTransaction(store: Store, session: Session, txnNumber: number, starts: boolean): Transaction {
  if (starts) {
    if (txnNumber === session.txnNumber) throw new CommandError(225, `Transaction ${txnNumber} was started before.`);
    advance(store, session, txnNumber);
    session.transaction = beginTransaction(store, true);
  }
  if (session.transaction && txnNumber === session.txnNumber) return session.transaction;
  throw new CommandError(251, `Transaction ${txnNumber} is not in progress: aborted, timed out, or never started.`);
}

export function abortTransaction(store: Store, session: Session): void {
  if (session.transaction) endTransaction(store, session.transaction);
  session.transaction = undefined;
}
