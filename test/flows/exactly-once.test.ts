// Pressed twice, delivered twice, by two people, on two servers, on an old copy: the effect happens once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demoPeople, demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { furtherPeople } from '../../bot/sandbox/further-people.ts';
import { aProductKey } from '../support/builders.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { testStore } from '../support/test-database.ts';
import { type Started, startProduct, testProduct } from '../support/test-product.ts';
import { startLossyLine } from './lossy-line.ts';

const product = testProduct();
const own = testStore(() => product.uri);

const licences = async (id = 'sub-e3') => (await own.store.subscriptions.get(tenantId, id))?.total;
const confirmed = () => own.store.audit.list({ tenantId, kind: 'confirmed' });

/** E3 has 100 licences again, and nothing has been confirmed. */
beforeEach(async () => {
  const e3 = await own.store.subscriptions.get(tenantId, 'sub-e3');
  if (e3) await own.store.subscriptions.save({ ...e3, total: 100, added: [] });
  for (const { id } of await confirmed()) await own.store.audit.remove(tenantId, id);
});

const alex = () => chatWith(product);
const megan = () => chatWith(product, { as: 'Megan' });
const add5 = 'add 5 licenses to E3';

describe('one card', () => {
  test('pressed twice at once, ten times over, takes effect ten times', async () => {
    const chat = alex();
    for (let round = 1; round <= 10; round += 1) {
      const card = await chat.say(add5);
      const answers = await Promise.all([chat.pressRaw(card, /^Confirm/), chat.pressRaw(card, /^Confirm/)]);
      expect(answers[0]).toEqual(answers[1]);
      expect(JSON.stringify(answers[0]?.body)).toContain(`now has ${100 + 5 * round} licenses`);
      expect(await licences()).toBe(100 + 5 * round);
    }
    expect(await confirmed()).toHaveLength(10);
  });

  test('pressed by ten people at once takes effect once, by one of the two admins', async () => {
    const card = await alex().say(add5);
    const [alexWilber, meganBowen] = demoPeople;
    const colleagues = furtherPeople(8).map(({ id, name }) => ({ teamsId: `29:${id}`, aadObjectId: id, name }));
    const pressed = [...colleagues, alexWilber, meganBowen].map((person) => pressAs(card, person));
    const answers = (await Promise.all(pressed)).map(({ body }) => JSON.stringify(body['value']));
    expect(answers.slice(8)).toEqual([answers[9], answers[9]]);
    expect(answers[9]).toContain('now has 105 licenses');
    const toast = '"Only Alex Wilber, or a global or billing admin, can answer this card."';
    // Who presses after an admin sees what became of it.
    for (const answer of answers.slice(0, 8)) expect([toast, answers[9]]).toContain(answer);
    expect(await licences()).toBe(105);
    const [entry, ...more] = await confirmed();
    expect([alexWilber?.aadObjectId, meganBowen?.aadObjectId]).toContain(entry?.by);
    expect(more).toEqual([]);
  });

  test('pressed by people who may not answer it changes nothing, and stays open', async () => {
    const card = await alex().say(add5);
    const others = ['Adele', 'Isaiah', 'Patti', 'Dana'].map((as) => chatWith(product, { as }));
    const answers = await Promise.all(others.map((chat) => chat.pressRaw(card, /^Confirm/)));
    for (const { body } of answers) expect(body['value']).toMatch(/^Only Alex Wilber, or a global or billing admin/);
    expect(await licences()).toBe(100);
    expect((await alex().press(card, /^Confirm/)).text).toContain('now has 105 licenses');
  });

  test('pressed again later, by anybody, shows what was done, by whom and when', async () => {
    const card = await alex().say(add5);
    const done = await alex().press(card, /^Confirm/);
    expect(done.text).toMatch(/Confirmed by Alex Wilber on \d+ \w+ \d{4}\./);
    expect((await megan().press(card, /^Confirm/)).text).toBe(done.text);
    expect((await megan().press(card, 'Change nothing')).text).toBe(done.text);
    expect((await chatWith(product, { as: 'Adele' }).press(card, /^Confirm/)).text).toBe(done.text);
    expect(await licences()).toBe(105);
  });

  test('confirmed and dismissed at once ends in one of the two, for both', async () => {
    const card = await alex().say(add5);
    const [yes, no] = await Promise.all([alex().press(card, /^Confirm/), megan().press(card, 'Change nothing')]);
    expect(yes.text).toBe(no.text);
    expect(await licences()).toBe(yes.text.includes('Nothing was changed') ? 100 : 105);
  });

  test('whose answer is lost on the way has been done once when it is pressed again', async () => {
    const card = await alex().say(add5);
    const line = await startLossyLine(product.port);
    await expect(chatWith({ ...product, port: line.port }).press(card, /^Confirm/)).rejects.toThrow('fetch failed');
    line.close();
    expect(await licences()).toBe(105);
    expect((await alex().press(card, /^Confirm/)).text).toContain('now has 105 licenses');
    expect(await licences()).toBe(105);
  });
});

