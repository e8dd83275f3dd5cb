// What a driver says before anything else: who are you, are you there.
import type { Document } from 'bson';
import { maxMessageBytes } from '../protocol/wire.ts';
import { sessionMinutes } from '../storage/sessions.ts';
import type { Call, Command } from './command.ts';

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

export const helloCommands: Record<string, Command> = {
  hello: { run: hello, fields: 'any' }, // drivers describe themselves as they like
  ismaster: { run: hello, fields: 'any' },
  ping: { run: () => ({}) },
};
