import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Doc, type Embedded, openFresh } from './support/embedded.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await openFresh({ limits: { sessionMs: 300, sweepMs: 100 } });
  await embedded.things.createIndex(
    { email: 1 },
    { unique: true, partialFilterExpression: { email: { $exists: true } } },
  );
});
afterAll(() => embedded.close());
beforeEach(() => embedded.things.deleteMany({}));

type Session = ReturnType<Embedded['client']['startSession']>;
const inTransaction = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
  embedded.client.withSession((session) => session.withTransaction(() => work(session)));

function started(): Session {
  const session = embedded.client.startSession();
  session.startTransaction();
  return session;
}

const transient = { code: 112, errorLabels: expect.arrayContaining(['TransientTransactionError']) };

test('50 concurrent transactions on one counter count to exactly 50', async () => {
  await embedded.things.insertOne({ _id: 'counter', n: 0 });
  const increment = () =>
    inTransaction(async (session) => {
      const counter = await embedded.things.findOne({ _id: 'counter' }, { session });
      await embedded.things.updateOne({ _id: 'counter' }, { $set: { n: Number(counter?.['n']) + 1 } }, { session });
    });
  await Promise.all(Array.from({ length: 50 }, increment));
  expect(await embedded.things.findOne({ _id: 'counter' })).toEqual({ _id: 'counter', n: 50 });
});

test('transfers between ten accounts keep the sum, and no account goes below zero', async () => {
  const accounts = Array.from({ length: 10 }, (_, i) => ({ _id: i, balance: 20 }));
  await embedded.things.insertMany(accounts);
  let wrongSums = 0;
  const transfer = (i: number) =>
    inTransaction(async (session) => {
      const [from, to, amount] = [i % 10, (i * 7 + 3) % 10, 1 + ((i * 13) % 15)];
      const all = await embedded.things.find({}, { session }).toArray();
      const sum = all.reduce((total, { balance }) => total + Number(balance), 0);
      if (sum !== 200) wrongSums++;
      if (from === to || Number(all.find(({ _id }) => _id === from)?.['balance']) < amount) return;
      await embedded.things.updateOne({ _id: from }, { $inc: { balance: -amount } }, { session });
      await embedded.things.updateOne({ _id: to }, { $inc: { balance: amount } }, { session });
    });
  await Promise.all(Array.from({ length: 60 }, (_, i) => transfer(i)));
  const balances = (await embedded.things.find().toArray()).map(({ balance }) => Number(balance));
  expect(balances.reduce((a, b) => a + b)).toBe(200);
  expect(Math.min(...balances)).toBeGreaterThanOrEqual(0);
  expect(balances).not.toEqual(accounts.map(({ balance }) => balance));
  expect(wrongSums).toBe(0);
});

test('a transaction sees its start and its own writes, and nothing of others', async () => {
  await embedded.things.insertMany([
    { _id: 1, n: 1 },
    { _id: 2, n: 1 },
    { _id: 3, n: 1 },
  ]);
  const session = started();
  const seen = () =>
    embedded.things
      .find({ n: 1 }, { session })
      .sort({ _id: 1 })
      .map(({ _id }) => _id)
      .toArray();
  expect(await seen()).toEqual([1, 2, 3]);
  await embedded.things.updateOne({ _id: 1 }, { $set: { n: 5 } });
  await embedded.things.deleteOne({ _id: 2 });
  await embedded.things.insertOne({ _id: 4, n: 1 });
  expect(await seen()).toEqual([1, 2, 3]);
  await embedded.things.updateOne({ _id: 3 }, { $set: { n: 7 } }, { session });
  await embedded.things.insertOne({ _id: 9, n: 1 }, { session });
  expect(await seen()).toEqual([1, 2, 9]);
  expect(await embedded.things.countDocuments({ n: 1 })).toBe(2);
  await session.commitTransaction();
  expect(
    await embedded.things
      .find({ n: 1 })
      .sort({ _id: 1 })
      .map(({ _id }) => _id)
      .toArray(),
  ).toEqual([4, 9]);
});

