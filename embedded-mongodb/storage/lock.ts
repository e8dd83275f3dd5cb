// The exclusive lock on a directory: a file naming its owner, taken over when that process no longer exists.
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedMongoError } from '../errors.ts';

type Owner = { pid: number; started: string; token: string };

/** Long enough for another process that saw the same dead owner to replace the file too; the last one wins. */
const takeoverPauseMs = 150;

/** Takes the lock and returns the function that gives it back. */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, 'lock');
  const me: Owner = { pid: process.pid, started: await startOf(process.pid), token: randomUUID() };
  const draft = `${path}.${me.token}`;
  await writeFile(draft, JSON.stringify(me));
  try {
    await link(draft, path); // atomic, and fails when the file exists
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await refuseWhenAlive(directory, await readOwner(path));
    await rename(draft, path);
    await sleep(takeoverPauseMs);
    await refuseWhenAlive(directory, await readOwner(path), me.token);
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readOwner(path))?.token === me.token) await rm(path, { force: true });
  };
}

async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return undefined; // removed in the meantime, or written by something else
  }
}

async function refuseWhenAlive(directory: string, owner: Owner | undefined, myToken?: string): Promise<void> {
  if (!owner || owner.token === myToken || !(await isAlive(owner))) return;
  throw new EmbeddedMongoError(
    `The directory ${directory} is in use by process ${owner.pid}: stop that one first, or choose another directory.`,
  );
}

/** A process id is used again after a restart, in containers at once; the time of its start tells them apart. */
async function isAlive(owner: Owner): Promise<boolean> {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return owner.started === (await startOf(owner.pid));
}

/** When a process started, in the kernel's ticks since boot; empty where there is no /proc, and the id alone decides. */
async function startOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
