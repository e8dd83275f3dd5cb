// Sorting, by MongoDB's order of all values.
import type { Document } from 'bson';
import { unsupported } from '../errors.ts';
import { compare, valuesAt } from './values.ts';

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
