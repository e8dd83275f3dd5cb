// What a command is, and how one works on data: in one atomic step, within a transaction or as one of its own.
import type { Document } from 'bson';
import type { Database } from '../database.ts';
import { type Operation, type Session, sessionRecord, type Transaction } from '../storage/store.ts';
import { abortTransaction, advance, beginTransaction, commit, joinTransaction } from '../storage/transactions.ts';

export type Call = {
  database: Database;
  command: Document;
  /** The database and the collection it names, as "database.collection". */
  ns: string;
  session: Session;
};

export type Command = {
  run: (call: Call) => Document | Promise<Document>;
  /** The names of the fields it takes beside the general ones; every other field is refused by its name. */
  fields?: string | 'any';
};

/** A call within its transaction. */
export type Work = Call & { transaction: Transaction };
type Step = (work: Work) => Document;

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
  const starts = command['startTransaction'] === true;
  const transaction = joinTransaction(database.store, session, Number(command['txnNumber']), starts);
  try {
    return step({ ...call, transaction });
  } catch (error) {
    abortTransaction(database.store, session);
    throw error;
  }
}

async function writeAlone(call: Call, step: Step): Promise<Document> {
  const { session, command, database } = call;
  if ('txnNumber' in command) advance(database.store, session, Number(command['txnNumber']));
  if ('txnNumber' in command && session.reply) return session.reply;
  const transaction = beginTransaction(database.store, false);
  const reply = step({ ...call, transaction });
  return acknowledge(call, commit(database.store, transaction), reply);
}

/** Keeps the reply of a numbered command in its session, so that a resend gets the same one; answers from the disk on. */
export async function acknowledge(call: Call, operations: Operation[], reply: Document): Promise<Document> {
  const { session, command, database } = call;
  const isNumbered = 'txnNumber' in command;
  if (isNumbered) session.reply = reply;
  // Without changes nothing is written; but what the command saw has to be on the disk as well.
  const isRecorded = isNumbered && operations.length > 0;
  await database.journal.append(isRecorded ? [...operations, sessionRecord(session)] : operations);
  return reply;
}
