// BSON values as JavaScript values: their order, one canonical text for equality and index keys, and what is at a path.
import { BSON, type Document, ObjectId } from 'bson';
import { CommandError, unsupported } from '../errors.ts';

/** Long, Decimal128, binary data and regular expressions stay wrapped, and so are refused instead of losing something. */
export const decode = (bytes: Uint8Array): Document =>
  BSON.deserialize(bytes, { promoteLongs: false, promoteBuffers: false, bsonRegExp: true });

/** Reads BSON documents that follow one another. */
export function documentsIn(bytes: Buffer): Document[] {
  const documents: Document[] = [];
  for (let at = 0; at < bytes.length; at += bytes.readInt32LE(at)) {
    documents.push(decode(bytes.subarray(at, at + bytes.readInt32LE(at))));
  }
  return documents;
}

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The place of a value's type in MongoDB's order; only these types are stored. */
export function typeRank(value: unknown): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  if (typeof value === 'number' && !Number.isNaN(value)) return 2;
  if (typeof value === 'string') return 3;
  if (isDocument(value)) return 4;
  if (Array.isArray(value)) return 5;
  if (value instanceof ObjectId) return 6;
  if (typeof value === 'boolean') return 7;
  if (value instanceof Date) return 8;
  throw unsupported('type', (value as { _bsontype?: string })._bsontype ?? String(value), 2);
}

/** Equal values, and only those, have equal texts; the order of a document's fields counts, as in MongoDB. */
export function canonical(value: unknown): string {
  if (isDocument(value)) {
    return `{${Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)}}`;
  }
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof ObjectId) return `o${value.toHexString()}`;
  if (value instanceof Date) return `d${value.getTime()}`;
  return typeRank(value) <= 1 ? 'null' : String(value); // a missing value equals null
}

export const equal = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** MongoDB's total order: by type first, then by value; strings by their UTF-8 bytes. */
export function compare(a: unknown, b: unknown): number {
  const rank = typeRank(a);
  if (rank !== typeRank(b)) return rank - typeRank(b);
  if (rank === 3) return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
  if (rank <= 1) return 0;
  if (rank === 4 || rank === 5) throw unsupported('order of', 'documents or arrays', 2);
  if (rank === 6) return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
  return Number(a) - Number(b);
}

const own = (parent: Document, name: string): unknown => (Object.hasOwn(parent, name) ? parent[name] : undefined);

/**
 * What an equality may match at a dotted path: the value, `undefined` where it is missing, one for each array element
 * passed on the way, and the elements of an array beside the array.
 */
export function valuesAt(document: Document, path: string): unknown[] {
  const found = path.includes('.') ? descend(document, path.split('.')) : [own(document, path)];
  return found.flatMap((value) => (Array.isArray(value) ? [...value, value] : [value]));
}

function descend(value: unknown, [name, ...rest]: string[]): unknown[] {
  if (name === undefined) return [value];
  if (isDocument(value)) return descend(own(value, name), rest);
  if (!Array.isArray(value)) return [undefined];
  const nth = /^(0|[1-9]\d*)$/.test(name) && Number(name) < value.length ? descend(value[Number(name)], rest) : [];
  return [...nth, ...value.flatMap((element) => (isDocument(element) ? descend(element, [name, ...rest]) : []))];
}

/** An array sorts by its least element, when descending by its greatest, and an empty one before null. */
export function sortBy(sort: unknown): (documents: Document[]) => Document[] {
  const keys = Object.entries(sort as Record<string, number>);
  const strange = keys.find(([path, direction]) => path.startsWith('$') || Math.abs(direction) !== 1);
  if (strange) throw unsupported('sort', `${strange[0]}: ${JSON.stringify(strange[1])}`);
  const keysOf = (document: Document): unknown[] =>
    keys.map(([path, direction]) => {
      const single = valuesAt(document, path).filter((value) => !Array.isArray(value));
      return single.map((value) => value ?? null).sort((a, b) => compare(a, b) * direction)[0];
    });
  const order = (a: unknown[], b: unknown[]) =>
    keys.reduce((found, [, direction], index) => found || compare(a[index], b[index]) * direction, 0);
  return (documents) => {
    if (keys.length === 0) return documents;
    const keyed = documents.map((document) => ({ document, by: keysOf(document) }));
    return keyed.sort((a, b) => order(a.by, b.by)).map(({ document }) => document);
  };
}

/** Checks what is about to be stored: only types and field names that are handled right, and at most 16 MB. */
export function assertStorable(document: Document): void {
  assertNames(document);
  const isTooLarge = BSON.calculateObjectSize(document) > 16 * 1024 * 1024;
  if (isTooLarge) throw new CommandError(10334, 'The document is larger than 16 MB.');
}

function assertNames(value: unknown): void {
  if (typeRank(value) === 5) (value as unknown[]).forEach(assertNames);
  if (!isDocument(value)) return;
  for (const name of Object.keys(value)) {
    if (/^\$|^(__proto__|_bsontype)$/.test(name)) throw unsupported('field name', name, 2);
  }
  Object.values(value).forEach(assertNames);
}
