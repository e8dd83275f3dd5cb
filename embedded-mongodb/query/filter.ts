// Query filters: the operators of the table below, with MongoDB's meaning; every other one is refused by its name.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { leaves, values } from './paths.ts';
import { canonical, compare, isDocument, typeRank } from './values.ts';

type Test = (document: Document) => boolean;

/** A compiled filter; `equals` maps a path to the values one of which it must hold, which is what an index can answer. */
export type Filter = { matches: Test; equals: Map<string, unknown[]> };

export function compileFilter(filter: unknown): Filter {
  if (!isDocument(filter)) throw new CommandError(14, 'A filter must be a document');
  const equals: Filter['equals'] = new Map();
  return { matches: every(Object.entries(filter).map(([name, value]) => compileEntry(name, value, equals))), equals };
}

const every =
  (tests: Test[]): Test =>
  (document) =>
    tests.every((test) => test(document));

function compileEntry(name: string, value: unknown, equals: Filter['equals']): Test {
  if (!name.startsWith('$')) return compileField(name, value, equals);
  if (name !== '$and' && name !== '$or') throw unsupported('query operator', name, 2);
  if (!Array.isArray(value) || value.length === 0) throw new CommandError(2, `${name} must be a nonempty array`);
  const branches = value.map(compileFilter);
  if (name === '$or') return (document) => branches.some(({ matches }) => matches(document));
  for (const branch of branches) for (const [path, wanted] of branch.equals) equals.set(path, wanted);
  return every(branches.map(({ matches }) => matches));
}

const isOperators = (value: unknown): value is Document =>
  isDocument(value) && Object.keys(value).some((name) => name.startsWith('$'));

function compileField(path: string, condition: unknown, equals: Filter['equals']): Test {
  const operations = isOperators(condition) ? condition : { $eq: condition };
  if (Array.isArray(operations['$in'])) equals.set(path, operations['$in']);
  if ('$eq' in operations) equals.set(path, [operations['$eq']]);
  return every(
    Object.entries(operations).map(([name, operand]) => {
      const operator = operators.get(name);
      if (!operator) throw unsupported('query operator', name, 2);
      return operator(path, operand);
    }),
  );
}

const operators = new Map<string, (path: string, operand: unknown) => Test>([
  ['$eq', (path, operand) => isOneOf(path, [operand])],
  ['$ne', (path, operand) => isNot(isOneOf(path, [operand]))],
  ['$in', isOneOf],
  ['$gt', (path, operand) => isOrdered(path, operand, (order) => order > 0)],
  ['$gte', (path, operand) => isOrdered(path, operand, (order) => order >= 0)],
  ['$lt', (path, operand) => isOrdered(path, operand, (order) => order < 0)],
  ['$lte', (path, operand) => isOrdered(path, operand, (order) => order <= 0)],
  ['$exists', (path, operand) => (operand ? isPresent(path) : isNot(isPresent(path)))],
]);

const isNot =
  (test: Test): Test =>
  (document) =>
    !test(document);

const isPresent =
  (path: string): Test =>
  (document) =>
    leaves(document, path).some((leaf) => leaf !== undefined);

function isOneOf(path: string, wanted: unknown): Test {
  if (!Array.isArray(wanted)) throw new CommandError(2, '$in needs an array');
  const texts = new Set(wanted.map(canonical));
  return (document) => values(document, path).some((value) => texts.has(canonical(value)));
}

/** Compares within one type only, as MongoDB does; an array matches by one of its elements. */
function isOrdered(path: string, operand: unknown, accepts: (order: number) => boolean): Test {
  const rank = typeRank(operand);
  compare(operand, operand); // refuses what has no order here
  const isComparable = (value: unknown) => typeRank(value) === rank && Number.isNaN(value) === Number.isNaN(operand);
  const test = (value: unknown = null) => isComparable(value) && accepts(compare(value, operand));
  return (document) => values(document, path).some((value) => test(value));
}
