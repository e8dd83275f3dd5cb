import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { type Doc, type Embedded, openFresh } from './support/embedded.ts';

const { Binary, ObjectId } = mongoose.mongo;
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
  ['NaN equals NaN', [Number.NaN, 1], { a: Number.NaN }, [1]],
  ['equality of dates', [day(1), day(2)], { a: day(2) }, [2]],
  ['equality of object ids', [oid(1), oid(2)], { a: oid(2) }, [2]],
  [
    'equality of binary data',
    [new Binary(Buffer.from([255])), new Binary(Buffer.from([254]))],
    { a: new Binary(Buffer.from([254])) },
    [2],
  ],
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
  ['$nin', [1, 2, missing, [1, 3]], { a: { $nin: [1] } }, [2, 3]],
  ['$exists true finds null', [1, null, missing], { a: { $exists: true } }, [1, 2]],
  ['$exists false', [1, null, missing], { a: { $exists: false } }, [3]],
  ['$and', [1, 2, 3], { $and: [{ a: { $gt: 1 } }, { a: { $lt: 3 } }] }, [2]],
  ['$or', [1, 2, 3], { $or: [{ a: 1 }, { a: 3 }] }, [1, 3]],
  ['$nor', [1, 2, missing], { $nor: [{ a: 1 }] }, [2, 3]],
  ['$not', [1, 5, missing, 'x'], { a: { $not: { $gt: 3 } } }, [1, 3, 4]],
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
  ['$set creates documents on the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set of an element', { a: [1, 2] }, { $set: { 'a.1': 5 } }, { a: [1, 5] }],
  ['$set into a document of an array', { a: [{ x: 1 }] }, { $set: { 'a.0.x': 5 } }, { a: [{ x: 5 }] }],
  ['$unset', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$unset of an element leaves null', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['$unset of nothing', { a: 1 }, { $unset: { 'b.c': '' } }, { a: 1 }],
  ['$inc', { a: 1 }, { $inc: { a: 2, b: -1 } }, { a: 3, b: -1 }],
  ['$min', { a: 5, b: 1 }, { $min: { a: 3, b: 3, c: 3 } }, { a: 3, b: 1, c: 3 }],
  ['$max', { a: 5, b: 1 }, { $max: { a: 3, b: 3, c: 3 } }, { a: 5, b: 3, c: 3 }],
  ['$push', { a: [1] }, { $push: { a: 2, b: 3 } }, { a: [1, 2], b: [3] }],
  ['$push of an array is one element', { a: [1] }, { $push: { a: [2, 3] } }, { a: [1, [2, 3]] }],
  ['$push with $each', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
  ['$addToSet', { a: [1, 2] }, { $addToSet: { a: 2 } }, { a: [1, 2] }],
  ['$addToSet with $each', { a: [1] }, { $addToSet: { a: { $each: [2, 1, 2] } } }, { a: [1, 2] }],
  ['$addToSet keeps what was twice', { a: [1, 1] }, { $addToSet: { a: 2 } }, { a: [1, 1, 2] }],
  ['$pull of a value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull by a condition', { a: [1, 5, 9] }, { $pull: { a: { $gt: 4 } } }, { a: [1] }],
  [
    '$pull of documents by some of their fields',
    { a: [{ x: 1, y: 1 }, { x: 2 }] },
    { $pull: { a: { x: 1 } } },
    { a: [{ x: 2 }] },
  ],
  ['$pullAll', { a: [1, 2, 3, 1] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  ['$setOnInsert leaves a present document', { a: 1 }, { $setOnInsert: { b: 1 }, $set: { a: 2 } }, { a: 2 }],
  ['new fields come in the order of their names', {}, { $set: { b: 1, a: 1 } }, { a: 1, b: 1 }],
];

test.each(filters)('filter: %s', async (_title, values, filter, found) => {
  await embedded.things.insertMany(holding(values));
  const ids = (await embedded.things.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
  expect(ids).toEqual(found);
});

test.each(filters)('filter with an index: %s', async (_title, values, filter, found) => {
  const indexed = embedded.db.collection<Doc>('indexed');
  await indexed.drop();
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
  ['$push to a number', { a: 1 }, { $push: { a: 1 } }, 2],
  ['$addToSet to a number', { a: 1 }, { $addToSet: { a: 1 } }, 2],
  ['$pull from a number', { a: 1 }, { $pull: { a: 1 } }, 2],
  ['$set through a number', { a: 1 }, { $set: { 'a.b': 1 } }, 28],
  ['$set through null', { a: null }, { $set: { 'a.b': 1 } }, 28],
  ['$set of a field in an array', { a: [1] }, { $set: { 'a.b': 1 } }, 28],
  ['two changes of one field', { a: 1 }, { $set: { a: 1 }, $inc: { a: 1 } }, 40],
  ['two changes at overlapping paths', {}, { $set: { a: {}, 'a.b': 1 } }, 40],
  ['a change of _id', {}, { $set: { _id: 2 } }, 66],
];

test.each(wrongUpdates)('update refuses %s and leaves the document', async (_title, before, update, code) => {
  await embedded.things.insertOne({ _id: 1, ...before });
  await expect(embedded.things.updateOne({ _id: 1 }, update)).rejects.toMatchObject({ code });
  expect(await embedded.things.findOne({ _id: 1 })).toEqual({ _id: 1, ...before });
});

describe('upsert', () => {
  test('inserts the equalities of the filter, the update and $setOnInsert', async () => {
    const filter = { _id: 7, a: { $eq: 1 }, 'n.x': 'y', b: { $gt: 3 }, $and: [{ c: 2 }] };
    const { upsertedId, upsertedCount, matchedCount } = await embedded.things.updateOne(
      filter,
      { $inc: { d: 4 }, $setOnInsert: { e: 5 } },
      { upsert: true },
    );
    expect({ upsertedId, upsertedCount, matchedCount }).toEqual({ upsertedId: 7, upsertedCount: 1, matchedCount: 0 });
    expect(await embedded.things.findOne({ _id: 7 })).toEqual({ _id: 7, a: 1, n: { x: 'y' }, c: 2, d: 4, e: 5 });
  });

  test('makes an ObjectId where neither filter nor replacement has an _id', async () => {
    const { upsertedId } = await embedded.things.replaceOne({ a: 1 }, { b: 2 }, { upsert: true });
    expect(upsertedId).toBeInstanceOf(ObjectId);
    expect(await embedded.things.findOne({}, { projection: { _id: 0 } })).toEqual({ b: 2 });
  });
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

test('skip and limit page through a sorted result', async () => {
  await embedded.things.insertMany(holding([5, 4, 3, 2, 1]));
  const page = await embedded.things.find().sort({ a: 1 }).skip(1).limit(2).toArray();
  expect(page.map(({ a }) => a)).toEqual([2, 3]);
});

test('a projection includes or excludes top-level fields', async () => {
  await embedded.things.insertOne({ _id: 1, a: 1, b: { c: 2 } });
  const shown = (projection: Record<string, 0 | 1>) => embedded.things.findOne({}, { projection });
  expect(await shown({ a: 1 })).toEqual({ _id: 1, a: 1 });
  expect(await shown({ a: 1, _id: 0 })).toEqual({ a: 1 });
  expect(await shown({ a: 0 })).toEqual({ _id: 1, b: { c: 2 } });
  expect(await shown({ _id: 0 })).toEqual({ a: 1, b: { c: 2 } });
  expect(await shown({ _id: 1 })).toEqual({ _id: 1 });
});

test('counts, distinct values and pipelines', async () => {
  await embedded.things.insertMany([
    { _id: 1, kind: 'x', n: 1, tags: ['p', 'q'] },
    { _id: 2, kind: 'x', n: 2.5, tags: ['q'] },
    { _id: 3, kind: 'y', n: 'no number' },
    { _id: 4 },
  ]);
  const { things } = embedded;
  expect(await things.countDocuments({ kind: 'x' })).toBe(2);
  expect(await things.countDocuments({ kind: 'z' })).toBe(0);
  expect(await things.countDocuments({}, { skip: 1, limit: 2 })).toBe(2);
  expect(await things.estimatedDocumentCount()).toBe(4);
  expect(await things.distinct('tags')).toEqual(['p', 'q']);
  const pipeline = [{ $match: {} }, { $sort: { kind: 1 } }, { $skip: 1 }, { $limit: 2 }];
  expect((await things.aggregate(pipeline).toArray()).map(({ _id }) => _id)).toEqual([1, 2]);
  const counted = { $group: { _id: null, n: { $sum: 1 } } };
  expect(await things.aggregate([...pipeline, counted]).toArray()).toEqual([{ _id: null, n: 2 }]);
});

test('findOneAndUpdate, findOneAndReplace and findOneAndDelete return the document before or after', async () => {
  const { things } = embedded;
  await things.insertMany([
    { _id: 1, a: 2 },
    { _id: 2, a: 1 },
  ]);
  expect(await things.findOneAndUpdate({}, { $inc: { a: 10 } }, { sort: { a: 1 } })).toEqual({ _id: 2, a: 1 });
  const after = { returnDocument: 'after' } as const;
  expect(await things.findOneAndUpdate({ _id: 2 }, { $inc: { a: 1 } }, after)).toEqual({ _id: 2, a: 12 });
  expect(await things.findOneAndReplace({ _id: 2 }, { b: 1 }, { ...after, projection: { _id: 0 } })).toEqual({ b: 1 });
  expect(await things.findOneAndUpdate({ _id: 3 }, { $set: { a: 1 } }, { ...after, upsert: true })).toEqual({
    _id: 3,
    a: 1,
  });
  expect(await things.findOneAndUpdate({ _id: 9 }, { $set: { a: 1 } })).toBeNull();
  expect(await things.findOneAndDelete({ _id: 1 })).toEqual({ _id: 1, a: 2 });
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
    bin: new Binary(Buffer.from([0, 255])),
  };
  await embedded.things.insertOne(document);
  expect(await embedded.things.findOne({})).toEqual(document);
});
