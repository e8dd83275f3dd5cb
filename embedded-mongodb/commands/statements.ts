// Write statements: each is one atomic step; outside a transaction it waits for the one that holds its documents.
import type { Document } from 'bson';
import { CommandError } from '../errors.ts';
import { beginTransaction, commit, release, type Transaction, WriteConflict } from '../storage/transactions.ts';
import { type Call, persist } from './dispatch.ts';
import { abortTransaction } from './sessions.ts';

/** Runs one statement within the call's transaction, or as a small transaction of its own. */
export async function atomically<T>(call: Call, work: (transaction: Transaction) => T): Promise<T> {
  const { store } = call.database;
  if (call.transaction) return work(call.transaction);
  for (;;) {
    const statement = beginTransaction(store, false);
    try {
      const result = work(statement);
      call.operations.push(...commit(store, statement));
      return result;
    } catch (error) {
      release(store, statement);
      if (!(error instanceof WriteConflict && error.holder)) throw error;
      await persist(call); // a wait may be long, and others already see what was done before
      await waitFor(error.holder, call.command['maxTimeMS']);
    }
  }
}

async function waitFor(holder: Transaction, maxTimeMS: unknown): Promise<void> {
  if (typeof maxTimeMS !== 'number' || maxTimeMS === 0) return holder.ended;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CommandError(50, 'operation exceeded time limit')), maxTimeMS);
  });
  await Promise.race([holder.ended, timeout]).finally(() => clearTimeout(timer));
}

/** What a statement adds to the reply of its command. */
export type Outcome = { n: number; nModified?: number; upsertedId?: { _id: unknown } };

/** Runs the statements of insert, update or delete from where the progress stands, and returns the reply. */
export async function runStatements<S>(
  call: Call,
  statements: S[],
  execute: (statement: S, transaction: Transaction) => Outcome,
): Promise<Document> {
  const { progress, command } = call;
  if (progress.done === 0) progress.reply = { n: 0 };
  while (progress.done < statements.length) {
    const index = progress.done;
    try {
      const outcome = await atomically(call, (transaction) => execute(statements[index] as S, transaction));
      addOutcome(progress.reply, index, outcome);
      progress.done++;
    } catch (error) {
      if (!(error instanceof CommandError) || error instanceof WriteConflict || error.code === 50) throw error;
      addError(progress.reply, index, error);
      if (call.session && call.transaction) abortTransaction(call.database, call.session);
      progress.done = call.transaction || command['ordered'] !== false ? statements.length : index + 1;
    }
  }
  return progress.reply;
}

function addOutcome(reply: Document, index: number, { n, nModified, upsertedId }: Outcome): void {
  reply['n'] += n;
  if (nModified !== undefined) reply['nModified'] = (reply['nModified'] ?? 0) + nModified;
  if (upsertedId) reply['upserted'] = [...(reply['upserted'] ?? []), { index, _id: upsertedId._id }];
}

function addError(reply: Document, index: number, { code, message, details }: CommandError): void {
  reply['writeErrors'] = [...(reply['writeErrors'] ?? []), { index, code, errmsg: message, ...details }];
}
