import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { EmbeddedMongoError, startEmbeddedMongo } from '../server.ts';
import { type Embedded, freshDirectory, openAt } from './support/embedded.ts';

const writer = fileURLToPath(new URL('./support/acknowledging-writer.ts', import.meta.url));
const journalOf = (directory: string) => join(directory, 'journal');

const idsOf = async ({ things }: Embedded): Promise<unknown[]> => (await things.find().toArray()).map(({ _id }) => _id);

/** Runs the writer until it has acknowledged that many ids, kills it with SIGKILL, and returns every acknowledged id. */
async function killedAfter(acknowledged: number, directory: string, round: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, directory, round], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    if (output.split('\n').length > acknowledged) child.kill('SIGKILL');
  }
  return output.slice(0, output.lastIndexOf('\n')).split('\n');
}

test('kill -9 during 1,000 acknowledged writes loses none of them and leaves no half transaction', async () => {
  const directory = await freshDirectory();
  const acknowledged = [...(await killedAfter(500, directory, 'a')), ...(await killedAfter(500, directory, 'b'))];
  const embedded = await openAt(directory);
  const found = new Set(await idsOf(embedded));
  await embedded.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(1000);
  expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  const lefts = [...found].filter((id) => String(id).endsWith('-left'));
  expect(lefts.length).toBeGreaterThan(0);
  expect(
    [...found]
      .filter((id) => String(id).endsWith('-right'))
      .map((id) => String(id).replace('-right', '-left'))
      .sort(),
  ).toEqual(lefts.sort());
}, 120_000); // each of its processes waits for the disk a thousand times

test('a second process on the same directory is refused with one sentence, and the first goes on', async () => {
  const directory = await freshDirectory();
  const embedded = await openAt(directory);
  const second = startEmbeddedMongo({ directory });
  await expect(second).rejects.toThrow(EmbeddedMongoError);
  await expect(second).rejects.toThrow(`The directory ${directory} is in use by process ${process.pid}`);
  await embedded.things.insertOne({ _id: 1 });
  await embedded.close();
  await (await openAt(directory)).close();
});

test('a lock of another process that lives is respected, one whose process id was used again is not', async () => {
  const directory = await freshDirectory();
  await (await openAt(directory)).close();
  const child = spawn(process.execPath, ['--import', 'tsx', writer, directory, 'x'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(child.stdout, 'data');
    await expect(openAt(directory)).rejects.toThrow(`in use by process ${child.pid}`);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await writeFile(join(directory, 'lock'), `${process.pid} 1 token`);
  await (await openAt(directory)).close();
});

async function withDocuments(count: number): Promise<string> {
  const directory = await freshDirectory();
  const embedded = await openAt(directory);
  for (let _id = 1; _id <= count; _id++) await embedded.things.insertOne({ _id, text: 'x'.repeat(100) });
  await embedded.close();
  return directory;
}

async function idsIn(directory: string, log: string[] = []): Promise<unknown[]> {
  const embedded = await openAt(directory, { log: (line) => log.push(line) });
  const ids = await idsOf(embedded);
  await embedded.close();
  return ids;
}

test('a torn last write is dropped with a line in the log, and everything before it stays', async () => {
  const directory = await withDocuments(3);
  const { size } = await stat(journalOf(directory));
  await truncate(journalOf(directory), size - 5);
  const log: string[] = [];
  expect(await idsIn(directory, log)).toEqual([1, 2]);
  expect(log).toEqual([
    expect.stringMatching(/journal .* ended in a write that had not finished: its last \d+ bytes were dropped/),
  ]);
  expect(await idsIn(directory, log)).toEqual([1, 2]);
  expect(log).toHaveLength(1);
});

test.each(['123 garbage', '123 garbage\n', '\0\0\0'])(
  '%j after the last write is dropped with a line in the log',
  async (garbage) => {
    const directory = await withDocuments(2);
    await appendFile(journalOf(directory), garbage);
    const log: string[] = [];
    expect(await idsIn(directory, log)).toEqual([1, 2]);
    expect(log).toHaveLength(1);
  },
);

test.each([
  ['in the data of a write', (line: number) => line + 40],
  ['in the checksum of a write', (line: number) => line + 2],
  ['between two writes', (line: number) => line - 1],
  ['at the start of the file', () => 1],
])('a journal damaged %s before its end is refused with one sentence and left as it is', async (_where, placeIn) => {
  const directory = await withDocuments(3);
  const bytes = await readFile(journalOf(directory));
  const at = placeIn(bytes.indexOf('\n') + 1);
  bytes[at] = Number(bytes[at]) ^ 0xff;
  await writeFile(journalOf(directory), bytes);
  const started = startEmbeddedMongo({ directory });
  await expect(started).rejects.toThrow(EmbeddedMongoError);
  await expect(started).rejects.toThrow(/^The journal .* is damaged at byte \d+, before its end: [^.]*\.$/);
  expect(await readFile(journalOf(directory))).toEqual(bytes);
});

test('a directory that cannot be written is refused with one sentence', async () => {
  const file = join(await freshDirectory(), 'file');
  await writeFile(file, '');
  await expect(startEmbeddedMongo({ directory: join(file, 'data') })).rejects.toThrow(
    /^The directory .* cannot be used .*\.$/,
  );
});

test('a start replaces the journal by a small one that keeps every document and index', async () => {
  const directory = await freshDirectory();
  const embedded = await openAt(directory);
  await embedded.things.createIndex({ n: 1 }, { unique: true });
  await embedded.things.insertMany([
    { _id: 1, n: 0 },
    { _id: 2, n: -1 },
  ]);
  for (let i = 0; i < 200; i++) await embedded.things.updateOne({ _id: 1 }, { $inc: { n: 1 } });
  await embedded.close();
  const before = await stat(journalOf(directory));
  const reopened = await openAt(directory);
  const after = await stat(journalOf(directory));
  expect(after.size).toBeLessThan(before.size / 20);
  expect(await reopened.things.find().toArray()).toEqual([
    { _id: 1, n: 200 },
    { _id: 2, n: -1 },
  ]);
  await expect(reopened.things.insertOne({ _id: 3, n: 200 })).rejects.toMatchObject({ code: 11000 });
  await reopened.close();
});

test('a dropped database stays dropped', async () => {
  const directory = await freshDirectory();
  const embedded = await openAt(directory);
  const other = embedded.client.db('other').collection('one');
  await other.createIndex({ a: 1 });
  await embedded.things.insertOne({ _id: 1 });
  await embedded.client.db('other').dropDatabase();
  await embedded.close();
  const reopened = await openAt(directory);
  await expect(reopened.client.db('other').collection('one').indexes()).rejects.toMatchObject({ code: 26 });
  expect(await idsOf(reopened)).toEqual([1]);
  await reopened.close();
});
