// What a driver asks before anything else, and at its end: who are you, are you there, I am done.
import type { Document } from 'bson';
import { maxMessageBytes } from '../protocol/wire.ts';
import type { Call, Command } from './dispatch.ts';
import { abortTransaction, sessionMinutes } from './sessions.ts';

export const replicaSet = 'embedded';

/** The driver takes a member with a set name for a replica set primary, and so allows transactions and retryable writes. */
const hello = ({ connection }: Call): Document => ({
  helloOk: true,
  ismaster: true,
  isWritablePrimary: true,
  secondary: false,
  setName: replicaSet,
  setVersion: 1,
  hosts: [connection.address], // the address the client used, or it would connect elsewhere
  primary: connection.address,
  me: connection.address,
  maxBsonObjectSize: 16 * 1024 * 1024,
  maxMessageSizeBytes: maxMessageBytes,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: sessionMinutes,
  connectionId: connection.id,
  minWireVersion: 0,
  maxWireVersion: 21, // MongoDB 7.0
  readOnly: false,
});

function endSessions({ command, database, session }: Call): Document {
  for (const { id } of command['endSessions'] ?? command['killSessions'] ?? []) {
    const ended = database.sessions.get(id.toString('hex'));
    if (!ended || ended === session) continue;
    abortTransaction(database, ended);
    database.sessions.delete(ended.key);
  }
  return {};
}

export const handshakeCommands: Record<string, Command> = {
  hello: { fields: 'any', run: hello },
  isMaster: { fields: 'any', run: hello },
  ismaster: { fields: 'any', run: hello },
  ping: { fields: [], run: () => ({}) },
  buildInfo: {
    fields: [],
    run: () => ({ version: '7.0.0', versionArray: [7, 0, 0, 0], gitVersion: 'embedded', modules: [] }),
  },
  endSessions: { fields: [], run: endSessions },
  killSessions: { fields: [], run: endSessions },
};
