// News for somebody who has never met the bot: a new chat where Teams allows it. Time is passed in, but for the two servers.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { deliverOutbox } from '../../bot/deliver-outbox.ts';
import { send } from '../../bot/send.ts';
import { announce } from '../../domain/desk/announce.ts';
import type { Begin } from '../../domain/desk/introduce.ts';
import { greeted, meet } from '../../domain/desk/meet.ts';
import { openStore } from '../../domain/store/open-store.ts';
import { type FakeConnector, startFakeConnector } from '../channel/fake-connector.ts';
import { startTrialBot, type TrialBot } from '../channel/trial-bot.ts';
import { aPerson, aTenant } from '../support/builders.ts';
import { chatWith } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';
import { anOrganization, changed } from '../support/news.ts';
import { addressAt } from '../support/notice-load.ts';
import { testStore } from '../support/test-database.ts';
import { startProduct } from '../support/test-product.ts';

const own = testStore();
const tenantId = aTenant().id;
const start = new Date('2026-11-24T09:00:00Z');
let connector: FakeConnector;
let bot: TrialBot;

beforeAll(async () => {
  connector = await startFakeConnector();
  bot = await startTrialBot();
});
afterAll(() => Promise.all([bot.close(), connector.close()]));
beforeEach(async () => {
  await own.store.clear();
  await anOrganization(own.store);
  for (const id of ['alex', 'megan']) await own.store.people.save({ ...aPerson(), id, tenantId, version: 0 });
  await meets('alex');
  connector.posted.length = 0;
  connector.next.length = 0;
});

async function meets(person: string): Promise<void> {
  const chat = {
    id: `a:${person}`,
    tenantId,
    person,
    isGroup: false,
    address: addressAt(connector.url, tenantId, person),
  };
  await meet({ store: own.store }, { ...chat, version: 0, locale: 'en', metAt: start, greeted: false });
  await greeted(own.store, { tenantId, id: chat.id });
}

function tell(key: string): Promise<void> {
  const news = { tenantId, key, notice: changed, to: ['megan'] };
  return own.store.transaction((session) => announce(own.store, news, session));
}

const asksTeams: Begin = ({ near, person }) => bot.channel.begin(near, person);

/** All that can be done so many seconds after the start. */
async function deliver(seconds = 0, begin: Begin | null = asksTeams): Promise<void> {
  const now = () => new Date(start.getTime() + seconds * 1_000);
  const work = deliverOutbox({
    desk: own,
    send: (delivery) => send(own, bot.channel, delivery),
    begin: begin ?? undefined,
    now,
    at: async () => now(),
    spread: () => 0,
    quietHours: undefined,
  });
  for (let rounds = 0; rounds < 20 && (await work.run()) === true; rounds += 1) await work.finish?.();
}

const paths = () =>
  connector.posted.map(({ path }) => decodeURIComponent(path.replace('/_connector/v3/conversations', '')));
const outbox = () => own.store.outbox.list({});
const made = { status: 201, body: { id: 'a:new' } };
const refusal = (status: number) => ({ status, body: { error: { code: 'BotNotInConversationRoster' } } });

