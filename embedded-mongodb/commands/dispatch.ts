// From a command document to its reply: looks the command up, checks every field, runs it within its session.
import { Binary, type Document, Long, Timestamp } from 'bson';
import type { Database } from '../database.ts';
import { CommandError, unsupported } from '../errors.ts';
import type { Connection } from '../protocol/connection.ts';
import { isDocument } from '../query/values.ts';
import type { Operation } from '../storage/store.ts';
import type { Transaction } from '../storage/transactions.ts';
import { findAndModify } from './find-and-modify.ts';
import { handshakeCommands } from './handshake.ts';
import { readCommands } from './reads.ts';
import { schemaCommands } from './schema.ts';
import {
  abortTransaction,
  joinTransaction,
  openSession,
  type Progress,
  resumeWrite,
  type Session,
  sessionOperation,
} from './sessions.ts';
import { endCommands } from './transaction-ends.ts';
import { writeCommands } from './writes.ts';

/** One running command. */
export type Call = {
  database: Database;
  connection: Connection;
  command: Document;
  /** The database and the collection it names, as "database.collection". */
  namespace: string;
  session: Session | undefined;
  transaction: Transaction | undefined;
  /** Where a write command has come; shared with the session's record when it is retryable. */
  progress: Progress;
  retryable: boolean;
  /** What it has changed in memory and not yet handed to the journal. */
  operations: Operation[];
};

export type Command = {
  /** The fields it accepts beside the general ones; every other field is refused by name. Drivers add what they like to a hello. */
  fields: string[] | 'any';
  transactions?: boolean;
  retryable?: boolean;
  run: (call: Call) => Document | Promise<Document>;
};

const commands = new Map<string, Command>(
  [handshakeCommands, readCommands, writeCommands, { findAndModify }, schemaCommands, endCommands].flatMap(
    Object.entries,
  ),
);

const generalFields = [
  '$db',
  'lsid',
  '$clusterTime',
  '$readPreference',
  'txnNumber',
  'autocommit',
  'startTransaction',
].concat(['readConcern', 'writeConcern', 'maxTimeMS', 'comment', 'stmtIds']);

export async function dispatch(database: Database, command: Document, connection: Connection): Promise<Document> {
  const reply = await answer(database, command, connection).catch((error) => failure(error, command));
  const clusterTime = new Timestamp({ t: Math.floor(Date.now() / 1000), i: ++ticks });
  const signature = { hash: new Binary(Buffer.alloc(20)), keyId: Long.ZERO };
  return { ...reply, operationTime: clusterTime, $clusterTime: { clusterTime, signature } };
}

let ticks = 0;

async function answer(database: Database, command: Document, connection: Connection): Promise<Document> {
  const [name = ''] = Object.keys(command);
  const known = commands.get(name);
  if (!known) throw new CommandError(59, `no such command: '${name}' (the embedded database does not support it)`);
  checkFields(name, known, command);
  const call: Call = {
    database,
    connection,
    command,
    namespace: `${command['$db']}.${command[name]}`,
    session: command['lsid'] && openSession(database, command['lsid'], connection),
    transaction: undefined,
    progress: { done: 0, reply: {} },
    retryable: false,
    operations: [],
  };
  const run = () => runCall(call, known);
  if (!call.session) return run();
  const result = call.session.tail.then(run);
  call.session.tail = result.catch(() => {});
  return result;
}

function checkFields(name: string, known: Command, command: Document): void {
  if (known.fields === 'any') return;
  const strange = Object.keys(command).find(
    (field) => field !== name && !generalFields.includes(field) && !known.fields.includes(field),
  );
  if (strange) throw unsupported(`option of ${name}`, strange);
  const { writeConcern, readConcern } = command;
  if (isDocument(writeConcern) && typeof writeConcern['w'] === 'number' && writeConcern['w'] > 1) {
    throw new CommandError(100, 'Not enough data-bearing nodes: the embedded database is one node.');
  }
  if (isDocument(readConcern) && 'atClusterTime' in readConcern) throw unsupported('read concern', 'atClusterTime');
}

async function runCall(call: Call, known: Command): Promise<Document> {
  const { database, session } = call;
  try {
    if (call.command['txnNumber'] !== undefined) enterSession(call, known);
    const reply = await known.run(call);
    return { ...reply, ok: 1 };
  } catch (error) {
    if (session && call.transaction) abortTransaction(database, session);
    throw error;
  } finally {
    await persist(call);
  }
}

function enterSession(call: Call, known: Command): void {
  const { database, session, command, namespace } = call;
  const txnNumber = Number(command['txnNumber']);
  if (!session) throw new CommandError(72, 'A txnNumber needs an lsid.');
  if (known.transactions === undefined && command['autocommit'] === false) {
    throw new CommandError(263, `Cannot run '${Object.keys(command)[0]}' in a multi-document transaction.`);
  }
  if (command['autocommit'] === false) {
    if (Object.keys(endCommands).includes(Object.keys(command)[0] ?? '')) return;
    call.transaction = joinTransaction(database, session, txnNumber, command['startTransaction'] === true);
    call.transaction.touched.add(namespace);
  } else if (known.retryable) {
    call.progress = resumeWrite(database, session, txnNumber);
    call.retryable = true;
  } else throw new CommandError(72, `'${Object.keys(command)[0]}' is not a retryable write.`);
}

/** Waits until everything the command changed, or may have looked at before it changed nothing, is on the disk. */
export async function persist(call: Call): Promise<void> {
  const { journal } = call.database;
  if (call.operations.length === 0) return call.transaction ? undefined : journal.settled();
  const record = call.retryable && call.session ? [sessionOperation(call.session)] : [];
  await journal.append([...call.operations.splice(0), ...record]);
}

function failure(error: unknown, command: Document): Document {
  if (!(error instanceof CommandError)) {
    return { ok: 0, code: 8, codeName: 'UnknownError', errmsg: `The embedded database failed: ${String(error)}` };
  }
  const transient = command['autocommit'] === false && (error.code === 112 || error.code === 251);
  return {
    ok: 0,
    code: error.code,
    codeName: error.codeName,
    errmsg: error.message,
    ...error.details,
    ...(transient ? { errorLabels: ['TransientTransactionError'] } : {}),
  };
}
