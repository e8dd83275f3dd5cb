// From a command to its reply: looks it up, refuses fields it does not know, runs it in its session, answers errors.
import type { Document } from 'bson';
import type { Database } from '../database.ts';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import type { Connection, Session } from '../storage/sessions.ts';
import { abortTransaction, joinTransaction, openSession, sessionKey } from '../storage/sessions.ts';
import type { Call, Command } from './command.ts';
import { helloCommands } from './hello.ts';
import { readCommands } from './reads.ts';
import { schemaCommands } from './schema.ts';
import { sessionEnds, transactionEnds } from './session-ends.ts';
import { writeCommands } from './writes.ts';

/** Those that may run within a transaction, and the others. */
const transactional = { ...readCommands, ...writeCommands, ...transactionEnds };
const others = { ...helloCommands, ...schemaCommands, ...sessionEnds };
const commands = new Map<string, Command>(Object.entries({ ...transactional, ...others }));

const generalFields =
  '$db lsid $readPreference txnNumber autocommit startTransaction readConcern writeConcern maxTimeMS comment';

export async function dispatch(database: Database, command: Document, connection: Connection): Promise<Document> {
  const [name = ''] = Object.keys(command);
  const reply = await run(database, name, command, connection).catch((error: unknown) => failure(error, command));
  return { ok: 1, ...reply };
}

async function run(database: Database, name: string, command: Document, connection: Connection): Promise<Document> {
  const known = commands.get(name);
  if (!known) throw new CommandError(59, `no such command: '${name}' (the embedded database does not support it)`);
  const { lsid, readConcern, writeConcern } = command;
  if (known.fields !== 'any') allowOnly(`option of ${name}`, command, `${name} ${known.fields ?? ''} ${generalFields}`);
  if (readConcern?.atClusterTime) throw unsupported('read concern', 'atClusterTime');
  if (writeConcern?.w > 1) throw unsupported('write concern', `w: ${writeConcern.w}`);
  const session = lsid && openSession(database.sessions, sessionKey(lsid.id), connection);
  const ns = `${command['$db']}.${command[name]}`;
  const call: Call = { database, connection, command, ns, session, transaction: undefined };
  if (!session) return known.run(call);
  const result = session.tail.then(() =>
    command['autocommit'] === false ? runWithin(call, session, name) : known.run(call),
  );
  session.tail = result.catch(() => {});
  return result;
}

/** Runs a command of a transaction; an error aborts the transaction, as on MongoDB. */
async function runWithin(call: Call, session: Session, name: string): Promise<Document> {
  const { store } = call.database;
  const { txnNumber, startTransaction = false } = call.command;
  const known = transactional[name];
  if (!known) throw new CommandError(263, `Cannot run '${name}' in a multi-document transaction.`);
  if (name in transactionEnds) return known.run(call);
  const transaction = joinTransaction(store, session, Number(txnNumber), startTransaction);
  try {
    return await known.run({ ...call, transaction });
  } catch (error) {
    abortTransaction(store, session);
    throw error;
  }
}

function failure(error: unknown, command: Document): Document {
  const known = error instanceof CommandError ? error : new CommandError(8, `The embedded database failed: ${error}`);
  const isTransient = command['autocommit'] === false && [112, 251].includes(Number(known.reply['code']));
  return { ...known.reply, ok: 0, ...(isTransient && { errorLabels: ['TransientTransactionError'] }) };
}
