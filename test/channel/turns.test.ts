import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Incoming, Reply } from '../../bot/channel/channel.ts';
import { aMessage, anActivity, aPress, aSubmit } from './activities.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { startTrialBot, type TrialBot } from './trial-bot.ts';

const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
const aCard = { card, summary: 'Vijf licenties erbij?' };

let connector: FakeConnector;
let bot: TrialBot;
let heard: Incoming[] = [];
let remembered: unknown[] = [];
let reply: () => Promise<Reply>;

const tell = (activity: Record<string, unknown>) =>
  bot.post('/api/messages', { ...activity, serviceUrl: connector.url });

beforeAll(async () => {
  connector = await startFakeConnector();
  bot = await startTrialBot({
    onTurn: (incoming) => {
      heard.push(incoming);
      return reply();
    },
    onSent: async ({ pending, activityId }) => void remembered.push({ pending, activityId }),
  });
});
afterEach(() => {
  heard = [];
  remembered = [];
  connector.posted.length = 0;
  connector.next.length = 0;
});
afterAll(() => Promise.all([bot.close(), connector.close()]));

describe('a typed message', () => {
  it('is answered with a card in the same conversation, with the sentence for the notification', async () => {
    reply = async () => ({ kind: 'card', ...aCard });
    expect(await tell(aMessage('voeg 5 licenties toe aan E3'))).toEqual({ status: 200, json: undefined });
    expect(heard).toMatchObject([{ kind: 'said', text: 'voeg 5 licenties toe aan E3', clientLocale: 'nl-NL' }]);
    expect(heard).not.toContainEqual(expect.objectContaining({ timeZone: expect.anything() }));
    expect(connector.posted).toMatchObject([
      {
        method: 'POST',
        path: '/_connector/v3/conversations/a%3Apersonal-chat/activities/1485983408511',
        body: { type: 'message', summary: aCard.summary, attachments: [attachment], replyToId: '1485983408511' },
      },
    ]);
    expect(connector.posted[0]?.body).not.toHaveProperty('text');
  });

  it.each([
    ['the client', { entities: [{ type: 'clientInfo', timezone: 'Europe/Amsterdam' }] }, 'Europe/Amsterdam'],
    ['the activity', { localTimezone: 'America/New_York' }, 'America/New_York'],
    ['nobody, in words that mean something', { localTimezone: 'W. Europe Standard Time' }, undefined],
  ])('is from the time zone that %s says', async (_who, fields, timeZone) => {
    reply = async () => ({ kind: 'nothing' });
    await tell(aMessage('help', fields));
    expect(heard.map((one) => one.timeZone)).toEqual([timeZone]);
  });

  it('and a press tell which message asks for a confirmation, and only that', async () => {
    reply = async () => ({ kind: 'card', pending: 'p1', ...aCard });
    await tell(aMessage('voeg 5 licenties toe aan E3'));
    await tell(aPress('again'));
    reply = async () => ({ kind: 'card', ...aCard });
    await tell(aMessage('help'));
    expect(remembered).toEqual([
      { pending: 'p1', activityId: 'sent-1' },
      { pending: 'p1', activityId: 'sent-2' },
    ]);
  });

  it('is answered in the thread of a channel', async () => {
    reply = async () => ({ kind: 'card', ...aCard });
    const conversation = {
      id: '19:abc@thread.tacv2;messageid=1481567603816',
      conversationType: 'channel',
      isGroup: true,
    };
    await tell(aMessage('<at>License Desk</at> help', { conversation }));
    expect(heard).toMatchObject([{ kind: 'said', text: 'help', isGroup: true }]);
    expect(connector.posted[0]?.path).toContain('19%3Aabc%40thread.tacv2%3Bmessageid%3D1481567603816/activities');
  });

  it('is answered with one sentence when the reply is a toast, and with silence when there is nothing to say', async () => {
    reply = async () => ({ kind: 'toast', text: 'Klaar.' });
    await tell(aMessage('hoi'));
    reply = async () => ({ kind: 'nothing' });
    await tell(aMessage('hoi'));
    expect(connector.posted.map(({ body }) => body['text'])).toEqual(['Klaar.']);
  });

  it('is answered on the second attempt when Teams is busy', async () => {
    reply = async () => ({ kind: 'card', ...aCard });
    connector.next.push({ status: 429, headers: { 'retry-after': '0' } });
    expect((await tell(aMessage('hoi'))).status).toBe(200);
    expect(connector.posted).toHaveLength(2);
  });

  it('is answered with the sentence for a fault when Teams refuses the card', async () => {
    reply = async () => ({ kind: 'card', ...aCard });
    connector.next.push({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
    await tell(aMessage('hoi'));
    expect(connector.posted.map(({ body }) => body['text'])).toEqual([undefined, 'Er ging iets mis, kenmerk ab12.']);
  });
});

describe('a pressed Action.Execute', () => {
  const answered = async (given: Reply) => {
    reply = async () => given;
    return tell(aPress('confirm', { pending: 'p1', total: '105' }));
  };

  it('is heard with its inputs and the message that carries the card', async () => {
    await answered({ kind: 'toast', text: 'Klaar.' });
    expect(heard).toMatchObject([
      { kind: 'pressed', verb: 'confirm', data: { pending: 'p1', total: '105' }, cardActivityId: 'card-1' },
    ]);
  });

  it('replaces the card by the answer to the request itself', async () => {
    expect(await answered({ kind: 'replace', ...aCard })).toEqual({
      status: 200,
      json: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    });
    expect(connector.posted).toEqual([]);
  });

  it('shows a toast', async () => {
    expect((await answered({ kind: 'toast', text: 'Klaar.' })).json).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Klaar.',
    });
  });

  it('sends a new card as a message and says so on the old one', async () => {
    const { json } = await answered({ kind: 'card', ...aCard });
    expect(json).toMatchObject({ statusCode: 200, value: aCard.summary });
    expect(connector.posted).toMatchObject([{ body: { attachments: [attachment] } }]);
  });

  it('is never answered with an empty toast, which Teams would send again', async () => {
    expect((await answered({ kind: 'nothing' })).json).toMatchObject({ statusCode: 200, value: '✓' });
  });

  it('that nobody pressed, or without a verb, is not heard', async () => {
    const automatic = { action: { type: 'Action.Execute', verb: 'confirm', data: {} }, trigger: 'automatic' };
    for (const value of [automatic, {}, undefined, { action: { type: 'Action.Execute', data: {} } }]) {
      const { status, json } = await tell(aPress('confirm', {}, { value }));
      expect({ status, json }).toMatchObject({ status: 200, json: { statusCode: 400 } });
    }
    expect(heard).toEqual([]);
  });
});

