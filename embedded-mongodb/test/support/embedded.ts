// An embedded database in a directory of its own, with a client of the official driver.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import mongoose from 'mongoose';
import { startEmbeddedMongo } from '../../server.ts';

const { MongoClient } = mongoose.mongo;
// biome-ignore lint/suspicious/noExplicitAny: the driver's filters and updates accept only `any` for free fields
export type Doc = { _id: number | string; [field: string]: any };
type Options = Omit<Parameters<typeof startEmbeddedMongo>[0], 'directory'>;

const directories: string[] = [];
afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true }))));

/** A directory that is removed after the test file. */
export async function freshDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'embedded-mongodb-'));
  directories.push(directory);
  return directory;
}

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

export const openFresh = async (options: Options = {}): Promise<Embedded> => openAt(await freshDirectory(), options);
