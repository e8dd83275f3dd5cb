import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { type Embedded, freshDirectory, openFresh } from './support/embedded.ts';
import { message } from './support/raw-connection.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await openFresh();
});
afterAll(() => embedded.close());
beforeEach(() => embedded.things.deleteMany({}));

test('the driver takes the server for the primary of a replica set', async () => {
  const hello = await embedded.db.admin().command({ hello: 1 });
  expect(hello).toMatchObject({
    setName: 'embedded',
    isWritablePrimary: true,
    ok: 1,
    maxWireVersion: 21,
  });
  expect(await embedded.db.admin().command({ ping: 1 })).toMatchObject({ ok: 1 });
});

test('a long result arrives whole in its first batch, whatever batches are asked for', async () => {
  await embedded.things.insertMany(Array.from({ length: 1000 }, (_, _id) => ({ _id })));
  expect(await embedded.things.find().toArray()).toHaveLength(1000);
  expect(await embedded.things.find().batchSize(7).limit(50).toArray()).toHaveLength(50);
});

test('a result that is too large for one reply is refused, and a smaller part of it is not', async () => {
  const text = 'x'.repeat(1024 * 1024);
  await embedded.things.insertMany(Array.from({ length: 17 }, (_, _id) => ({ _id, text })));
  const refusal = { code: 9, errmsg: expect.stringContaining("result of more than 16 MB from 'test.things'") };
  await expect(embedded.things.find().toArray()).rejects.toMatchObject(refusal);
  expect(await embedded.things.find().limit(15).toArray()).toHaveLength(15);
});

test('an unacknowledged write is done without a reply', async () => {
  await embedded.things.insertOne({ _id: 1 }, { writeConcern: { w: 0 } });
  for (let tries = 0; tries < 50 && (await embedded.things.countDocuments()) === 0; tries++);
  expect(await embedded.things.countDocuments()).toBe(1);
});

test('bytes that are no MongoDB message end the connection and nothing else', async () => {
  const socket = connect(embedded.port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  await once(socket, 'close');
  expect(await embedded.things.countDocuments()).toBe(0);
});

test('a message that arrives in small pieces is understood', async () => {
  const socket = connect(embedded.port, '127.0.0.1');
  for (const byte of message({ ping: 1, $db: 'admin' })) socket.write(Buffer.from([byte]));
  const [reply] = (await once(socket, 'data')) as [Buffer];
  expect(reply.readInt32LE(8)).toBe(77);
  expect(mongoose.mongo.BSON.deserialize(reply.subarray(21))).toMatchObject({ ok: 1 });
  socket.destroy();
});

test('mongoose works: object ids, validation, timestamps, unique fields, transactions', async () => {
  const connection = await mongoose.createConnection(embedded.server.uri('mongoose')).asPromise();
  const schema = new mongoose.Schema(
    { email: { type: String, unique: true }, seats: { type: Number, min: 0 } },
    { timestamps: true },
  );
  const Account = connection.model('Account', schema);
  await Account.init();
  await Account.create({ email: 'a@x', seats: 1 });
  await connection.transaction(async (session) => {
    const found = await Account.findOne({ email: 'a@x' }).session(session).orFail();
    found.seats = 5;
    await found.save({ session });
  });
  await expect(Account.create({ email: 'a@x' })).rejects.toMatchObject({ code: 11000, keyValue: { email: 'a@x' } });
  const stored = await Account.findOne({ seats: { $gt: 4 } }).lean();
  expect(stored).toMatchObject({ email: 'a@x', seats: 5, __v: 0, createdAt: expect.any(Date) });
  expect(stored?._id).toBeInstanceOf(mongoose.Types.ObjectId);
  expect(await Account.findById(new mongoose.Types.ObjectId())).toBeNull();
  await connection.close();
});

test('after close nothing keeps the process alive', async () => {
  const server = fileURLToPath(new URL('../server.ts', import.meta.url));
  const program = `const { startEmbeddedMongo } = await import(${JSON.stringify(server)});
    const server = await startEmbeddedMongo({ directory: ${JSON.stringify(await freshDirectory())} });
    await server.close(); console.log('closed');`;
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    timeout: 10_000,
  });
  expect((await run).stdout).toBe('closed\n');
});
