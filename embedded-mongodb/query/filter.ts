// Query filters: the operators of the table below, with MongoDB's meaning; every other one is refused by its name.
import { BSONRegExp, type Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { leaves, values } from './paths.ts';
import { canonical, compare, isDocument, typeRank } from './values.ts';

type Test = (document: Document) => boolean;

/** A compiled filter; `equals` maps a path to the values one of which it must hold, which is what an index can answer. */
export type Filter = { matches: Test; equals: Map<string, unknown[]> };

export function compileFilter(filter: Document): Filter {
  const equals = new Map<string, unknown[]>();
  return { matches: every(Object.entries(filter).map(([name, value]) => compileEntry(name, value, equals))), equals };
}

const every =
  (tests: Test[]): Test =>
  (document) =>
    tests.every((test) => test(document));

function compileEntry(name: string, value: unknown, equals: Map<string, unknown[]>): Test {
  if (name === '$and') return every(branches(name, value).map((branch) => absorb(compileFilter(branch), equals)));
  if (name === '$or' || name === '$nor') {
    const tests = branches(name, value).map((branch) => compileFilter(branch).matches);
    const any: Test = (document) => tests.some((test) => test(document));
    return name === '$or' ? any : (document) => !any(document);
  }
  if (name.startsWith('$')) throw unsupported('query operator', name, 2);
  return compileField(name, value, equals);
}

function branches(name: string, value: unknown): Document[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isDocument)) return value;
  throw new CommandError(2, `${name} must be a nonempty array of documents`);
}

function absorb(filter: Filter, equals: Map<string, unknown[]>): Test {
  for (const [path, wanted] of filter.equals) equals.set(path, wanted);
  return filter.matches;
}

function compileField(path: string, condition: unknown, equals?: Map<string, unknown[]>): Test {
  if (condition instanceof BSONRegExp) return operators['$regex']?.(path, condition, {}) as Test;
  if (!isOperators(condition)) {
    equals?.set(path, [condition]);
    return equality(path, [condition]);
  }
  if (Array.isArray(condition['$in'])) equals?.set(path, condition['$in']);
  if ('$eq' in condition) equals?.set(path, [condition['$eq']]);
  return every(
    Object.entries(condition).map(([operator, operand]) => {
      const make = operators[operator];
      if (!make) throw unsupported('query operator', operator, 2);
      return make(path, operand, condition);
    }),
  );
}

const isOperators = (value: unknown): value is Document =>
  isDocument(value) && Object.keys(value).some((name) => name.startsWith('$'));

const operators: Record<string, (path: string, operand: unknown, siblings: Document) => Test> = {
  $eq: (path, operand) => equality(path, [operand]),
  $ne: (path, operand) => not(equality(path, [operand])),
  $in: (path, operand) => equality(path, list('$in', operand)),
  $nin: (path, operand) => not(equality(path, list('$nin', operand))),
  $gt: (path, operand) => comparison(path, operand, (order) => order > 0),
  $gte: (path, operand) => comparison(path, operand, (order) => order >= 0),
  $lt: (path, operand) => comparison(path, operand, (order) => order < 0),
  $lte: (path, operand) => comparison(path, operand, (order) => order <= 0),
  $not: (path, operand) => {
    if (isOperators(operand) || operand instanceof BSONRegExp) return not(compileField(path, operand));
    throw new CommandError(2, '$not needs a regex or a document of operators');
  },
  $exists: (path, operand) => {
    const wanted = operand !== false && operand !== 0 && operand !== null;
    return (document) => leaves(document, path).some((leaf) => leaf !== undefined) === wanted;
  },
  $size: (path, operand) => {
    if (!Number.isInteger(operand) || Number(operand) < 0) throw new CommandError(2, '$size needs a whole number');
    return (document) => leaves(document, path).some((leaf) => Array.isArray(leaf) && leaf.length === operand);
  },
  $elemMatch: (path, operand) => {
    if (!isDocument(operand)) throw new CommandError(2, '$elemMatch needs an Object');
    const test =
      isOperators(operand) && !['$and', '$or', '$nor'].some((name) => name in operand)
        ? onElement(compileField('element', operand))
        : onDocument(compileFilter(operand).matches);
    return (document) => leaves(document, path).some((leaf) => Array.isArray(leaf) && leaf.some(test));
  },
  $regex: (path, operand, siblings) => {
    const test = regex(operand, siblings['$options']);
    return (document) => values(document, path).some((value) => typeof value === 'string' && test.test(value));
  },
  $options: (_path, _operand, siblings) => {
    if (!('$regex' in siblings)) throw new CommandError(2, '$options needs a $regex');
    return () => true;
  },
};

const not =
  (test: Test): Test =>
  (document) =>
    !test(document);
const onElement = (test: Test) => (element: unknown) => test({ element });
const onDocument = (test: Test) => (element: unknown) => isDocument(element) && test(element);

function list(name: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw new CommandError(2, `${name} needs an array`);
  return operand;
}

function equality(path: string, wanted: unknown[]): Test {
  const texts = new Set(wanted.map(canonical)); // refuses regular expressions and other unsupported types by name
  return (document) => values(document, path).some((value) => texts.has(canonical(value)));
}

/** Compares within one type only, as MongoDB does; arrays compare by their elements, or whole with an array. */
function comparison(path: string, operand: unknown, accept: (order: number) => boolean): Test {
  const rank = typeRank(operand);
  return (document) =>
    values(document, path).some(
      (value) => typeRank(value) === rank && !unordered(value, operand) && accept(compare(value, operand)),
    );
}

const unordered = (a: unknown, b: unknown): boolean => Number.isNaN(a) !== Number.isNaN(b);

function regex(operand: unknown, options: unknown): RegExp {
  const [pattern, flags] =
    operand instanceof BSONRegExp ? [operand.pattern, options ?? operand.options] : [operand, options ?? ''];
  if (typeof pattern !== 'string' || typeof flags !== 'string') throw new CommandError(2, '$regex has to be a string');
  const strange = [...flags].find((flag) => !'ims'.includes(flag));
  if (strange) throw unsupported('regex option', strange, 2);
  try {
    return new RegExp(pattern, flags);
  } catch {
    throw new CommandError(2, `Regular expression is invalid: ${pattern}`);
  }
}
