// Dotted paths: what a query sees at a path.
import type { Document } from 'bson';
import { isDocument } from './values.ts';

const isIndex = (name: string): boolean => /^(0|[1-9]\d*)$/.test(name);
const own = (parent: object, name: string): unknown =>
  Object.hasOwn(parent, name) ? (parent as Document)[name] : undefined;

/** The values at a path, one for each array element passed on the way; `undefined` where the field is missing. */
export function leaves(document: Document, path: string): unknown[] {
  return path.includes('.') ? descend(document, path.split('.')) : [own(document, path)];
}

function descend(value: unknown, [name, ...rest]: string[]): unknown[] {
  if (name === undefined) return [value];
  if (isDocument(value)) return descend(own(value, name), rest);
  if (!Array.isArray(value)) return [undefined];
  const nth = isIndex(name) && Number(name) < value.length ? descend(value[Number(name)], rest) : [];
  return [...nth, ...value.flatMap((element) => (isDocument(element) ? descend(element, [name, ...rest]) : []))];
}

/** Like `leaves`, with the elements of an array beside the array: what an equality may match. */
export const values = (document: Document, path: string): unknown[] =>
  leaves(document, path).flatMap((leaf) => (Array.isArray(leaf) ? [...leaf, leaf] : [leaf]));
