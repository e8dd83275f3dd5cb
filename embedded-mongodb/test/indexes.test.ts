import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Embedded, openFresh } from './support/embedded.ts';

let embedded: Embedded;
beforeAll(async () => {
  embedded = await openFresh({ limits: { sweepMs: 50 } });
});
afterAll(() => embedded.close());
beforeEach(() => embedded.db.dropDatabase());

test('a unique index refuses a second document, with the pattern and the value of the key', async () => {
  const { things } = embedded;
  await things.createIndex({ tenant: 1, email: 1 }, { unique: true });
  await things.insertMany([
    { _id: 1, tenant: 1, email: 'a' },
    { _id: 2, tenant: 2, email: 'a' },
  ]);
  const key = { keyPattern: { tenant: 1, email: 1 }, keyValue: { tenant: 2, email: 'a' } };
  await expect(things.insertOne({ _id: 3, tenant: 2, email: 'a' })).rejects.toMatchObject({ code: 11000, ...key });
  await expect(things.updateOne({ _id: 1 }, { $set: { tenant: 2 } })).rejects.toMatchObject({ code: 11000, ...key });
  await things.updateOne({ _id: 2 }, { $set: { email: 'b' } });
  await things.insertOne({ _id: 3, tenant: 2, email: 'a' });
});

test('the _id is unique', async () => {
  await embedded.things.insertOne({ _id: 1 });
  const refusal = { code: 11000, keyPattern: { _id: 1 }, keyValue: { _id: 1 } };
  await expect(embedded.things.insertOne({ _id: 1 })).rejects.toMatchObject(refusal);
});

test('an insertMany stops at a duplicate', async () => {
  const documents = [{ _id: 1 }, { _id: 1 }, { _id: 2 }];
  await expect(embedded.things.insertMany(documents)).rejects.toMatchObject({ code: 11000, insertedCount: 1 });
  expect(await embedded.things.countDocuments()).toBe(1);
});

test('a document that is refused does not keep the keys it would have had', async () => {
  const { things } = embedded;
  await things.createIndex({ a: 1 }, { unique: true });
  await things.createIndex({ b: 1 }, { unique: true });
  const documents = [1, 2].map((_id) => ({ _id, a: _id, b: 2 }));
  await expect(things.insertMany(documents)).rejects.toMatchObject({ code: 11000, insertedCount: 1 });
  await things.insertOne({ _id: 3, a: 2, b: 3 });
});

test('missing counts as null in a unique index', async () => {
  await embedded.things.createIndex({ email: 1 }, { unique: true });
  await embedded.things.insertOne({ _id: 1 });
  await expect(embedded.things.insertOne({ _id: 2, email: null })).rejects.toMatchObject({
    code: 11000,
    keyValue: { email: null },
  });
});

test('a unique index holds for each element of an array', async () => {
  await embedded.things.createIndex({ tags: 1 }, { unique: true });
  await embedded.things.insertOne({ _id: 1, tags: ['a', 'b', 'a'] });
  await expect(embedded.things.insertOne({ _id: 2, tags: ['c', 'b'] })).rejects.toMatchObject({ code: 11000 });
});

test('an index over two arrays of one document is refused', async () => {
  await embedded.things.createIndex({ a: 1, b: 1 });
  await expect(embedded.things.insertOne({ _id: 1, a: [1, 2], b: [1, 2] })).rejects.toThrow(
    "two arrays of one document 'a_1_b_1'",
  );
  expect(await embedded.things.countDocuments()).toBe(0);
});

test('a partial unique index counts only the documents of its filter', async () => {
  const { things } = embedded;
  await things.createIndex({ key: 1 }, { unique: true, partialFilterExpression: { state: 'open' } });
  await things.insertMany([
    { _id: 1, key: 'k', state: 'closed' },
    { _id: 2, key: 'k', state: 'closed' },
    { _id: 3, key: 'k', state: 'open' },
  ]);
  await expect(things.insertOne({ _id: 4, key: 'k', state: 'open' })).rejects.toMatchObject({ code: 11000 });
  await expect(things.updateOne({ _id: 1 }, { $set: { state: 'open' } })).rejects.toMatchObject({ code: 11000 });
  await things.updateOne({ _id: 3 }, { $set: { state: 'closed' } });
  await things.updateOne({ _id: 1 }, { $set: { state: 'open' } });
  expect(await things.find({ key: 'k' }).toArray()).toHaveLength(3);
  expect(await things.find({ key: 'k', state: 'open' }).toArray()).toEqual([{ _id: 1, key: 'k', state: 'open' }]);
});

test('a unique index is not built over duplicates', async () => {
  await embedded.things.insertMany([
    { _id: 1, a: 1 },
    { _id: 2, a: 1 },
  ]);
  await expect(embedded.things.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
  expect(await embedded.things.indexes()).toHaveLength(1);
});

test('an index that exists is not created again; another one of its name or key is refused', async () => {
  const { things } = embedded;
  await things.createIndex({ a: 1 }, { unique: true });
  await things.createIndex({ a: 1 }, { unique: true });
  expect(await things.indexes()).toHaveLength(2);
  await expect(things.createIndex({ b: 1 }, { name: 'a_1' })).rejects.toMatchObject({ code: 86 });
  await expect(things.createIndex({ a: 1 }, { unique: true, name: 'other' })).rejects.toMatchObject({ code: 85 });
  await expect(things.createIndex({ a: 1 })).rejects.toMatchObject({ code: 86 });
});

test('a missing collection and one that exists have their codes', async () => {
  await expect(embedded.things.indexes()).rejects.toMatchObject({ code: 26 });
  await embedded.db.createCollection('things');
  await expect(embedded.db.createCollection('things')).rejects.toMatchObject({ code: 48 });
});

test('a TTL index removes what has expired, and only that', async () => {
  const { things } = embedded;
  await things.createIndex({ at: 1 }, { expireAfterSeconds: 60, partialFilterExpression: { kept: false } });
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
  await things.insertMany([
    { _id: 'expired', at: ago(61), kept: false },
    { _id: 'young', at: ago(50), kept: false },
    { _id: 'no date', at: 5, kept: false },
    { _id: 'other', at: ago(61), kept: true },
  ]);
  for (let tries = 0; tries < 40 && (await things.countDocuments()) === 4; tries++) await sleep(50);
  await sleep(150);
  expect((await things.find().toArray()).map(({ _id }) => _id)).toEqual(['young', 'no date', 'other']);
});

test('equality on an index, or on the first fields of one, does not read all of 20,000 documents', async () => {
  const { things } = embedded;
  await things.createIndex({ tenant: 1, email: 1 });
  await things.insertMany(Array.from({ length: 20_000 }, (_, i) => ({ _id: i, tenant: i % 1000, email: `${i}@x` })));
  const timed = async (filterOf: (i: number) => object, found: number): Promise<number> => {
    const started = performance.now();
    for (let i = 0; i < 20; i++) expect(await things.find(filterOf(i)).toArray()).toHaveLength(found);
    return performance.now() - started;
  };
  const scans = await timed((i) => ({ email: `${i}@x` }), 1);
  expect(await timed((i) => ({ tenant: i, email: `${i + 1000}@x` }), 1)).toBeLessThan(scans / 2);
  expect(await timed((i) => ({ tenant: { $in: [i] } }), 20)).toBeLessThan(scans / 2);
  expect(await timed((_id) => ({ _id }), 1)).toBeLessThan(scans / 2);
});
