// The reading commands, and cursors: a reply takes a first batch of a result, the rest waits for getMore.
import { BSON, type Document, Long } from 'bson';
import { CommandError, unsupported } from '../errors.ts';
import { values } from '../query/paths.ts';
import { compilePipeline, projectTo, sortBy, wholeNumber } from '../query/pipeline.ts';
import { canonical } from '../query/values.ts';
import { findDocuments } from '../storage/store.ts';
import type { Call, Command } from './command.ts';

const defaultFirstBatch = 101;
const maxBatchBytes = 16_000_000;
let lastCursor = 0;

const matching = ({ database, ns, transaction }: Call, filter: Document = {}): Document[] =>
  findDocuments(database.store, ns, filter, transaction);

function page(documents: Document[], { skip = 0, limit = 0 }: Document): Document[] {
  const start = wholeNumber(skip);
  return documents.slice(start, limit ? start + wholeNumber(limit) : undefined);
}

function find(call: Call): Document {
  const { filter, sort, projection } = call.command;
  const found = matching(call, filter);
  const asked = page(sort ? sortBy(sort)(found) : found, call.command);
  return cursorReply(call, projection ? projectTo(projection)(asked) : asked, call.command);
}

const count = (call: Call): Document => ({ n: page(matching(call, call.command['query']), call.command).length });

function distinct(call: Call): Document {
  const found = matching(call, call.command['query']).flatMap((document) => values(document, call.command['key']));
  const single = found.filter((value) => value !== undefined && !Array.isArray(value));
  return { values: [...new Map(single.map((value) => [canonical(value), value])).values()] };
}

function aggregate(call: Call): Document {
  const { pipeline, cursor } = call.command;
  if (typeof call.command['aggregate'] !== 'string') throw unsupported('aggregate without a', 'collection');
  const result = compilePipeline(pipeline)(matching(call, pipeline[0]?.$match)); // a leading $match can use an index
  return cursorReply(call, result, cursor);
}

/** The reply of a command that returns documents. */
export function cursorReply({ database, ns }: Call, documents: Document[], options: Document = {}): Document {
  const { batchSize = defaultFirstBatch, singleBatch = false } = options;
  const firstBatch = takeBatch(documents, wholeNumber(batchSize));
  const rest = documents.slice(firstBatch.length);
  const id = rest.length > 0 && !singleBatch ? Long.fromNumber(++lastCursor) : Long.ZERO;
  if (!id.isZero()) database.cursors.set(String(id), { ns, documents: rest, usedAt: Date.now() });
  return { cursor: { firstBatch, id, ns } };
}

function takeBatch(documents: Document[], count: number): Document[] {
  let bytes = 0;
  const tooMuch = documents.slice(0, count).findIndex((document, index) => {
    bytes += BSON.calculateObjectSize(document) + 16;
    return bytes > maxBatchBytes && index > 0;
  });
  return documents.slice(0, tooMuch === -1 ? count : tooMuch);
}

function getMore({ command, database: { cursors } }: Call): Document {
  const key = String(command['getMore']);
  const ns = `${command['$db']}.${command['collection']}`;
  const cursor = cursors.get(key);
  if (cursor?.ns !== ns) throw new CommandError(43, `cursor id ${key} not found`);
  const nextBatch = takeBatch(cursor.documents, command['batchSize'] || cursor.documents.length);
  const rest = cursor.documents.slice(nextBatch.length);
  if (rest.length > 0) cursors.set(key, { ns, documents: rest, usedAt: Date.now() });
  else cursors.delete(key);
  return { cursor: { nextBatch, id: rest.length > 0 ? Long.fromString(key) : Long.ZERO, ns } };
}

function killCursors({ command, database: { cursors } }: Call): Document {
  const [cursorsKilled, cursorsNotFound]: [unknown[], unknown[]] = [[], []];
  for (const id of command['cursors']) (cursors.delete(String(id)) ? cursorsKilled : cursorsNotFound).push(id);
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
}

const fields = (names: string): string[] => names.split(' ');

export const readCommands: Record<string, Command> = {
  find: {
    fields: fields('filter sort projection skip limit batchSize singleBatch hint'),
    transactional: true,
    run: find,
  },
  getMore: { fields: fields('collection batchSize'), transactional: true, run: getMore },
  killCursors: { fields: fields('cursors'), transactional: true, run: killCursors },
  count: { fields: fields('query skip limit hint'), run: count },
  distinct: { fields: fields('key query'), transactional: true, run: distinct },
  aggregate: { fields: fields('pipeline cursor hint'), transactional: true, run: aggregate },
};
