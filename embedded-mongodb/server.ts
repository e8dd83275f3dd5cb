// The public door: starts the embedded database in a worker thread and says where it listens.
import { resolve as absolute } from 'node:path';
import { Worker } from 'node:worker_threads';
import { replicaSet } from './commands/sessions.ts';
import { defaultLimits, type Limits } from './database.ts';
import { EmbeddedMongoError } from './errors.ts';
import type { WorkerInput, WorkerMessage } from './worker.ts';

export { EmbeddedMongoError } from './errors.ts';

export type EmbeddedMongo = {
  /** The connection string of a database, for mongoose or the MongoDB driver. */
  uri: (database: string) => string;
  /** Resolves when everything is on the disk, the directory is free and the worker thread has ended. */
  close: () => Promise<void>;
};

/**
 * Starts the server on a directory (created if missing), on 127.0.0.1 and a free port. Rejects with EmbeddedMongoError
 * (the message is one clear sentence) when the directory is in use, cannot be written, or its journal is damaged before
 * its end. `log` gets a line for what a person should know, such as a recovered journal.
 */
export async function startEmbeddedMongo(options: {
  directory: string;
  log?: (line: string) => void;
  limits?: Partial<Limits>;
}): Promise<EmbeddedMongo> {
  const { directory, log = () => {}, limits } = options;
  const workerData: WorkerInput = { directory: absolute(directory), limits: { ...defaultLimits, ...limits } };
  const worker = new Worker(new URL('./worker-entry.mjs', import.meta.url), { workerData, execArgv: [] });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => ('log' in message ? log(message.log) : resolve(message.port)));
    worker.once('error', ({ message }) => reject(new EmbeddedMongoError(message)));
  });
  worker.once('error', ({ message }) => log(`The embedded database stopped: ${message}`));
  return {
    uri: (database) => `mongodb://127.0.0.1:${port}/${database}?replicaSet=${replicaSet}&directConnection=true`,
    close: () => {
      worker.postMessage('close');
      return ended;
    },
  };
}
