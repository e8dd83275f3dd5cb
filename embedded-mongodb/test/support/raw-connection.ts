// A connection without a driver: it sends exactly the command it is given, session and transaction number included.
import { once } from 'node:events';
import { connect } from 'node:net';
import mongoose from 'mongoose';

const { BSON } = mongoose.mongo;
export type Command = Record<string, unknown>;

export function connectRaw(port: number) {
  const socket = connect(port, '127.0.0.1');
  return {
    send: async (command: Command): Promise<Command> => {
      socket.write(message(command));
      let bytes = Buffer.alloc(0);
      while (bytes.length < 16 || bytes.length < bytes.readInt32LE(0)) {
        const [chunk] = (await once(socket, 'data')) as [Buffer];
        bytes = Buffer.concat([bytes, chunk]);
      }
      return BSON.deserialize(bytes.subarray(21));
    },
    close: () => socket.destroy(),
  };
}

/** An OP_MSG with the id 77 and one section of kind 0. */
export function message(command: Command): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(21), BSON.serialize(command)]);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(77, 4);
  bytes.writeInt32LE(2013, 12);
  return bytes;
}
