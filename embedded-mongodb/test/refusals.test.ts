import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { type Embedded, openFresh } from './support/embedded.ts';

const { Binary, Long, Decimal128, Timestamp } = mongoose.mongo;

let embedded: Embedded;
beforeAll(async () => {
  embedded = await openFresh();
  await embedded.things.insertOne({ _id: 1, a: [1] });
});
afterAll(() => embedded.close());

const find = (filter: object, more: object = {}) => ({ find: 'things', filter, ...more });
const update = (u: unknown, more: object = {}) => ({ update: 'things', updates: [{ q: {}, u, ...more }] });
const findAndModify = (more: object) => ({ findAndModify: 'things', query: {}, update: { $set: { a: 2 } }, ...more });
const counting = { $group: { _id: 1, n: { $sum: 1 } } };
const aggregate = (...stages: object[]) => ({ aggregate: 'things', pipeline: [{ $match: {} }, ...stages], cursor: {} });
const index = (more: object) => ({ createIndexes: 'things', indexes: [{ key: { a: 1 }, name: 'a', ...more }] });

const commands: Record<string, unknown>[] = [
  { mapReduce: 'things' },
  { toString: 1 },
  { count: 'things' },
  { distinct: 'things', key: 'a' },
  { getMore: Long.ONE, collection: 'things' },
  { killCursors: 'things', cursors: [] },
  { drop: 'things' },
  { dropIndexes: 'things', index: '*' },
  { listCollections: 1 },
  { buildInfo: 1 },
  { killSessions: [] },
];

