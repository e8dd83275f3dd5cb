// What a driver says about itself and its sessions: hello, ping, and how its transactions end.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { maxMessageBytes } from '../protocol/wire.ts';
import { abortTransaction, joinTransaction, sessionMinutes } from '../storage/sessions.ts';
import { type Session, sessionRecord } from '../storage/store.ts';
import { commit } from '../storage/transactions.ts';
import type { Call, Command } from './command.ts';

export const replicaSet = 'embedded';

/** The driver takes a member with a set name for a replica set primary, and so allows transactions and retryable writes. */
// biome-ignore format: what belongs together shares a line; the address is the one the client used, or it would go elsewhere
const hello = ({ connection: { id, address } }: Call): Document => ({
  helloOk: true, ismaster: true, isWritablePrimary: true, secondary: false, readOnly: false,
  setName: replicaSet, setVersion: 1, hosts: [address], primary: address, me: address,
  maxBsonObjectSize: 16 * 1024 * 1024, maxMessageSizeBytes: maxMessageBytes, maxWriteBatchSize: 100_000,
  localTime: new Date(), logicalSessionTimeoutMinutes: sessionMinutes, connectionId: id,
  minWireVersion: 0, maxWireVersion: 21, // MongoDB 7.0
});

/** A repeated commit of what is committed succeeds again, even after a restart. */
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

export const sessionCommands: Record<string, Command> = {
  hello: { run: hello, fields: 'any' }, // drivers describe themselves as they like
  ismaster: { run: hello, fields: 'any' },
  ping: { run: () => ({}) },
  endSessions: { run: () => ({}) }, // they expire; an open transaction is aborted by itself or with its connection
};

export const transactionEnds: Record<string, Command> = {
  commitTransaction: { run: commitTransaction, fields: 'recoveryToken' },
  abortTransaction: { run: abort, fields: 'recoveryToken' },
};
