// The writing commands: each is one atomic step, within a transaction or as one of its own.
import { type Document, ObjectId } from 'bson';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import { sortBy } from '../query/sort.ts';
import { compileUpdate } from '../query/update.ts';
import { assertStorable, equal } from '../query/values.ts';
import { advance, sessionRecord } from '../storage/sessions.ts';
import type { Transaction } from '../storage/store.ts';
import type { Change } from '../storage/transactions.ts';
import { beginTransaction, commit, endTransaction, stage, WriteConflict } from '../storage/transactions.ts';
import { type Call, type Command, matching } from './command.ts';

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

function insertOne(call: Writing, { _id = new ObjectId(), ...fields }: Document): Document {
  const after = { _id, ...fields }; // it comes first, wherever the client had it
  assertStorable(after);
  if (Array.isArray(_id)) throw new CommandError(2, "The '_id' cannot be an array.");
  stageOne(call, { before: undefined, after });
  return { n: 1 };
}

/** Changes the first match. One that stays as it is is staged as well: the writer decided on what it saw. */
function changeFirst(call: Writing, { q, u, sort = {} }: Document): { before?: Document; after?: Document } {
  const update = compileUpdate(u);
  const [before] = sortBy(sort)(matching(call, q));
  if (!before) return {};
  const after = update(before);
  stageOne(call, { before, after });
  return { before, after };
}

function updateOne(call: Writing, statement: Document): Document {
  const { before, after } = changeFirst(call, statement);
  return { n: before ? 1 : 0, nModified: equal(before, after) ? 0 : 1 };
}

function deleteMatches(call: Writing, { q, limit }: Document): Document {
  const found = matching(call, q).slice(0, limit || undefined);
  for (const before of found) stageOne(call, { before, after: undefined });
  return { n: found.length };
}

function findAndModify(call: Writing): Document {
  const { query: q, update: u, sort, new: wantsNew } = call.command;
  const { before, after } = changeFirst(call, { q, u, sort });
  const lastErrorObject = { n: before ? 1 : 0, updatedExisting: before !== undefined };
  return { lastErrorObject, value: (wantsNew ? after : before) ?? null };
}

/** Runs the statements in one field of a command, in their order; one that fails ends them. */
function statements(list: string, allowed: string, runOne: (call: Writing, statement: Document) => Document): Command {
  const work: Work = (call) => {
    const { command } = call;
    if (command['ordered'] === false) throw unsupported(`option of ${list}`, 'ordered: false');
    const reply: Document = { n: 0 };
    for (const [index, statement] of (command[list] as Document[]).entries()) {
      try {
        if (allowed) allowOnly(`option of ${list}`, statement, allowed);
        const counts = Object.entries(runOne(call, statement));
        for (const [name, count] of counts) reply[name] = (reply[name] ?? 0) + count;
      } catch (error) {
        const isAnswer = error instanceof CommandError && !(error instanceof WriteConflict);
        if (command['autocommit'] === false || !isAnswer) throw error;
        return { ...reply, writeErrors: [{ index, ...error.reply }] };
      }
    }
    return reply;
  };
  return { run: (call) => write(call, work), fields: `${list} ordered` };
}

export const writeCommands: Record<string, Command> = {
  insert: statements('documents', '', insertOne),
  update: statements('updates', 'q u sort', updateOne),
  delete: statements('deletes', 'q limit', deleteMatches),
  findAndModify: { run: (call) => write(call, findAndModify), fields: 'query update sort new' },
};
