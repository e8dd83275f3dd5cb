// What a driver says before anything else and at its end: who are you, are you there, I am done.
import type { Document } from 'bson';
import { maxMessageBytes } from '../protocol/wire.ts';
import type { Call, Command } from './command.ts';
import { abortTransaction, sessionKey, sessionMinutes } from './sessions.ts';

export const replicaSet = 'embedded';

/** The driver takes a member with a set name for a replica set primary, and so allows transactions and retryable writes. */
const hello = ({ connection: { id, address } }: Call): Document => ({
  helloOk: true,
  ismaster: true,
  isWritablePrimary: true,
  secondary: false,
  setName: replicaSet,
  setVersion: 1,
  hosts: [address], // as the client used it, or it would connect elsewhere
  primary: address,
  me: address,
  maxBsonObjectSize: 16 * 1024 * 1024,
  maxMessageSizeBytes: maxMessageBytes,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: sessionMinutes,
  connectionId: id,
  minWireVersion: 0,
  maxWireVersion: 21, // MongoDB 7.0
  readOnly: false,
});

function endSessions({ command, database: { sessions, store } }: Call): Document {
  for (const { id } of command['endSessions'] ?? command['killSessions']) {
    const session = sessions.get(sessionKey(id));
    if (session) abortTransaction(store, session);
    sessions.delete(sessionKey(id));
  }
  return {};
}

export const handshakeCommands: Record<string, Command> = {
  // Drivers describe themselves in a hello as they like.
  hello: { fields: 'any', run: hello },
  isMaster: { fields: 'any', run: hello },
  ismaster: { fields: 'any', run: hello },
  ping: { fields: [], run: () => ({}) },
  buildInfo: { fields: [], run: () => ({ version: '7.0.0', versionArray: [7, 0, 0, 0], gitVersion: 'embedded' }) },
  endSessions: { fields: [], run: endSessions },
  killSessions: { fields: [], run: endSessions },
};
