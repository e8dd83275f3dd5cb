// News by night waits for the morning of whoever gets it, and comes as one card; what is muted never comes.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { announce } from '../../domain/desk/announce.ts';
import { deliver } from '../../domain/desk/deliver.ts';
import { dueWork, withLease } from '../../domain/desk/lease.ts';
import { takeDelivery } from '../../domain/desk/take-delivery.ts';
import { instantOf } from '../../domain/model/calendar.ts';
import type { Notice } from '../../domain/model/notice.ts';
import { aSubscription, aTenant } from '../support/builders.ts';
import { anOrganization, changed, met } from '../support/news.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const tenantId = aTenant().id;
const quietHours = { from: '20:00', to: '08:00' };
const about = { subscription: 'sub-ending', product: 'o365-e1', on: '2026-12-31' };
const soon: Notice = { ...about, kind: 'ends-soon', days: 30 };
const tomorrow: Notice = { ...about, kind: 'ends-soon', days: 1 };

beforeEach(async () => {
  await own.store.clear();
  await anOrganization(own.store);
  const ending = aSubscription({ id: 'sub-ending', endsOn: '2026-12-31', recurringBilling: false });
  await own.store.subscriptions.save({ ...ending, version: 0 });
});

/** A time on Tuesday, 24 November 2026, in Amsterdam. */
const at = (clock: string) => instantOf('Europe/Amsterdam', '2026-11-24', clock);

function tell(person: string, key: string, notice: Notice): Promise<void> {
  return own.store.transaction((session) => announce(own.store, { tenantId, key, notice, to: [person] }, session));
}

/** Who gets how many things on each card that goes out now. */
async function sentAt(now: Date): Promise<string[]> {
  const sent: string[] = [];
  const send = async (delivery: unknown) => {
    const notices = delivery as { person: string }[];
    sent.push(`${notices[0]?.person}: ${notices.length}`);
    return { ok: true } as const;
  };
  for (;;) {
    const taken = await takeDelivery(own.store, { now, quietHours });
    if (!taken) return sent;
    if (taken.kind === 'delivery') await deliver(own.store, taken, send, { now: () => now, spread: () => 0 });
  }
}

describe('quiet hours', () => {
  test('what comes by night waits for the morning and is one card', async () => {
    await met(own.store, 'alex');
    await tell('alex', 'one', soon);
    expect(await sentAt(at('00:01'))).toEqual([]);
    await tell('alex', 'two', changed);
    expect(await sentAt(at('03:00'))).toEqual([]);
    expect(await sentAt(at('07:59'))).toEqual([]);
    expect(await sentAt(at('08:00'))).toEqual(['alex: 2']);
    expect(await sentAt(at('09:00'))).toEqual([]);
  });

  test('the morning is that of the person, and without one that of the organization', async () => {
    await met(own.store, 'alex');
    await met(own.store, 'tomoko', { timeZone: 'Asia/Tokyo' });
    await tell('alex', 'one', changed);
    await tell('tomoko', 'one', changed);
    expect(await sentAt(at('06:30'))).toEqual(['tomoko: 1']);
    expect(await sentAt(at('08:00'))).toEqual(['alex: 1']);
  });

  test('by day it goes at once', async () => {
    await met(own.store, 'alex');
    await tell('alex', 'one', soon);
    expect(await sentAt(at('14:00'))).toEqual(['alex: 1']);
  });

  test('what ends tomorrow wakes nobody a second time: it goes at once and takes along what waits', async () => {
    await met(own.store, 'alex');
    await tell('alex', 'one', tomorrow);
    await tell('alex', 'two', changed);
    expect(await sentAt(at('00:01'))).toEqual(['alex: 2']);
    expect(await sentAt(at('08:00'))).toEqual([]);
  });

  test('nor does what came by night and waits for the morning: it goes along', async () => {
    await met(own.store, 'alex');
    await tell('alex', 'one', soon);
    expect(await sentAt(at('00:01'))).toEqual([]);
    await tell('alex', 'two', tomorrow);
    expect(await sentAt(at('03:00'))).toEqual(['alex: 2']);
    expect(await sentAt(at('08:00'))).toEqual([]);
  });
});

test('what is written while business time is caught up on is one card with what follows', async () => {
  await met(own.store, 'alex');
  const now = at('14:00');
  await withLease(own.store, { name: dueWork, holder: 'a server', now: () => now }, async () => {
    await tell('alex', 'one', soon);
    expect(await sentAt(now)).toEqual([]);
    await tell('alex', 'two', changed);
  });
  expect(await sentAt(now)).toEqual(['alex: 2']);
  expect(await sentAt(at('14:01'))).toEqual([]);
});

describe('what is muted', () => {
  test('is not sent, and is not caught up with later', async () => {
    await met(own.store, 'alex', { muted: ['expiry'] });
    await tell('alex', 'one', soon);
    await tell('alex', 'two', changed);
    expect(await sentAt(at('14:00'))).toEqual(['alex: 1']);
    const [dropped] = await own.store.outbox.list({ state: 'dropped' });
    expect(dropped).toMatchObject({ notice: soon, lastError: 'muted' });
    const alex = await own.store.people.get(tenantId, 'alex');
    if (alex) await own.store.people.save({ ...alex, muted: [] });
    await tell('alex', 'one', soon);
    expect(await sentAt(at('14:01'))).toEqual([]);
  });
});
