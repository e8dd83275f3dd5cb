// From a command to its reply: looks it up, refuses fields it does not know, runs it in its session, answers errors.
import type { Document } from 'bson';
import type { Database } from '../database.ts';
import { allowOnly, CommandError, unsupported } from '../errors.ts';
import { openSession } from '../storage/transactions.ts';
import type { Command } from './command.ts';
import { documentCommands } from './documents.ts';
import { schemaCommands } from './schema.ts';
import { sessionCommands, transactionEnds } from './sessions.ts';

/** Those that may run within a transaction, and the others. */
const transactional = { ...documentCommands, ...transactionEnds };
const others = { ...schemaCommands, ...sessionCommands };
const commands = new Map<string, Command>(Object.entries({ ...transactional, ...others }));

const generalFields =
  '$db lsid $readPreference txnNumber autocommit startTransaction readConcern writeConcern maxTimeMS comment';

/** Never rejects: an error becomes the reply. */
export async function dispatch(database: Database, command: Document): Promise<Document> {
  try {
    return { ok: 1, ...(await run(database, command)) };
  } catch (error) {
    const known = error instanceof CommandError ? error : new CommandError(8, `The embedded database failed: ${error}`);
    const isTransient = command['autocommit'] === false && [112, 251].includes(Number(known.reply['code']));
    return { ok: 0, ...known.reply, ...(isTransient && { errorLabels: ['TransientTransactionError'] }) };
  }
}

async function run(database: Database, command: Document): Promise<Document> {
  const { lsid, txnNumber, autocommit, readConcern, writeConcern } = command;
  const [name = ''] = Object.keys(command);
  const known = commands.get(name);
  if (!known) throw new CommandError(59, `no such command: '${name}' (the embedded database does not support it)`);
  if (known.fields !== 'any') allowOnly(`option of ${name}`, command, `${name} ${known.fields ?? ''} ${generalFields}`);
  if (readConcern?.atClusterTime) throw unsupported('read concern', 'atClusterTime');
  if (writeConcern?.w > 1) throw unsupported('write concern', `w: ${writeConcern.w}`);
  if (autocommit === false && !(name in transactional))
    throw new CommandError(263, `Cannot run '${name}' in a multi-document transaction.`);
  if (txnNumber !== undefined && !lsid) throw new CommandError(72, 'A txnNumber needs an lsid.');
  const session = openSession(database.store, lsid);
  const ns = `${command['$db']}.${command[name]}`;
  const result = session.tail.then(() => known.run({ database, command, ns, session }));
  session.tail = result.catch(() => {});
  return result;
}
