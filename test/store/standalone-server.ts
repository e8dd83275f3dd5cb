// A MongoDB server that is no replica set, as far as a client gets before it asks for data: it says hello.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import mongoose from 'mongoose';

const { serialize } = mongoose.mongo.BSON;

const hello = () =>
  serialize({
    ismaster: true,
    isWritablePrimary: true,
    helloOk: true,
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    ok: 1,
  });

/** OP_QUERY, which opens a connection, is answered by OP_REPLY, and OP_MSG by OP_MSG. */
function answer(request: Buffer): Buffer {
  const opensConnection = request.readInt32LE(12) === 2004;
  const head = Buffer.alloc(opensConnection ? 36 : 21);
  const body = hello();
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(request.readInt32LE(4), 8);
  head.writeInt32LE(opensConnection ? 1 : 2013, 12);
  if (opensConnection) head.writeInt32LE(1, 32);
  return Buffer.concat([head, body]);
}

export async function startStandaloneServer(): Promise<{ uri: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let waiting = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      waiting = Buffer.concat([waiting, chunk]);
      while (waiting.length >= 16 && waiting.length >= waiting.readInt32LE(0)) {
        const size = waiting.readInt32LE(0);
        socket.write(answer(waiting.subarray(0, size)));
        waiting = waiting.subarray(size);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `mongodb://127.0.0.1:${port}/license-desk`,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
