// The bot writes first: the right notice to the right person, once, however Teams answers meanwhile.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { demoTenantId } from '../../bot/sandbox/demo-people.ts';
import { chatWith } from '../support/desk-chat.ts';
import { eventually, outboxAtRest } from '../support/eventually.ts';
import { newsIn } from '../support/news-in.ts';
import { advanceDays, completeCreditCheck, reset } from '../support/sandbox.ts';
import { testStore } from '../support/test-database.ts';
import { startProduct, testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);
beforeEach(async () => {
  await reset(product);
  product.connector.posted.length = 0;
  product.connector.next.length = 0;
});

const chat = (as: string, locale = 'en-US') => chatWith(product, { as, locale });

/** What the bot wrote into this chat without being asked, once nothing more is on its way. */
async function told({ news }: ReturnType<typeof chat>): Promise<string[]> {
  await outboxAtRest(own.store);
  return news().map(({ summary }) => summary);
}

describe('NOT-2 the credit check has passed', () => {
  test.each([
    ['en-US', /Your Office 365 E1 licenses are there.*from 40 to 50 licenses/],
    ['nl-NL', /Je licenties voor Office 365 E1 zijn er.*van 40 naar 50 licenties/],
  ])(
    'the person who ordered reads it in their own language, once, and nobody else does (%s)',
    async (locale, words) => {
      const [megan, alex] = [chat('Megan', locale), chat('Alex')];
      await Promise.all([megan.say('help'), alex.say('help')]);
      const before = product.connector.posted.length;
      await completeCreditCheck(product, 'sub-o365-e1', true);
      expect(await told(megan)).toEqual([expect.stringMatching(words)]);
      expect(await told(alex)).toEqual([]);
      expect(product.connector.posted.length).toBe(before + 1);
    },
  );

  test('NOT-3 declined: nothing has changed, and what comes next', async () => {
    const megan = chat('Megan');
    await megan.say('help');
    await completeCreditCheck(product, 'sub-o365-e1', false);
    expect((await told(megan)).join()).toContain('you still have 40 licenses, and nothing is charged');
  });
});

describe('NOT-4, NOT-5, NOT-21 what is about to end', () => {
  test('waits until the person meets the bot; several come as one card', async () => {
    await advanceDays(product, 1);
    await outboxAtRest(own.store);
    const alex = chat('Alex');
    await alex.say('help');
    await eventually(() => alex.news().length > 0);
    const [summary, ...more] = await told(alex);
    expect(summary).toMatch(/things to know: .*The trial of Power BI Pro ends in 9 days/);
    expect(more).toEqual([]);
    const [answer, news] = product.connector.posted;
    expect([answer?.path, news?.path]).toEqual([
      expect.stringMatching(/activities\/.+/),
      expect.stringMatching(/activities$/),
    ]);
  });

  test('NOT-27 her own purchase is told to the purchaser alone', async () => {
    const [adele, alex] = [chat('Adele'), chat('Alex')];
    await Promise.all([adele.say('help'), alex.say('help')]);
    await advanceDays(product, 1);
    expect((await told(adele)).join()).toContain('Power Apps Premium ends in 6 days');
    expect(await told(alex)).toEqual([expect.not.stringContaining('Power Apps')]);
  });

  test('NOT-5 the next stage is told when it comes, and never the same fact twice', async () => {
    const adele = chat('Adele');
    await adele.say('help');
    await advanceDays(product, 1);
    await told(adele);
    await advanceDays(product, 7);
    await advanceDays(product, 1);
    const expired = (await told(adele)).filter((one) => one.includes('Power Apps Premium has expired'));
    expect(expired).toHaveLength(1);
  });
});

test('NOT-5 what is due is told without anybody moving the calendar', async () => {
  const running = await startProduct({ watchesTheClock: true });
  const alex = chatWith(running);
  await alex.say('help');
  await newsIn(alex, /Microsoft 365 F3 has expired/);
  await running.stop();
});

describe('a notice that Teams does not take', () => {
  test.each([{ status: 502 }, { status: 0 }, { status: 429, headers: { 'retry-after': '1' } }, { status: 412 }])(
    '%j: it arrives later, once',
    async (refusal) => {
      const megan = chat('Megan');
      await megan.say('help');
      product.connector.next.push(refusal);
      const before = product.connector.posted.length;
      await completeCreditCheck(product, 'sub-o365-e1', true);
      await outboxAtRest(own.store);
      expect(product.connector.posted).toHaveLength(before + 2);
    },
  );

  test('403, she has blocked the bot: it comes when she is back', async () => {
    const megan = chat('Megan');
    await megan.say('help');
    product.connector.next.push({ status: 403, body: { error: { code: 'ConversationBlockedByUser' } } });
    const before = product.connector.posted.length;
    await completeCreditCheck(product, 'sub-o365-e1', true);
    await outboxAtRest(own.store);
    expect(product.connector.posted).toHaveLength(before + 1);
    const back = chat('Megan');
    await back.say('help');
    await newsIn(back, /Your Office 365 E1 licenses are there/);
  });
});

test('a button on a notice opens its capability on the facts of today', async () => {
  const megan = chat('Megan');
  await megan.say('help');
  await completeCreditCheck(product, 'sub-o365-e1', true);
  const card = await newsIn(megan, /licenses are there/);
  expect(card.buttons).toEqual(['Assign licenses', 'Show the subscription', 'Mute news about credit checks']);
  expect((await megan.press(card, 'Show the subscription')).text).toContain('50');
});

test('TRI-4 a trial that would become paid is let stop from its notice', async () => {
  const alex = chat('Alex');
  await alex.say('mute everything');
  await alex.say('unmute trials');
  await advanceDays(product, 1);
  const form = await alex.press(await newsIn(alex, /The trial of/), 'Let it stop on that day');
  await alex.press(form, /^Turn/);
  const trial = await own.store.subscriptions.get(demoTenantId, 'sub-pbi');
  expect(trial).toMatchObject({ recurringBilling: false });
});

test('TRI-3 a button on a notice that is pressed weeks later is checked against that day', async () => {
  const alex = chat('Alex');
  await alex.say('mute everything');
  await alex.say('unmute trials');
  await advanceDays(product, 1);
  const card = await newsIn(alex, /The trial of/);
  expect(card.buttons).toContain('Extend the trial');
  await advanceDays(product, 20);
  const late = await alex.press(card, 'Extend the trial');
  expect(late.text).toContain('Not possible');
  expect(late.buttons.filter((one) => /^Extend/.test(one))).toEqual([]);
});