test('the first commit wins, the second fails and leaves nothing', async () => {
  await embedded.things.insertOne({ _id: 1, n: 0 });
  const [first, second] = [started(), started()];
  await embedded.things.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first });
  await embedded.things.updateOne({ _id: 1 }, { $inc: { n: 5 } }, { session: second });
  await embedded.things.insertOne({ _id: 2 }, { session: second });
  await first.commitTransaction();
  await expect(second.commitTransaction()).rejects.toMatchObject(transient);
  expect(await embedded.things.find().toArray()).toEqual([{ _id: 1, n: 1 }]);
});

test.each<[string, (options: { session: Session }) => Promise<unknown>]>([
  ['update', (options) => embedded.things.updateOne({ _id: 1 }, { $inc: { n: 1 } }, options)],
  ['update that changes nothing', (options) => embedded.things.updateOne({ _id: 1 }, { $set: { n: 0 } }, options)],
  ['replacement', (options) => embedded.things.replaceOne({ _id: 1 }, { n: 7 }, options)],
  ['removal', (options) => embedded.things.deleteOne({ _id: 1 }, options)],
])('the %s of a document that others changed since the start fails at the commit', async (_name, write) => {
  await embedded.things.insertOne({ _id: 1, n: 0 });
  const session = started();
  await embedded.things.findOne({ _id: 1 }, { session });
  await embedded.things.updateOne({ _id: 1 }, { $inc: { n: 1 } });
  await write({ session });
  await expect(session.commitTransaction()).rejects.toMatchObject(transient);
  expect(await embedded.things.findOne({})).toEqual({ _id: 1, n: 1 });
});

test('what others remove or change elsewhere is no conflict, what they remove here is one', async () => {
  await embedded.things.insertMany([{ _id: 1 }, { _id: 2 }]);
  const [near, far] = [started(), started()];
  await embedded.things.updateOne({ _id: 1 }, { $set: { a: 1 } }, { session: near });
  await embedded.things.insertOne({ _id: 3 }, { session: far });
  await embedded.things.deleteOne({ _id: 1 });
  await embedded.things.updateOne({ _id: 2 }, { $set: { a: 1 } });
  await far.commitTransaction();
  await expect(near.commitTransaction()).rejects.toMatchObject(transient);
  expect(await embedded.things.find().toArray()).toEqual([{ _id: 2, a: 1 }, { _id: 3 }]);
});

test('an abort leaves nothing, also of unique keys', async () => {
  const session = started();
  await embedded.things.insertOne({ _id: 1, email: 'a' }, { session });
  await session.abortTransaction();
  expect(await embedded.things.countDocuments()).toBe(0);
  await embedded.things.insertOne({ _id: 2, email: 'a' });
});

test('two transactions cannot insert the same unique key', async () => {
  const [first, second] = [started(), started()];
  await embedded.things.insertOne({ _id: 1, email: 'a' }, { session: first });
  await embedded.things.insertOne({ _id: 2, email: 'a' }, { session: second });
  await first.commitTransaction();
  await expect(second.commitTransaction()).rejects.toMatchObject(transient);
  const late = started();
  await expect(embedded.things.insertOne({ _id: 3, email: 'a' }, { session: late })).rejects.toMatchObject({
    code: 11000,
  });
});

test('a key that was taken after the start of a transaction is a conflict', async () => {
  const session = started();
  await embedded.things.findOne({}, { session });
  await embedded.things.insertOne({ _id: 1, email: 'a' });
  await embedded.things.insertOne({ _id: 2, email: 'a' }, { session });
  await expect(session.commitTransaction()).rejects.toMatchObject(transient);
  expect(await embedded.things.find().toArray()).toEqual([{ _id: 1, email: 'a' }]);
});

test('a unique index that was built after the start of a transaction is a conflict', async () => {
  const others = embedded.db.collection<Doc>('others');
  await others.insertOne({ _id: 1, a: 1 });
  const session = started();
  await others.insertMany(
    [
      { _id: 2, a: 2 },
      { _id: 3, a: 2 },
    ],
    { session },
  );
  await others.createIndex({ a: 1 }, { unique: true });
  await expect(session.commitTransaction()).rejects.toMatchObject(transient);
  expect(await others.countDocuments()).toBe(1);
});

