// Sessions: the transaction of each, and its last retryable write, kept so that a resend is answered without applying it again.
import type { Binary } from 'bson';
import { CommandError } from '../errors.ts';
import { type Connection, newSession, type Session, type Store, type Transaction } from './store.ts';
import { beginTransaction, endTransaction } from './transactions.ts';

export const sessionMinutes = 30;

export const sessionKey = (id: Binary): string => id.toString('hex');

export function openSession({ sessions }: Store, key: string, connection: Connection): Session {
  const session = sessions.get(key) ?? newSession(key);
  sessions.set(key, session);
  return Object.assign(session, { connection, usedAt: Date.now() });
}

/** Moves a session to a number: nothing happens for the present one, a newer one ends what the last one left open. */
export function advance(store: Store, session: Session, txnNumber: number): void {
  const { txnNumber: used } = session;
  if (txnNumber < used) throw new CommandError(225, `Number ${txnNumber} is too old: the session is at ${used}.`);
  if (txnNumber === used) return;
  abortTransaction(store, session);
  Object.assign(session, { txnNumber, reply: undefined });
}

/** The transaction of a command: a new one, or the one that is in progress under its number. */
export function joinTransaction(store: Store, session: Session, txnNumber: number, starts: boolean): Transaction {
  if (starts) {
    if (txnNumber === session.txnNumber) throw new CommandError(225, `Transaction ${txnNumber} was started before.`);
    advance(store, session, txnNumber);
    session.transaction = beginTransaction(store, true);
  }
  if (session.transaction && txnNumber === session.txnNumber) return session.transaction;
  throw new CommandError(251, `Transaction ${txnNumber} is not in progress: aborted, timed out, or never started.`);
}

export function abortTransaction(store: Store, session: Session): void {
  if (session.transaction) endTransaction(store, session.transaction);
  session.transaction = undefined;
}
