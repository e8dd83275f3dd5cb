// The journal: an append-only file of checked frames. A write is acknowledged when the frame that holds it is on the disk.
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BSON, type Document } from 'bson';
import { CommandError, EmbeddedMongoError } from '../errors.ts';
import { decode } from '../query/values.ts';

export type Journal = {
  /** Resolves when the operations are on the disk: all of them, or after a crash none. */
  append: (operations: Document[]) => Promise<void>;
  /** Resolves when everything appended so far is on the disk. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
};

const fileName = 'journal';
/** A frame is this mark, the length of its payload, the checksum of its payload, and one BSON document per operation. */
const mark = Buffer.from('EMJ1');
const headerBytes = mark.length + 8;

/**
 * Opens the journal of a directory and replays it into `apply`. `snapshot` yields the operations that rebuild the present
 * state; it is written as a new file whenever the old one has grown to `compactAtBytes` and to four times its last snapshot.
 */
export async function openJournal(options: {
  directory: string;
  compactAtBytes: number;
  apply: (operation: Document) => void;
  snapshot: () => Iterable<Document>;
  log: (line: string) => void;
}): Promise<Journal> {
  const path = join(options.directory, fileName);
  let size = await replay(path, options);
  let file: FileHandle;
  let limit: number;
  let waiting: { operations: Document[]; resolve: () => void; reject: (error: Error) => void }[] = [];
  let flushing: Promise<void> | undefined;
  let failure: CommandError | undefined;

  async function compact(): Promise<void> {
    const frame = frameOf([...options.snapshot()]);
    const draft = await open(`${path}.tmp`, 'w');
    await draft.writeFile(frame);
    await draft.sync();
    await rename(`${path}.tmp`, path);
    await syncDirectory(options.directory);
    await file?.close();
    file = draft;
    size = frame.length;
    limit = Math.max(options.compactAtBytes, size * 4);
  }

  /** Everything that waits when a sync starts shares one frame, so a torn frame never holds an acknowledged write. */
  async function flush(): Promise<void> {
    while (waiting.length > 0 && !failure) {
      const group = waiting;
      waiting = [];
      try {
        const frame = frameOf(group.flatMap(({ operations }) => operations));
        if (size + frame.length > limit)
          await compact(); // the present state includes this group
        else {
          await file.write(frame, 0, frame.length, size);
          await file.datasync();
          size += frame.length;
        }
        for (const { resolve } of group) resolve();
      } catch (error) {
        failure = new CommandError(
          91,
          `The disk refused a write, so nothing more is accepted: ${(error as Error).message}`,
        );
        options.log(failure.message);
        for (const { reject } of [...group, ...waiting]) reject(failure);
      }
    }
    flushing = undefined;
  }

  await compact();
  return {
    append: (operations) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting.push({ operations, resolve, reject });
        flushing ??= Promise.resolve().then(flush);
      }),
    settled: async () => {
      await flushing;
      if (failure) throw failure;
    },
    close: async () => {
      await flushing;
      await file.close();
    },
  };
}

function frameOf(operations: Document[]): Buffer {
  const frame = Buffer.concat([mark, Buffer.alloc(8), ...operations.map((operation) => BSON.serialize(operation))]);
  frame.writeUInt32LE(frame.length - headerBytes, mark.length);
  frame.writeUInt32LE(crc32(frame.subarray(headerBytes)), mark.length + 4);
  return frame;
}

/** Replays the frames of a file and returns its size without a torn tail. */
async function replay(
  path: string,
  { apply, log }: { apply: (operation: Document) => void; log: (line: string) => void },
): Promise<number> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
  let offset = 0;
  while (offset < bytes.length) {
    const payload = payloadAt(bytes, offset);
    if (!payload) break;
    for (let at = 0; at < payload.length; at += payload.readInt32LE(at)) {
      apply(decode(payload.subarray(at, at + payload.readInt32LE(at))));
    }
    offset += headerBytes + payload.length;
  }
  if (offset === bytes.length) return offset;
  if (offset === 0 || hasFrameAfter(bytes, offset)) {
    throw new EmbeddedMongoError(
      `The journal ${path} is damaged at byte ${offset}, before its end: restore the directory from a backup, or remove it to start empty.`,
    );
  }
  log(
    `The journal ${path} ended in a write that had not finished: its ${bytes.length - offset} bytes from byte ${offset} on were dropped.`,
  );
  return offset;
}

function payloadAt(bytes: Buffer, offset: number): Buffer | undefined {
  const start = offset + headerBytes;
  if (start > bytes.length || !bytes.subarray(offset, offset + mark.length).equals(mark)) return undefined;
  const end = start + bytes.readUInt32LE(offset + mark.length);
  if (end > bytes.length) return undefined;
  const payload = bytes.subarray(start, end);
  return crc32(payload) === bytes.readUInt32LE(offset + mark.length + 4) ? payload : undefined;
}

function hasFrameAfter(bytes: Buffer, offset: number): boolean {
  for (let at = bytes.indexOf(mark, offset + 1); at !== -1; at = bytes.indexOf(mark, at + 1)) {
    if (payloadAt(bytes, at)) return true;
  }
  return false;
}

async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return; // a directory cannot be opened there
  const handle = await open(directory, 'r');
  await handle.sync();
  await handle.close();
}
