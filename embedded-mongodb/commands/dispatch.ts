// From a command to its reply: looks it up, refuses fields it does not know, runs it in its session, answers errors.
import type { Document } from 'bson';
import type { Database } from '../database.ts';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import { openSession, sessionKey } from '../storage/sessions.ts';
import type { Connection } from '../storage/store.ts';
import type { Command } from './command.ts';
import { readCommands } from './reads.ts';
import { schemaCommands } from './schema.ts';
import { sessionCommands, transactionEnds } from './sessions.ts';
import { writeCommands } from './writes.ts';

/** Those that may run within a transaction, and the others. */
const transactional = { ...readCommands, ...writeCommands, ...transactionEnds };
const others = { ...schemaCommands, ...sessionCommands };
const commands = new Map<string, Command>(Object.entries({ ...transactional, ...others }));

const generalFields =
  '$db lsid $readPreference txnNumber autocommit startTransaction readConcern writeConcern maxTimeMS comment';

/** Never rejects: an error becomes the reply. */
export async function dispatch(database: Database, command: Document, connection: Connection): Promise<Document> {
  try {
    return { ok: 1, ...(await run(database, command, connection)) };
  } catch (error) {
    const known = error instanceof CommandError ? error : new CommandError(8, `The embedded database failed: ${error}`);
    const isTransient = command['autocommit'] === false && [112, 251].includes(Number(known.reply['code']));
    return { ok: 0, ...known.reply, ...(isTransient && { errorLabels: ['TransientTransactionError'] }) };
  }
}

async function run(database: Database, command: Document, connection: Connection): Promise<Document> {
  const { lsid, autocommit, readConcern, writeConcern } = command;
  const [name = ''] = Object.keys(command);
  const known = commands.get(name);
  if (!known) throw new CommandError(59, `no such command: '${name}' (the embedded database does not support it)`);
  if (known.fields !== 'any') allowOnly(`option of ${name}`, command, `${name} ${known.fields ?? ''} ${generalFields}`);
  if (readConcern?.atClusterTime) throw unsupported('read concern', 'atClusterTime');
  if (writeConcern?.w > 1) throw unsupported('write concern', `w: ${writeConcern.w}`);
  if (autocommit === false && !(name in transactional))
    throw new CommandError(263, `Cannot run '${name}' in a multi-document transaction.`);
  const session = lsid && openSession(database.store, sessionKey(lsid.id), connection);
  const ns = `${command['$db']}.${command[name]}`;
  const answer = () => known.run({ database, connection, command, ns, session });
  if (!session) return answer();
  const result = session.tail.then(answer);
  session.tail = result.catch(() => {});
  return result;
}
