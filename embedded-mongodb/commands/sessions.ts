// Sessions: their transactions, and the last retryable write of each, kept so that a resend is applied once.
import type { Binary, Document } from 'bson';
import type { Database } from '../database.ts';
import { CommandError } from '../errors.ts';
import type { Connection } from '../protocol/connection.ts';
import { beginTransaction, release, type Transaction } from '../storage/transactions.ts';

/** How far a write command has come: the statements done, and the reply as far as they make it. */
export type Progress = { done: number; reply: Document };

export type Session = {
  key: string;
  txnNumber: number;
  /** Of the last retryable write. */
  progress: Progress | undefined;
  /** The last transaction: open, or committed. */
  transaction: Transaction | undefined;
  committed: boolean;
  /** The connection that carried its last command. */
  connection: Connection | undefined;
  usedAt: number;
  /** Ends when the session's last command has been answered; a session does one thing at a time. */
  tail: Promise<unknown>;
};

export const sessionMinutes = 30;

export function openSession(database: Database, lsid: Document, connection: Connection): Session {
  const key = (lsid['id'] as Binary).toString('hex');
  const session = database.sessions.get(key) ?? newSession(key);
  database.sessions.set(key, session);
  session.connection = connection;
  session.usedAt = Date.now();
  return session;
}

const newSession = (key: string): Session => ({
  key,
  txnNumber: -1,
  progress: undefined,
  transaction: undefined,
  committed: false,
  connection: undefined,
  usedAt: 0,
  tail: Promise.resolve(),
});

/** A retryable write: continues where the session's record of the same number ends. */
export function resumeWrite(database: Database, session: Session, txnNumber: number): Progress {
  advance(database, session, txnNumber);
  session.progress ??= { done: 0, reply: {} };
  return session.progress;
}

/** The transaction a command belongs to. */
export function joinTransaction(database: Database, session: Session, txnNumber: number, starts: boolean): Transaction {
  if (starts && txnNumber <= session.txnNumber) throw tooOld(txnNumber, session);
  if (starts) {
    advance(database, session, txnNumber);
    session.transaction = beginTransaction(database.store, true);
  }
  if (txnNumber < session.txnNumber) throw tooOld(txnNumber, session);
  if (txnNumber !== session.txnNumber || !session.transaction) throw noSuchTransaction(txnNumber);
  return session.transaction;
}

function advance(database: Database, session: Session, txnNumber: number): void {
  if (txnNumber < session.txnNumber) throw tooOld(txnNumber, session);
  if (txnNumber === session.txnNumber) return;
  abortTransaction(database, session);
  Object.assign(session, { txnNumber, progress: undefined, committed: false });
}

const tooOld = (txnNumber: number, { txnNumber: latest }: Session): CommandError =>
  new CommandError(225, `Cannot use transaction number ${txnNumber}: the session has already used ${latest}.`);

export const noSuchTransaction = (txnNumber: number): CommandError =>
  new CommandError(251, `Transaction ${txnNumber} is not in progress: it was aborted, timed out, or never started.`);

export function abortTransaction({ store }: Database, session: Session): void {
  if (session.transaction) release(store, session.transaction);
  session.transaction = undefined;
}

export function abortTransactionsOf(database: Database, connection: Connection): void {
  for (const session of database.sessions.values()) {
    if (session.connection === connection) abortTransaction(database, session);
  }
}

export function expireSessions(database: Database, now: number, transactionIdleMs: number): void {
  for (const [key, session] of database.sessions) {
    const idleMs = now - session.usedAt;
    if (idleMs > transactionIdleMs) abortTransaction(database, session);
    if (idleMs > sessionMinutes * 60_000) database.sessions.delete(key);
  }
}

/** The session's durable record, which is written in the same frame as what it records. */
export const sessionOperation = ({ key, txnNumber, progress, committed, usedAt }: Session): Document => ({
  op: 'session',
  key,
  txnNumber,
  progress: progress ?? null,
  committed,
  usedAt,
});

export function* sessionOperations(sessions: Map<string, Session>): Generator<Document> {
  for (const session of sessions.values()) if (session.progress || session.committed) yield sessionOperation(session);
}

export function restoreSession(sessions: Map<string, Session>, record: Document): void {
  const { key, txnNumber, progress, committed, usedAt } = record;
  sessions.set(key, { ...newSession(key), txnNumber, progress: progress ?? undefined, committed, usedAt });
}
