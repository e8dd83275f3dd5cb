// What a command is, and how one works on data: in one atomic step, within a transaction or as one of its own.
import type { Document } from 'bson';
import type { Database } from '../database.ts';
import { CommandError } from '../errors.ts';
import { abortTransaction, advance, joinTransaction } from '../storage/sessions.ts';
import type { Connection, Session, Transaction } from '../storage/store.ts';
import { findDocuments, sessionRecord } from '../storage/store.ts';
import { beginTransaction, commit, endTransaction, WriteConflict } from '../storage/transactions.ts';

export type Call = {
  database: Database;
  connection: Connection;
  command: Document;
  /** The database and the collection it names, as "database.collection". */
  ns: string;
  session: Session | undefined;
};

export type Command = {
  run: (call: Call) => Document | Promise<Document>;
  /** The names of the fields it takes beside the general ones; every other field is refused by its name. */
  fields?: string | 'any';
};

/** A call within its transaction. */
export type Work = Call & { transaction: Transaction };
type Step = (work: Work) => Document;

/** What a call finds, as its transaction sees it. */
export const matching = ({ ns, transaction }: Work, filter: Document = {}): Document[] =>
  findDocuments(transaction, ns, filter);

const isWithin = ({ command }: Call): boolean => command['autocommit'] === false;

export function reading(step: Step): Command['run'] {
  const readAlone = (call: Call) => step({ ...call, transaction: beginTransaction(call.database.store, false) });
  return (call) => (isWithin(call) ? runWithin(call, step) : readAlone(call));
}

export function writing(step: Step): Command['run'] {
  return (call) => (isWithin(call) ? runWithin(call, step) : writeAlone(call, step));
}

/** An error aborts the whole transaction, as on MongoDB. */
function runWithin(call: Call, step: Step): Document {
  const { session, command, database } = call;
  if (!session) throw new CommandError(72, 'A transaction needs an lsid.');
  const starts = command['startTransaction'] === true;
  const transaction = joinTransaction(database.store, session, Number(command['txnNumber']), starts);
  try {
    return step({ ...call, transaction });
  } catch (error) {
    abortTransaction(database.store, session);
    throw error;
  }
}

/** The reply of a retryable write is kept in the session, so that a resend of the same number gets the same reply. */
async function writeAlone(call: Call, step: Step): Promise<Document> {
  const { session, command, database } = call;
  const retryable = command['txnNumber'] === undefined ? undefined : session;
  if (retryable) advance(database.store, retryable, Number(command['txnNumber']));
  if (retryable?.reply) return retryable.reply;
  const { operations, reply } = await commitAlone(call, step);
  if (retryable) retryable.reply = reply;
  // Without changes nothing is written; but what the command saw has to be on the disk as well.
  const isRecorded = retryable && operations.length > 0;
  await database.journal.append(isRecorded ? [...operations, sessionRecord(retryable)] : operations);
  return reply;
}

/** Waits for whoever holds what the step needs, and starts again. */
async function commitAlone(call: Call, step: Step) {
  const { store } = call.database;
  for (;;) {
    const transaction = beginTransaction(store, false);
    try {
      const reply = step({ ...call, transaction });
      return { reply, operations: commit(store, transaction) };
    } catch (error) {
      endTransaction(store, transaction);
      if (!(error instanceof WriteConflict && error.holder)) throw error;
      await error.holder.ended;
    }
  }
}
