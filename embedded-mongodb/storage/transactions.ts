// Transactions: writes wait in an overlay; the first to claim a document or a unique key wins; a commit is one step.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { canonical } from '../query/values.ts';
import { fullKeys, holderOf, idIndex } from './indexes.ts';
import type { Operation, Store, Transaction } from './store.ts';
import { applyOperation, duplicateKey, takeSnapshot } from './store.ts';

export type Change = { before: Document | undefined; after: Document | undefined };

/** Someone else was first; whoever is outside a transaction waits for the `holder` and tries again. */
export class WriteConflict extends CommandError {
  constructor(readonly holder?: Transaction) {
    super(112, 'WriteConflict: another transaction changes the same document or unique key; please retry.');
  }
}

/** A command outside transactions is a transaction without a snapshot: it ends before anyone else runs. */
export function beginTransaction(store: Store, keepsSnapshot: boolean): Transaction {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const snapshot = keepsSnapshot ? takeSnapshot(store) : store.collections;
  const transaction: Transaction = { snapshot, writes: new Map(), claims: new Map(), schema: [], ended, end };
  if (keepsSnapshot) store.open.add(transaction);
  return transaction;
}

/** The name under which a document is claimed. */
export const claimOf = (ns: string, document: Document | undefined): string => `${ns} ${canonical(document?.['_id'])}`;

/** Puts a change into the overlay, or throws a write conflict or a duplicate key. */
export function stage(store: Store, transaction: Transaction, ns: string, { before, after }: Change): void {
  const id = canonical((after ?? before)?.['_id']);
  const writes = transaction.writes.get(ns) ?? new Map<string, Document | undefined>();
  const [seen, committed] = [transaction.snapshot.get(ns), store.collections.get(ns)];
  claim(store, transaction, claimOf(ns, after ?? before));
  if (seen?.documents.get(id) !== committed?.documents.get(id)) throw new WriteConflict();
  const exists = writes.has(id) ? writes.get(id) !== undefined : committed?.documents.has(id);
  if (!before && after && exists) throw duplicateKey(ns, idIndex, after);
  for (const [name, index] of committed?.indexes ?? []) {
    const [lost, gained] = [fullKeys(index, before), fullKeys(index, after)]; // refuses a document it cannot index
    for (const key of index.spec.unique ? new Set([...lost, ...gained]) : []) {
      if (lost.has(key) && gained.has(key)) continue;
      const keyName = `${ns} ${name} ${key}`;
      const holder = claim(store, transaction, keyName, holderOf(index, key));
      if (holderOf(seen?.indexes.get(name), key) !== holderOf(index, key)) throw new WriteConflict();
      if (gained.has(key) && after && holder !== undefined && holder !== id) throw duplicateKey(ns, index.spec, after);
      transaction.claims.set(keyName, gained.has(key) ? id : undefined);
    }
  }
  transaction.writes.set(ns, writes.set(id, after));
}

/** Claims a name, which others may have until now, and returns the document that has it in this transaction. */
function claim({ claims }: Store, transaction: Transaction, name: string, committed?: string): string | undefined {
  const other = claims.get(name);
  if (other && other !== transaction) throw new WriteConflict(other);
  claims.set(name, transaction);
  if (!transaction.claims.has(name)) transaction.claims.set(name, committed);
  return transaction.claims.get(name);
}

/** Makes the overlay the committed state and returns the operations that the journal has to keep. */
export function commit(store: Store, transaction: Transaction): Operation[] {
  endTransaction(store, transaction);
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

/** Gives up what a transaction holds; without a commit, nothing of it remains. */
export function endTransaction(store: Store, transaction: Transaction): void {
  store.open.delete(transaction);
  for (const name of transaction.claims.keys()) {
    if (store.claims.get(name) === transaction) store.claims.delete(name);
  }
  if (store.open.size === 0) for (const collection of store.collections.values()) collection.shared = false;
  transaction.end(); // whoever waits runs after this step
}
