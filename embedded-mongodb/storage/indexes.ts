// Indexes as hash maps: for every prefix of the key, from the canonical text of its values to the ids of the documents.
import type { Document } from 'bson';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import { values } from '../query/paths.ts';
import { canonical, equal } from '../query/values.ts';

export type IndexSpec = {
  v: 2;
  key: Record<string, 1 | -1>;
  name: string;
  unique?: boolean;
  partialFilterExpression?: Document;
  expireAfterSeconds?: number;
};

export type Index = {
  spec: IndexSpec;
  includes: (document: Document) => boolean;
  /** One map per prefix of the key; the last one holds the full keys, which a unique index keeps apart. */
  prefixes: Map<string, Set<string>>[];
};

export const idIndex: IndexSpec = { v: 2, key: { _id: 1 }, name: '_id_' };

export function createIndex(spec: IndexSpec): Index {
  const { matches } = compileFilter(spec.partialFilterExpression ?? {});
  return { spec, includes: matches, prefixes: Object.keys(spec.key).map(() => new Map()) };
}

export const copyIndex = (index: Index): Index => ({
  ...index,
  prefixes: index.prefixes.map((entries) => new Map(Array.from(entries, ([key, ids]) => [key, new Set(ids)]))),
});

/** A document's keys, prefix by prefix; several when a field holds an array, none when the index leaves it out. */
function keysOf({ spec, includes }: Index, document: Document): string[][] {
  if (!includes(document)) return [];
  let keys = [''];
  let arrays = 0;
  return Object.keys(spec.key).map((field) => {
    const texts = new Set(values(document, field).map(canonical));
    if (texts.size > 1 && ++arrays > 1) throw unsupported('index over two arrays of one document', spec.name);
    keys = keys.flatMap((key) => [...texts].map((text) => `${key}${text},`));
    return keys;
  });
}

export const fullKeys = (index: Index, document: Document | undefined): Set<string> =>
  new Set(document && keysOf(index, document).at(-1));

/** The document that has a key of a unique index. */
export const holderOf = (index: Index | undefined, key: string): string | undefined =>
  [...(index?.prefixes.at(-1)?.get(key) ?? [])][0];

export function updateIndex(index: Index, id: string, before: Document | undefined, after: Document | undefined): void {
  for (const [depth, keys] of before ? keysOf(index, before).entries() : []) {
    const entries = index.prefixes[depth];
    for (const key of keys) if (entries?.get(key)?.delete(id) && entries.get(key)?.size === 0) entries.delete(key);
  }
  for (const [depth, keys] of after ? keysOf(index, after).entries() : []) {
    const entries = index.prefixes[depth];
    for (const key of keys) entries?.set(key, (entries.get(key) ?? new Set()).add(id));
  }
}

const maxLookups = 1000;

/** The ids that an index knows for the equalities of a filter, or `undefined` when this index cannot answer. */
export function lookUp({ spec, prefixes }: Index, filter: Document, equals: Filter['equals']): Set<string> | undefined {
  const conditions = Object.entries(spec.partialFilterExpression ?? {});
  if (!conditions.every(([name, value]) => name in filter && equal(filter[name], value))) return undefined;
  let keys = [''];
  let entries: Index['prefixes'][number] | undefined;
  for (const [depth, field] of Object.keys(spec.key).entries()) {
    const wanted = equals.get(field);
    if (!wanted || keys.length * wanted.length > maxLookups) break;
    keys = keys.flatMap((key) => wanted.map((value) => `${key}${canonical(value)},`));
    entries = prefixes[depth];
  }
  return entries && new Set(keys.flatMap((key) => [...(entries.get(key) ?? [])]));
}

const options = 'v key name unique partialFilterExpression expireAfterSeconds background';

/** Reads one entry of `createIndexes`, refusing what this server's indexes cannot do. */
export function parseIndexSpec(entry: Document): IndexSpec {
  allowOnly('index option', entry, options, 67);
  const { key, name, unique, expireAfterSeconds, partialFilterExpression } = entry;
  const strange = Object.entries(key).find(([path, way]) => path.includes('$') || (way !== 1 && way !== -1));
  if (strange) throw unsupported('index key', strange.join(': '), 67);
  if (expireAfterSeconds !== undefined && (Object.keys(key).length > 1 || '_id' in key)) {
    throw new CommandError(67, 'expireAfterSeconds needs an index on one field other than _id');
  }
  const [, operator] = JSON.stringify(partialFilterExpression ?? {}).match(notInPartial) ?? [];
  if (operator) throw unsupported('operator in a partialFilterExpression', operator, 67);
  const spec = { v: 2, key, name, unique: unique || undefined, partialFilterExpression, expireAfterSeconds };
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined)) as IndexSpec;
}

/** MongoDB allows fewer operators there than in a query, and `$exists` only with true. */
const notInPartial = /"(\$(?!(?:eq|gte?|lte?|in|and|or)"|exists":true)\w+)":/;
