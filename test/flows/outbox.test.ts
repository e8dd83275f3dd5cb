// Everybody's copy of a card is replaced once it is answered, through whatever Teams answers meanwhile. Time is passed in.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { createDemoTenant } from '../../bot/sandbox/demo-tenant.ts';
import { send } from '../../bot/send.ts';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { confirm } from '../../domain/desk/confirm.ts';
import { backOffMs, deliver as deliverTaken } from '../../domain/desk/deliver.ts';
import type { Delivered } from '../../domain/desk/delivered.ts';
import type { Desk, Visitor } from '../../domain/desk/desk.ts';
import { dismiss } from '../../domain/desk/dismiss.ts';
import { messageShows } from '../../domain/desk/message-shows.ts';
import { ticketOf } from '../../domain/desk/pending.ts';
import { propose } from '../../domain/desk/propose.ts';
import { type Delivery, takeDelivery } from '../../domain/desk/take-delivery.ts';
import type { Pending } from '../../domain/model/pending.ts';
import { aMessage } from '../channel/activities.ts';
import { type FakeConnector, startFakeConnector } from '../channel/fake-connector.ts';
import { startTrialBot, type TrialBot } from '../channel/trial-bot.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const at = new Date();
let connector: FakeConnector;
let bot: TrialBot;
let address: string;
let desk: Desk;
let alex: Visitor;

beforeAll(async () => {
  connector = await startFakeConnector();
  bot = await startTrialBot({
    onTurn: async (incoming) => {
      address = incoming.address;
      return { kind: 'nothing' };
    },
  });
  await bot.post('/api/messages', aMessage('hi', { serviceUrl: connector.url }));
  await createDemoTenant(own.store, at);
  desk = { store: own.store, commands: new Map([[changeQuantity.name, changeQuantity]]), newId: randomUUID };
  const tenant = await own.store.tenants.get(tenantId, tenantId);
  const [person] = await own.store.people.list({ name: 'Alex Wilber' });
  if (!tenant || !person) throw new Error('no demo tenant');
  alex = { tenant, person, at };
});
afterAll(() => Promise.all([bot.close(), connector.close()]));
beforeEach(async () => {
  await Promise.all([own.store.outbox.clear(), own.store.buckets.clear()]);
  connector.posted.length = 0;
  connector.next.length = 0;
});

const outbox = () => own.store.outbox.list({});
const sending = (delivery: Delivery) => send(desk, bot.channel, delivery);
/** One round of the worker, so many seconds after the start. */
async function deliver(seconds = 0, by: (delivery: Delivery) => Promise<Delivered> = sending): Promise<boolean> {
  const now = new Date(at.getTime() + seconds * 1_000);
  const taken = await takeDelivery(own.store, { now });
  if (taken?.kind === 'delivery') await deliverTaken(own.store, taken, by, { now: () => now, spread: () => 0 });
  return taken !== undefined;
}

/** A card that is shown in the message `card-1`, answered. */
async function answer(how: typeof confirm | typeof dismiss = confirm): Promise<void> {
  const wish = { command: 'change-quantity', input: { products: ['m365-e3'], by: 1 }, conversation: 'a:1' };
  const proposed = await propose(desk, { ...wish, locale: 'en' }, alex);
  if (proposed.kind !== 'review') throw new Error(proposed.kind);
  const press = { ticket: ticketOf(proposed.pending), fields: {}, copy: { address, activityId: 'card-1' } };
  const answers = await Promise.all([how(desk, press, alex), how(desk, press, alex)]);
  for (const { kind } of answers) expect(kind).toBe(how === confirm ? 'done' : 'dismissed');
}

