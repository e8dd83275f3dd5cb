// What a driver says about itself and its sessions: hello, ping, and how its transactions end.
import type { Document } from 'bson';
import { abortTransaction, commit, joinTransaction, sessionMinutes } from '../storage/transactions.ts';
import { acknowledge, type Call, type Command } from './command.ts';

export const replicaSet = 'embedded';
/** Room for the largest document; a driver splits what is longer. */
export const maxMessageBytes = 17_000_000;

/** The driver takes a member with a set name for a replica set primary, and so allows transactions and retryable writes. */
// biome-ignore format: what belongs together shares a line
const hello = (): Document => ({
  helloOk: true, ismaster: true, isWritablePrimary: true, secondary: false, readOnly: false,
  setName: replicaSet, setVersion: 1,
  maxBsonObjectSize: 16 * 1024 * 1024, maxMessageSizeBytes: maxMessageBytes, maxWriteBatchSize: 100_000,
  localTime: new Date(), logicalSessionTimeoutMinutes: sessionMinutes,
  minWireVersion: 0, maxWireVersion: 21, // MongoDB 7.0
});

/** A repeated commit of what is committed succeeds again, even after a restart. */
function commitTransaction(call: Call): Document | Promise<Document> {
  const { database, session, command } = call;
  const txnNumber = Number(command['txnNumber']);
  if (session.reply && session.txnNumber === txnNumber) return session.reply;
  const transaction = joinTransaction(database.store, session, txnNumber, false);
  session.transaction = undefined;
  return acknowledge(call, commit(database.store, transaction), {});
}

function abort({ database, session, command }: Call): Document {
  joinTransaction(database.store, session, Number(command['txnNumber']), false);
  abortTransaction(database.store, session);
  return {};
}

export const sessionCommands: Record<string, Command> = {
  hello: { run: hello, fields: 'any' }, // drivers describe themselves as they like
  ismaster: { run: hello, fields: 'any' },
  ping: { run: () => ({}) },
  endSessions: { run: () => ({}) }, // they expire, and so do their transactions
};

export const transactionEnds: Record<string, Command> = {
  commitTransaction: { run: commitTransaction, fields: 'recoveryToken' },
  abortTransaction: { run: abort, fields: 'recoveryToken' },
};
