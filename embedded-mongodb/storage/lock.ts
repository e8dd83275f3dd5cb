// The exclusive lock on a directory: a file that names its owner, taken over when that process no longer lives.
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedMongoError } from '../errors.ts';

/** Long enough for another process that saw the same dead owner to replace the file too; the last one wins. */
const takeoverPauseMs = 150;

/** Takes the lock and returns the function that gives it back. */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, 'lock');
  const mine = `${await identityOf(process.pid)} ${randomUUID()}`;
  const draft = `${path}.${process.pid}.${Date.now()}`;
  const owner = () => readFile(path, 'utf8').catch(() => '');
  await writeFile(draft, mine);
  try {
    await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      await assertDead(directory, await owner());
      await rename(draft, path);
      await sleep(takeoverPauseMs);
      const winner = await owner();
      if (winner !== mine) await assertDead(directory, winner);
    });
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await owner()) === mine) await rm(path);
  };
}

async function assertDead(directory: string, owner: string): Promise<void> {
  const [pid = '', started = ''] = owner.split(' ');
  if (!Number(pid) || (await identityOf(Number(pid))) !== `${pid} ${started}`) return;
  throw new EmbeddedMongoError(
    `The directory ${directory} is in use by process ${pid}: stop that one first, or choose another directory.`,
  );
}

/**
 * A process id and, where there is a /proc, when that process started: ids are used again, in containers at once.
 * Empty when no such process lives.
 */
async function identityOf(pid: number): Promise<string> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return '';
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
}
