// The writing commands: each is one atomic step, within a transaction or as one of its own.
import type { Document } from 'bson';
import { allowOnly, CommandError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { projectTo, sortBy } from '../query/pipeline.ts';
import { compileUpdate, isReplacement, upserted, withId } from '../query/update.ts';
import { assertStorable, equal } from '../query/values.ts';
import type { Change, Transaction } from '../storage/transactions.ts';
import { beginTransaction, commit, endTransaction, stage, WriteConflict } from '../storage/transactions.ts';
import type { Call, Command } from './command.ts';
import { matching } from './reads.ts';
import { advance, sessionRecord } from './sessions.ts';

/** A call within its transaction. */
type Writing = Call & { transaction: Transaction };
type Work = (call: Writing) => Document;

/**
 * Runs a write command. Outside a transaction it waits for whoever holds what it needs, and starts again; its reply is kept
 * in the session, so that a resend of the same number gets the same reply.
 */
async function write(call: Call, work: Work): Promise<Document> {
  const { session, command, transaction, database } = call;
  if (transaction) return work({ ...call, transaction });
  const { store, journal } = database;
  const retryable = command['txnNumber'] === undefined ? undefined : session;
  if (retryable) advance(store, retryable, Number(command['txnNumber']));
  if (retryable?.reply) return retryable.reply;
  const { operations, reply } = await commitAlone(call, work);
  if (retryable) retryable.reply = reply;
  // Without changes nothing is written; but what the command saw has to be on the disk as well.
  await journal.append(retryable && operations.length > 0 ? [...operations, sessionRecord(retryable)] : operations);
  return reply;
}

async function commitAlone(call: Call, work: Work) {
  const { store } = call.database;
  for (;;) {
    const transaction = beginTransaction(store, false);
    try {
      const reply = work({ ...call, transaction });
      return { reply, operations: commit(store, transaction) };
    } catch (error) {
      endTransaction(store, transaction);
      if (!(error instanceof WriteConflict && error.holder)) throw error;
      await error.holder.ended;
    }
  }
}

const stageOne = ({ database, transaction, ns }: Writing, change: Change): void =>
  stage(database.store, transaction, ns, change);

function insertOne(call: Writing, sent: Document): Document {
  const after = withId(sent);
  assertStorable(after);
  if (Array.isArray(after['_id'])) throw new CommandError(2, "The '_id' cannot be an array.");
  stageOne(call, { before: undefined, after });
  return { n: 1 };
}

function updateOne(call: Writing, statement: Document): Document {
  const { changes, inserted } = update(call, statement);
  const nModified = changes.filter(({ before, after }) => !equal(before, after)).length;
  return inserted ? { n: 1, nModified, upserted: inserted['_id'] } : { n: changes.length, nModified };
}

/** Updates the first match, or all; without a match it inserts one when `upsert` is asked for. */
function update(
  call: Writing,
  { q, u, multi, upsert, sort = {} }: Document,
): { changes: Change[]; inserted?: Document } {
  if (multi && isReplacement(u)) throw new CommandError(9, 'A multi update needs update operators.');
  const change = compileUpdate(u);
  const found = sortBy(sort)(matching(call, q));
  const changes = (multi ? found : found.slice(0, 1)).map((before) => ({ before, after: change(before, false) }));
  for (const one of changes) stageOne(call, one); // also unchanged ones: their writer decided on what it saw
  if (changes.length > 0 || !upsert) return { changes };
  const inserted = upserted(compileFilter(q).equals, change);
  stageOne(call, { before: undefined, after: inserted });
  return { changes, inserted };
}

function deleteOne(call: Writing, { q, limit }: Document): Document {
  const found = matching(call, q).slice(0, limit || undefined);
  for (const before of found) stageOne(call, { before, after: undefined });
  return { n: found.length };
}

function findAndModify(call: Writing): Document {
  const { query: q = {}, update: u, remove, upsert, sort = {}, new: wantsNew, fields = {} } = call.command;
  const shown = (document: Document | undefined) => (document ? projectTo(fields)([document])[0] : null);
  if (remove) {
    const [before] = sortBy(sort)(matching(call, q));
    if (before) stageOne(call, { before, after: undefined });
    return { lastErrorObject: { n: before ? 1 : 0 }, value: shown(before) };
  }
  const { changes, inserted } = update(call, { q, u, upsert, sort });
  const { before, after = inserted } = changes[0] ?? {};
  const lastErrorObject = {
    n: after ? 1 : 0,
    updatedExisting: Boolean(before),
    ...(inserted && { upserted: inserted['_id'] }),
  };
  return { lastErrorObject, value: shown(wantsNew ? after : before) };
}

type RunOne = (call: Writing, statement: Document) => Document;

/** Runs the statements in one field of a command; one that fails ends them, unless `ordered` is false. */
function statements(list: string, allowed: string, runOne: RunOne): Command {
  const work: Work = (call) => {
    const { command } = call;
    const inTransaction = command['autocommit'] === false;
    const reply: Document = list === 'updates' ? { n: 0, nModified: 0 } : { n: 0 };
    for (const [index, statement] of (command[list] as Document[]).entries()) {
      try {
        if (allowed) allowOnly(`option of ${list}`, statement, allowed);
        const { n, nModified, upserted: _id } = runOne(call, statement);
        reply['n'] += n;
        if (nModified) reply['nModified'] += nModified;
        if (_id !== undefined) reply['upserted'] = [...(reply['upserted'] ?? []), { index, _id }];
      } catch (error) {
        if (inTransaction || !(error instanceof CommandError) || error instanceof WriteConflict) throw error;
        reply['writeErrors'] = [...(reply['writeErrors'] ?? []), { index, ...error.reply }];
        if (command['ordered'] !== false) break;
      }
    }
    return reply;
  };
  return { run: (call) => write(call, work), fields: `${list} ordered`, transactional: true };
}

const findAndModifyFields = 'query update remove upsert new sort fields hint';

export const writeCommands: Record<string, Command> = {
  insert: statements('documents', '', insertOne),
  update: statements('updates', 'q u multi upsert sort hint', updateOne),
  delete: statements('deletes', 'q limit hint', deleteOne),
  findAndModify: { run: (call) => write(call, findAndModify), fields: findAndModifyFields, transactional: true },
};
