// Before the suite: an embedded database in a temporary folder, unless MONGODB_URI names a real one.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

export default async function startDatabase() {
  if (process.env.MONGODB_URI) return;
  const unregister = register();
  const { startEmbeddedMongo } = await import('embedded-mongodb');
  const directory = await mkdtemp(join(tmpdir(), 'license-desk-test-'));
  const database = await startEmbeddedMongo({ directory });
  await unregister();
  process.env.MONGODB_URI = database.uri('license-desk');
  globalThis.embeddedDatabase = { database, directory };
}
