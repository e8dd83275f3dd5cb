import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { type Doc, type Embedded, openFresh } from './support/embedded.ts';

const { ObjectId } = mongoose.mongo;
const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const oid = (n: number) => new ObjectId(n.toString(16).padStart(24, '0'));

let embedded: Embedded;
beforeAll(async () => {
  embedded = await openFresh();
});
afterAll(() => embedded.close());
beforeEach(() => embedded.things.deleteMany({}));

/** Documents 1, 2, 3 ... hold these values in the field `a`; `missing` leaves the field out. */
const missing = Symbol('missing');
const holding = (values: unknown[]): Doc[] =>
  values.map((a, i) => (a === missing ? { _id: i + 1 } : { _id: i + 1, a }));

type Row = [title: string, values: unknown[], filter: Record<string, unknown>, found: number[]];
const filters: Row[] = [
  ['a plain value is equality', [1, 2, '1'], { a: 1 }, [1]],
  ['equality with an array element', [[1, 2], 2, [3]], { a: 2 }, [1, 2]],
  ['equality with a whole array', [[1, 2], [2, 1], 1], { a: [1, 2] }, [1]],
  [
    'equality with a document heeds the order of fields',
    [
      { x: 1, y: 2 },
      { y: 2, x: 1 },
    ],
    { a: { x: 1, y: 2 } },
    [1],
  ],
  ['equality with null finds missing fields', [null, missing, 0, ''], { a: null }, [1, 2]],
  ['0 and -0 are one number', [0, -0, 1], { a: 0 }, [1, 2]],
  ['equality of dates', [day(1), day(2)], { a: day(2) }, [2]],
  ['equality of object ids', [oid(1), oid(2)], { a: oid(2) }, [2]],
  ['equality of booleans', [true, false, 1], { a: true }, [1]],
  ['a dotted path into a document', [{ x: 1 }, { x: 2 }, 5], { 'a.x': 1 }, [1]],
  ['a dotted path through an array', [[{ x: 1 }, { x: 2 }], [{ x: 3 }]], { 'a.x': 2 }, [1]],
  ['a dotted path to an element by its index', [[{ x: 1 }, { x: 2 }], [{ x: 2 }]], { 'a.0.x': 2 }, [2]],
  ['null at a path inside an array', [[{ x: 1 }, {}], [{ x: 1 }], [], 4], { 'a.x': null }, [1, 4]],
  ['$eq', [1, 2], { a: { $eq: 2 } }, [2]],
  [
    '$ne finds other values, other types and missing fields',
    [1, 2, '1', missing, [1, 2]],
    { a: { $ne: 1 } },
    [2, 3, 4],
  ],
  ['$gt compares within one type', [1, 2, 3, '3', null, missing, true], { a: { $gt: 1 } }, [2, 3]],
  ['$gt of strings goes by bytes', ['a', 'B', 'é', 'b'], { a: { $gt: 'a' } }, [3, 4]],
  ['$gt of strings beyond the basic plane', ['\uFF5E', '😀'], { a: { $gt: '\uFF5E' } }, [2]],
  ['$gte', [1, 2, 3], { a: { $gte: 2 } }, [2, 3]],
  ['$gte null finds null and missing', [null, missing, 0], { a: { $gte: null } }, [1, 2]],
  ['$lt of dates', [day(1), day(2), 0], { a: { $lt: day(2) } }, [1]],
  ['$lte', [1, 2, 3], { a: { $lte: 2 } }, [1, 2]],
  [
    '$lt matches by one element of an array',
    [
      [1, 9],
      [9, 8],
    ],
    { a: { $lt: 5 } },
    [1],
  ],
  ['a range may be met by different elements', [[1, 9], [4]], { a: { $gt: 5, $lt: 3 } }, [1]],
  ['$in', [1, 2, 3, 'x'], { a: { $in: [1, 'x'] } }, [1, 4]],
  ['$in with null finds missing fields', [1, null, missing], { a: { $in: [null] } }, [2, 3]],
  ['$in of nothing finds nothing', [1], { a: { $in: [] } }, []],
  ['$exists true finds null', [1, null, missing], { a: { $exists: true } }, [1, 2]],
  ['$exists false', [1, null, missing], { a: { $exists: false } }, [3]],
  ['$and', [1, 2, 3], { $and: [{ a: { $gt: 1 } }, { a: { $lt: 3 } }] }, [2]],
  ['$or', [1, 2, 3], { $or: [{ a: 1 }, { a: 3 }] }, [1, 3]],
  ['several fields are all needed', [1, 2], { a: 1, _id: 2 }, []],
];

type Change = [
  title: string,
  before: Record<string, unknown>,
  update: Record<string, unknown>,
  after: Record<string, unknown>,
];
const updates: Change[] = [
  ['$set', { a: 1 }, { $set: { a: 2, b: 3 } }, { a: 2, b: 3 }],
  ['$set of documents and arrays', { a: 1 }, { $set: { a: [{ x: 1 }], b: { y: 2 } } }, { a: [{ x: 1 }], b: { y: 2 } }],
  ['$inc', { a: 1 }, { $inc: { a: 2, b: -1 } }, { a: 3, b: -1 }],
  ['new fields come in the order of their names', {}, { $set: { b: 1, a: 1 } }, { a: 1, b: 1 }],
];

