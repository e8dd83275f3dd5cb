// The commands that read and write documents. A reply holds a whole result: what is too large for one is refused.
import { BSON, type Document, Long, ObjectId } from 'bson';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import { compileUpdate } from '../query/update.ts';
import { assertStorable, equal, sortBy } from '../query/values.ts';
import { findDocuments } from '../storage/store.ts';
import { stage } from '../storage/transactions.ts';
import { type Command, reading, type Work, writing } from './command.ts';

const maxResultBytes = 16 * 1024 * 1024;

/** The reply of a command that returns documents. */
export function wholeResult({ ns }: Work, documents: Document[]): Document {
  if (BSON.calculateObjectSize(documents) > maxResultBytes) throw unsupported('result of more than 16 MB from', ns);
  return { cursor: { firstBatch: documents, id: Long.ZERO, ns } };
}

function find(work: Work): Document {
  const { filter, sort = {}, limit = 0 } = work.command;
  if (!Number.isInteger(limit) || limit < 0) throw unsupported('limit', String(limit));
  const found = sortBy(sort)(findDocuments(work.transaction, work.ns, filter));
  return wholeResult(work, limit > 0 ? found.slice(0, limit) : found);
}

/** Runs the one pipeline that `countDocuments` sends: a filter, and a group of everything with its count. */
function aggregate(work: Work): Document {
  const { pipeline } = work.command;
  const filter = pipeline[0]?.$match;
  const counting = [{ $match: filter }, { $group: { _id: 1, n: { $sum: 1 } } }];
  if (!equal(pipeline, counting)) throw unsupported('pipeline', JSON.stringify(pipeline));
  const n = findDocuments(work.transaction, work.ns, filter).length;
  return wholeResult(work, n > 0 ? [{ _id: 1, n }] : []);
}

function insertOne({ transaction, ns }: Work, { _id = new ObjectId(), ...fields }: Document): Document {
  const after = { _id, ...fields }; // it comes first, wherever the client had it
  assertStorable(after);
  if (Array.isArray(_id)) throw new CommandError(2, "The '_id' cannot be an array.");
  stage(transaction, ns, undefined, after);
  return { n: 1 };
}

/** Changes the first match. One that stays as it is is staged as well: the writer decided on what it saw. */
function changeFirst(work: Work, { q, u, sort = {} }: Document): { before?: Document; after?: Document } {
  const update = compileUpdate(u);
  const [before] = sortBy(sort)(findDocuments(work.transaction, work.ns, q));
  if (!before) return {};
  const after = update(before);
  stage(work.transaction, work.ns, before, after);
  return { before, after };
}

function updateOne(work: Work, statement: Document): Document {
  const { before, after } = changeFirst(work, statement);
  return { n: before ? 1 : 0, nModified: equal(before, after) ? 0 : 1 };
}

function deleteMatches(work: Work, { q, limit }: Document): Document {
  const found = findDocuments(work.transaction, work.ns, q).slice(0, limit || undefined);
  for (const before of found) stage(work.transaction, work.ns, before);
  return { n: found.length };
}

function findAndModify(work: Work): Document {
  const { query: q, update: u, sort, new: wantsNew } = work.command;
  const { before, after } = changeFirst(work, { q, u, sort });
  return { value: (wantsNew ? after : before) ?? null };
}

/** Runs the statements in one field of a command, in their order; one that fails ends them. */
function statements(list: string, allowed: string, runOne: (work: Work, statement: Document) => Document): Command {
  const step = (work: Work): Document => {
    const { command } = work;
    if (command['ordered'] === false) throw unsupported(`option of ${list}`, 'ordered: false');
    const reply: Document = { n: 0 };
    for (const [index, statement] of (command[list] as Document[]).entries()) {
      try {
        if (allowed) allowOnly(`option of ${list}`, statement, allowed);
        const counts = Object.entries(runOne(work, statement));
        for (const [name, count] of counts) reply[name] = (reply[name] ?? 0) + count;
      } catch (error) {
        if (command['autocommit'] === false || !(error instanceof CommandError)) throw error;
        return { ...reply, writeErrors: [{ index, ...error.reply }] };
      }
    }
    return reply;
  };
  return { run: writing(step), fields: `${list} ordered` };
}

export const documentCommands: Record<string, Command> = {
  find: { run: reading(find), fields: 'filter sort limit batchSize singleBatch' },
  aggregate: { run: reading(aggregate), fields: 'pipeline cursor' },
  insert: statements('documents', '', insertOne),
  update: statements('updates', 'q u', updateOne),
  delete: statements('deletes', 'q limit', deleteMatches),
  findAndModify: { run: writing(findAndModify), fields: 'query update sort new' },
};
