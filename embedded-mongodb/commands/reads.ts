// The reading commands: find, count, distinct, aggregate and their cursors.
import type { Document } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { compilePipeline, compileSort, wholeNumber } from '../query/aggregation.ts';
import { values } from '../query/paths.ts';
import { compileProjection } from '../query/projection.ts';
import { canonical, isDocument } from '../query/values.ts';
import { findDocuments } from '../storage/store.ts';
import { cursorReply, getMore, killCursors } from './cursors.ts';
import type { Call, Command } from './dispatch.ts';

const filterOf = (filter: unknown): Document => {
  if (filter === undefined) return {};
  if (isDocument(filter)) return filter;
  throw new CommandError(14, 'A filter must be a document');
};

function matching({ database, namespace, transaction }: Call, filter: unknown): Document[] {
  return findDocuments(database.store, namespace, filterOf(filter), transaction);
}

function page(documents: Document[], { skip, limit }: Document): Document[] {
  const start = wholeNumber('skip', skip ?? 0);
  return documents.slice(start, limit ? start + wholeNumber('limit', limit) : undefined);
}

function find(call: Call): Document {
  const { filter, sort, projection, batchSize, singleBatch } = call.command;
  const project = compileProjection(projection);
  const found = matching(call, filter);
  const sorted = sort ? found.sort(compileSort(sort)) : found;
  return cursorReply(call, page(sorted, call.command).map(project), { batchSize, singleBatch });
}

function count(call: Call): Document {
  return { n: page(matching(call, call.command['query']), call.command).length };
}

function distinct(call: Call): Document {
  const { key, query } = call.command;
  const found = new Map<string, unknown>();
  for (const document of matching(call, query)) {
    const here = values(document, key).filter((value) => value !== undefined && !Array.isArray(value));
    for (const value of here) found.set(canonical(value), value);
  }
  return { values: [...found.values()] };
}

function aggregate(call: Call): Document {
  const { pipeline, cursor } = call.command;
  if (typeof call.command['aggregate'] !== 'string') throw unsupported('aggregate without a', 'collection');
  const run = compilePipeline(pipeline);
  const [first] = pipeline;
  return cursorReply(call, run(matching(call, first?.$match)), cursor ?? {}); // a leading $match can use an index
}

export const readCommands: Record<string, Command> = {
  find: {
    fields: ['filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch', 'hint', 'noCursorTimeout'],
    transactions: true,
    run: find,
  },
  getMore: { fields: ['collection', 'batchSize'], transactions: true, run: getMore },
  killCursors: { fields: ['cursors'], transactions: true, run: killCursors },
  count: { fields: ['query', 'skip', 'limit', 'hint'], run: count },
  distinct: { fields: ['key', 'query'], transactions: true, run: distinct },
  aggregate: { fields: ['pipeline', 'cursor', 'hint', 'allowDiskUse'], transactions: true, run: aggregate },
};
