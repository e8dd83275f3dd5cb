// Killed, stopped and started again: what was confirmed is there once, and what was asked can still be confirmed.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { furtherPeople } from '../../bot/sandbox/further-people.ts';
import { type FakeConnector, startFakeConnector } from '../channel/fake-connector.ts';
import { type Child, freePort, startChild, temporaryFolder } from '../support/child-product.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';

// Every start of a process takes seconds on a busy machine.
let connector: FakeConnector;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let child: Child;
beforeAll(async () => {
  connector = await startFakeConnector();
  folder = await temporaryFolder();
  await start();
});
afterAll(async () => {
  await child.signal('SIGKILL');
  await Promise.all([folder.remove(), connector.close()]);
});

async function start(): Promise<void> {
  child = startChild({ dataDir: folder.path, port: await freePort() });
  await child.ready();
}

const conversation = 'a:alex';
const alex = () => chatWith({ ...child, connector }, { conversation });
const licences = async () => Number(/Licenses\n(\d+)/.exec((await alex().say('show E3')).text)?.[1]);

/** Presses, kills the process when `moment` comes, and starts it again. */
async function killDuringPress(card: SeenCard, moment: () => Promise<unknown>): Promise<void> {
  const press = alex()
    .pressRaw(card, /^Confirm/)
    .catch(() => 'no answer');
  await moment();
  await child.signal('SIGKILL');
  await press;
  await start();
}

/** How often the files of the database speak of a confirmation. */
async function confirmationsOnDisk(): Promise<number> {
  const names = await readdir(folder.path);
  const files = await Promise.all(names.map((name) => readFile(join(folder.path, name), 'latin1').catch(() => '')));
  return files.join().split('confirmed/').length;
}

test('killed as soon as a confirmation is on the disk, it has happened, once, when the card is pressed again', async () => {
  const card = await alex().say('set E3 to 105 licenses');
  const before = await confirmationsOnDisk();
  await killDuringPress(card, async () => {
    while ((await confirmationsOnDisk()) === before);
  });
  expect(await licences()).toBe(105);
  expect((await alex().press(card, /^Confirm/)).text).toContain('now has 105 licenses');
  expect(await licences()).toBe(105);
});

test('killed at any moment of a confirmation, it has happened once when the card is pressed again', async () => {
  for (const delay of [5, 20, 40]) {
    const before = await licences();
    const card = await alex().say('add 5 licenses to E3');
    await killDuringPress(card, () => pause(delay));
    for (const _press of ['first', 'second']) {
      expect((await alex().press(card, /^Confirm/)).text).toContain(`now has ${before + 5} licenses`);
    }
    expect(await licences()).toBe(before + 5);
  }
});

test('ASN-1 killed between the parts of a long list, it goes on by itself when it starts again', async () => {
  await alex().press(await alex().say('set E3 to 150 licenses'), /^Confirm/);
  const people = furtherPeople(120).slice(-31);
  const who = await alex().say('assign E3');
  const card = await alex().press(who, 'See what happens', { names: people.map(({ name }) => name).join('\n') });
  await alex().press(card, 'Assign 31 licenses');
  await child.signal('SIGKILL');
  await start();
  const assigned = async () => Number(/Assigned\n(\d+)/.exec((await alex().say('show E3')).text)?.[1]);
  await eventually(async () => (await assigned()) === 127);
  expect((await alex().press(card, /^Assign 31/)).text).toContain('Tess Smit now have Microsoft 365 E3');
});

test('stopped with Ctrl-C it ends within seconds with exit code 0, and everything is there when it starts again', async () => {
  await alex().press(await alex().say('set E3 to 200 licenses'), /^Confirm/);
  const open = await alex().say('add 2 licenses to E3');
  const before = performance.now();
  expect(await child.signal('SIGINT')).toEqual({ code: 0, printed: '' });
  expect(performance.now() - before).toBeLessThan(5_000);
  await start();
  expect(await licences()).toBe(200);
  expect((await alex().press(open, 'Confirm 202 licenses')).text).toContain('now has 202 licenses');
});

test('a second process in the same folder, or on the same port, ends with one sentence and exit code 1', async () => {
  const elsewhere = await temporaryFolder();
  const [sameFolder, samePort] = await Promise.all([
    startChild({ dataDir: folder.path, port: await freePort() }).ended,
    startChild({ dataDir: elsewhere.path, port: child.port }).ended,
  ]);
  await elsewhere.remove();
  expect(sameFolder).toEqual({ code: 1, printed: expect.stringMatching(/^[^\n]+ in use[^\n]+\.\n$/) });
  expect(sameFolder.printed).toContain(folder.path);
  expect(samePort).toEqual({ code: 1, printed: expect.stringMatching(/^[^\n]+\.\n$/) });
  expect(samePort.printed).toContain(`${child.port}`);
  expect(await licences()).toBeGreaterThan(0);
});
