// Query filters: the operators of the table below, with MongoDB's meaning; every other one is refused by its name.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { canonical, compare, isDocument, typeRank, valuesAt } from './values.ts';

type Test = (document: Document) => boolean;

/** A compiled filter; `equals` maps a path to the values one of which it must hold, which is what an index can answer. */
export type Filter = { matches: Test; equals: Map<string, unknown[]> };

export function compileFilter(filter: unknown): Filter {
  if (!isDocument(filter)) throw new CommandError(14, 'A filter must be a document');
  const equals: Filter['equals'] = new Map();
  const tests = Object.entries(filter).map(([name, value]) =>
    name.startsWith('$') ? compileBranches(name, value, equals) : compileField(name, value, equals),
  );
  return { matches: (document) => tests.every((test) => test(document)), equals };
}

function compileBranches(name: string, value: unknown, equals: Filter['equals']): Test {
  if (name !== '$and' && name !== '$or') throw unsupported('query operator', name, 2);
  if (!Array.isArray(value) || value.length === 0) throw new CommandError(2, `${name} must be a nonempty array`);
  const branches = value.map(compileFilter);
  if (name === '$or') return (document) => branches.some(({ matches }) => matches(document));
  for (const branch of branches) for (const [path, wanted] of branch.equals) equals.set(path, wanted);
  return (document) => branches.every(({ matches }) => matches(document));
}

function compileField(path: string, condition: unknown, equals: Filter['equals']): Test {
  const hasOperators = isDocument(condition) && Object.keys(condition).some((name) => name.startsWith('$'));
  const operations: Document = hasOperators ? condition : { $eq: condition };
  if (Array.isArray(operations['$in'])) equals.set(path, operations['$in']);
  if ('$eq' in operations) equals.set(path, [operations['$eq']]);
  const tests = Object.entries(operations).map(([name, operand]) => {
    const operator = operators.get(name);
    if (!operator) throw unsupported('query operator', name, 2);
    return operator(operand);
  });
  return (document) => {
    const found = valuesAt(document, path);
    return tests.every((test) => test(found));
  };
}

/** What is asked of the values at a path. */
type Question = (found: unknown[]) => boolean;

const operators = new Map<string, (operand: unknown) => Question>([
  ['$eq', (operand) => isOneOf([operand])],
  ['$ne', (operand) => not(isOneOf([operand]))],
  ['$in', isOneOf],
  ['$gt', (operand) => isOrdered(operand, (order) => order > 0)],
  ['$gte', (operand) => isOrdered(operand, (order) => order >= 0)],
  ['$lt', (operand) => isOrdered(operand, (order) => order < 0)],
  ['$lte', (operand) => isOrdered(operand, (order) => order <= 0)],
  ['$exists', (operand) => (found) => found.some((value) => value !== undefined) === Boolean(operand)],
]);

function not(question: Question): Question {
  return (found) => !question(found);
}

function isOneOf(wanted: unknown): Question {
  if (!Array.isArray(wanted)) throw new CommandError(2, '$in needs an array');
  const texts = new Set(wanted.map(canonical));
  return (found) => found.some((value) => texts.has(canonical(value)));
}

/** Compares within one type only, as MongoDB does; an array matches by one of its elements. */
function isOrdered(operand: unknown, accepts: (order: number) => boolean): Question {
  const rank = typeRank(operand);
  compare(operand, operand); // refuses what has no order here
  const test = (value: unknown = null) => typeRank(value) === rank && accepts(compare(value, operand));
  return (found) => found.some((value) => test(value));
}
