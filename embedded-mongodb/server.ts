// The public door: starts the embedded database in a worker thread and says where it listens.
import { resolve as absolute } from 'node:path';
import { Worker } from 'node:worker_threads';
import { replicaSet } from './commands/hello.ts';
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
 * Starts the server on a directory (created if missing), on 127.0.0.1 and a free port unless one is given. Rejects with
 * EmbeddedMongoError (the message is one clear sentence) when the directory is in use, cannot be written, or its journal
 * is damaged before its end. `log` gets a line for what a person should know, such as a recovered journal.
 */
export async function startEmbeddedMongo(options: {
  directory: string;
  port?: number;
  log?: (line: string) => void;
  limits?: Partial<Limits>;
}): Promise<EmbeddedMongo> {
  const { directory, port = 0, log = () => {}, limits } = options;
  const workerData: WorkerInput = { directory: absolute(directory), port, limits: { ...defaultLimits, ...limits } };
  const worker = new Worker(new URL('./worker-entry.mjs', import.meta.url), { workerData, execArgv: [] });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const listening = await new Promise<number>((resolve, reject) => {
    worker.on('error', (error) => {
      log(`The embedded database stopped: ${error.message}`);
      reject(error);
    });
    worker.on('message', (message: WorkerMessage) => {
      if ('log' in message) log(message.log);
      else if ('ready' in message) resolve(message.ready);
      else reject(new EmbeddedMongoError(message.refused));
    });
  });
  return {
    uri: (database) => `mongodb://127.0.0.1:${listening}/${database}?replicaSet=${replicaSet}&directConnection=true`,
    close: () => {
      worker.postMessage('close');
      return ended;
    },
  };
}
