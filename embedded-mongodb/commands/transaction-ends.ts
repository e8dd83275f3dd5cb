// The commands that end a transaction; a repeated commit of what is committed succeeds again, even after a restart.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { commit } from '../storage/transactions.ts';
import type { Call, Command } from './command.ts';
import { abortTransaction, joinTransaction, sessionRecord } from './sessions.ts';

async function commitTransaction({ database: { store, journal }, session, command }: Call): Promise<Document> {
  const txnNumber = Number(command['txnNumber']);
  if (!session) throw new CommandError(72, 'A transaction needs an lsid.');
  if (session.reply && txnNumber === session.txnNumber) return session.reply;
  const operations = commit(store, joinTransaction(store, session, txnNumber, false));
  Object.assign(session, { transaction: undefined, reply: {} });
  await journal.append([...operations, sessionRecord(session)]);
  return {};
}

function abort({ database: { store }, session, command }: Call): Document {
  const txnNumber = Number(command['txnNumber']);
  if (!session) throw new CommandError(72, 'A transaction needs an lsid.');
  if (session.reply && txnNumber === session.txnNumber)
    throw new CommandError(256, `Transaction ${txnNumber} has been committed.`);
  joinTransaction(store, session, txnNumber, false);
  abortTransaction(store, session);
  return {};
}

export const endCommands: Record<string, Command> = {
  commitTransaction: { fields: ['recoveryToken'], transactional: true, run: commitTransaction },
  abortTransaction: { fields: ['recoveryToken'], transactional: true, run: abort },
};
