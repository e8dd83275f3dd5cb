// The journal: an append-only file of checked lines. A write is acknowledged when the line that holds it is on the disk.
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { EJSON } from 'bson';
import { CommandError, EmbeddedMongoError } from '../errors.ts';
import { applyOperation, type Operation, type Store, snapshotOperations } from './store.ts';

export type Journal = {
  /** Resolves when these operations (all, or after a crash none) and everything appended before are on the disk. */
  append: (operations: Operation[]) => Promise<void>;
  close: () => Promise<void>;
};

type Log = (line: string) => void;

/** Fills the store with what the journal of the directory keeps, and starts a new journal with a snapshot of it. */
export async function openJournal({ directory, store, log }: { directory: string; store: Store; log: Log }) {
  const path = join(directory, 'journal');
  for (const operation of await replay(path, log)) applyOperation(store, operation);
  const file = await replaceFile(directory, path, lineOf(snapshotOperations(store)));
  let waiting: Operation[][] = [];
  let next: Promise<void> | undefined;
  let last = Promise.resolve(); // rejected for good by the first write that fails

  /** Everything that waits when a sync starts shares one line, so a torn line never holds an acknowledged write. */
  async function flush(): Promise<void> {
    const operations = waiting.flat();
    waiting = [];
    next = undefined;
    if (operations.length === 0) return;
    try {
      await file.appendFile(lineOf(operations));
      await file.datasync();
    } catch (error) {
      const failure = `The disk refused a write, nothing more is accepted: ${(error as Error).message}`;
      log(failure);
      throw new CommandError(91, failure);
    }
  }

  const journal: Journal = {
    append: (operations) => {
      waiting.push(operations);
      next ??= last = last.then(flush);
      return next;
    },
    close: async () => {
      await last.catch(() => {});
      await file.close();
    },
  };
  return journal;
}

/** Writes a new file beside the old one, and gives it its name when everything is on the disk. */
async function replaceFile(directory: string, path: string, content: string): Promise<FileHandle> {
  const file = await open(`${path}.tmp`, 'w');
  await file.writeFile(content);
  await file.sync();
  await rename(`${path}.tmp`, path);
  if (process.platform === 'win32') return file; // there a directory cannot be opened
  const handle = await open(directory, 'r');
  await handle.sync();
  await handle.close();
  return file;
}

/** A checksum, and the operations as MongoDB's extended JSON. */
function lineOf(operations: Operation[]): string {
  const text = EJSON.stringify(operations);
  return `${crc32(text)} ${text}\n`;
}

function readLine(line: string): Operation[] | undefined {
  const text = line.slice(line.indexOf(' ') + 1);
  return line === `${crc32(text)} ${text}` ? EJSON.parse(text) : undefined;
}

async function replay(path: string, log: Log): Promise<Operation[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
  const batches: Operation[][] = [];
  let offset = 0;
  let end = bytes.indexOf('\n');
  for (; end !== -1; end = bytes.indexOf('\n', offset)) {
    const batch = readLine(bytes.toString('utf8', offset, end));
    if (!batch) break;
    batches.push(batch);
    offset = end + 1;
  }
  const torn = bytes.length - offset;
  const isDamaged = torn > 0 && (offset === 0 || (end !== -1 && end + 1 < bytes.length));
  if (isDamaged) {
    const cure = 'restore the directory from a backup, or remove it to start empty';
    throw new EmbeddedMongoError(`The journal ${path} is damaged at byte ${offset}, before its end: ${cure}.`);
  }
  if (torn > 0) log(`The journal ${path} ended in a write that had not finished: its last ${torn} bytes were dropped.`);
  return batches.flat();
}
