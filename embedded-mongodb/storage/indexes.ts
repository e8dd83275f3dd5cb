// Indexes as hash maps: from the canonical text of a key, or of its first fields, to the ids of the documents that have it.
import type { Document } from 'bson';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import type { Filter } from '../query/filter.ts';
import { canonical, equal, valuesAt } from '../query/values.ts';

export type IndexSpec = {
  key: Record<string, 1 | -1>;
  name: string;
  unique?: boolean;
  partialFilterExpression?: Document;
  expireAfterSeconds?: number;
};

export type Index = {
  spec: IndexSpec;
  includes: (document: Document) => boolean;
  ids: Map<string, Set<string>>;
};

export const idIndex: IndexSpec = { key: { _id: 1 }, name: '_id_' };

export const copyIndex = (index: Index): Index => ({
  ...index,
  ids: new Map(Array.from(index.ids, ([key, ids]) => [key, new Set(ids)])),
});

/** A document's full keys, and all keys with those of the first fields: several for an array, none where it is left out. */
function keysOf({ spec, includes }: Index, document: Document | undefined): { full: string[]; all: string[] } {
  if (!document || !includes(document)) return { full: [], all: [] };
  let full = [''];
  const all: string[] = [];
  for (const field of Object.keys(spec.key)) {
    const texts = new Set(valuesAt(document, field).map(canonical));
    if (texts.size > 1 && full.length > 1) throw unsupported('index over two arrays of one document', spec.name);
    full = full.flatMap((key) => [...texts].map((text) => `${key}${text},`));
    all.push(...full);
  }
  return { full, all };
}

/** What a unique index keeps apart. */
export const fullKeys = (index: Index, document: Document | undefined): Set<string> =>
  new Set(keysOf(index, document).full);

/** The document that has a key of a unique index. */
export const holderOf = (index: Index | undefined, key: string): string | undefined =>
  [...(index?.ids.get(key) ?? [])][0];

export function updateIndex(index: Index, id: string, before: Document | undefined, after: Document | undefined): void {
  const { ids } = index;
  for (const key of keysOf(index, before).all)
    if (ids.get(key)?.delete(id) && ids.get(key)?.size === 0) ids.delete(key);
  for (const key of keysOf(index, after).all) ids.set(key, (ids.get(key) ?? new Set()).add(id));
}

/** The ids that an index knows for the equalities of a filter, by key; `undefined` when this index cannot answer. */
export function lookUp({ spec, ids }: Index, filter: Document, equals: Filter['equals']): Set<string>[] | undefined {
  const conditions = Object.entries(spec.partialFilterExpression ?? {});
  if (!conditions.every(([name, value]) => name in filter && equal(filter[name], value))) return undefined;
  let keys = [''];
  for (const field of Object.keys(spec.key)) {
    const wanted = equals.get(field);
    if (!wanted) break;
    keys = keys.flatMap((key) => wanted.map((value) => `${key}${canonical(value)},`));
  }
  return keys[0] === '' ? undefined : keys.flatMap((key) => ids.get(key) ?? []);
}

/** Reads one entry of `createIndexes`, refusing what this server's indexes cannot do. */
export function parseIndexSpec(entry: Document): IndexSpec {
  allowOnly('index option', entry, 'key name unique partialFilterExpression expireAfterSeconds', 67);
  const { key, expireAfterSeconds, partialFilterExpression } = entry;
  const strange = Object.entries(key).find(
    ([path, way]) => path === '_id' || path.includes('$') || Math.abs(way as number) !== 1,
  );
  if (strange) throw unsupported('index key', strange.join(': '), 67);
  if (expireAfterSeconds !== undefined && Object.keys(key).length > 1)
    throw new CommandError(67, 'expireAfterSeconds needs an index on one field');
  const [, operator] = JSON.stringify(partialFilterExpression ?? {}).match(notInPartial) ?? [];
  if (operator) throw unsupported('operator in a partialFilterExpression', operator, 67);
  return entry as IndexSpec;
}

/** MongoDB allows fewer operators there than in a query, and `$exists` only with true. */
const notInPartial = /"(\$(?!(?:eq|gte?|lte?|in|and|or)"|exists":true)\w+)":/;