describe('delivered four times at once', () => {
  test('a press takes effect once, and every delivery gets the same answer', async () => {
    const chat = alex();
    const card = await chat.say(add5);
    const deliveries = Array.from({ length: 4 }, () => chat.pressRaw(card, /^Confirm/, {}, 'f:the-same'));
    const [first, ...again] = await Promise.all(deliveries);
    for (const answer of again) expect(answer).toEqual(first);
    expect(await licences()).toBe(105);
  });

  test('a sentence is answered by one card', async () => {
    const chat = alex();
    const id = randomUUID();
    const before = product.connector.posted.length;
    const answers = await Promise.all(Array.from({ length: 4 }, () => chat.post({ type: 'message', id, text: add5 })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(chat.answersSince(before)).toHaveLength(1);
    expect(await own.store.pendings.list({ conversation: chat.conversation })).toHaveLength(1);
  });

  test('a press that types another total is shown that total, and confirms nothing', async () => {
    const chat = alex();
    const card = await chat.say(add5);
    const deliveries = Array.from({ length: 4 }, () => chat.pressRaw(card, /^Confirm/, { total: '110' }, 'f:typed'));
    const [first, ...again] = await Promise.all(deliveries);
    expect(JSON.stringify(first?.body)).toContain('Confirm 110 licenses');
    for (const answer of again) expect(answer).toEqual(first);
    expect(await licences()).toBe(100);
  });
});

describe('facts that changed since the card was made', () => {
  test('bring a fresh card: of the same wish by two admins, the second sees what it means now', async () => {
    const [first, second] = [await alex().say(add5), await megan().say(add5)];
    await alex().press(first, 'Confirm 105 licenses');
    const fresh = await megan().press(second, 'Confirm 105 licenses');
    expect(fresh.text).toContain('The facts have changed since the last card.');
    expect(await licences()).toBe(105);
    await megan().press(fresh, 'Confirm 110 licenses');
    expect(await licences()).toBe(110);
  });

  test('are not confirmed by pressing the old card again, however often', async () => {
    const card = await alex().say(add5);
    await megan().press(await megan().say('set E3 to 120 licenses'), 'Confirm 120 licenses');
    const presses = Array.from({ length: 3 }, () => alex().press(card, 'Confirm 105 licenses'));
    for (const { buttons } of await Promise.all(presses)) expect(buttons).toContain('Confirm 125 licenses');
    expect((await alex().press(card, 'Confirm 105 licenses')).buttons).toContain('Confirm 125 licenses');
    expect(await licences()).toBe(120);
  });

  test('are not confirmed by a colleague who has not seen them either', async () => {
    const card = await alex().say(add5);
    const edited = await alex().press(card, /^Confirm/, { total: '130' });
    const seen = await megan().press(card, 'Confirm 105 licenses');
    expect(seen.buttons).toEqual(edited.buttons);
    expect(await licences()).toBe(100);
    await megan().press(seen, 'Confirm 130 licenses');
    expect(await licences()).toBe(130);
  });
});

describe('"yes"', () => {
  test('said twice stays with its card, and leaves the one before alone', async () => {
    const chat = alex();
    await chat.say('add 7 licenses to E5');
    await chat.say(add5);
    const done = await chat.say('yes');
    expect(done.text).toContain('Microsoft 365 E3 now has 105 licenses');
    expect((await chat.say('yes')).text).toBe(done.text);
    expect([await licences(), await licences('sub-e5')]).toEqual([105, 25]);
  });
});

describe('a product key', () => {
  test('KEY-9 is redeemed once when two people confirm in the same moment; the other learns who did: KEY-E5', async () => {
    const sentence = 'redeem key BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
    const cards = [await alex().say(sentence), await megan().say(sentence)] as const;
    const answers = await Promise.all([alex().press(cards[0], /^Redeem/), megan().press(cards[1], /^Redeem/)]);
    const [loser] = answers.filter(({ text }) => /was already used on .+ by (Alex Wilber|Megan Bowen)/.test(text));
    expect(answers.filter((one) => one !== loser)).toHaveLength(1);
    expect(loser).toBeDefined();
    expect(await licences('sub-bp')).toBe(10);
  });

  test('KEY-5 two first keys of a product, redeemed in the same moment, make one subscription', async () => {
    const keys = ['F3ADD-5AAAA-BBBBB-CCCCC-DDDD1', 'F3ADD-5AAAA-BBBBB-CCCCC-DDDD2'] as const;
    for (const key of keys)
      await own.store.productKeys.save(aProductKey(key, { tenantId, product: 'o365-e3', version: 0 }));
    const cards = await Promise.all([alex().say(`redeem key ${keys[0]}`), megan().say(`redeem key ${keys[1]}`)]);
    const [one, other] = await Promise.all([alex().press(cards[0], /^Redeem/), megan().press(cards[1], /^Redeem/)]);
    const again = [one, other].find(({ text }) => text.includes('The facts have changed'));
    if (!again) throw new Error('both keys opened a subscription');
    await megan().press(again, /^Redeem/);
    const found = await own.store.subscriptions.list({ tenantId, product: 'o365-e3', source: 'prepaid' });
    expect(found).toMatchObject([{ total: 10 }]);
  });
});

describe('two servers on one database', () => {
  let second: Started;
  beforeAll(async () => {
    second = await startProduct({ mongodbUri: product.uri });
  });
  afterAll(() => second.stop());

  test('confirm a card once when it is pressed on both', async () => {
    const card = await alex().say(add5);
    const both = [alex(), chatWith(second, { as: 'Megan' })];
    const [one, other] = await Promise.all(both.map((chat) => chat.press(card, /^Confirm/)));
    expect(one?.text).toBe(other?.text);
    expect(await licences()).toBe(105);
  });

  test('answer a sentence once when it is delivered to both', async () => {
    const conversation = `a:${randomUUID()}`;
    const chats = [product, second].map((server) => chatWith(server, { conversation }));
    const id = randomUUID();
    const before = [product, second].map(({ connector }) => connector.posted.length);
    await Promise.all(chats.map((chat) => chat.post({ type: 'message', id, text: add5 })));
    expect(chats.flatMap((chat, index) => chat.answersSince(before[index] ?? 0))).toHaveLength(1);
  });
});

type Somebody = { teamsId: string; aadObjectId: string; name: string } | undefined;

/** As any client could: the button's data, whoever the sender is. */
function pressAs(card: SeenCard, person: Somebody) {
  const id = /"verb":"confirm","data":\{"id":"([^"]+)"/.exec(JSON.stringify(card.json))?.[1];
  const action = { type: 'Action.Execute', verb: 'confirm', data: { id } };
  const from = { id: person?.teamsId, aadObjectId: person?.aadObjectId, name: person?.name };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
  return alex().post({ ...invoke, from, id: `f:${randomUUID()}`, replyToId: card.activityId });
}