test.each(filters)('filter: %s', async (_title, values, filter, found) => {
  await embedded.things.insertMany(holding(values));
  const ids = (await embedded.things.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
  expect(ids).toEqual(found);
});

test.each(filters)('filter with an index: %s', async (_title, values, filter, found) => {
  const indexed = embedded.db.collection<Doc>('indexed');
  await indexed.deleteMany({});
  for (const path of ['a', 'a.x', 'a.0.x']) await indexed.createIndex({ [path]: 1 });
  await indexed.insertMany(holding(values));
  const ids = (await indexed.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
  expect(ids).toEqual(found);
});

test.each(updates)('update: %s', async (_title, before, update, after) => {
  await embedded.things.insertOne({ _id: 1, ...before });
  const { modifiedCount } = await embedded.things.updateOne({ _id: 1 }, update);
  const found = await embedded.things.findOne({ _id: 1 });
  expect(JSON.stringify(found)).toBe(JSON.stringify({ _id: 1, ...after })); // the order of fields counts
  expect(modifiedCount).toBe(JSON.stringify(before) === JSON.stringify(after) ? 0 : 1);
});

const wrongUpdates: [string, Record<string, unknown>, Record<string, unknown>, number][] = [
  ['$inc of a string', { a: 'x' }, { $inc: { a: 1 } }, 14],
  ['$inc by a string', { a: 1 }, { $inc: { a: 'x' } }, 14],
  ['two changes of one field', { a: 1 }, { $set: { a: 1 }, $inc: { a: 1 } }, 40],
  ['a change of _id', {}, { $set: { _id: 2 } }, 66],
];

test.each(wrongUpdates)('update refuses %s and leaves the document', async (_title, before, update, code) => {
  await embedded.things.insertOne({ _id: 1, ...before });
  await expect(embedded.things.updateOne({ _id: 1 }, update)).rejects.toMatchObject({ code });
  expect(await embedded.things.findOne({ _id: 1 })).toEqual({ _id: 1, ...before });
});

test('replaceOne keeps the _id and drops every other field', async () => {
  await embedded.things.insertOne({ _id: 1, a: 1, b: 2 });
  const { matchedCount, modifiedCount } = await embedded.things.replaceOne({ a: 1 }, { c: 3 });
  expect({ matchedCount, modifiedCount }).toEqual({ matchedCount: 1, modifiedCount: 1 });
  expect(await embedded.things.findOne({})).toEqual({ _id: 1, c: 3 });
});

const sorts: [string, unknown[], 1 | -1, number[]][] = [
  ['by type, then by value', [true, day(1), oid(1), 'a', 2, 1, missing, [], { x: 1 }], 1, [8, 7, 6, 5, 4, 9, 3, 1, 2]],
  ['missing and null alike', [1, missing, null], 1, [2, 3, 1]],
  ['arrays by their least element', [[5, 2], 3, [9]], 1, [1, 2, 3]],
  ['arrays by their greatest element when descending', [[5, 2], 3, [9]], -1, [3, 1, 2]],
];

test.each(sorts)('sort: %s', async (_title, values, direction, order) => {
  await embedded.things.insertMany(holding(values));
  const ids = (await embedded.things.find().sort({ a: direction, _id: 1 }).toArray()).map(({ _id }) => _id);
  expect(ids).toEqual(order);
});

test('limit takes the first ones of a sorted result', async () => {
  await embedded.things.insertMany(holding([5, 4, 3, 2, 1]));
  expect((await embedded.things.find().sort({ a: 1 }).limit(2).toArray()).map(({ a }) => a)).toEqual([1, 2]);
});

test('countDocuments counts what its filter finds', async () => {
  await embedded.things.insertMany(holding(['x', 'x', 'y', missing]));
  expect(await embedded.things.countDocuments()).toBe(4);
  expect(await embedded.things.countDocuments({ a: 'x' })).toBe(2);
  expect(await embedded.things.countDocuments({ a: 'z' })).toBe(0);
});

test('deleteMany removes all that match, deleteOne the first', async () => {
  await embedded.things.insertMany(holding(['x', 'x', 'y', 'y']));
  expect((await embedded.things.deleteMany({ a: 'x' })).deletedCount).toBe(2);
  expect((await embedded.things.deleteOne({ a: 'y' })).deletedCount).toBe(1);
  expect(await embedded.things.find().toArray()).toEqual([{ _id: 4, a: 'y' }]);
});

test('findOneAndUpdate and findOneAndReplace return the document before or after', async () => {
  const { things } = embedded;
  await things.insertMany([
    { _id: 1, a: 2 },
    { _id: 2, a: 1 },
  ]);
  expect(await things.findOneAndUpdate({}, { $inc: { a: 10 } }, { sort: { a: 1 } })).toEqual({ _id: 2, a: 1 });
  const after = { returnDocument: 'after' } as const;
  expect(await things.findOneAndUpdate({ _id: 2 }, { $inc: { a: 1 } }, after)).toEqual({ _id: 2, a: 12 });
  expect(await things.findOneAndReplace({ _id: 2 }, { b: 1 }, after)).toEqual({ _id: 2, b: 1 });
  expect(await things.findOneAndUpdate({ _id: 9 }, { $set: { a: 1 } })).toBeNull();
  expect(await things.countDocuments()).toBe(2);
});

test('every type comes back as it was stored', async () => {
  const document = {
    _id: 1,
    s: 'é',
    i: 1,
    d: 1.5,
    big: 2 ** 40,
    t: true,
    n: null,
    when: day(1),
    id: oid(1),
    list: [1, { x: [] }],
  };
  await embedded.things.insertOne(document);
  expect(await embedded.things.findOne({})).toEqual(document);
});
