// Updates: a replacement document, or the operators of the table below on top-level fields; all else is refused by its name.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { assertStorable, compare, equal, isDocument } from './values.ts';

/** Makes the new version of a document; the old one is never changed. */
export type Update = (before: Document) => Document;

export function compileUpdate(update: unknown): Update {
  if (!isDocument(update)) throw unsupported('update with a', Array.isArray(update) ? 'pipeline' : typeof update);
  const hasOperators = Object.keys(update)[0]?.startsWith('$');
  const change: Update = hasOperators ? compileOperators(update) : ({ _id }) => ({ _id, ...update });
  return (before) => {
    const after = change(before);
    if (!equal(before['_id'], after['_id'])) {
      throw new CommandError(66, "The update would change the immutable field '_id'.");
    }
    assertStorable(after);
    return after;
  };
}

/** The new value of a field. */
type Operator = (old: unknown, operand: unknown, field: string) => unknown;

const operators = new Map<string, Operator>([
  ['$set', (_old, operand) => operand],
  ['$inc', (old = 0, operand, field) => numberIn(field, old) + numberIn(field, operand)],
]);

function numberIn(field: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new CommandError(14, `Cannot apply $inc to '${field}': it needs numbers`);
}

function compileOperators(update: Document): Update {
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    const operator = operators.get(name);
    if (!operator) throw unsupported('update operator', name);
    return Object.entries(fields as Document).map(([field, operand]) => ({ field, operator, operand }));
  });
  steps.sort((a, b) => compare(a.field, b.field)); // MongoDB adds new fields in this order
  for (const [index, { field }] of steps.entries()) {
    if (field === '' || field.includes('.')) throw unsupported('update path', field, 2);
    if (field === steps[index + 1]?.field) throw new CommandError(40, `The update would change '${field}' twice.`);
  }
  return (before) => {
    const changed = steps.map(({ field, operator, operand }) => [field, operator(before[field], operand, field)]);
    return { ...before, ...Object.fromEntries(changed) };
  };
}
