// "Tell me when it clears": pressed on a "no", and told once when it is over, whoever ended it.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { notifyWhenCleared } from '../../domain/commands/notify-when-cleared.ts';
import { tellCleared } from '../../domain/desk/tell-cleared.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import type { Watch } from '../../domain/model/watch.ts';
import { anAdmin, aSubscription, asked, aTenant } from '../support/builders.ts';
import { chatWith } from '../support/desk-chat.ts';
import { outboxAtRest } from '../support/eventually.ts';
import { anOrganization } from '../support/news.ts';
import { newsIn } from '../support/news-in.ts';
import { completeCreditCheck, reset } from '../support/sandbox.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const creditCheck = { since: '2026-11-20', quantity: 10, requestedBy: 'megan' };
const alex = anAdmin({ id: 'alex' });
const watch: Watch = {
  id: 'sub-e3/alex',
  tenantId: 'contoso',
  version: 1,
  subscription: 'sub-e3',
  person: 'alex',
  block: 'LIC-10',
  since: 1,
};

function decide(
  subscription: Partial<Subscription>,
  input: object = { subscription: 'sub-e3' },
  watches: Watch[] = [],
) {
  const facts = { subscriptions: [aSubscription(subscription)], people: [alex], watches };
  return notifyWhenCleared.decide(notifyWhenCleared.input.parse(input), facts, asked({ by: alex }));
}

describe('who waits for what', () => {
  test.each([
    ['LIC-10 a credit check', { creditCheck }, 'LIC-10'],
    ['LIC-14 a trial', { source: 'trial' as const }, 'LIC-14'],
  ])('%s is waited for', (_what, subscription, block) => {
    expect(decide(subscription)).toMatchObject({ saves: [{ kind: 'watch', document: { person: 'alex', block } }] });
  });

  test('LIC-10 whoever ordered hears it anyway, and is not told twice', () => {
    const own = decide({ creditCheck: { ...creditCheck, requestedBy: 'alex' } });
    expect(own).toMatchObject({ kind: 'accepted', saves: [], effect: { watched: [{ hearsAnyway: true }] } });
  });

  test('asked twice, there is one wait; asked not to, there is none', () => {
    expect(decide({ creditCheck }, undefined, [watch])).toMatchObject({ saves: [] });
    const off = { subscription: 'sub-e3', tell: false };
    expect(decide({ creditCheck }, off, [watch])).toMatchObject({ saves: [{ removed: 'sub-e3/alex' }] });
  });

  test('LIC-12 what does not pass by itself is not waited for', () => {
    expect(decide({ source: 'volume-licensing' })).toMatchObject({ rule: 'CLEARED' });
    expect(decide({})).toMatchObject({ rule: 'CLEARED' });
    expect(decide({}, { subscription: 'sub-unknown' })).toMatchObject({ rule: 'NOT-FOUND' });
    // In words: what they have is not said to be missing.
    expect(decide({}, { products: ['m365-e3'] })).toMatchObject({ rule: 'CLEARED' });
    expect(decide({}, { products: ['visio-p2'] })).toMatchObject({ rule: 'NOT-FOUND' });
    expect(decide({}, { subscription: undefined })).toMatchObject({ rule: 'NOTHING-WAITS' });
  });
});

describe('when it is over', () => {
  const own = testStore();
  beforeEach(async () => {
    await own.store.clear();
    await anOrganization(own.store);
    await own.store.watches.save({ ...watch, tenantId: aTenant().id, version: 0 });
  });
  const change = async (change: Partial<Subscription>) => {
    const now = await own.store.subscriptions.get(aTenant().id, 'sub-e3');
    if (now) await own.store.subscriptions.save({ ...now, ...change });
  };
  const told = async () => (await own.store.outbox.list({})).map((one) => one.kind === 'notice' && one.notice.kind);

  test('LIC-10 one notice is written, however many servers look', async () => {
    await change({ creditCheck });
    await tellCleared(own.store);
    expect(await told()).toEqual([]);
    const now = await own.store.subscriptions.get(aTenant().id, 'sub-e3');
    const { creditCheck: _, ...free } = now ?? aSubscription();
    await own.store.subscriptions.save({ ...free, total: 110 });
    await Promise.all([tellCleared(own.store), tellCleared(own.store), tellCleared(own.store)]);
    expect(await told()).toEqual(['cleared']);
    expect(await own.store.watches.list({})).toEqual([]);
  });

  test('what has ended meanwhile is no news', async () => {
    await change({ reached: 'expired' });
    await tellCleared(own.store);
    expect([await told(), await own.store.watches.list({})]).toEqual([[], []]);
  });
});

describe('in chat', () => {
  const product = testProduct();
  const running = testStore(() => product.uri);
  beforeEach(() => reset(product));

  test.each([
    ['en-US', 'add 5 licenses to Office 365 E1', 'Tell me when it clears', /Office 365 E1 can be changed again/],
    [
      'nl-NL',
      'voeg 5 licenties toe aan Office 365 E1',
      'Laat het weten als het kan',
      /Office 365 E1 kan weer wijzigen/,
    ],
  ])('LIC-10 one press on the "no", and one message when it is over (%s)', async (locale, sentence, button, words) => {
    const alex = chatWith(product, { as: 'Alex', locale });
    const card = await alex.press(await alex.say(sentence), button);
    expect(card.text).toMatch(/I will tell you|Ik laat het je weten/);
    await completeCreditCheck(product, 'sub-o365-e1', true);
    await newsIn(alex, words);
    await outboxAtRest(running.store);
    expect(alex.news().filter(({ summary }) => words.test(summary))).toHaveLength(1);
  });

  test('LIC-10 asked for and called off again, nothing comes', async () => {
    const sanne = chatWith(product, { as: 'Sanne' });
    const status = await sanne.say('is the credit check done yet?');
    const card = await sanne.press(status, 'Tell me when it is done');
    expect((await sanne.press(card, 'Do not tell me')).text).toContain('I do not write to you about this');
    await completeCreditCheck(product, 'sub-o365-e1', true);
    await tellCleared(running.store);
    await outboxAtRest(running.store);
    expect(sanne.news()).toEqual([]);
  });
});
