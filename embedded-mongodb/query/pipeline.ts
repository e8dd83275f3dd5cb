// Sorting, projecting and counting lists of documents: for find, and as the stages of aggregate.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { compileFilter } from './filter.ts';
import { values } from './paths.ts';
import { compare, equal } from './values.ts';

export type Stage = (documents: Document[]) => Document[];

const stages: Record<string, (argument: unknown) => Stage> = {
  $match: (filter) => {
    const { matches } = compileFilter(filter);
    return (documents) => documents.filter(matches);
  },
  $sort: sortBy,
  $skip: (count) => (documents) => documents.slice(wholeNumber(count)),
  $limit: (count) => (documents) => documents.slice(0, wholeNumber(count)),
  $group: countAll,
};

export function compilePipeline(pipeline: Document[]): Stage {
  const compiled = pipeline.map((stage) => {
    const [name = '', ...others] = Object.keys(stage);
    const make = stages[name];
    if (!make || others.length > 0) throw unsupported('pipeline stage', Object.keys(stage).join(' + '));
    return make(stage[name]);
  });
  return (documents) => compiled.reduce((found, stage) => stage(found), documents);
}

export function wholeNumber(value: unknown): number {
  if (Number.isInteger(value) && Number(value) >= 0) return Number(value);
  throw new CommandError(9, 'skip, limit and batchSize are whole numbers that are not negative');
}

/** An array sorts by its least element, when descending by its greatest, and an empty one before null. */
export function sortBy(sort: unknown): Stage {
  const keys = Object.entries(sort as Record<string, number>);
  const strange = keys.find(([path, direction]) => path.startsWith('$') || Math.abs(direction) !== 1);
  if (strange) throw unsupported('sort', `${strange[0]}: ${JSON.stringify(strange[1])}`);
  const keysOf = (document: Document): unknown[] =>
    keys.map(([path, direction]) => {
      const single = values(document, path).filter((value) => !Array.isArray(value));
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

/** Top-level fields, included or excluded. */
export function projectTo(projection: unknown): Stage {
  const wanted = new Map(Object.entries(projection as Document));
  if (wanted.size === 0) return (documents) => documents;
  for (const [name, value] of wanted) {
    const isSwitch = typeof value === 'boolean' || typeof value === 'number';
    if (/[.$]/.test(name) || !isSwitch) throw unsupported('projection', `${name}: ${JSON.stringify(value)}`);
  }
  const others = [...wanted].filter(([name]) => name !== '_id').map(([, value]) => Boolean(value));
  const including = others[0] ?? Boolean(wanted.get('_id'));
  if (others.includes(!including)) throw new CommandError(2, 'A projection includes or excludes, not both');
  const isKept = ([name]: [string, unknown]) => Boolean(wanted.get(name) ?? (name === '_id' || !including));
  return (documents) => documents.map((document) => Object.fromEntries(Object.entries(document).filter(isKept)));
}

/** One group of everything, with its count: what `countDocuments` asks for. */
function countAll(argument: unknown): Stage {
  const { _id, ...counts } = argument as Document;
  if (typeof _id === 'object' ? _id !== null : String(_id).startsWith('$'))
    throw unsupported('group by', JSON.stringify(_id));
  const strange = Object.values(counts).find((accumulator) => !equal(accumulator, { $sum: 1 }));
  if (strange !== undefined) throw unsupported('group accumulator', JSON.stringify(strange));
  const countsOf = ({ length }: Document[]) => Object.fromEntries(Object.keys(counts).map((name) => [name, length]));
  return (documents) => (documents.length > 0 ? [{ _id, ...countsOf(documents) }] : []);
}
