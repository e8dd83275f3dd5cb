// Indexes as hash maps: for every prefix of the key, from the canonical text of its values to the ids of the documents.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { values } from '../query/paths.ts';
import { canonical, equal, isDocument } from '../query/values.ts';

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
  fields: string[];
  includes: (document: Document) => boolean;
  /** One map per prefix of the key; the last one holds the full keys, which a unique index keeps apart. */
  prefixes: Map<string, Set<string>>[];
};

export const idIndex: IndexSpec = { v: 2, key: { _id: 1 }, name: '_id_' };

export function createIndex(spec: IndexSpec): Index {
  const fields = Object.keys(spec.key);
  const { matches } = compileFilter(spec.partialFilterExpression ?? {});
  return { spec, fields, includes: matches, prefixes: fields.map(() => new Map()) };
}

/** The keys a document has in an index; several when a field holds an array, none when the index leaves it out. */
export function fullKeys(index: Index, document: Document | undefined): Set<string> {
  return new Set(document && index.includes(document) ? prefixKeys(index, document).at(-1) : []);
}

function prefixKeys({ spec, fields }: Index, document: Document): string[][] {
  let keys = [''];
  let arrays = 0;
  return fields.map((field) => {
    const texts = new Set(values(document, field).map(canonical));
    if (texts.size > 1 && ++arrays > 1) {
      throw new CommandError(171, `Cannot index two arrays of one document in '${spec.name}'`);
    }
    keys = keys.flatMap((key) => [...texts].map((text) => `${key}${text},`));
    return keys;
  });
}

export function addToIndex(index: Index, id: string, document: Document): void {
  if (!index.includes(document)) return;
  for (const [depth, keys] of prefixKeys(index, document).entries()) {
    const entries = index.prefixes[depth];
    for (const key of keys) {
      const ids = entries?.get(key);
      if (ids) ids.add(id);
      else entries?.set(key, new Set([id]));
    }
  }
}

export function removeFromIndex(index: Index, id: string, document: Document): void {
  if (!index.includes(document)) return;
  for (const [depth, keys] of prefixKeys(index, document).entries()) {
    const entries = index.prefixes[depth];
    for (const key of keys) {
      const ids = entries?.get(key);
      ids?.delete(id);
      if (ids?.size === 0) entries?.delete(key);
    }
  }
}

const maxLookups = 1000;

/** The ids that an index knows for the equalities of a filter, or `undefined` when this index cannot answer. */
export function lookUp(index: Index, filter: Document, equals: Map<string, unknown[]>): Set<string> | undefined {
  const { partialFilterExpression } = index.spec;
  if (partialFilterExpression && !implies(filter, partialFilterExpression)) return undefined;
  let keys = [''];
  let depth = 0;
  for (const field of index.fields) {
    const wanted = equals.get(field);
    if (!wanted || keys.length * wanted.length > maxLookups) break;
    keys = keys.flatMap((key) => wanted.map((value) => `${key}${canonical(value)},`));
    depth++;
  }
  if (depth === 0) return undefined;
  const entries = index.prefixes[depth - 1];
  return new Set(keys.flatMap((key) => [...(entries?.get(key) ?? [])]));
}

const implies = (filter: Document, partial: Document): boolean =>
  Object.entries(partial).every(([name, value]) => name in filter && equal(filter[name], value));

const indexOptions = ['v', 'key', 'name', 'unique', 'partialFilterExpression', 'expireAfterSeconds', 'background'];
const partialOperators = ['$eq', '$exists', '$gt', '$gte', '$lt', '$lte', '$in', '$and', '$or'];

/** Reads one entry of `createIndexes`, refusing what this server's indexes cannot do. */
export function parseIndexSpec(entry: Document): IndexSpec {
  const { key, name, unique, partialFilterExpression, expireAfterSeconds } = entry;
  const option = Object.keys(entry).find((field) => !indexOptions.includes(field));
  if (option) throw unsupported('index option', option, 67);
  if (!isDocument(key) || Object.keys(key).length === 0 || typeof name !== 'string') {
    throw new CommandError(67, 'An index needs a key and a name');
  }
  const field = Object.entries(key).find(([path, way]) => path.includes('$') || (way !== 1 && way !== -1));
  if (field) throw unsupported('index key', `${field[0]}: ${field[1]}`, 67);
  if (
    expireAfterSeconds !== undefined &&
    (typeof expireAfterSeconds !== 'number' || Object.keys(key).length > 1 || '_id' in key)
  ) {
    throw new CommandError(67, 'expireAfterSeconds needs a number and an index on one field other than _id');
  }
  if (partialFilterExpression !== undefined) assertPartial(partialFilterExpression);
  return {
    v: 2,
    key: key as IndexSpec['key'],
    name,
    ...(unique ? { unique: true } : {}),
    ...(partialFilterExpression === undefined ? {} : { partialFilterExpression }),
    ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
  };
}

/** MongoDB allows fewer operators here than in a query, and `$exists` only with true. */
function assertPartial(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertPartial);
  if (!isDocument(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name.startsWith('$') && !(partialOperators.includes(name) && !(name === '$exists' && inner !== true))) {
      throw unsupported('operator in a partialFilterExpression', name, 67);
    }
    assertPartial(inner);
  }
}