describe('somebody who has never met the bot', () => {
  test('gets the news in a new chat, which is remembered', async () => {
    connector.next.push(made);
    await tell('one');
    await deliver();
    expect(connector.posted[0]).toMatchObject({
      method: 'POST',
      path: '/_connector/v3/conversations',
      body: {
        isGroup: false,
        bot: { id: '28:license-desk' },
        members: [{ id: 'megan' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      },
    });
    expect(paths()).toEqual(['', '/a:new/activities']);
    expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 1 }]);
    await tell('two');
    await deliver(60);
    expect(paths()).toEqual(['', '/a:new/activities', '/a:new/activities']);
  });

  test.each([403, 404])('%i: it waits for their hello, and Teams is not asked again that day', async (status) => {
    connector.next.push(refusal(status));
    await tell('one');
    await deliver();
    const lastError = `Teams answered ${status} BotNotInConversationRoster`;
    expect(await outbox()).toMatchObject([{ state: 'unreachable', lastError }]);
    await tell('two');
    await deliver(86_399);
    expect(paths()).toEqual(['']);
    await meets('megan');
    await deliver(86_399);
    expect(paths()).toEqual(['', '/a:megan/activities']);
    expect(await outbox()).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
  });

  test('is asked for again after a day, and then what waited comes along', async () => {
    connector.next.push(refusal(403), made);
    await tell('one');
    await deliver();
    await tell('two');
    await deliver(86_400);
    expect(paths().slice(0, 3)).toEqual(['', '', '/a:new/activities']);
    expect(await outbox()).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
  });

  test.each([
    ['429, with seven seconds to wait', { status: 429, headers: { 'retry-after': '7' } }, 7],
    ['503', { status: 503 }, 2],
    ['a broken connection', { status: 0 }, 2],
    ['an answer that names no chat', { status: 200, body: {} }, 2],
  ])('%s: it is tried again, not earlier', async (_why, answer, seconds) => {
    connector.next.push(answer, made);
    await tell('one');
    await deliver();
    await deliver(seconds - 0.1);
    expect(paths()).toEqual(['']);
    await deliver(seconds);
    expect(paths()).toEqual(['', '', '/a:new/activities']);
  });

  test('waits while the organization has no token left', async () => {
    await own.store.buckets.claim({ tenantId, id: 'tenant', version: 0, tokens: 0, at: start });
    await tell('one');
    await deliver();
    expect(paths()).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    connector.next.push(made);
    await deliver(1);
    expect(paths()).toEqual(['', '/a:new/activities']);
  });

  test.each([
    ['where the bot begins no chats', () => deliver(0, null)],
    ['in an organization where nobody has met it', () => own.store.conversations.clear().then(() => deliver())],
  ])('%s waits for their hello', async (_where, work) => {
    await tell('one');
    await work();
    expect(paths()).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'unreachable' }]);
  });
});

test('whoever says hello while Teams is saying no gets what waited all the same', async () => {
  await tell('one');
  await deliver(0, async () => {
    await meets('megan');
    return { ok: false, final: true, reason: 'Teams answered 403' };
  });
  expect(paths()).toEqual(['/a:megan/activities']);
});

test('whoever says hello while news for them is being looked at gets all of it on one card', async () => {
  for (let round = 0; round < 20; round += 1) {
    for (const key of ['one', 'two', 'three']) await tell(`${key}/${round}`);
    if (round % 2 === 0) await deliver(round * 60, null);
    await tell(`four/${round}`);
    await Promise.all([meets('megan'), deliver(round * 60, null)]);
    await deliver(round * 60, null);
    expect(paths()).toEqual(['/a:megan/activities']);
    expect(JSON.stringify(connector.posted[0]?.body)).toContain('4 things to know');
    connector.posted.length = 0;
    await own.store.conversations.remove(tenantId, 'a:megan');
  }
});

test('two servers make one chat, and send everything there', async () => {
  const one = await startProduct({ beginsChats: true });
  const two = await startProduct({ beginsChats: true, mongodbUri: one.uri });
  const store = await openStore(one.uri);
  await chatWith(one).say('help');
  const [subscription] = await store.subscriptions.list({});
  const [adele] = await store.people.list({ name: 'Adele Vance' });
  if (!subscription || !adele) throw new Error('no demo tenant');
  const notice = { ...changed, subscription: subscription.id };
  const to = [adele.id];
  await store.transaction(async (session) => {
    for (let key = 0; key < 30; key += 1) {
      await announce(store, { tenantId: adele.tenantId, key: `${key}`, notice, to }, session);
    }
  });
  await eventually(async () => (await store.outbox.count({ person: adele.id, state: 'waiting' })) === 0);
  const told = await store.outbox.list({ person: adele.id });
  await Promise.all([store.close(), one.stop(), two.stop()]);
  const asked = one.connector.posted.filter(({ path }) => path.endsWith('/v3/conversations'));
  const of = (id: string) => asked.filter(({ body }) => JSON.stringify(body['members']).includes(`"${id}"`));
  expect(of(adele.id)).toHaveLength(1);
  expect([...new Set(told.map(({ state }) => state))]).toEqual(['sent']);
});
