import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Address } from '../../bot/channel/channel.ts';
import { aMessage } from './activities.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { startTrialBot, type TrialBot } from './trial-bot.ts';

const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const rendered = { card, summary: 'Confirmed by Megan' };

let connector: FakeConnector;
let bot: TrialBot;
let address: Address;

beforeAll(async () => {
  connector = await startFakeConnector();
  bot = await startTrialBot({
    onTurn: async (incoming) => {
      address = incoming.address;
      return { kind: 'nothing' };
    },
  });
  await bot.post('/api/messages', aMessage('hi', { serviceUrl: connector.url }));
});
afterEach(() => {
  connector.posted.length = 0;
});
afterAll(() => Promise.all([bot.close(), connector.close()]));

describe('a message that nobody asked for', () => {
  it('goes to the stored address and tells its id', async () => {
    expect(await bot.channel.send(address, rendered)).toEqual({ ok: true, activityId: 'sent-1' });
    expect(connector.posted).toMatchObject([
      {
        method: 'POST',
        path: '/_connector/v3/conversations/a%3Apersonal-chat/activities',
        body: { summary: rendered.summary, attachments: [{ content: card }] },
      },
    ]);
  });

  it('replaces a card for everybody', async () => {
    expect(await bot.channel.update(address, 'card-1', rendered)).toMatchObject({ ok: true });
    expect(connector.posted).toMatchObject([
      { method: 'PUT', path: '/_connector/v3/conversations/a%3Apersonal-chat/activities/card-1' },
    ]);
  });

  it.each([
    [400, {}, { final: true }],
    [403, {}, { final: true, reason: 'Teams answered 403 BotNotInConversationRoster' }],
    [404, {}, { final: true }],
    [413, {}, { final: true }],
    [302, { location: 'https://evil.example/' }, { final: false }],
    [401, {}, { final: false }],
    [412, {}, { final: false }],
    [429, {}, { final: false }],
    [429, { 'retry-after': '7' }, { final: false, retryAfterSeconds: 7 }],
    [500, {}, { final: false }],
    [503, { 'retry-after': '2' }, { final: false, retryAfterSeconds: 2 }],
  ])('that Teams answers with %i is tried once and reported', async (status, headers, expected) => {
    connector.next.push({ status, headers, body: { error: { code: 'BotNotInConversationRoster', message: 'x' } } });
    expect(await bot.channel.send(address, rendered)).toMatchObject({ ok: false, ...expected });
    expect(connector.posted).toHaveLength(1);
  });

  it('that does not reach Teams may be tried again', async () => {
    const gone = address.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:9');
    expect(await bot.channel.send(gone, rendered)).toMatchObject({ ok: false, final: false });
  });

  it.each([
    ['a host that is not Teams', (at: Address) => at.replace(/http:.*?_connector/, 'https://evil.example/')],
    ['no address', () => 'nowhere'],
  ])('is never sent to %s', async (_what, change) => {
    expect(await bot.channel.send(change(address), rendered)).toMatchObject({ ok: false, final: true });
    expect(await bot.channel.begin(change(address), 'megan')).toMatchObject({ ok: false, final: true });
    expect(connector.posted).toEqual([]);
  });
});
