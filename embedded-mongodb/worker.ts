// The worker thread: locks the directory, opens the database, listens on loopback, and ends when told to.
import { mkdir } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { type Limits, openDatabase, sweep } from './database.ts';
import { EmbeddedMongoError } from './errors.ts';
import { serveConnection } from './protocol/connection.ts';
import { lockDirectory } from './storage/lock.ts';

export type WorkerInput = { directory: string; port: number; limits: Limits };
export type WorkerMessage = { ready: number } | { refused: string } | { log: string };

const send = (message: WorkerMessage): void => parentPort?.postMessage(message);
const log = (line: string): void => send({ log: line });

async function serve({ directory, port, limits }: WorkerInput): Promise<void> {
  await mkdir(directory, { recursive: true });
  const unlock = await lockDirectory(directory);
  try {
    const database = await openDatabase(directory, limits, log);
    const sockets = new Set<Socket>();
    let connections = 0;
    const server = createServer((socket) => {
      sockets.add(socket.once('close', () => sockets.delete(socket)));
      serveConnection(socket, database, { id: ++connections, address: `127.0.0.1:${socket.localPort}` });
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
    const sweeper = setInterval(
      () => void sweep(database, limits.transactionIdleMs, Date.now()).catch(() => {}),
      limits.sweepMs,
    );
    send({ ready: (server.address() as AddressInfo).port });
    await new Promise((resolve) => parentPort?.once('message', resolve));
    clearInterval(sweeper);
    for (const socket of sockets) socket.destroy();
    server.close();
    await database.journal.close();
  } finally {
    await unlock();
  }
}

/** A sentence for the person who started the program, whatever went wrong. */
function refusal(error: unknown, { directory, port }: WorkerInput): string {
  if (error instanceof EmbeddedMongoError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Port ${port} on 127.0.0.1 is in use: choose another one.`;
  return `The directory ${directory} cannot be used for the embedded database: ${code ?? message}.`;
}

const input = workerData as WorkerInput;
await serve(input).catch((error: unknown) => send({ refused: refusal(error, input) }));
parentPort?.close();
