// Aggregation: the few stages of the table below, one after the other over whole lists; sorting for find as well.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { compileFilter } from './filter.ts';
import { leaves, values } from './paths.ts';
import { compileProjection } from './projection.ts';
import { canonical, compare, isDocument } from './values.ts';

type Stage = (documents: Document[]) => Document[];

export function compilePipeline(stages: unknown): Stage {
  if (!Array.isArray(stages)) throw new CommandError(14, "'pipeline' must be an array");
  const compiled = stages.map((stage): Stage => {
    const [name, ...rest] = isDocument(stage) ? Object.keys(stage) : [];
    if (name === undefined || rest.length > 0) throw new CommandError(9, 'A pipeline stage needs exactly one field');
    const make = stageMakers[name];
    if (!make) throw unsupported('pipeline stage', name);
    return make(stage[name]);
  });
  return (documents) => compiled.reduce((found, stage) => stage(found), documents);
}

const stageMakers: Record<string, (argument: unknown) => Stage> = {
  $match: (filter) => {
    const { matches } = compileFilter(asDocument('$match', filter));
    return (documents) => documents.filter(matches);
  },
  $sort: (order) => {
    const inOrder = compileSort(asDocument('$sort', order));
    return (documents) => documents.toSorted(inOrder);
  },
  $skip: (count) => (documents) => documents.slice(wholeNumber('$skip', count)),
  $limit: (count) => {
    if (wholeNumber('$limit', count) === 0) throw new CommandError(9, 'the limit must be positive');
    return (documents) => documents.slice(0, Number(count));
  },
  $project: (fields) => {
    const project = compileProjection(asDocument('$project', fields));
    return (documents) => documents.map(project);
  },
  $count: (name) => {
    if (typeof name !== 'string' || !/^[^$.\0]+$/.test(name))
      throw new CommandError(9, '$count needs the name of a field');
    return (documents) => (documents.length === 0 ? [] : [{ [name]: documents.length }]);
  },
  $group: (argument) => compileGroup(asDocument('$group', argument)),
};

function asDocument(name: string, argument: unknown): Document {
  if (isDocument(argument) && Object.keys(argument).length > 0) return argument;
  if (isDocument(argument) && name === '$match') return argument;
  throw new CommandError(9, `${name} needs a document`);
}

export function wholeNumber(name: string, value: unknown): number {
  if (Number.isInteger(value) && Number(value) >= 0) return Number(value);
  throw new CommandError(9, `${name} needs a whole number that is not negative`);
}

/** Compares documents by the fields of a sort; an array sorts by its least element, or by its greatest when descending. */
export function compileSort(sort: Document | undefined): (a: Document, b: Document) => number {
  const keys = Object.entries(sort ?? {});
  const wrong = keys.find(([path, direction]) => path.startsWith('$') || (direction !== 1 && direction !== -1));
  if (wrong) throw unsupported('sort', wrong[0]);
  return (a, b) => {
    for (const [path, direction] of keys) {
      const order = compare(sortKey(a, path, direction), sortKey(b, path, direction)) * direction;
      if (order) return order;
    }
    return 0;
  };
}

function sortKey(document: Document, path: string, direction: number): unknown {
  const candidates = values(document, path).filter((value) => !Array.isArray(value));
  return candidates.reduce((best, value) => (compare(value, best) * direction < 0 ? value : best), candidates[0]);
}

function compileGroup({ _id: by, ...fields }: Document): Stage {
  if (by === undefined) throw new CommandError(9, "a group specification must include an '_id'");
  const key = compileExpression(by);
  const sums = Object.entries(fields).map(([name, accumulator]) => [name, compileSum(name, accumulator)] as const);
  return (documents) => {
    const groups = new Map<string, { _id: unknown; members: Document[] }>();
    for (const document of documents) {
      const _id = key(document) ?? null;
      const group = groups.get(canonical(_id)) ?? { _id, members: [] };
      group.members.push(document);
      groups.set(canonical(_id), group);
    }
    return [...groups.values()].map(({ _id, members }) => ({
      _id,
      ...Object.fromEntries(sums.map(([name, sum]) => [name, sum(members)])),
    }));
  };
}

function compileSum(name: string, accumulator: unknown): (members: Document[]) => number {
  const [operator] = isDocument(accumulator) ? Object.entries(accumulator) : [];
  if (operator?.[0] === '$count') return (members) => members.length;
  if (operator?.[0] !== '$sum') throw unsupported('group accumulator', operator?.[0] ?? name);
  const value = compileExpression(operator[1]);
  return (members) =>
    members.map(value).reduce((sum: number, term) => (typeof term === 'number' ? sum + term : sum), 0);
}

/** A constant, the path of a field as '$path', or a document of these. */
function compileExpression(expression: unknown): (document: Document) => unknown {
  if (typeof expression === 'string' && expression.startsWith('$')) {
    if (expression.startsWith('$$')) throw unsupported('expression', expression);
    return (document) => {
      const found = leaves(document, expression.slice(1));
      if (found.length !== 1) throw unsupported('path through an array', expression);
      return found[0];
    };
  }
  if (Array.isArray(expression)) throw unsupported('expression', 'array');
  if (!isDocument(expression)) return () => expression;
  const operator = Object.keys(expression).find((name) => name.startsWith('$'));
  if (operator) throw unsupported('expression', operator);
  const fields = Object.entries(expression).map(([name, inner]) => [name, compileExpression(inner)] as const);
  return (document) =>
    Object.fromEntries(
      fields.map(([name, field]) => [name, field(document)]).filter(([, value]) => value !== undefined),
    );
}
