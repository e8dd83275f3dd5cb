// npm run outbox: what did not arrive is listed with its reason, tried again, or given up.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { findDatabase } from '../../bot/outbox/find-database.ts';
import { readWish, runOutbox } from '../../bot/outbox/run-outbox.ts';
import { announce } from '../../domain/desk/announce.ts';
import { applyNextEvent } from '../../domain/desk/apply-event.ts';
import { deliver } from '../../domain/desk/deliver.ts';
import type { Delivered } from '../../domain/desk/delivered.ts';
import { receiveEvent } from '../../domain/desk/receive-event.ts';
import { takeDelivery } from '../../domain/desk/take-delivery.ts';
import { startTrialBot } from '../channel/trial-bot.ts';
import { aTenant } from '../support/builders.ts';
import { anOrganization, changed, met } from '../support/news.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 9, minutes));
const run = (words: string, minutes = 0) =>
  runOutbox(own.store, readWish(words.split(' ').filter(Boolean)), at(minutes));
const tenantId = aTenant().id;
const announcement = { tenantId, key: 'change/1', notice: changed, to: ['alex'] };
const id = 'notice/change/1/alex';

beforeEach(async () => {
  await own.store.clear();
  await anOrganization(own.store);
  await met(own.store, 'alex');
  await own.store.transaction((session) => announce(own.store, announcement, session));
});

/** One round of the worker; undefined when nothing is due. */
async function work(delivered: Delivered, minutes = 0): Promise<string | undefined> {
  const taken = await takeDelivery(own.store, { now: at(minutes) });
  if (taken?.kind !== 'delivery') return taken?.kind;
  await deliver(own.store, taken, async () => delivered, { now: () => at(minutes), spread: () => 0 });
  return 'sent';
}
const refused = { ok: false, final: true, reason: 'Teams answered 413 MessageSizeTooBig' } as const;

describe('a message that Teams does not take', () => {
  test('is on the list with its topic and the reason', async () => {
    expect(await run('')).toMatch(/^STATE +WHAT[\s\S]*waiting +change-applied +licences/);
    await work(refused);
    expect(await run('list')).toMatch(
      /parked +change-applied +licences +Adele Vance +1 +Teams answered 413 MessageSizeTooBig +notice\//,
    );
    expect(JSON.parse(await run('--json'))).toMatchObject([{ state: 'parked', id, reason: refused.reason }]);
  });

  test('tried again by hand, it arrives', async () => {
    await work(refused);
    expect(await run('retry parked')).toBe('Tried again: 1 entry.');
    expect(await work({ ok: true }, 1)).toBe('sent');
    expect(await run('')).toBe('Everything has arrived.');
  });

  test('dropped by hand, it is neither sent nor told anew', async () => {
    await work(refused);
    expect(await run(`drop ${id}`)).toBe('Dropped: 1 entry.');
    await own.store.transaction((session) => announce(own.store, announcement, session));
    expect(await work({ ok: true }, 1)).toBeUndefined();
    expect(await run('')).toBe('Everything has arrived.');
  });

  test('that is on its way is left alone, and so is one that is not there', async () => {
    await expect(run(`retry ${id}`)).rejects.toThrow('is on its way');
    await expect(run('drop nothing')).rejects.toThrow('Nothing that has not arrived is called "nothing"');
  });
});

test('a commerce event that was parked is tried for another hour', async () => {
  const event = {
    id: 'e-1',
    type: 'credit-check.completed',
    tenantId,
    occurredAt: at(0).toISOString(),
    data: { subscription: 'sub-unknown', outcome: 'approved' },
  } as const;
  await receiveEvent(own, event, at(0));
  const apply = (minutes: number) => applyNextEvent(own.store, { now: at(minutes), at: at(minutes) });
  expect(await apply(60)).toMatchObject({ state: 'parked' });
  expect(await run('list', 61)).toMatch(/parked +credit-check.completed +event +there is no such subscription +e-1/);
  await run('retry e-1', 61);
  expect(await apply(90)).toMatchObject({ state: 'waiting' });
  expect(await apply(121)).toMatchObject({ state: 'parked' });
  await run('drop parked', 122);
  expect(await apply(999)).toBeUndefined();
});

test.each(['retry', 'drop', 'remove x', 'list x', '--all'])('"%s" is answered by what can be written', (words) => {
  expect(() => readWish(words.split(' '))).toThrow(/^Write: npm run outbox/);
});

describe('the database is found', () => {
  const sandbox = (embeddedAt?: string) => {
    const none = async () => undefined;
    const control = { now: async () => at(0), advanceDays: none, reset: none, completeCreditCheck: none };
    return startTrialBot({ sandbox: { ...control, ...(embeddedAt !== undefined && { embeddedAt }) } });
  };
  const configAt = (url: string) => readConfig({ PORT: new URL(url).port }, []);

  test('in the sandbox that is running, which has it in its memory', async () => {
    const bot = await sandbox('mongodb://127.0.0.1:1/license-desk');
    expect(await findDatabase(configAt(bot.url))).toMatchObject({ mongodbUri: 'mongodb://127.0.0.1:1/license-desk' });
    await bot.close();
    expect(await findDatabase(configAt(bot.url))).not.toHaveProperty('mongodbUri');
  });

  test('or one is told how: a sandbox on a MongoDB does not hand out its address', async () => {
    const bot = await sandbox();
    await expect(findDatabase(configAt(bot.url))).rejects.toThrow('set MONGODB_URI as it is set there');
    await bot.close();
  });
});