describe('a pressed Action.Submit', () => {
  const submit = aSubmit({ verb: 'confirm', pending: 'p1', total: '105', msteams: { feedback: { hide: true } } });

  it('is heard like Action.Execute, and replaces the message of the card', async () => {
    reply = async () => ({ kind: 'replace', ...aCard });
    await tell(submit);
    expect(heard).toMatchObject([{ kind: 'pressed', verb: 'confirm', cardActivityId: 'card-1' }]);
    expect(heard[0]).toHaveProperty('data', { pending: 'p1', total: '105' });
    expect(connector.posted).toMatchObject([
      { method: 'PUT', path: '/_connector/v3/conversations/a%3Apersonal-chat/activities/card-1' },
    ]);
  });

  it('is followed by a new message when the card is gone', async () => {
    reply = async () => ({ kind: 'replace', ...aCard });
    connector.next.push({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
    await tell(submit);
    expect(connector.posted.map(({ method }) => method)).toEqual(['PUT', 'POST']);
  });

  it('may carry its data as a JSON string beside a text', async () => {
    reply = async () => ({ kind: 'nothing' });
    await tell(aSubmit('{"verb":"open","command":"help"}', { text: 'Help' }));
    expect(heard).toMatchObject([{ kind: 'pressed', verb: 'open', data: { command: 'help' } }]);
  });

  it('of a card that is not ours is not heard', async () => {
    await tell(aSubmit({ choice: 'x' }));
    expect(heard).toEqual([]);
  });
});

describe('a fault', () => {
  const secret = new Error('E11000 duplicate key collection: desk.accounts');

  it('shows our sentence to who typed, and no word of the library', async () => {
    reply = () => Promise.reject(secret);
    expect(await tell(aMessage('hoi'))).toEqual({ status: 200, json: undefined });
    expect(connector.posted).toMatchObject([{ body: { text: 'Er ging iets mis, kenmerk ab12.' } }]);
    expect(JSON.stringify(connector.posted)).not.toContain('E11000');
  });

  it('shows our sentence to who pressed, with HTTP 200', async () => {
    reply = () => Promise.reject(secret);
    expect(await tell(aPress('confirm'))).toEqual({
      status: 200,
      json: {
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: 'InternalServerError', message: 'Er ging iets mis, kenmerk ab12.' },
      },
    });
  });

  it('leaves the bot alive when Teams cannot be told either', async () => {
    reply = () => Promise.reject(secret);
    const nowhere = 'http://127.0.0.1:1/_connector';
    expect((await bot.post('/api/messages', aMessage('hoi', { serviceUrl: nowhere }))).status).toBe(200);
  });
});

describe('other activities', () => {
  it('installed and removed are heard once, from installationUpdate', async () => {
    reply = async () => ({ kind: 'nothing' });
    for (const action of ['add', 'add-upgrade', 'remove', 'remove-upgrade', 'upgrade']) {
      await tell(anActivity({ type: 'installationUpdate', action }));
    }
    await tell(anActivity({ type: 'conversationUpdate', membersAdded: [{ id: '28:license-desk' }] }));
    expect(heard.map(({ kind }) => kind)).toEqual(['installed', 'removed']);
  });

  it('edits, reactions, typing and what is yet to be invented are taken in silence', async () => {
    const types = ['messageUpdate', 'messageDelete', 'messageReaction', 'typing', 'event', 'fromTheFuture'];
    for (const type of types) {
      expect(await tell(anActivity({ type, text: 'add 5 licenses to E3' }))).toEqual({ status: 200, json: undefined });
    }
    expect(heard).toEqual([]);
  });

  it('an invoke that is not ours is not implemented', async () => {
    const invoke = anActivity({ type: 'invoke', name: 'composeExtension/query', value: {} });
    expect(await tell(invoke)).toEqual({ status: 501, json: undefined });
  });
});

describe('typing in a search box', () => {
  const aSearch = (value: unknown) => anActivity({ type: 'invoke', id: 'f:1', name: 'application/search', value });
  const results = [{ title: 'Megan Bowen', value: '21' }];

  it.each([
    ['some letters', 'meg', 'meg'],
    ['nothing, when the box is opened', '', ''],
    ['no text at all', undefined, ''],
    ['far too much', 'm'.repeat(900), 'm'.repeat(100)],
  ])('is answered in the response, and with no message: %s', async (_, queryText, text) => {
    reply = async () => ({ kind: 'results', results });
    const search = { queryText, queryOptions: { skip: 0, top: 15 }, dataset: 'people' };
    expect(await tell(aSearch(search))).toEqual({
      status: 200,
      json: { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results } },
    });
    expect(heard).toMatchObject([{ kind: 'searched', dataset: 'people', text }]);
    expect(connector.posted).toEqual([]);
  });

  it.each([{}, { queryText: 'meg' }, { queryText: 5, dataset: 'people' }, { queryText: '', dataset: '' }, null, 'meg'])(
    'that is malformed is refused: %j',
    async (value) => {
      expect(await tell(aSearch(value))).toMatchObject({ status: 200, json: { statusCode: 400 } });
      expect(heard).toEqual([]);
    },
  );

  it('that fails says so in the response', async () => {
    reply = async () => {
      throw new Error('no database');
    };
    expect(await tell(aSearch({ queryText: 'a', dataset: 'people' }))).toMatchObject({ json: { statusCode: 500 } });
  });

  it('of a stranger is refused like any other activity', async () => {
    const foreign = { conversation: { id: 'a:1', tenantId: 'x' }, channelData: { tenant: { id: 'x' } } };
    const search = { ...aSearch({ queryText: 'a', dataset: 'people' }), ...foreign };
    expect(await tell(search)).toMatchObject({ status: 403 });
    expect(heard).toEqual([]);
  });
});
