// Sorting, paging, projecting and counting lists of documents: for find, and as the stages of aggregate.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { compileFilter } from './filter.ts';
import { leaves, values } from './paths.ts';
import { canonical, compare, isDocument } from './values.ts';

export type Stage = (documents: Document[]) => Document[];

const stages: Record<string, (argument: unknown) => Stage> = {
  $match: (filter) => {
    const { matches } = compileFilter(filter);
    return (documents) => documents.filter(matches);
  },
  $sort: sortBy,
  $skip: (count) => (documents) => documents.slice(wholeNumber(count)),
  $limit: (count) => (documents) => documents.slice(0, wholeNumber(count)),
  $project: projectTo,
  $count: (name) => (documents) => (documents.length > 0 ? [{ [String(name)]: documents.length }] : []),
  $group: groupBy,
};

export function compilePipeline(pipeline: unknown): Stage {
  if (!Array.isArray(pipeline)) throw new CommandError(14, "'pipeline' must be an array");
  const compiled = pipeline.map((stage) => {
    const [[name, argument] = [''], ...others] = Object.entries(stage);
    const make = stages[name];
    if (!make || others.length > 0) throw unsupported('pipeline stage', Object.keys(stage).join(' + '));
    return make(argument);
  });
  return (documents) => compiled.reduce((found, stage) => stage(found), documents);
}

export function wholeNumber(value: unknown): number {
  if (Number.isInteger(value) && Number(value) >= 0) return Number(value);
  throw new CommandError(9, 'skip, limit and batchSize are whole numbers that are not negative');
}

/** An array sorts by its least element, or by its greatest when descending; an empty one before null, a missing field as null. */
export function sortBy(sort: unknown): Stage {
  const keys = Object.entries(sort as Document);
  const strange = keys.find(([path, direction]) => path.startsWith('$') || (direction !== 1 && direction !== -1));
  if (strange) throw unsupported('sort', strange[0]);
  const keyOf = (document: Document, path: string, direction: number): unknown =>
    values(document, path)
      .map((value) => value ?? null)
      .filter((value) => !Array.isArray(value))
      .sort((a, b) => compare(a, b) * direction)[0];
  const sortable = (document: Document) => ({
    document,
    by: keys.map(([path, direction]) => keyOf(document, path, direction)),
  });
  return (documents) =>
    documents
      .map(sortable)
      .sort((a, b) => {
        const key = keys.findIndex((_, index) => compare(a.by[index], b.by[index]) !== 0);
        return key === -1 ? 0 : compare(a.by[key], b.by[key]) * keys[key]?.[1];
      })
      .map(({ document }) => document);
}

/** Top-level fields, included or excluded. */
export function projectTo(projection: unknown): Stage {
  const fields = new Map(Object.entries(projection as Document));
  const [, first] = [...fields].find(([name]) => name !== '_id') ?? [...fields][0] ?? [];
  for (const [name, wanted] of fields) {
    const isSwitch = typeof wanted === 'boolean' || typeof wanted === 'number';
    if (/[.$]/.test(name) || !isSwitch) throw unsupported('projection', `${name}: ${JSON.stringify(wanted)}`);
    if (name !== '_id' && Boolean(wanted) !== Boolean(first))
      throw new CommandError(2, 'A projection includes or excludes, not both');
  }
  const isKept = (name: string) => Boolean(fields.get(name) ?? (name === '_id' || !first));
  return (documents) =>
    documents.map((document) => Object.fromEntries(Object.entries(document).filter(([name]) => isKept(name))));
}

/** Groups by a constant or by one field, and sums constants or fields. */
function groupBy(argument: unknown): Stage {
  const { _id, ...sums } = argument as Document;
  const keyOf = constantOrField(_id);
  const terms = Object.entries(sums).map(([name, accumulator]) => {
    const [operator = name, ...others] = isDocument(accumulator) ? Object.keys(accumulator) : [];
    if (operator !== '$sum' || others.length > 0) throw unsupported('group accumulator', operator);
    return { name, term: constantOrField(accumulator['$sum']) };
  });
  return (documents) => {
    const groups = new Map<string, Document>();
    for (const document of documents) {
      const key = keyOf(document) ?? null;
      const group = groups.get(canonical(key)) ?? {
        _id: key,
        ...Object.fromEntries(terms.map(({ name }) => [name, 0])),
      };
      groups.set(canonical(key), group);
      for (const { name, term } of terms) group[name] += Number(typeof term(document) === 'number' && term(document));
    }
    return [...groups.values()];
  };
}

function constantOrField(expression: unknown): (document: Document) => unknown {
  if (typeof expression === 'object' && expression !== null)
    throw unsupported('expression', JSON.stringify(expression));
  if (typeof expression !== 'string' || !expression.startsWith('$')) return () => expression;
  const path = expression.slice(1);
  if (path.startsWith('$')) throw unsupported('expression', expression);
  return (document) => {
    const [value, ...others] = leaves(document, path);
    if (others.length > 0) throw unsupported('path through an array', expression);
    return value;
  };
}
