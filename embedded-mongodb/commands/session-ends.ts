// The commands that end a transaction or a session; a repeated commit of what is committed succeeds, even after a restart.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { abortTransaction, joinTransaction, sessionKey, sessionRecord } from '../storage/sessions.ts';
import type { Session } from '../storage/store.ts';
import { commit } from '../storage/transactions.ts';
import type { Call, Command } from './command.ts';

async function commitTransaction(call: Call): Promise<Document> {
  const { store, journal } = call.database;
  const { session, txnNumber, wasCommitted } = ending(call);
  if (wasCommitted) return {};
  const operations = commit(store, joinTransaction(store, session, txnNumber, false));
  Object.assign(session, { transaction: undefined, reply: {} });
  await journal.append([...operations, sessionRecord(session)]);
  return {};
}

function abort(call: Call): Document {
  const { store } = call.database;
  const { session, txnNumber, wasCommitted } = ending(call);
  if (wasCommitted) throw new CommandError(256, `Transaction ${txnNumber} has been committed.`);
  joinTransaction(store, session, txnNumber, false);
  abortTransaction(store, session);
  return {};
}

function ending({ session, command }: Call): { session: Session; txnNumber: number; wasCommitted: boolean } {
  const txnNumber = Number(command['txnNumber']);
  if (!session) throw new CommandError(72, 'A transaction needs an lsid.');
  return { session, txnNumber, wasCommitted: session.reply !== undefined && txnNumber === session.txnNumber };
}

function endSessions({ command, database: { store } }: Call): Document {
  for (const { id } of command['endSessions']) {
    const session = store.sessions.get(sessionKey(id));
    if (session) abortTransaction(store, session);
    store.sessions.delete(sessionKey(id));
  }
  return {};
}

export const transactionEnds: Record<string, Command> = {
  commitTransaction: { run: commitTransaction, fields: 'recoveryToken' },
  abortTransaction: { run: abort, fields: 'recoveryToken' },
};

export const sessionEnds: Record<string, Command> = { endSessions: { run: endSessions } };
