// Collections in memory. A snapshot keeps the collections of its moment: one that is shared with it is copied before a change.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import { canonical } from '../query/values.ts';
import type { Index, IndexSpec } from './indexes.ts';
import { copyIndex, fullKeys, lookUp, updateIndex } from './indexes.ts';

export type Collection = { documents: Map<string, Document>; indexes: Map<string, Index>; shared: boolean };
/** By namespace, which is "database.collection". */
export type Collections = Map<string, Collection>;

export type Store = {
  collections: Collections;
  /** The transactions that hold a snapshot. */
  open: Set<Transaction>;
  sessions: Map<string, Session>;
};

export function createStore(): Store {
  return { collections: new Map(), open: new Set(), sessions: new Map() };
}

export type Transaction = {
  snapshot: Collections;
  /** By namespace and document id; `undefined` for a removed document. */
  writes: Map<string, Map<string, Document | undefined>>;
  /** The unique keys that it takes or gives up, with the id of the document that will have them, if any. */
  keys: Map<string, string | undefined>;
  schema: Operation[];
};

export type Session = {
  key: string;
  /** The newest number used, by a retryable write or a transaction. */
  txnNumber: number;
  /** What that write or commit was answered, once it is done. */
  reply?: Document | undefined;
  transaction?: Transaction | undefined;
  usedAt: number;
  /** Settles when its last command has been answered; a session does one thing at a time. */
  tail: Promise<unknown>;
};

export const newSession = (key: string): Session => ({
  key,
  txnNumber: -1,
  usedAt: Date.now(),
  tail: Promise.resolve(),
});

/** One durable change, as the journal keeps it. */
export type Operation =
  | { op: 'create' | 'drop'; ns: string }
  | { op: 'put'; ns: string; document: Document }
  | { op: 'remove'; ns: string; _id: unknown }
  | { op: 'createIndex'; ns: string; index: IndexSpec }
  | { op: 'session'; key: string; txnNumber: number; reply: Document | undefined };

/** Changes the committed state; the same function replays the journal. */
export function applyOperation(store: Store, operation: Operation): void {
  if (operation.op === 'drop') return void store.collections.delete(operation.ns);
  if (operation.op === 'session') {
    const { op, ...kept } = operation;
    return void store.sessions.set(kept.key, { ...newSession(kept.key), ...kept });
  }
  const collection = writable(store, operation.ns);
  if (operation.op === 'put') putDocument(collection, canonical(operation.document['_id']), operation.document);
  if (operation.op === 'remove') putDocument(collection, canonical(operation._id), undefined);
  if (operation.op === 'createIndex')
    collection.indexes.set(operation.index.name, buildIndex(operation.ns, collection, operation.index));
}

function writable({ collections }: Store, ns: string): Collection {
  const present = collections.get(ns);
  if (present && !present.shared) return present;
  const indexes = Array.from(present?.indexes ?? [], ([name, index]) => [name, copyIndex(index)] as const);
  const collection = { documents: new Map(present?.documents), indexes: new Map(indexes), shared: false };
  collections.set(ns, collection);
  return collection;
}

export function takeSnapshot({ collections }: Store): Collections {
  for (const collection of collections.values()) collection.shared = true;
  return new Map(collections);
}

function putDocument({ documents, indexes }: Collection, id: string, after: Document | undefined): void {
  for (const index of indexes.values()) updateIndex(index, id, documents.get(id), after);
  if (after) documents.set(id, after);
  else documents.delete(id);
}

/** Builds an index over the committed documents, and fails when a unique one finds a key twice. */
export function buildIndex(ns: string, { documents }: Collection, spec: IndexSpec): Index {
  const { matches: includes } = compileFilter(spec.partialFilterExpression ?? {});
  const index: Index = { spec, includes, ids: new Map() };
  for (const [id, document] of documents) {
    const twice = spec.unique && [...fullKeys(index, document)].some((key) => index.ids.has(key));
    if (twice) throw duplicateKey(ns, spec, document);
    updateIndex(index, id, undefined, document);
  }
  return index;
}

export function duplicateKey(ns: string, { key: keyPattern, name }: IndexSpec, document: Document): CommandError {
  const valueAt = (path: string) => path.split('.').reduce((value, field) => value?.[field], document) ?? null;
  const keyValue = Object.fromEntries(Object.keys(keyPattern).map((path) => [path, valueAt(path)]));
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${canonical(value)}`);
  const message = `E11000 duplicate key error collection: ${ns} index: ${name} dup key: { ${shown.join(', ')} }`;
  return new CommandError(11000, message, { keyPattern, keyValue });
}

/** The documents that match, as a transaction sees them: its snapshot plus its own writes. */
export function findDocuments(reader: Transaction, ns: string, query: Document): Document[] {
  const filter = compileFilter(query);
  const collection = reader.snapshot.get(ns);
  const own = reader.writes.get(ns);
  const ids = collection ? candidates(collection, query, filter) : [];
  const found: Document[] = [];
  for (const id of own ? new Set([...ids, ...own.keys()]) : ids) {
    const document = own?.has(id) ? own.get(id) : collection?.documents.get(id);
    if (document && filter.matches(document)) found.push(document);
  }
  return found;
}

/** The ids of all documents that can match: as few as the indexes know. */
function candidates({ documents, indexes }: Collection, query: Document, { equals }: Filter): Iterable<string> {
  const ids = equals.get('_id');
  if (ids) return new Set(ids.map(canonical));
  const sizeOf = (sets: Set<string>[]) => sets.reduce((sum, { size }) => sum + size, 0);
  const answers = Array.from(indexes.values(), (index) => lookUp(index, query, equals)).filter(
    (one) => one !== undefined,
  );
  const [fewest] = answers.sort((a, b) => sizeOf(a) - sizeOf(b));
  if (!fewest) return documents.keys();
  return fewest.length === 1 ? (fewest[0] ?? []) : new Set(fewest.flatMap((ids) => [...ids]));
}

/** The durable record of a reply, written in the same frame as what the reply acknowledges. */
export function sessionRecord({ key, txnNumber, reply }: Session): Operation {
  return { op: 'session', key, txnNumber, reply };
}

/** Everything that rebuilds the committed state, for a new journal file. */
export function snapshotOperations({ collections, sessions }: Store): Operation[] {
  const kept = [...collections].flatMap(([ns, { documents, indexes }]): Operation[] => [
    { op: 'create', ns },
    ...Array.from(indexes.values(), ({ spec: index }): Operation => ({ op: 'createIndex', ns, index })),
    ...Array.from(documents.values(), (document): Operation => ({ op: 'put', ns, document })),
  ]);
  return [...kept, ...[...sessions.values()].filter(({ reply }) => reply).map(sessionRecord)];
}
