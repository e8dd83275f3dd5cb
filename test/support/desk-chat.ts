// A chat with the product, as Teams would carry it: what a person says and presses, and the cards that they see.
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { demoTenantId, findDemoPerson } from '../../bot/sandbox/demo-people.ts';
import { cardProblems } from './card-problems.ts';
import type { Product } from './test-product.ts';

type Json = Record<string, unknown>;
type Speaker = { as?: string; locale?: string; conversation?: string; isGroup?: boolean };

/** A card as the person sees it. */
export type SeenCard = {
  json: Json;
  /** All words on it, one line each. */
  text: string;
  /** Titles of its buttons and pressable rows. */
  buttons: string[];
  activityId: string;
};

function* nodesOf(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (value !== null && typeof value === 'object') {
    yield value as Json;
    for (const [key, one] of Object.entries(value)) if (key !== 'fallback') yield* nodesOf(one);
  }
}

function pressables(json: Json): Json[] {
  return [...nodesOf(json)].filter(({ type }) => type === 'Action.Execute' || type === 'Action.OpenUrl');
}

function see(json: Json, activityId: string): SeenCard {
  expect(cardProblems(json)).toEqual([]);
  const words = [...nodesOf(json)].flatMap(({ text, title, value, label }) => [text, title, value, label]);
  const text = words
    .filter((word) => typeof word === 'string')
    .map((word) => word.replaceAll('\\', ''))
    .join('\n');
  return { json, text, buttons: pressables(json).map(({ title }) => String(title)), activityId };
}

/** The inputs with the values that the card shows, as a client would send them back untouched. */
function shownInputs(json: Json): Json {
  const inputs = [...nodesOf(json)].filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), value === undefined ? '' : String(value)]));
}

export function chatWith({ port, connector }: Pick<Product, 'port' | 'connector'>, speaker: Speaker = {}) {
  const person = findDemoPerson(speaker.as ?? 'Alex');
  if (!person) throw new Error(`nobody is called ${speaker.as}`);
  const conversation = speaker.conversation ?? `a:${person.teamsId}-${randomUUID()}`;
  const envelope = {
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: person.teamsId, aadObjectId: person.aadObjectId, name: person.name },
    recipient: { id: '28:license-desk', name: 'License Desk' },
    conversation: {
      id: conversation,
      conversationType: speaker.isGroup ? 'groupChat' : 'personal',
      isGroup: speaker.isGroup ?? false,
      tenantId: demoTenantId,
    },
    channelData: { tenant: { id: demoTenantId } },
    locale: speaker.locale ?? 'en-US',
  };

  async function post(activity: Json): Promise<{ status: number; body: Json }> {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...envelope, ...activity }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  }

  /** What was posted to this conversation since `from`. */
  const postedSince = (from: number) =>
    connector.posted.slice(from).filter(({ path }) => decodeURIComponent(path).includes(conversation));

  /** Not what the outbox sends meanwhile: an answer is posted to the activity that it answers. */
  const answersSince = (from: number) =>
    postedSince(from).filter(({ method, path }) => method === 'POST' && /activities\/.+/.test(path));

  /** The card in the message with this index among all that were posted. */
  function cardAt(index: number): SeenCard {
    const message = connector.posted[index];
    const [attachment] = (message?.body['attachments'] ?? []) as { content: Json }[];
    if (!attachment) throw new Error(`no card came, but ${JSON.stringify(message?.body['text'] ?? 'nothing')}`);
    return see(attachment.content, `sent-${index + 1}`);
  }

  /** What the bot wrote here without being asked: the sentence that announces it, and its card. */
  const news = () =>
    postedSince(0)
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'))
      .map((message) => ({
        summary: String(message.body['summary']),
        card: () => cardAt(connector.posted.indexOf(message)),
      }));

  async function cardAfter(send: () => Promise<unknown>): Promise<SeenCard> {
    const before = connector.posted.length;
    await send();
    const [message] = answersSince(before);
    return cardAt(message ? connector.posted.indexOf(message) : -1);
  }

  return {
    conversation,
    post,
    postedSince,
    answersSince,
    news,
    /** Says a sentence and returns the card that answers it. */
    say: (text: string, id: string = randomUUID()) => cardAfter(() => post({ type: 'message', id, text })),
    install: () => cardAfter(() => post({ type: 'installationUpdate', action: 'add', id: randomUUID() })),
    /** The raw answer to a press on the button or row with this title; `typed` overrides what the fields show. */
    async pressRaw(card: SeenCard, title: string | RegExp, typed: Json = {}, id = `f:${randomUUID()}`) {
      const action = pressables(card.json).find((one) =>
        typeof title === 'string' ? one['title'] === title : title.test(String(one['title'])),
      );
      if (!action) throw new Error(`no button "${title}" among ${card.buttons.join(', ')}`);
      const inputs = action['associatedInputs'] === 'none' ? {} : { ...shownInputs(card.json), ...typed };
      const { verb, data } = action as { verb: string; data: Json };
      const value = { action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } }, trigger: 'manual' };
      return post({ type: 'invoke', id, name: 'adaptiveCard/action', value, replyToId: card.activityId });
    },
    /** Presses and returns the card that takes the place of the pressed one. */
    async press(card: SeenCard, title: string | RegExp, typed: Json = {}): Promise<SeenCard> {
      const { body } = await this.pressRaw(card, title, typed);
      if (body['type'] !== 'application/vnd.microsoft.card.adaptive')
        throw new Error(`no card: ${JSON.stringify(body)}`);
      return see(body['value'] as Json, card.activityId);
    },
  };
}
