// A process to be killed: it writes documents and pairs in transactions, and prints each id once it is acknowledged.
import mongoose from 'mongoose';
import { startEmbeddedMongo } from '../../server.ts';

const [directory = '', round = ''] = process.argv.slice(2);
const server = await startEmbeddedMongo({ directory });
const client = await mongoose.mongo.MongoClient.connect(server.uri('test'));
const things = client.db().collection<{ _id: string }>('things');

async function writeSingles(writer: number): Promise<never> {
  for (let i = 0; ; i++) {
    const _id = `${round}-single-${writer}-${i}`;
    await things.insertOne({ _id });
    process.stdout.write(`${_id}\n`);
  }
}

async function writePairs(writer: number): Promise<never> {
  for (let i = 0; ; i++) {
    const pair = `${round}-pair-${writer}-${i}`;
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await things.insertOne({ _id: `${pair}-left` }, { session });
        await things.insertOne({ _id: `${pair}-right` }, { session });
      }),
    );
    process.stdout.write(`${pair}-left\n${pair}-right\n`);
  }
}

await Promise.all([writeSingles(1), writeSingles(2), writeSingles(3), writePairs(4), writePairs(5)]);