test('a key that one transaction gives up is not free before its commit', async () => {
  await embedded.things.insertOne({ _id: 1, email: 'a' });
  const giver = started();
  await embedded.things.updateOne({ _id: 1 }, { $set: { email: 'b' } }, { session: giver });
  await expect(embedded.things.insertOne({ _id: 2, email: 'a' })).rejects.toMatchObject({ code: 11000 });
  await giver.commitTransaction();
  await embedded.things.insertOne({ _id: 2, email: 'a' });
});

test('within one transaction a key can move from one document to another', async () => {
  await embedded.things.insertMany([
    { _id: 1, email: 'a' },
    { _id: 2, email: 'b' },
  ]);
  await inTransaction(async (session) => {
    await embedded.things.updateOne({ _id: 1 }, { $set: { email: 'c' } }, { session });
    await embedded.things.updateOne({ _id: 2 }, { $set: { email: 'a' } }, { session });
  });
  expect(await embedded.things.findOne({ email: 'a' })).toEqual({ _id: 2, email: 'a' });
  await expect(embedded.things.insertOne({ _id: 3, email: 'c' })).rejects.toMatchObject({
    code: 11000,
    keyValue: { email: 'c' },
  });
});

test('50 transactions that claim one unique key leave one document', async () => {
  const claims = Array.from({ length: 50 }, (_, i) =>
    inTransaction(async (session) => {
      await embedded.things.insertOne({ _id: `other-${i}` }, { session });
      await embedded.things.insertOne({ _id: `claim-${i}`, email: 'only' }, { session });
    }),
  );
  const outcomes = await Promise.allSettled(claims);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 11000 });
  expect(await embedded.things.countDocuments()).toBe(2);
});

test('a write outside transactions waits for nobody: the transaction that meets it is repeated', async () => {
  await embedded.things.insertOne({ _id: 1, n: 0 });
  let tries = 0;
  await inTransaction(async (session) => {
    tries++;
    await embedded.things.updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session });
    if (tries === 1) await embedded.things.updateOne({ _id: 1 }, { $inc: { n: 1 } });
  });
  expect(tries).toBe(2);
  expect(await embedded.things.findOne({})).toEqual({ _id: 1, n: 11 });
});

test('an error within a transaction aborts it', async () => {
  const session = started();
  await embedded.things.insertOne({ _id: 1 }, { session });
  await expect(embedded.things.insertOne({ _id: 1 }, { session })).rejects.toMatchObject({ code: 11000 });
  await expect(embedded.things.insertOne({ _id: 2 }, { session })).rejects.toMatchObject({ code: 251 });
  expect(await embedded.things.countDocuments()).toBe(0);
});

test('an idle transaction is aborted', async () => {
  await embedded.things.insertOne({ _id: 1, n: 0 });
  const session = started();
  await embedded.things.updateOne({ _id: 1 }, { $inc: { n: 5 } }, { session });
  await sleep(600);
  await expect(session.commitTransaction()).rejects.toMatchObject({ code: 251 });
  expect(await embedded.things.findOne({})).toEqual({ _id: 1, n: 0 });
});

test('commands that MongoDB does not run in a transaction are refused', async () => {
  for (const command of [{ create: 'x' }, { listIndexes: 'things' }, { createIndexes: 'things', indexes: [] }]) {
    const session = started();
    await expect(embedded.db.command(command, { session })).rejects.toMatchObject({ code: 263 });
  }
});

test('a transaction whose document went with its database is a conflict', async () => {
  const other = embedded.client.db('short-lived');
  await other.collection<Doc>('things').insertOne({ _id: 1 });
  const session = started();
  await other.collection<Doc>('things').updateOne({ _id: 1 }, { $set: { a: 1 } }, { session });
  await other.dropDatabase();
  await expect(session.commitTransaction()).rejects.toMatchObject(transient);
  expect(await other.collection('things').countDocuments()).toBe(0);
});
