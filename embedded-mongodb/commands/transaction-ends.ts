// The commands that end a transaction; a repeated commit of what is committed succeeds again, even after a restart.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { commit } from '../storage/transactions.ts';
import type { Call, Command } from './dispatch.ts';
import { abortTransaction, joinTransaction, type Session, sessionOperation } from './sessions.ts';

async function commitTransaction({ database, session, command }: Call): Promise<Document> {
  const current = required(session);
  const txnNumber = Number(command['txnNumber']);
  if (current.committed && txnNumber === current.txnNumber) return {};
  const operations = commit(database.store, joinTransaction(database, current, txnNumber, false));
  Object.assign(current, { transaction: undefined, committed: true });
  if (operations.length > 0) await database.journal.append([...operations, sessionOperation(current)]);
  return {};
}

function abort({ database, session, command }: Call): Document {
  const current = required(session);
  const txnNumber = Number(command['txnNumber']);
  if (current.committed && txnNumber === current.txnNumber)
    throw new CommandError(256, `Transaction ${txnNumber} has been committed.`);
  joinTransaction(database, current, txnNumber, false);
  abortTransaction(database, current);
  return {};
}

function required(session: Session | undefined): Session {
  if (session) return session;
  throw new CommandError(72, 'A transaction needs an lsid.');
}

export const endCommands: Record<string, Command> = {
  commitTransaction: { fields: ['recoveryToken'], transactions: true, run: commitTransaction },
  abortTransaction: { fields: ['recoveryToken'], transactions: true, run: abort },
};
