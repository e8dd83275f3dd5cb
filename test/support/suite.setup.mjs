// Before the suite: a database, and the processes that run the products of the flow tests.
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

/** An embedded database in a temporary folder, unless MONGODB_URI names a real one. */
async function startDatabase() {
  if (process.env.MONGODB_URI) return undefined;
  const unregister = register();
  const { startEmbeddedMongo } = await import('embedded-mongodb');
  const directory = await mkdtemp(join(tmpdir(), 'license-desk-test-'));
  const database = await startEmbeddedMongo({ directory });
  await unregister();
  process.env.MONGODB_URI = database.uri('license-desk');
  return { database, directory };
}

/** A port that was free a moment ago. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** One for each core. Nobody waits for them here: most tests need none. */
async function startProductHosts(count) {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  process.env.PRODUCT_HOSTS = ports.join();
  const host = join(import.meta.dirname, 'product-host.ts');
  return ports.map((port) =>
    spawn(process.execPath, ['--import', 'tsx', host, String(port)], { stdio: ['ignore', 'inherit', 'inherit'] }),
  );
}

export default async function startSuite({ maxWorkers }) {
  globalThis.suite = { ...(await startDatabase()), hosts: await startProductHosts(Math.min(2, maxWorkers)) };
}
