// Dotted paths: what a query sees at a path, and where an update writes.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
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

/** Where a path ends inside a document: the innermost document or array, the name in it, and what is there now. */
export type Place = { parent: Document; name: string; value: unknown };

/** Missing documents on the way are created, or without `create` nothing is returned. */
export function locate(document: Document, path: string, create: boolean): Place | undefined {
  const names = path.split('.');
  const name = names.pop() as string;
  let parent = document;
  for (const [depth, step] of names.entries()) {
    assertStep(parent, step, path);
    const next = own(parent, step);
    if (isDocument(next) || Array.isArray(next)) parent = next as Document;
    else if (!create) return undefined;
    else if (next === undefined) parent = parent[step] = {};
    else
      throw new CommandError(28, `Cannot create field '${names[depth + 1] ?? name}' in element '${step}' of '${path}'`);
  }
  assertStep(parent, name, path);
  return { parent, name, value: own(parent, name) };
}

function assertStep(parent: Document, name: string, path: string): void {
  if (name === '' || name.startsWith('$') || name === '__proto__') throw unsupported('update path', path, 2);
  if (!Array.isArray(parent) || (isIndex(name) && Number(name) <= parent.length)) return;
  throw new CommandError(28, `Cannot create field '${name}' in an array, as '${path}' asks`);
}