const refused: [name: string, code: number, command: Record<string, unknown>][] = [
  ...commands.map((command): [string, number, typeof command] => [Object.keys(command)[0] ?? '', 59, command]),
  ['$where', 2, find({ $where: '1' })],
  ['$expr', 2, find({ $expr: {} })],
  ['$text', 2, find({ $text: {} })],
  ['$nor', 2, find({ $nor: [{ a: 1 }] })],
  ['$not', 2, find({ a: { $not: { $gt: 1 } } })],
  ['$nin', 2, find({ a: { $nin: [1] } })],
  ['$type', 2, find({ a: { $type: 'int' } })],
  ['$all', 2, find({ a: { $all: [1] } })],
  ['$elemMatch', 2, find({ a: { $elemMatch: { $gt: 1 } } })],
  ['documents', 2, find({ a: { $gt: {} } })],
  ['$mod', 2, find({ a: { $mod: [2, 0] } })],
  ['$regex', 2, find({ a: { $regex: 'x' } })],
  ['toString', 2, find({ a: { $eq: 1, toString: 1 } })],
  ['BSONRegExp', 2, find({ a: /x/ })],
  ['Long', 2, find({ a: Long.fromNumber(1) })],
  ['NaN', 2, find({ a: Number.NaN })],
  ['NaN', 2, update({ $set: { a: Number.NaN } })],
  ['collation', 9, find({}, { collation: { locale: 'nl' } })],
  ['let', 9, find({}, { let: {} })],
  ['tailable', 9, find({}, { tailable: true })],
  ['skip', 9, find({}, { skip: 1 })],
  ['hint', 9, find({}, { hint: 'a_1' })],
  ['projection', 9, find({}, { projection: { a: 1 } })],
  ['-1', 9, find({}, { limit: -1 })],
  ['$meta', 9, find({}, { sort: { a: { $meta: 'textScore' } } })],
  ['atClusterTime', 9, find({}, { readConcern: { level: 'snapshot', atClusterTime: Timestamp.fromNumber(1) } })],
  ['$unset', 9, update({ $unset: { a: '' } })],
  ['$setOnInsert', 9, update({ $setOnInsert: { a: 2 } })],
  ['$min', 9, update({ $min: { a: 0 } })],
  ['$max', 9, update({ $max: { a: 2 } })],
  ['$mul', 9, update({ $mul: { a: 2 } })],
  ['$push', 9, update({ $push: { a: 2 } })],
  ['$addToSet', 9, update({ $addToSet: { a: 2 } })],
  ['$pull', 9, update({ $pull: { a: 1 } })],
  ['$pullAll', 9, update({ $pullAll: { a: [1] } })],
  ['$rename', 9, update({ $rename: { a: 'b' } })],
  ['$currentDate', 9, update({ $currentDate: { a: true } })],
  ['toString', 9, update({ $set: { a: 2 }, toString: { a: 1 } })],
  ['a.b', 2, update({ $set: { 'a.b': 1 } })],
  ['a.$', 2, update({ $set: { 'a.$': 1 } })],
  ['a.$[]', 2, update({ $set: { 'a.$[]': 1 } })],
  ['__proto__', 2, update({ $set: Object.fromEntries([['__proto__', 1]]) })],
  ['pipeline', 9, update([{ $set: { a: 1 } }])],
  ['upsert', 9, update({ $set: { a: 2 } }, { upsert: true })],
  ['multi', 9, update({ $set: { a: 2 } }, { multi: true })],
  ['sort', 9, update({ $set: { a: 2 } }, { sort: { a: 1 } })],
  ['arrayFilters', 9, update({ $set: { a: 1 } }, { arrayFilters: [] })],
  ['collation', 9, update({ $set: { a: 1 } }, { collation: {} })],
  ['ordered: false', 9, { ...update({ $set: { a: 2 } }), ordered: false }],
  ['Long', 2, update({ $set: { a: Long.fromNumber(1) } })],
  ['Decimal128', 2, update({ $set: { a: Decimal128.fromString('1') } })],
  ['Timestamp', 2, update({ $set: { a: Timestamp.fromNumber(1) } })],
  ['Binary', 2, update({ $set: { a: new Binary(Buffer.from([1])) } })],
  ['$x', 2, update({ $set: { a: { $x: 1 } } })],
  ['upsert', 9, findAndModify({ upsert: true })],
  ['remove', 9, findAndModify({ remove: true })],
  ['fields', 9, findAndModify({ fields: { a: 1 } })],
  ['$lookup', 9, aggregate({ $lookup: {} })],
  ['$unwind', 9, aggregate({ $unwind: '$a' })],
  ['$project', 9, aggregate({ $project: { a: 1 } })],
  ['$sort', 9, aggregate({ $sort: { a: 1 } }, counting)],
  ['$skip', 9, aggregate({ $skip: 1 }, counting)],
  ['$limit', 9, aggregate({ $limit: 1 }, counting)],
  ['$a', 9, aggregate({ $group: { _id: '$a' } })],
  ['$avg', 9, aggregate({ $group: { _id: null, n: { $avg: '$a' } } })],
  ['$$ROOT', 9, aggregate({ $group: { _id: '$$ROOT' } })],
  ['$toUpper', 9, aggregate({ $group: { _id: { $toUpper: '$a' } } })],
  ['sparse', 67, index({ sparse: true })],
  ['collation', 67, index({ collation: {} })],
  ['a: text', 67, index({ key: { a: 'text' } })],
  ['_id: 1', 67, index({ key: { _id: 1 } })],
  ['$**: 1', 67, index({ key: { '$**': 1 } })],
  ['$ne', 67, index({ partialFilterExpression: { a: { $ne: 1 } } })],
  ['$exists', 67, index({ partialFilterExpression: { a: { $exists: false } } })],
  ['capped', 9, { create: 'other', capped: true, size: 1 }],
  ['validator', 9, { create: 'other', validator: {} }],
  ['w: 2', 9, { insert: 'things', documents: [{ _id: 2 }], writeConcern: { w: 2 } }],
];

test.each(refused)('refuses %s by its name, with code %i', async (name, code, command) => {
  const attempt = async () => {
    const reply = await embedded.db.command(command);
    if (reply['writeErrors']) throw reply['writeErrors'][0]; // as the driver's collection methods do
  };
  await expect(attempt()).rejects.toMatchObject({ code, errmsg: expect.stringContaining(name) });
  expect(await embedded.things.find().toArray()).toEqual([{ _id: 1, a: [1] }]);
});
