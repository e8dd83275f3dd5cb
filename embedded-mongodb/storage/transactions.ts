// Transactions: writes wait in an overlay; the first to claim a document or a unique key wins; a commit is one step.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { canonical } from '../query/values.ts';
import { fullKeys, idIndex } from './indexes.ts';
import { applyOperation, duplicateKey, type Operation, type Store } from './store.ts';

export type Transaction = {
  startedAt: number;
  /** By namespace and document id; `undefined` for a removed document. */
  writes: Map<string, Map<string, ({ _id: unknown } & Document) | undefined>>;
  /** The claims it holds; for a unique key the id of the document that has it after the commit, if any. */
  claims: Map<string, string | undefined>;
  /** The namespaces it has read or written, which may not be dropped under it. */
  touched: Set<string>;
  ended: Promise<void>;
  end: () => void;
};

export type Change = { before: Document | undefined; after: Document | undefined };

/** Another transaction was first; whoever is outside a transaction waits for the `holder` and tries again. */
export class WriteConflict extends CommandError {
  readonly holder: Transaction | undefined;
  constructor(holder?: Transaction) {
    super(
      112,
      'WriteConflict error: this operation conflicted with another operation. Please retry your operation or multi-document transaction.',
    );
    this.holder = holder;
  }
}

/** A transaction of a session keeps a snapshot; a single statement does not, as it ends before anyone else runs. */
export function beginTransaction(store: Store, keepsSnapshot: boolean): Transaction {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const transaction = {
    startedAt: store.clock,
    writes: new Map(),
    claims: new Map(),
    touched: new Set<string>(),
    ended,
    end,
  };
  if (keepsSnapshot) store.open.add(transaction);
  return transaction;
}

/** Puts changes of one collection into the overlay, or throws a write conflict or a duplicate key. */
export function stage(store: Store, transaction: Transaction, ns: string, changes: Change[]): void {
  const writes = transaction.writes.get(ns) ?? new Map();
  transaction.writes.set(ns, writes);
  for (const { before, after } of changes) {
    const _id = (after ?? before)?.['_id'];
    const id = canonical(_id);
    claim(store, transaction, `${ns}\n${id}`, id);
    if (!before && after && exists(store, transaction, ns, id)) throw duplicateKey(ns, idIndex, after);
    claimUniqueKeys(store, transaction, ns, id, { before, after });
    writes.set(id, after);
  }
}

function exists(store: Store, transaction: Transaction, ns: string, id: string): boolean {
  const writes = transaction.writes.get(ns);
  return writes?.has(id) ? writes.get(id) !== undefined : store.collections.get(ns)?.documents.has(id) === true;
}

function claimUniqueKeys(
  store: Store,
  transaction: Transaction,
  ns: string,
  id: string,
  { before, after }: Change,
): void {
  for (const index of store.collections.get(ns)?.indexes.values() ?? []) {
    const [lost, gained] = [fullKeys(index, before), fullKeys(index, after)];
    if (!index.spec.unique) continue; // the keys were computed all the same: they refuse two arrays in one key
    for (const key of lost)
      if (!gained.has(key)) claim(store, transaction, `${ns}\n${index.spec.name}\n${key}`, undefined);
    for (const key of gained) {
      const name = `${ns}\n${index.spec.name}\n${key}`;
      const [committed] = index.prefixes.at(-1)?.get(key) ?? [];
      const holder = transaction.claims.has(name) ? transaction.claims.get(name) : committed;
      if (holder === id) continue;
      claim(store, transaction, name, holder ?? id);
      if (holder !== undefined && after) throw duplicateKey(ns, index.spec, after);
    }
  }
}

function claim(store: Store, transaction: Transaction, name: string, value: string | undefined): void {
  const holder = store.claims.get(name);
  if (holder && holder !== transaction) throw new WriteConflict(holder);
  if ((store.changed.get(name) ?? 0) > transaction.startedAt) throw new WriteConflict();
  store.claims.set(name, transaction);
  transaction.claims.set(name, value);
}

/** Makes the overlay the committed state and returns the operations that the journal has to keep. */
export function commit(store: Store, transaction: Transaction): Operation[] {
  const operations: Operation[] = [];
  store.clock++;
  for (const [ns, writes] of transaction.writes) {
    for (const [id, document] of writes) {
      if (document) operations.push({ op: 'put', ns, document });
      else if (store.collections.get(ns)?.documents.has(id))
        operations.push({ op: 'remove', ns, _id: store.collections.get(ns)?.documents.get(id)?.['_id'] });
    }
  }
  for (const operation of operations) applyOperation(store, operation);
  if (store.open.size > 0) for (const name of transaction.claims.keys()) markChanged(store, name);
  release(store, transaction);
  return operations;
}

/** Gives up what a transaction holds; without a commit before, nothing of it remains. */
export function release(store: Store, transaction: Transaction): void {
  const [oldest] = store.open;
  store.open.delete(transaction);
  for (const [name] of transaction.claims) if (store.claims.get(name) === transaction) store.claims.delete(name);
  if (oldest === transaction || store.open.size === 0) forgetOldVersions(store);
  transaction.end();
}

/** Keeps the map in the order of the changes, so that the old ones can be dropped from its front. */
function markChanged(store: Store, name: string): void {
  store.changed.delete(name);
  store.changed.set(name, store.clock);
}

function forgetOldVersions(store: Store): void {
  const [oldest] = store.open;
  const needed = oldest?.startedAt ?? Number.POSITIVE_INFINITY;
  for (const [name, changedAt] of store.changed) {
    if (changedAt > needed) break;
    store.changed.delete(name);
  }
  for (const { history } of store.collections.values()) {
    for (const [id, versions] of history) {
      const kept = versions.filter(({ replacedAt }) => replacedAt > needed);
      if (kept.length > 0) history.set(id, kept);
      else history.delete(id);
    }
  }
}
