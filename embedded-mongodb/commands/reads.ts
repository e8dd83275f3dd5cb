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

/** What a call finds, as its transaction sees it. */
export const matching = ({ database, ns, transaction }: Call, filter: Document = {}): Document[] =>
  findDocuments(database.store, ns, filter, transaction);

function page(documents: Document[], { skip = 0, limit = 0 }: Document): Document[] {
  const start = wholeNumber(skip);
  return documents.slice(start, limit ? start + wholeNumber(limit) : undefined);
}

function find(call: Call): Document {
  const { filter, sort = {}, projection = {} } = call.command;
  const asked = page(sortBy(sort)(matching(call, filter)), call.command);
  return cursorReply(call, projectTo(projection)(asked), call.command);
}

const count = (call: Call): Document => ({ n: page(matching(call, call.command['query']), call.command).length });

function distinct(call: Call): Document {
  const found = matching(call, call.command['query']).flatMap((document) => values(document, call.command['key']));
  const single = found.filter((value) => value !== undefined && !Array.isArray(value));
  return { values: [...new Map(single.map((value) => [canonical(value), value])).values()] };
}

function aggregate(call: Call): Document {
  const { pipeline, cursor, aggregate: collection } = call.command;
  if (typeof collection !== 'string') throw unsupported('aggregate without a', 'collection');
  const found = matching(call, pipeline[0]?.$match); // a leading $match can use an index
  return cursorReply(call, compilePipeline(pipeline)(found), cursor);
}

/** The reply of a command that returns documents. */
export function cursorReply({ database, ns }: Call, documents: Document[], options: Document = {}): Document {
  const { batchSize = defaultFirstBatch, singleBatch = false } = options;
  const batch = takeBatch(documents, wholeNumber(batchSize));
  const rest = singleBatch ? [] : documents.slice(batch.length);
  return { cursor: { firstBatch: batch, id: keep(database.cursors, ++lastCursor, ns, rest), ns } };
}

function getMore({ command, database: { cursors } }: Call): Document {
  const key = Number(command['getMore']);
  const ns = `${command['$db']}.${command['collection']}`;
  const cursor = cursors.get(key);
  if (cursor?.ns !== ns) throw new CommandError(43, `cursor id ${key} not found`);
  const nextBatch = takeBatch(cursor.documents, command['batchSize'] || cursor.documents.length);
  return { cursor: { nextBatch, id: keep(cursors, key, ns, cursor.documents.slice(nextBatch.length)), ns } };
}

function takeBatch(documents: Document[], count: number): Document[] {
  let bytes = 0;
  const tooMuch = documents.slice(0, count).findIndex((document, index) => {
    bytes += BSON.calculateObjectSize(document) + 16;
    return bytes > maxBatchBytes && index > 0;
  });
  return documents.slice(0, tooMuch === -1 ? count : tooMuch);
}

/** Keeps what is left of a result under a cursor's id; the id 0 says that nothing is. */
function keep(cursors: Call['database']['cursors'], key: number, ns: string, documents: Document[]): Long {
  cursors.delete(key);
  if (documents.length > 0) cursors.set(key, { ns, documents, usedAt: Date.now() });
  return Long.fromNumber(documents.length > 0 ? key : 0);
}

function killCursors({ command, database: { cursors } }: Call): Document {
  const isKilled = (command['cursors'] as unknown[]).map((id) => cursors.delete(Number(id)));
  const those = (killed: boolean) =>
    command['cursors'].filter((_: unknown, index: number) => isKilled[index] === killed);
  return { cursorsKilled: those(true), cursorsNotFound: those(false), cursorsAlive: [], cursorsUnknown: [] };
}

const findFields = 'filter sort projection skip limit batchSize singleBatch hint';

export const readCommands: Record<string, Command> = {
  find: { run: find, fields: findFields, transactional: true },
  getMore: { run: getMore, fields: 'collection batchSize', transactional: true },
  killCursors: { run: killCursors, fields: 'cursors', transactional: true },
  count: { run: count, fields: 'query skip limit hint' },
  distinct: { run: distinct, fields: 'key query', transactional: true },
  aggregate: { run: aggregate, fields: 'pipeline cursor hint', transactional: true },
};
