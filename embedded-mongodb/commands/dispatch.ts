// From a command to its reply: looks it up, refuses fields it does not know, runs it in its session, answers errors.
import { Binary, type Document, Long, Timestamp } from 'bson';
import type { Database } from '../database.ts';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import type { Connection } from '../protocol/connection.ts';
import type { Call, Command } from './command.ts';
import { handshakeCommands } from './handshake.ts';
import { readCommands } from './reads.ts';
import { schemaCommands } from './schema.ts';
import { abortTransaction, joinTransaction, openSession, type Session, sessionKey } from './sessions.ts';
import { endCommands } from './transaction-ends.ts';
import { writeCommands } from './writes.ts';

const general = { ...handshakeCommands, ...readCommands, ...writeCommands, ...schemaCommands };
const commands = new Map<string, Command>(Object.entries({ ...general, ...endCommands }));

const generalFields =
  '$db lsid $clusterTime $readPreference txnNumber autocommit startTransaction stmtIds readConcern writeConcern maxTimeMS comment';

export async function dispatch(database: Database, command: Document, connection: Connection): Promise<Document> {
  const [name = ''] = Object.keys(command);
  const reply = await run(database, name, command, connection).catch((error: unknown) => failure(error, command));
  const clusterTime = new Timestamp({ t: Math.floor(Date.now() / 1000), i: ++ticks });
  const signature = { hash: new Binary(Buffer.alloc(20)), keyId: Long.ZERO };
  return { ok: 1, ...reply, operationTime: clusterTime, $clusterTime: { clusterTime, signature } };
}

let ticks = 0;

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
    command['autocommit'] === false ? runWithin(call, session, known, name) : known.run(call),
  );
  session.tail = result.catch(() => {});
  return result;
}

/** Runs a command of a transaction; an error aborts the transaction, as on MongoDB. */
async function runWithin(call: Call, session: Session, known: Command, name: string): Promise<Document> {
  const { store } = call.database;
  const { txnNumber, startTransaction = false } = call.command;
  if (!known.transactional) throw new CommandError(263, `Cannot run '${name}' in a multi-document transaction.`);
  if (Object.hasOwn(endCommands, name)) return known.run(call);
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
