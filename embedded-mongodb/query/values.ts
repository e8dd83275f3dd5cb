// BSON values as JavaScript values: MongoDB's order between them, and one canonical text for equality and index keys.
import { Binary, BSON, type Document, ObjectId } from 'bson';
import { CommandError, unsupported } from '../errors.ts';

/** Long and Decimal128 stay wrapped, so that they can be refused instead of losing digits. */
const decoding = { promoteLongs: false, promoteBuffers: false, bsonRegExp: true };
export const decode = (bytes: Uint8Array): Document => BSON.deserialize(bytes, decoding);
export const encode = (document: Document): Uint8Array => BSON.serialize(document);

const maxDocumentBytes = 16 * 1024 * 1024;

/** The place of a value's type in MongoDB's comparison order; a missing value counts as null. */
export function typeRank(value: unknown): number {
  if (value === undefined || value === null) return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  if (typeof value === 'boolean') return 8;
  if (Array.isArray(value)) return 5;
  if (value instanceof ObjectId) return 7;
  if (value instanceof Binary) return 6;
  if (value instanceof Date) return 9;
  if (isDocument(value)) return 4;
  throw unsupported('type', (value as { _bsontype?: string })._bsontype ?? typeof value, 2);
}

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Equal values, and only those, have equal texts; the order of a document's fields counts, as in MongoDB. */
export function canonical(value: unknown): string {
  switch (typeRank(value)) {
    case 1:
      return 'null';
    case 3:
      return JSON.stringify(value);
    case 4:
      return `{${Object.entries(value as Document).map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)}}`;
    case 5:
      return `[${(value as unknown[]).map(canonical)}]`;
    case 6:
      return `b${(value as Binary).sub_type}:${(value as Binary).toString('base64')}`;
    case 7:
      return `o${(value as ObjectId).toHexString()}`;
    case 9:
      return `d${(value as Date).getTime()}`;
    default:
      return String(value); // -0 and 0 are one value, here and in MongoDB
  }
}

export const equal = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** MongoDB's total order: by type first, then by value; strings by their UTF-8 bytes. */
export function compare(a: unknown, b: unknown): number {
  const rank = typeRank(a);
  if (rank !== typeRank(b)) return rank - typeRank(b);
  if (rank === 3) return a === b ? 0 : Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
  if (rank === 4) return compareFields(Object.entries(a as Document), Object.entries(b as Document));
  if (rank === 5) return compareLists(a as unknown[], b as unknown[]);
  if (rank === 6) return compareBinaries(a as Binary, b as Binary);
  if (rank === 7) return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
  if (rank === 1) return 0;
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? Number(Number.isNaN(y)) - Number(Number.isNaN(x)) : x - y || 0;
}

function compareFields(a: [string, unknown][], b: [string, unknown][]): number {
  for (const [index, [name, value]] of a.entries()) {
    const other = b[index];
    if (!other) return 1;
    const order = typeRank(value) - typeRank(other[1]) || compare(name, other[0]) || compare(value, other[1]);
    if (order) return order;
  }
  return a.length - b.length;
}

function compareLists(a: unknown[], b: unknown[]): number {
  for (const [index, value] of a.entries()) {
    const order = index < b.length ? compare(value, b[index]) : 1;
    if (order) return order;
  }
  return a.length - b.length;
}

const compareBinaries = (a: Binary, b: Binary): number =>
  a.length() - b.length() || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value());

/** A copy whose documents and arrays may be changed freely; dates and ids are shared, nobody changes those. */
export function clone<T>(value: T): T {
  if (Array.isArray(value)) return value.map(clone) as T;
  if (!isDocument(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, clone(field)])) as T;
}

/** Checks what is about to be stored: only types we compare right, only names MongoDB would store, at most 16 MB. */
export function assertStorable(document: Document): void {
  assertNames(document);
  if (BSON.calculateObjectSize(document) > maxDocumentBytes) {
    throw new CommandError(10334, 'The document is larger than 16 MB.');
  }
}

function assertNames(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertNames);
  else if (typeRank(value) === 4) {
    for (const [name, field] of Object.entries(value as Document)) {
      assertName(name);
      assertNames(field);
    }
  }
}

export function assertName(name: string): void {
  if (name.startsWith('$') || name === '__proto__' || name === '_bsontype') throw unsupported('field name', name, 2);
}
