// From a command to its reply: looks it up, refuses fields it does not know, runs it in its session, answers errors.
import { Binary, type Document, Long, Timestamp } from 'bson';
import type { Database } from '../database.ts';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import type { Connection } from '../protocol/connection.ts';
import type { Call, Command } from './command.ts';
import { handshakeCommands } from './handshake.ts';
import { readCommands } from './reads.ts';
import { schemaCommands } from './schema.ts';
import { abortTransaction, joinTransaction, openSession, sessionKey } from './sessions.ts';
import { endCommands } from './transaction-ends.ts';
import { writeCommands } from './writes.ts';

const commands: Record<string, Command> = {
  ...handshakeCommands,
  ...readCommands,
  ...writeCommands,
  ...schemaCommands,
  ...endCommands,
};

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
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!known) throw new CommandError(59, `no such command: '${name}' (the embedded database does not support it)`);
  if (known.fields !== 'any') allowOnly(`option of ${name}`, command, `${name} ${generalFields} ${known.fields}`);
  if (command['readConcern']?.atClusterTime) throw unsupported('read concern', 'atClusterTime');
  if (command['writeConcern']?.w > 1) throw unsupported('write concern', `w: ${command['writeConcern'].w}`);
  const session = command['lsid'] && openSession(database.sessions, sessionKey(command['lsid'].id), connection);
  const call: Call = {
    database,
    connection,
    command,
    ns: `${command['$db']}.${command[name]}`,
    session,
    transaction: undefined,
  };
  if (!session) return known.run(call);
  const result = session.tail.then(() => runInSession(call, known, name));
  session.tail = result.catch(() => {});
  return result;
}

async function runInSession(call: Call, known: Command, name: string): Promise<Document> {
  const { command, session, database } = call;
  const inTransaction = session && command['autocommit'] === false;
  if (!inTransaction) return known.run(call);
  if (!known.transactional) throw new CommandError(263, `Cannot run '${name}' in a multi-document transaction.`);
  try {
    const isEnd = Object.hasOwn(endCommands, name);
    if (!isEnd)
      call.transaction = joinTransaction(
        database.store,
        session,
        Number(command['txnNumber']),
        Boolean(command['startTransaction']),
      );
    return await known.run(call);
  } catch (error) {
    if (call.transaction) abortTransaction(database.store, session); // as MongoDB does, whatever the error
    throw error;
  }
}

function failure(error: unknown, command: Document): Document {
  const known =
    error instanceof CommandError ? error : new CommandError(8, `The embedded database failed: ${String(error)}`);
  const isTransient = command['autocommit'] === false && [112, 251].includes(Number(known.reply['code']));
  return { ...known.reply, ok: 0, ...(isTransient && { errorLabels: ['TransientTransactionError'] }) };
}
