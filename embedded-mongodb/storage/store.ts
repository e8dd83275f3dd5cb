// Collections in memory: committed documents, their indexes, and the older versions that open transactions still read.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import { canonical } from '../query/values.ts';
import {
  addToIndex,
  createIndex,
  fullKeys,
  type Index,
  type IndexSpec,
  idIndex,
  lookUp,
  removeFromIndex,
} from './indexes.ts';
import type { Transaction } from './transactions.ts';

type Version = { replacedAt: number; document: Document | undefined };

export type Collection = {
  namespace: string;
  documents: Map<string, Document>;
  indexes: Map<string, Index>;
  /** By document id, oldest first: what a commit replaced while a transaction was open. */
  history: Map<string, Version[]>;
};

export type Store = {
  collections: Map<string, Collection>;
  /** Counts commits; a transaction sees what was committed up to its start. */
  clock: number;
  /** In the order of their starts. */
  open: Set<Transaction>;
  /** Who holds a claim (a document or a unique key) until its end, and when a claim was last changed. */
  claims: Map<string, Transaction>;
  changed: Map<string, number>;
};

export const createStore = (): Store => ({
  collections: new Map(),
  clock: 0,
  open: new Set(),
  claims: new Map(),
  changed: new Map(),
});

/** One durable change, as the journal keeps it. */
export type Operation =
  | { op: 'create' | 'drop'; ns: string }
  | { op: 'put'; ns: string; document: Document }
  | { op: 'remove'; ns: string; _id: unknown }
  | { op: 'createIndex'; ns: string; index: IndexSpec }
  | { op: 'dropIndex'; ns: string; name: string };

/** Changes the committed state; the same function replays the journal. */
export function applyOperation(store: Store, operation: Operation): void {
  const { ns } = operation;
  if (operation.op === 'drop') return void store.collections.delete(ns);
  const collection = store.collections.get(ns) ?? createCollection(store, ns);
  if (operation.op === 'put')
    replaceDocument(store, collection, canonical(operation.document['_id']), operation.document);
  else if (operation.op === 'remove') replaceDocument(store, collection, canonical(operation._id), undefined);
  else if (operation.op === 'createIndex')
    collection.indexes.set(operation.index.name, buildIndex(collection, operation.index));
  else if (operation.op === 'dropIndex') collection.indexes.delete(operation.name);
}

function createCollection(store: Store, namespace: string): Collection {
  const collection = { namespace, documents: new Map(), indexes: new Map(), history: new Map() };
  store.collections.set(namespace, collection);
  return collection;
}

function replaceDocument(store: Store, collection: Collection, id: string, after: Document | undefined): void {
  const before = collection.documents.get(id);
  if (store.open.size > 0) {
    const versions = collection.history.get(id) ?? [];
    collection.history.set(id, [...versions, { replacedAt: store.clock, document: before }]);
  }
  for (const index of collection.indexes.values()) {
    if (before) removeFromIndex(index, id, before);
    if (after) addToIndex(index, id, after);
  }
  if (after) collection.documents.set(id, after);
  else collection.documents.delete(id);
}

/** Builds an index over the committed documents, and fails when a unique one finds a key twice. */
export function buildIndex(collection: Collection, spec: IndexSpec): Index {
  const index = createIndex(spec);
  for (const [id, document] of collection.documents) {
    for (const key of spec.unique ? fullKeys(index, document) : []) {
      if (index.prefixes.at(-1)?.has(key)) throw duplicateKey(collection.namespace, spec, document);
    }
    addToIndex(index, id, document);
  }
  return index;
}

export function duplicateKey(namespace: string, { key, name }: IndexSpec, document: Document): CommandError {
  const keyValue = Object.fromEntries(
    Object.keys(key).map((path) => [path, path.split('.').reduce((value, field) => value?.[field], document) ?? null]),
  );
  const values = Object.entries(keyValue).map(([path, value]) => `${path}: ${canonical(value)}`);
  const message = `E11000 duplicate key error collection: ${namespace} index: ${name} dup key: { ${values.join(', ')} }`;
  return new CommandError(11000, message, { keyPattern: key, keyValue });
}

/** The documents that match, as committed, or as a transaction sees them: its start plus its own writes. */
export function findDocuments(store: Store, namespace: string, query: Document, reader?: Transaction): Document[] {
  const filter = compileFilter(query);
  const collection = store.collections.get(namespace);
  const own = reader?.writes.get(namespace);
  const found: Document[] = [];
  const ids = collection ? candidates(collection, query, filter) : [];
  const visible = reader ? new Set([...ids, ...(collection?.history.keys() ?? []), ...(own?.keys() ?? [])]) : ids;
  for (const id of visible) {
    const document = own?.has(id) ? own.get(id) : versionAt(collection, id, reader);
    if (document && filter.matches(document)) found.push(document);
  }
  return found;
}

function versionAt(
  collection: Collection | undefined,
  id: string,
  reader: Transaction | undefined,
): Document | undefined {
  const replaced = reader && collection?.history.get(id)?.find(({ replacedAt }) => replacedAt > reader.startedAt);
  return replaced ? replaced.document : collection?.documents.get(id);
}

function candidates(collection: Collection, query: Document, { equals }: Filter): Iterable<string> {
  const ids = equals.get('_id');
  if (ids) return new Set(ids.map(canonical));
  let best: Set<string> | undefined;
  for (const index of collection.indexes.values()) {
    const known = lookUp(index, query, equals);
    if (known && (!best || known.size < best.size)) best = known;
  }
  return best ?? collection.documents.keys();
}

/** Everything that rebuilds the committed state, for a new journal file. */
export function* snapshotOperations(store: Store): Generator<Operation> {
  for (const [ns, { documents, indexes }] of store.collections) {
    yield { op: 'create', ns };
    for (const { spec } of indexes.values()) yield { op: 'createIndex', ns, index: spec };
    for (const document of documents.values()) yield { op: 'put', ns, document };
  }
}

export const listIndexSpecs = ({ indexes }: Collection): IndexSpec[] => [
  idIndex,
  ...[...indexes.values()].map(({ spec }) => spec),
];
