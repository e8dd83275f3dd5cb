// "Stop telling me about trials": done when it is said, for the one who says it, and undone as easily.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { muteNotices } from '../../domain/commands/mute-notices.ts';
import { unmuteNotices } from '../../domain/commands/unmute-notices.ts';
import { Topic } from '../../domain/model/topic.ts';
import { aPerson, asked } from '../support/builders.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { outboxAtRest } from '../support/eventually.ts';
import { newsIn } from '../support/news-in.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);
beforeEach(() => reset(product));

const chat = (as: string, locale = 'en-US') => chatWith(product, { as, locale });
/** How many topics the card offers to hear about again. */
const mutedIn = ({ buttons }: SeenCard) =>
  buttons.filter((one) => /^(Hear about (?!every)|Weer horen over (?!alles))/.test(one)).length;

const decide = (how: 'mute' | 'unmute', topic: Topic | 'all', muted: Topic[]) => {
  const command = how === 'mute' ? muteNotices : unmuteNotices;
  const decision = command.decide({ topic }, aPerson({ muted }), asked());
  return decision.kind === 'accepted' ? decision.effect.muted : decision.kind;
};

test.each([
  ['mute', 'trials', [], ['trials']],
  ['mute', 'trials', ['trials', 'expiry'], ['expiry', 'trials']],
  ['mute', 'all', ['apps'], [...Topic.options]],
  ['unmute', 'trials', ['trials', 'expiry'], ['expiry']],
  ['unmute', 'trials', [], []],
  ['unmute', 'all', ['apps', 'expiry'], []],
] as const)('%s %s: of %j it makes %j', (how, topic, before, after) => {
  expect(decide(how, topic, [...before])).toEqual(after);
});

test.each([
  ['en-US', 'stop telling me about trials', 'I no longer write to you first about trials'],
  ['nl-NL', 'zwijg over proefversies', 'Ik schrijf je niet meer uit mezelf over proefversies'],
])('one sentence does it (%s)', async (locale, sentence, words) => {
  const alex = chat('Alex', locale);
  const card = await alex.say(sentence);
  expect(card.text).toContain(words);
  expect(mutedIn(card)).toBe(1);
  expect(card.text).not.toMatch(/Confirmed by|Bevestigd door/);
});

test('every topic can be turned on the card, and back', async () => {
  const alex = chat('Alex');
  const offer = await alex.say('mute');
  expect(mutedIn(offer)).toBe(0);
  const one = await alex.press(offer, 'Mute payments');
  expect(mutedIn(one)).toBe(1);
  const all = await alex.press(one, 'Mute everything');
  expect([mutedIn(all), all.buttons.includes('Mute everything')]).toEqual([Topic.options.length, false]);
  const back = await alex.press(all, 'Hear about expiry again');
  expect(mutedIn(back)).toBe(Topic.options.length - 1);
  expect(mutedIn(await alex.say('unmute everything'))).toBe(0);
});

const trial = /The trial of Power BI Pro/;

describe('news', () => {
  test('about what is muted does not come, and what others hear is their own affair', async () => {
    const [alex, megan] = [chat('Alex'), chat('Megan')];
    await alex.say('stop telling me about trials');
    await megan.say('help');
    await advanceDays(product, 1);
    await newsIn(megan, trial);
    await outboxAtRest(own.store);
    const toAlex = alex.news().map(({ summary }) => summary);
    expect(toAlex).not.toEqual([]);
    expect(toAlex.join()).not.toMatch(trial);
  });

  test('can be muted on its card', async () => {
    const adele = chat('Adele');
    await adele.say('help');
    await advanceDays(product, 1);
    const card = await newsIn(adele, /Power Apps/);
    expect(mutedIn(await adele.press(card, 'Mute news about expiry'))).toBe(1);
  });
});

test('whoever is not in the directory has nothing to mute', () => {
  expect(muteNotices.decide({ topic: 'all' }, undefined, asked())).toMatchObject({ kind: 'refused', rule: 'NO-NEWS' });
  expect(unmuteNotices.decide({}, undefined, asked())).toMatchObject({ kind: 'refused', rule: 'NO-NEWS' });
});
