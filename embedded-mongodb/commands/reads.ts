// The reading commands. A reply holds the whole result: there are no cursors, so what is too large for one is refused.
import { BSON, type Document, Long } from 'bson';
import { unsupported } from '../errors.ts';
import { equal, sortBy } from '../query/values.ts';
import { type Command, matching, reading, type Work } from './command.ts';

const maxResultBytes = 16 * 1024 * 1024;

/** The reply of a command that returns documents. */
export function wholeResult({ ns }: Work, documents: Document[]): Document {
  if (BSON.calculateObjectSize(documents) > maxResultBytes) throw unsupported('result of more than 16 MB from', ns);
  return { cursor: { firstBatch: documents, id: Long.ZERO, ns } };
}

function find(work: Work): Document {
  const { filter, sort = {}, limit = 0 } = work.command;
  if (!Number.isInteger(limit) || limit < 0) throw unsupported('limit', String(limit));
  const found = sortBy(sort)(matching(work, filter));
  return wholeResult(work, limit > 0 ? found.slice(0, limit) : found);
}

/** Runs the one pipeline that `countDocuments` sends: a filter, and a group of everything with its count. */
function aggregate(work: Work): Document {
  const { pipeline } = work.command;
  const filter = pipeline[0]?.$match;
  const counting = [{ $match: filter }, { $group: { _id: 1, n: { $sum: 1 } } }];
  if (!equal(pipeline, counting)) throw unsupported('pipeline', JSON.stringify(pipeline));
  const n = matching(work, filter).length;
  return wholeResult(work, n > 0 ? [{ _id: 1, n }] : []);
}

export const readCommands: Record<string, Command> = {
  find: { run: reading(find), fields: 'filter sort limit batchSize singleBatch' },
  aggregate: { run: reading(aggregate), fields: 'pipeline cursor' },
};
