import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { type Embedded, openFresh } from './support/embedded.ts';

const { Long, Decimal128, Timestamp } = mongoose.mongo;

let embedded: Embedded;
beforeAll(async () => {
  embedded = await openFresh();
  await embedded.things.insertOne({ _id: 1, a: [1] });
});
afterAll(() => embedded.close());

const find = (filter: object, more: object = {}) => ({ find: 'things', filter, ...more });
const update = (u: unknown, more: object = {}) => ({ update: 'things', updates: [{ q: {}, u, ...more }] });
const aggregate = (stage: object) => ({ aggregate: 'things', pipeline: [stage], cursor: {} });
const index = (more: object) => ({ createIndexes: 'things', indexes: [{ key: { a: 1 }, name: 'a', ...more }] });

const refused: [name: string, code: number, command: Record<string, unknown>][] = [
  ['mapReduce', 59, { mapReduce: 'things' }],
  ['toString', 59, { toString: 1 }],
  ['$where', 2, find({ $where: '1' })],
  ['$expr', 2, find({ $expr: {} })],
  ['$text', 2, find({ $text: {} })],
  ['$type', 2, find({ a: { $type: 'int' } })],
  ['$all', 2, find({ a: { $all: [1] } })],
  ['$elemMatch', 2, find({ a: { $elemMatch: { $gt: 1 } } })],
  ['documents', 2, find({ a: { $gt: {} } })],
  ['$mod', 2, find({ a: { $mod: [2, 0] } })],
  ['$regex', 2, find({ a: { $regex: 'x' } })],
  ['BSONRegExp', 2, find({ a: /x/ })],
  ['Long', 2, find({ a: Long.fromNumber(1) })],
  ['collation', 9, find({}, { collation: { locale: 'nl' } })],
  ['let', 9, find({}, { let: {} })],
  ['tailable', 9, find({}, { tailable: true })],
  ['b.c', 9, find({}, { projection: { 'b.c': 1 } })],
  ['$slice', 9, find({}, { projection: { a: { $slice: 1 } } })],
  ['$meta', 9, find({}, { sort: { a: { $meta: 'textScore' } } })],
  ['atClusterTime', 9, find({}, { readConcern: { level: 'snapshot', atClusterTime: Timestamp.fromNumber(1) } })],
  ['$mul', 9, update({ $mul: { a: 2 } })],
  ['$rename', 9, update({ $rename: { a: 'b' } })],
  ['$currentDate', 9, update({ $currentDate: { a: true } })],
  ['$slice', 9, update({ $push: { a: { $each: [1], $slice: 1 } } })],
  ['$position', 9, update({ $push: { a: { $each: [1], $position: 0 } } })],
  ['a.$', 2, update({ $set: { 'a.$': 1 } })],
  ['a.$[]', 2, update({ $set: { 'a.$[]': 1 } })],
  ['__proto__.x', 2, update({ $set: { '__proto__.x': 1 } })],
  ['pipeline', 9, update([{ $set: { a: 1 } }])],
  ['arrayFilters', 9, update({ $set: { a: 1 } }, { arrayFilters: [] })],
  ['collation', 9, update({ $set: { a: 1 } }, { collation: {} })],
  ['Long', 2, update({ $set: { a: Long.fromNumber(1) } })],
  ['Decimal128', 2, update({ $set: { a: Decimal128.fromString('1') } })],
  ['Timestamp', 2, update({ $set: { a: Timestamp.fromNumber(1) } })],
  ['$x', 2, update({ $set: { a: { $x: 1 } } })],
  ['$lookup', 9, aggregate({ $lookup: {} })],
  ['$unwind', 9, aggregate({ $unwind: '$a' })],
  ['$project', 9, aggregate({ $project: { a: 1 } })],
  ['$a', 9, aggregate({ $group: { _id: '$a' } })],
  ['$avg', 9, aggregate({ $group: { _id: null, n: { $avg: '$a' } } })],
  ['$$ROOT', 9, aggregate({ $group: { _id: '$$ROOT' } })],
  ['$toUpper', 9, aggregate({ $group: { _id: { $toUpper: '$a' } } })],
  ['sparse', 67, index({ sparse: true })],
  ['collation', 67, index({ collation: {} })],
  ['a: text', 67, index({ key: { a: 'text' } })],
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
