// Sessions: the transaction of each, and its last retryable write, kept so that a resend is answered without applying it again.
import type { Binary, Document } from 'bson';
import { CommandError } from '../errors.ts';
import type { Store, Transaction } from './store.ts';
import { beginTransaction, endTransaction } from './transactions.ts';

/** The address is the one that the client used. */
export type Connection = { id: number; address: string };

export type Session = {
  key: string;
  /** The newest number used, by a retryable write or a transaction. */
  txnNumber: number;
  /** What that write or commit was answered, once it is done. */
  reply: Document | undefined;
  transaction: Transaction | undefined;
  /** The connection that carried its last command. */
  connection: Connection | undefined;
  usedAt: number;
  /** Settles when its last command has been answered; a session does one thing at a time. */
  tail: Promise<unknown>;
};

export const sessionMinutes = 30;

export const sessionKey = (id: Binary): string => id.toString('hex');

export function openSession(sessions: Map<string, Session>, key: string, connection: Connection): Session {
  const session = sessions.get(key) ?? newSession(key);
  sessions.set(key, session);
  return Object.assign(session, { connection, usedAt: Date.now() });
}

// biome-ignore format: nothing is open, nothing is remembered
const newSession = (key: string): Session => ({
  key, txnNumber: -1, reply: undefined, transaction: undefined, connection: undefined, usedAt: 0, tail: Promise.resolve(),
});

/** Moves a session to a number: nothing happens for the present one, a newer one ends what the last one left open. */
export function advance(store: Store, session: Session, txnNumber: number): void {
  const { txnNumber: used } = session;
  if (txnNumber < used)
    throw new CommandError(225, `Transaction number ${txnNumber} is too old: the session is at ${used}.`);
  if (txnNumber === used) return;
  abortTransaction(store, session);
  Object.assign(session, { txnNumber, reply: undefined });
}

/** The transaction of a command: a new one, or the one that is in progress under its number. */
export function joinTransaction(store: Store, session: Session, txnNumber: number, starts: boolean): Transaction {
  if (starts && txnNumber === session.txnNumber)
    throw new CommandError(225, `Transaction ${txnNumber} has been started before.`);
  if (starts || txnNumber < session.txnNumber) advance(store, session, txnNumber);
  if (starts) session.transaction = beginTransaction(store, true);
  if (session.transaction && txnNumber === session.txnNumber) return session.transaction;
  throw new CommandError(251, `Transaction ${txnNumber} is not in progress: aborted, timed out, or never started.`);
}

export function abortTransaction(store: Store, session: Session): void {
  if (session.transaction) endTransaction(store, session.transaction);
  session.transaction = undefined;
}

/** The durable record of a reply, written in the same frame as what the reply acknowledges. */
export function sessionRecord({ key, txnNumber, reply, usedAt }: Session): Document {
  return { op: 'session', key, txnNumber, reply, usedAt };
}

export const sessionRecords = (sessions: Map<string, Session>): Document[] =>
  [...sessions.values()].filter(({ reply }) => reply).map(sessionRecord);

export function restoreSession(sessions: Map<string, Session>, { key, txnNumber, reply, usedAt }: Document): void {
  sessions.set(key, { ...newSession(key), txnNumber, reply, usedAt });
}
