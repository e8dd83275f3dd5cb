// The journal: an append-only file of checked frames. A write is acknowledged when the frame that holds it is on the disk.
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BSON } from 'bson';
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
  /** A journal larger than this, and four times larger than its last snapshot, is replaced by a new snapshot. */
  compactAtBytes: number;
  /** Takes the operations that are replayed at the start. */
  apply: (operation: Operation) => void;
  /** The operations that rebuild the present state. */
  snapshot: () => Operation[];
  log: (line: string) => void;
};

/** A frame is this mark, the length of its payload, the checksum of its payload, and one BSON document per operation. */
const mark = Buffer.from('EMJ1');
const headerBytes = mark.length + 8;

export async function openJournal(options: Options): Promise<Journal> {
  const path = join(options.directory, 'journal');
  await replay(path, options);
  let { file, size, limit } = await writeSnapshot(path, options);
  let waiting: Operation[][] = [];
  let next: Promise<void> | undefined;
  let last = Promise.resolve(); // rejected for good by the first write that fails

  /** Everything that waits when a sync starts shares one frame, so a torn frame never holds an acknowledged write. */
  async function flush(): Promise<void> {
    const operations = waiting.flat();
    waiting = [];
    next = undefined;
    await write(operations).catch(({ message }: Error) => {
      const failure = `The disk refused a write, nothing more is accepted: ${message}`;
      options.log(failure);
      throw new CommandError(91, failure);
    });
  }

  async function write(operations: Operation[]): Promise<void> {
    if (operations.length === 0) return;
    const frame = frameOf(operations);
    if (size + frame.length > limit) {
      await file.close();
      ({ file, size, limit } = await writeSnapshot(path, options)); // the present state includes these operations
    } else {
      await file.write(frame, 0, frame.length, size);
      await file.datasync();
      size += frame.length;
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

async function writeSnapshot(path: string, { directory, compactAtBytes, snapshot }: Options) {
  const frame = frameOf(snapshot());
  const file: FileHandle = await open(`${path}.tmp`, 'w');
  await file.writeFile(frame);
  await file.sync();
  await rename(`${path}.tmp`, path);
  if (process.platform !== 'win32') await syncDirectory(directory); // there a directory cannot be opened
  return { file, size: frame.length, limit: Math.max(compactAtBytes, frame.length * 4) };
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync();
  await handle.close();
}

function frameOf(operations: Operation[]): Buffer {
  const frame = Buffer.concat([mark, Buffer.alloc(8), ...operations.map((operation) => BSON.serialize(operation))]);
  frame.writeUInt32LE(frame.length - headerBytes, mark.length);
  frame.writeUInt32LE(crc32(frame.subarray(headerBytes)), mark.length + 4);
  return frame;
}

async function replay(path: string, { apply, log }: Options): Promise<void> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
  let offset = 0;
  for (let payload = payloadAt(bytes, 0); payload; payload = payloadAt(bytes, offset)) {
    (documentsIn(payload) as Operation[]).forEach(apply);
    offset += headerBytes + payload.length;
  }
  if (offset === bytes.length) return;
  const where = `The journal ${path}`;
  if (offset === 0 || hasFrameAfter(bytes, offset)) {
    const cure = 'restore the directory from a backup, or remove it to start empty';
    throw new EmbeddedMongoError(`${where} is damaged at byte ${offset}, before its end: ${cure}.`);
  }
  log(`${where} ended in a write that had not finished: its last ${bytes.length - offset} bytes were dropped.`);
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
