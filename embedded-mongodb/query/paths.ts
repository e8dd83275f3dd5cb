// Dotted paths: what a query sees at a path, and where an update writes.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { assertName, canonical, isDocument } from './values.ts';

const isIndex = (name: string): boolean => /^(0|[1-9]\d*)$/.test(name);
const own = (parent: object, name: string): unknown =>
  Object.hasOwn(parent, name) ? (parent as Document)[name] : undefined;

/** The values at a path, one for each array element passed on the way; `undefined` where the field is missing. */
export function leaves(document: Document, path: string): unknown[] {
  if (!path.includes('.')) return [own(document, path)];
  return descend(document, path.split('.'), 0);
}

function descend(value: unknown, names: string[], depth: number): unknown[] {
  const name = names[depth];
  if (name === undefined) return [value];
  if (isDocument(value)) return descend(own(value, name), names, depth + 1);
  if (!Array.isArray(value)) return [undefined];
  const nth = isIndex(name) && Number(name) < value.length ? descend(value[Number(name)], names, depth + 1) : [];
  return [...nth, ...value.flatMap((element) => (isDocument(element) ? descend(element, names, depth) : []))];
}

/** Like `leaves`, with the elements of an array beside the array: what an equality may match. */
export const values = (document: Document, path: string): unknown[] =>
  leaves(document, path).flatMap((leaf) => (Array.isArray(leaf) ? [...leaf, leaf] : [leaf]));

export type Place = { parent: Document; name: string };

/** The place a path names inside a document; missing parents are created, or `undefined` is returned without `create`. */
export function locate(document: Document, path: string, create: boolean): Place | undefined {
  const names = path.split('.');
  let parent = document;
  for (const [depth, name] of names.entries()) {
    if (name.startsWith('$'))
      throw new CommandError(2, `The embedded database does not support the positional '${path}'.`);
    assertName(name);
    if (name === '') throw new CommandError(56, `The update path '${path}' contains an empty field name.`);
    if (
      Array.isArray(parent as unknown) &&
      (!isIndex(name) || Number(name) > (parent as unknown as unknown[]).length)
    ) {
      if (create) throw notViable(name, parent);
      return undefined;
    }
    if (depth === names.length - 1) break;
    const next = own(parent, name);
    if (next !== undefined && (isDocument(next) || Array.isArray(next))) parent = next;
    else if (!create) return undefined;
    else if (next !== undefined) throw notViable(names[depth + 1] ?? '', next);
    else {
      parent[name] = {};
      parent = parent[name] as Document;
    }
  }
  return { parent, name: names.at(-1) ?? path };
}

const notViable = (name: string, where: unknown): CommandError =>
  new CommandError(28, `Cannot create field '${name}' in element ${canonical(where).slice(0, 80)}`);

export const valueAt = (place: Place): unknown => own(place.parent, place.name);