describe('the message of a card that was answered', () => {
  test('is replaced once, by the outcome and who did it', async () => {
    await answer();
    expect(await deliver()).toBe(true);
    expect(await deliver(100_000)).toBe(false);
    expect(connector.posted).toMatchObject([
      { method: 'PUT', path: '/_connector/v3/conversations/a%3Apersonal-chat/activities/card-1' },
    ]);
    expect(JSON.stringify(connector.posted)).toContain('Confirmed by Alex Wilber on');
    expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  test('says that nothing changed when it was dismissed', async () => {
    await answer(dismiss);
    await deliver();
    expect(JSON.stringify(connector.posted)).toContain('Nothing was changed. Closed by Alex Wilber.');
  });

  test('is replaced once when several servers look for work at once', async () => {
    await answer();
    const found = await Promise.all([deliver(), deliver(), deliver(), deliver()]);
    expect(found.filter(Boolean)).toHaveLength(1);
    expect(connector.posted).toHaveLength(1);
  });
});

describe('when Teams does not take it', () => {
  test.each([
    ['412, a conflict', { status: 412 }, 2],
    ['429, without saying how long', { status: 429 }, 2],
    ['429, with seven seconds to wait', { status: 429, headers: { 'retry-after': '7' } }, 7],
    ['500, which an update can stand twice', { status: 500 }, 2],
    ['502', { status: 502 }, 2],
    ['503, with three seconds to wait', { status: 503, headers: { 'retry-after': '3' } }, 3],
    ['a broken connection', { status: 0 }, 2],
  ])('%s: it is tried again, not earlier and not for ever', async (_why, refusal, seconds) => {
    await answer();
    connector.next.push(refusal);
    expect(await deliver()).toBe(true);
    expect(await outbox()).toMatchObject([{ state: 'waiting', attempts: 1, lastError: expect.any(String) }]);
    expect(await deliver(seconds - 0.1)).toBe(false);
    expect(await deliver(seconds)).toBe(true);
    expect(connector.posted).toHaveLength(2);
    expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test.each([400, 403, 404, 413])('%i: the message or the chat is gone, and it is left alone', async (status) => {
    await answer();
    connector.next.push({ status });
    await deliver();
    expect(await outbox()).toMatchObject([{ state: 'parked', lastError: `Teams answered ${status}` }]);
    expect(await deliver(1_000_000)).toBe(false);
    expect(connector.posted).toHaveLength(1);
  });

  test('twenty times, it is parked with the reason', async () => {
    await answer();
    connector.next.push(...Array.from({ length: 21 }, () => ({ status: 503 })));
    for (let hour = 0; hour < 22; hour += 1) await deliver(hour * 3_600);
    expect(connector.posted).toHaveLength(20);
    expect(await outbox()).toMatchObject([{ state: 'parked', attempts: 20, lastError: 'Teams answered 503' }]);
  });

  test('another card is replaced meanwhile', async () => {
    await answer();
    connector.next.push({ status: 503 });
    await deliver();
    await answer();
    expect(await deliver()).toBe(true);
    expect((await outbox()).map(({ state }) => state).sort()).toEqual(['sent', 'waiting']);
  });
});

describe('a worker that', () => {
  test('dies between sending and writing it down costs one more update with the same card, after its lease', async () => {
    await answer();
    let started: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => {
      started = resolve;
    });
    void deliver(0, async (entry) => {
      await sending(entry);
      started();
      return new Promise(() => undefined);
    });
    await sent;
    expect(await deliver(29)).toBe(false);
    expect(await deliver(30)).toBe(true);
    expect(await deliver(1_000_000)).toBe(false);
    const [first, second, ...more] = connector.posted;
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });

  test('comes back after its lease leaves alone what another one wrote', async () => {
    await answer();
    const late = deliver(0, async () => {
      await deliver(30);
      return { ok: false, final: true, reason: 'too late' };
    });
    expect(await late).toBe(true);
    expect(await outbox()).toMatchObject([{ state: 'sent' }]);
  });

  /** A channel that takes so long for its first update that this happens meanwhile. */
  const slowly = (meanwhile: (pending: Pending) => Promise<unknown>): typeof bot.channel => ({
    ...bot.channel,
    async update(...message) {
      const sent = await bot.channel.update(...message);
      const [pending] = await own.store.pendings.list({ state: 'done' }, { sort: { createdAt: -1 }, limit: 1 });
      if (pending && connector.posted.length === 1) await meanwhile(pending);
      return sent;
    },
  });

  test('is slow, and meanwhile the card has moved on, sends the newer card after its own', async () => {
    await own.store.pendings.clear();
    const closedBy = { id: 'm', name: 'Megan Bowen' };
    const slow = slowly((pending) => own.store.pendings.save({ ...pending, closedBy }));
    await answer();
    await deliver(0, (delivery) => send(desk, slow, delivery));
    expect(connector.posted.map(({ body }) => /Confirmed by (\w+)/.exec(JSON.stringify(body))?.[1])).toEqual([
      'Alex',
      'Megan',
    ]);
    expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  test('is slow, and meanwhile somebody has opened another card on the message, sends nothing more there', async () => {
    await own.store.pendings.clear();
    const message = { tenantId, conversation: 'a:1', copy: { address, activityId: 'card-1' } };
    const slow = slowly(() => messageShows(desk, message, undefined));
    await answer();
    await deliver(0, (delivery) => send(desk, slow, delivery));
    expect(connector.posted).toHaveLength(1);
    expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  test('fails before it can send has used up an attempt', async () => {
    await answer();
    await deliver(0, () => Promise.reject(new Error('no words for it')));
    expect(await outbox()).toMatchObject([{ state: 'waiting', attempts: 1, lastError: 'no words for it' }]);
  });
});

test.each([
  [1, 0, 2_000],
  [2, 0, 4_000],
  [3, 0, 8_000],
  [7, 0, 128_000],
  [10, 0, 600_000],
  [1_000, 0, 600_000],
  [1, 1, 2_400],
  [1_000, 1, 720_000],
])('after %i attempts, spread %f, the next comes %i ms later', (attempts, spread, ms) => {
  expect(backOffMs(attempts, spread)).toBe(ms);
});
