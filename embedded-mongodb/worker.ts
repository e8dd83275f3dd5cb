// The worker thread: locks the directory, opens the database, listens on loopback, and ends when told to.
import { mkdir } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { type Limits, sweep } from './database.ts';
import { EmbeddedMongoError } from './errors.ts';
import { serveConnection } from './protocol.ts';
import { openJournal } from './storage/journal.ts';
import { lockDirectory } from './storage/lock.ts';
import { createStore } from './storage/store.ts';

export type WorkerInput = { directory: string; limits: Limits };
export type WorkerMessage = { port: number } | { log: string };

const send = (message: WorkerMessage): void => parentPort?.postMessage(message);
const { directory, limits } = workerData as WorkerInput;

async function serve(): Promise<void> {
  await mkdir(directory, { recursive: true });
  const unlock = await lockDirectory(directory);
  try {
    const store = createStore();
    const journal = await openJournal({ directory, store, log: (log) => send({ log }) });
    const database = { store, journal };
    const server = createServer((socket) => serveConnection(socket, database));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    const sweeper = setInterval(() => void sweep(database, limits, Date.now()).catch(() => {}), limits.sweepMs);
    send({ port: (server.address() as AddressInfo).port });
    await new Promise((resolve) => parentPort?.once('message', resolve));
    clearInterval(sweeper);
    await journal.close();
  } finally {
    await unlock();
  }
}

await serve().catch((error: NodeJS.ErrnoException) => {
  if (error instanceof EmbeddedMongoError) throw error;
  throw new Error(
    `The directory ${directory} cannot be used for the embedded database: ${error.code ?? error.message}.`,
  );
});
process.exit(); // this thread, with its connections
