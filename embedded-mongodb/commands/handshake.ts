// What a driver says before anything else and at its end: who are you, are you there, I am done.
import type { Document } from 'bson';
import { maxMessageBytes } from '../protocol/wire.ts';
import type { Call, Command } from './command.ts';
import { abortTransaction, sessionKey, sessionMinutes } from './sessions.ts';

export const replicaSet = 'embedded';

/** The driver takes a member with a set name for a replica set primary, and so allows transactions and retryable writes. */
// biome-ignore format: what belongs together shares a line; the address is the one the client used, or it would go elsewhere
const hello = ({ connection: { id, address } }: Call): Document => ({
  helloOk: true, ismaster: true, isWritablePrimary: true, secondary: false, readOnly: false,
  setName: replicaSet, setVersion: 1, hosts: [address], primary: address, me: address,
  maxBsonObjectSize: 16 * 1024 * 1024, maxMessageSizeBytes: maxMessageBytes, maxWriteBatchSize: 100_000,
  localTime: new Date(), logicalSessionTimeoutMinutes: sessionMinutes, connectionId: id,
  minWireVersion: 0, maxWireVersion: 21, // MongoDB 7.0
});

const buildInfo = (): Document => ({ version: '7.0.0', versionArray: [7, 0, 0, 0], gitVersion: 'embedded' });

function endSessions({ command, database: { sessions, store } }: Call): Document {
  for (const { id } of command['endSessions'] ?? command['killSessions']) {
    const session = sessions.get(sessionKey(id));
    if (session) abortTransaction(store, session);
    sessions.delete(sessionKey(id));
  }
  return {};
}

/** Drivers describe themselves in a hello as they like. */
const anyHello: Command = { run: hello, fields: 'any' };

export const handshakeCommands: Record<string, Command> = {
  hello: anyHello,
  isMaster: anyHello,
  ismaster: anyHello,
  ping: { run: () => ({}) },
  buildInfo: { run: buildInfo },
  endSessions: { run: endSessions },
  killSessions: { run: endSessions },
};
