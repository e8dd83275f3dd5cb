// Updates: a replacement document, or the update operators of the table below.
import { type Document, ObjectId } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { compileFilter } from './filter.ts';
import { locate, valueAt } from './paths.ts';
import { assertStorable, canonical, clone, compare, equal, isDocument } from './values.ts';

/** Makes the new version of a document; the old one is never changed. */
export type Update = (before: Document, inserting: boolean) => Document;

export function compileUpdate(update: unknown): Update {
  if (Array.isArray(update)) throw unsupported('update with an aggregation', 'pipeline');
  if (!isDocument(update)) throw new CommandError(9, 'An update must be a document');
  const names = Object.keys(update);
  const change = names.some((name) => name.startsWith('$')) ? compileOperators(update) : replaceWith(update);
  return (before, inserting) => {
    const after = change(before, inserting);
    if (!inserting && !equal(before['_id'], after['_id'])) {
      throw new CommandError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
    }
    assertStorable(after);
    return after;
  };
}

const replaceWith =
  (replacement: Document): Update =>
  (before) =>
    '_id' in before ? { _id: before['_id'], ...clone(replacement) } : clone(replacement);

type Operator = {
  /** Whether missing parents of the field are created; otherwise a missing field is left alone. */
  creates: boolean;
  /** The new value of the field; `undefined` leaves the document as it is. */
  apply: (old: unknown, operand: unknown, path: string) => unknown;
};

const operators: Record<string, Operator> = {
  $set: { creates: true, apply: (_old, operand) => clone(operand) },
  $setOnInsert: { creates: true, apply: (_old, operand) => clone(operand) },
  $unset: { creates: false, apply: () => undefined },
  $inc: {
    creates: true,
    apply: (old, operand, path) => {
      if (typeof operand !== 'number')
        throw new CommandError(14, `Cannot increment with non-numeric argument: {${path}: ${canonical(operand)}}`);
      if (old !== undefined && typeof old !== 'number')
        throw new CommandError(14, `Cannot apply $inc to a value of non-numeric type at '${path}'`);
      return (old ?? 0) + operand;
    },
  },
  $min: {
    creates: true,
    apply: (old, operand) => (old === undefined || compare(operand, old) < 0 ? clone(operand) : old),
  },
  $max: {
    creates: true,
    apply: (old, operand) => (old === undefined || compare(operand, old) > 0 ? clone(operand) : old),
  },
  $push: { creates: true, apply: (old, operand, path) => [...array('$push', old, path), ...added('$push', operand)] },
  $addToSet: {
    creates: true,
    apply: (old, operand, path) =>
      added('$addToSet', operand).reduce(
        (set: unknown[], value) => (set.some((member) => equal(member, value)) ? set : set.concat([value])),
        array('$addToSet', old, path),
      ),
  },
  $pull: {
    creates: false,
    apply: (old, operand, path) => {
      const pulled = pullTest(operand);
      return array('$pull', old, path).filter((element) => !pulled(element));
    },
  },
};

function array(operator: string, old: unknown, path: string): unknown[] {
  if (old === undefined) return [];
  if (!Array.isArray(old)) throw new CommandError(2, `The field '${path}' must be an array for ${operator}`);
  return old;
}

function added(operator: string, operand: unknown): unknown[] {
  if (!isDocument(operand) || !('$each' in operand)) return [clone(operand)];
  const other = Object.keys(operand).find((name) => name !== '$each');
  if (other) throw unsupported(`modifier of ${operator}`, other);
  if (!Array.isArray(operand['$each']))
    throw new CommandError(2, `The argument to $each in ${operator} must be an array`);
  return clone(operand['$each']);
}

/** `$pull` takes a value, operators for the element itself, or a filter for elements that are documents. */
function pullTest(operand: unknown): (element: unknown) => boolean {
  if (isDocument(operand) && !Object.keys(operand).some((name) => name.startsWith('$'))) {
    const { matches } = compileFilter(operand);
    return (element) => isDocument(element) && matches(element);
  }
  if (Array.isArray(operand)) return (element) => equal(element, operand);
  const { matches } = compileFilter({ element: operand });
  return (element) => matches({ element });
}

function compileOperators(update: Document): Update {
  const changes = Object.entries(update).flatMap(([name, fields]) => {
    const operator = operators[name];
    if (!operator) throw unsupported('update operator', name);
    if (!isDocument(fields)) throw new CommandError(9, `Modifiers operate on fields, but ${name} has no document`);
    return Object.entries(fields).map(([path, operand]) => ({ name, operator, path, operand }));
  });
  assertDisjoint(changes.map(({ path }) => path));
  changes.sort((a, b) => compare(a.path, b.path)); // MongoDB adds new fields in this order
  return (before, inserting) => {
    const after = clone(before);
    for (const { name, operator, path, operand } of changes) {
      const place = name === '$setOnInsert' && !inserting ? undefined : locate(after, path, operator.creates);
      if (!place) continue;
      const old = valueAt(place);
      if (old === undefined && !operator.creates) continue;
      const value = operator.apply(old, operand, path);
      if (value !== undefined) place.parent[place.name] = value;
      else if (Array.isArray(place.parent)) place.parent[Number(place.name)] = null;
      else delete place.parent[place.name];
    }
    return after;
  };
}

function assertDisjoint(paths: string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const other of seen) {
      if (path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`)) {
        throw new CommandError(40, `Updating the path '${path}' would create a conflict at '${other}'`);
      }
    }
    seen.add(path);
  }
}

/** The document an upsert inserts: the filter's equalities, then the update, with `_id` first. */
export function upserted(equals: Map<string, unknown[]>, update: Update): Document {
  const seed: Document = {};
  for (const [path, wanted] of equals) {
    const place = wanted.length === 1 ? locate(seed, path, true) : undefined;
    if (place) place.parent[place.name] = clone(wanted[0]);
  }
  const inserted = update(seed, true);
  return withId(inserted);
}

/** MongoDB keeps `_id` as the first field, and makes one where the client sent none. */
export function withId(document: Document): Document {
  const { _id, ...fields } = document;
  return { _id: _id === undefined ? new ObjectId() : _id, ...fields };
}
