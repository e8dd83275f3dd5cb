// The journal: an append-only file of checked frames. A write is acknowledged when the frame that holds it is on the disk.
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BSON, type Document } from 'bson';
import { CommandError, EmbeddedMongoError } from '../errors.ts';
import { documentsIn } from '../query/values.ts';
import type { Operation } from './store.ts';

export type Journal = {
  /** Resolves when these operations (all, or after a crash none) and everything appended before are on the disk. */
  append: (operations: Operation[]) => Promise<void>;
  close: () => Promise<void>;
};

type Options = {
  directory: string;
  /** Takes the operations that are replayed at the start. */
  apply: (operation: Operation) => void;
  /** The operations that rebuild the state they lead to: a new journal starts with them. */
  snapshot: () => Operation[];
  log: (line: string) => void;
};

/** A frame is this mark, the length of its payload, the checksum of its payload, and one BSON document per operation. */
const mark = Buffer.from('EMJ1');
const headerBytes = mark.length + 8;

export async function openJournal({ directory, apply, snapshot, log }: Options): Promise<Journal> {
  const path = join(directory, 'journal');
  for (const operation of await replay(path, log)) apply(operation);
  const file = await writeSnapshot(directory, path, frameOf(snapshot()));
  let waiting: Operation[][] = [];
  let next: Promise<void> | undefined;
  let last = Promise.resolve(); // rejected for good by the first write that fails

  /** Everything that waits when a sync starts shares one frame, so a torn frame never holds an acknowledged write. */
  async function flush(): Promise<void> {
    const operations = waiting.flat();
    waiting = [];
    next = undefined;
    if (operations.length === 0) return;
    try {
      await file.appendFile(frameOf(operations));
      await file.datasync();
    } catch (error) {
      const failure = `The disk refused a write, nothing more is accepted: ${(error as Error).message}`;
      log(failure);
      throw new CommandError(91, failure);
    }
  }

  return {
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
}

/** Replaces the journal in one step: whoever crashes meanwhile still has the old one. */
async function writeSnapshot(directory: string, path: string, frame: Buffer): Promise<FileHandle> {
  const file = await open(`${path}.tmp`, 'w');
  await file.writeFile(frame);
  await file.sync();
  await rename(`${path}.tmp`, path);
  if (process.platform === 'win32') return file; // there a directory cannot be opened
  const handle = await open(directory, 'r');
  await handle.sync();
  await handle.close();
  return file;
}

function frameOf(operations: Operation[]): Buffer {
  const frame = Buffer.concat([mark, Buffer.alloc(8), ...operations.map((operation) => BSON.serialize(operation))]);
  frame.writeUInt32LE(frame.length - headerBytes, mark.length);
  frame.writeUInt32LE(crc32(frame.subarray(headerBytes)), mark.length + 4);
  return frame;
}

async function replay(path: string, log: Options['log']): Promise<Operation[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
  const operations: Document[][] = [];
  let offset = 0;
  for (let payload = payloadAt(bytes, 0); payload; payload = payloadAt(bytes, offset)) {
    operations.push(documentsIn(payload));
    offset += headerBytes + payload.length;
  }
  const where = `The journal ${path}`;
  if (offset < bytes.length && (offset === 0 || hasFrameAfter(bytes, offset))) {
    const cure = 'restore the directory from a backup, or remove it to start empty';
    throw new EmbeddedMongoError(`${where} is damaged at byte ${offset}, before its end: ${cure}.`);
  }
  const torn = bytes.length - offset;
  if (torn > 0) log(`${where} ended in a write that had not finished: its last ${torn} bytes were dropped.`);
  return operations.flat() as Operation[];
}

function payloadAt(bytes: Buffer, offset: number): Buffer | undefined {
  const start = offset + headerBytes;
  if (start > bytes.length || !bytes.subarray(offset, offset + mark.length).equals(mark)) return undefined;
  const payload = bytes.subarray(start, start + bytes.readUInt32LE(offset + mark.length));
  return crc32(payload) === bytes.readUInt32LE(offset + mark.length + 4) ? payload : undefined;
}

function hasFrameAfter(bytes: Buffer, offset: number): boolean {
  for (let at = bytes.indexOf(mark, offset + 1); at !== -1; at = bytes.indexOf(mark, at + 1)) {
    if (payloadAt(bytes, at)) return true;
  }
  return false;
}
