// The writing commands.
import { type Document, ObjectId } from 'bson';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import { compileUpdate } from '../query/update.ts';
import { assertStorable, equal, sortBy } from '../query/values.ts';
import { type Change, stage, WriteConflict } from '../storage/transactions.ts';
import { type Command, matching, type Work, writing } from './command.ts';

const stageOne = ({ database, transaction, ns }: Work, change: Change): void =>
  stage(database.store, transaction, ns, change);

function insertOne(work: Work, { _id = new ObjectId(), ...fields }: Document): Document {
  const after = { _id, ...fields }; // it comes first, wherever the client had it
  assertStorable(after);
  if (Array.isArray(_id)) throw new CommandError(2, "The '_id' cannot be an array.");
  stageOne(work, { before: undefined, after });
  return { n: 1 };
}

/** Changes the first match. One that stays as it is is staged as well: the writer decided on what it saw. */
function changeFirst(work: Work, { q, u, sort = {} }: Document): { before?: Document; after?: Document } {
  const update = compileUpdate(u);
  const [before] = sortBy(sort)(matching(work, q));
  if (!before) return {};
  const after = update(before);
  stageOne(work, { before, after });
  return { before, after };
}

function updateOne(work: Work, statement: Document): Document {
  const { before, after } = changeFirst(work, statement);
  return { n: before ? 1 : 0, nModified: equal(before, after) ? 0 : 1 };
}

function deleteMatches(work: Work, { q, limit }: Document): Document {
  const found = matching(work, q).slice(0, limit || undefined);
  for (const before of found) stageOne(work, { before, after: undefined });
  return { n: found.length };
}

function findAndModify(work: Work): Document {
  const { query: q, update: u, sort, new: wantsNew } = work.command;
  const { before, after } = changeFirst(work, { q, u, sort });
  const lastErrorObject = { n: before ? 1 : 0, updatedExisting: before !== undefined };
  return { lastErrorObject, value: (wantsNew ? after : before) ?? null };
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
        const isAnswer = error instanceof CommandError && !(error instanceof WriteConflict);
        if (command['autocommit'] === false || !isAnswer) throw error;
        return { ...reply, writeErrors: [{ index, ...error.reply }] };
      }
    }
    return reply;
  };
  return { run: writing(step), fields: `${list} ordered` };
}

export const writeCommands: Record<string, Command> = {
  insert: statements('documents', '', insertOne),
  update: statements('updates', 'q u sort', updateOne),
  delete: statements('deletes', 'q limit', deleteMatches),
  findAndModify: { run: writing(findAndModify), fields: 'query update sort new' },
};
