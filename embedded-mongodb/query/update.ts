// Updates: a replacement document, or the update operators of the table below; every other one is refused by its name.
import { type Document, ObjectId } from 'bson';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import { compileFilter, type Filter } from './filter.ts';
import { locate } from './paths.ts';
import { assertStorable, canonical, clone, compare, equal, isDocument } from './values.ts';

/** Makes the new version of a document; the old one is never changed. */
export type Update = (before: Document, inserting: boolean) => Document;

export const isReplacement = (update: unknown): boolean => !Object.keys(update ?? {})[0]?.startsWith('$');

export function compileUpdate(update: unknown): Update {
  if (!isDocument(update)) throw unsupported('update with a', Array.isArray(update) ? 'pipeline' : typeof update);
  const change = isReplacement(update) ? replaceWith(update) : compileOperators(update);
  return (before, inserting) => {
    const after = withId(change(before, inserting));
    if ('_id' in before && !equal(before['_id'], after['_id'])) {
      throw new CommandError(66, "The update would change the immutable field '_id'.");
    }
    assertStorable(after);
    return after;
  };
}

const replaceWith =
  (replacement: Document): Update =>
  ({ _id }) =>
    clone(_id === undefined ? replacement : { _id, ...replacement });

/** MongoDB keeps `_id` as the first field, and makes one where the client sent none. */
export const withId = ({ _id = new ObjectId(), ...fields }: Document): Document => ({ _id, ...fields });

/** The new value of a field; `undefined` removes it. */
type Operator = (old: unknown, operand: unknown, path: string) => unknown;

const operators: Record<string, Operator> = {
  $set: (_old, operand) => clone(operand),
  $setOnInsert: (_old, operand) => clone(operand),
  $unset: () => undefined,
  $inc: (old, operand, path) => numberAt(path, old ?? 0) + numberAt(path, operand),
  $min: (old, operand) => (old === undefined || compare(operand, old) < 0 ? clone(operand) : old),
  $max: (old, operand) => (old === undefined || compare(operand, old) > 0 ? clone(operand) : old),
  $push: (old, operand, path) => [...arrayAt(path, old), ...added('$push', operand)],
  $addToSet: (old, operand, path) => {
    const members = new Map(added('$addToSet', operand).map((value) => [canonical(value), value]));
    const array = arrayAt(path, old);
    for (const value of array) members.delete(canonical(value));
    return [...array, ...members.values()];
  },
  $pull: (old, operand, path) => {
    const onDocuments = isDocument(operand) && isReplacement(operand);
    const { matches } = compileFilter(
      onDocuments ? operand : { element: Array.isArray(operand) ? [operand] : operand },
    );
    const isPulled = (element: unknown) =>
      onDocuments ? isDocument(element) && matches(element) : matches({ element });
    return arrayAt(path, old).filter((element) => !isPulled(element));
  },
  $pullAll: (old, operand, path) => {
    const pulled = new Set(arrayAt('$pullAll', operand).map(canonical));
    return arrayAt(path, old).filter((element) => !pulled.has(canonical(element)));
  },
};

/** These leave a missing field alone. */
const removing = ['$unset', '$pull', '$pullAll'];

function numberAt(path: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new CommandError(14, `Cannot apply $inc at '${path}': it needs numbers`);
}

function arrayAt(path: string, value: unknown): unknown[] {
  if (value === undefined || Array.isArray(value)) return value ?? [];
  throw new CommandError(2, `The field '${path}' must be an array`);
}

function added(operator: string, operand: unknown): unknown[] {
  if (!isDocument(operand) || !('$each' in operand)) return [clone(operand)];
  allowOnly(`modifier of ${operator}`, operand, '$each');
  return arrayAt('$each', clone(operand['$each']));
}

function compileOperators(update: Document): Update {
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    const operator = operators[name];
    if (!operator) throw unsupported('update operator', name);
    return Object.entries(fields as Document).map(([path, operand]) => ({ name, operator, path, operand }));
  });
  steps.sort((a, b) => compare(a.path, b.path)); // MongoDB adds new fields in this order
  assertDisjoint(steps.map(({ path }) => path));
  return (before, inserting) => {
    const after = clone(before);
    for (const { name, operator, path, operand } of steps) {
      const removes = removing.includes(name);
      const place = name === '$setOnInsert' && !inserting ? undefined : locate(after, path, !removes);
      if (!place || (removes && place.value === undefined)) continue;
      const value = operator(place.value, operand, path);
      if (value !== undefined) place.parent[place.name] = value;
      else if (Array.isArray(place.parent)) place.parent[Number(place.name)] = null;
      else delete place.parent[place.name];
    }
    return after;
  };
}

function assertDisjoint(paths: string[]): void {
  for (const path of paths) {
    const clash =
      paths.find((other) => other.startsWith(`${path}.`)) ?? (paths.indexOf(path) < paths.lastIndexOf(path) && path);
    if (clash) throw new CommandError(40, `Updating the path '${clash}' would create a conflict at '${path}'`);
  }
}

/** The document an upsert inserts: the filter's equalities, changed by the update. */
export function upserted(equals: Filter['equals'], update: Update): Document {
  const seed: Document = {};
  for (const [path, wanted] of equals) {
    const place = wanted.length === 1 && locate(seed, path, true);
    if (place) place.parent[place.name] = clone(wanted[0]);
  }
  return update(seed, true);
}
