// An embedded database in a directory of its own, with a client of the official driver.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { startEmbeddedMongo } from '../../server.ts';

const { MongoClient } = mongoose.mongo;
// biome-ignore lint/suspicious/noExplicitAny: the driver's filters and updates accept only `any` for free fields
export type Doc = { _id: number | string; [field: string]: any };
type Options = Omit<Parameters<typeof startEmbeddedMongo>[0], 'directory'>;

export const freshDirectory = (): Promise<string> => mkdtemp(join(tmpdir(), 'embedded-mongodb-'));

export async function openAt(directory: string, options: Options = {}) {
  const server = await startEmbeddedMongo({ directory, ...options });
  const client = await MongoClient.connect(server.uri('test'));
  const db = client.db();
  return {
    directory,
    server,
    port: Number(new URL(server.uri('test')).port),
    client,
    db,
    things: db.collection<Doc>('things'),
    close: async () => {
      await client.close();
      await server.close();
    },
  };
}

export type Embedded = Awaited<ReturnType<typeof openAt>>;

export async function openFresh(options: Options = {}) {
  const embedded = await openAt(await freshDirectory(), options);
  const remove = () => rm(embedded.directory, { recursive: true, force: true });
  return { ...embedded, close: () => embedded.close().then(remove) };
}
