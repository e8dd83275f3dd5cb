// German joins English and Dutch by data alone.
import { expect, test } from '@jest/globals';
import { english } from '../../bot/language/lexicon/en.ts';
import type { Lexicon } from '../../bot/language/lexicon/lexicon.ts';
import { dutch } from '../../bot/language/lexicon/nl.ts';
import { createParser } from '../../bot/language/parse.ts';
import { allPhrases } from '../../bot/phrases/all.ts';
import { catalogue, examples } from './corpus.ts';
import { german, germanPhrases } from './fixtures/german.ts';
import { sameFrame } from './score.ts';

type Three = 'en' | 'nl' | 'de';
const lexicons: readonly Lexicon<Three>[] = [english, dutch, german];
const parse = createParser<Three>(catalogue, { phrases: [...allPhrases, ...germanPhrases], lexicons });

test.each([
  ['Füge bitte fünfundzwanzig Lizenzen zu E3 hinzu', 'add_licenses', { product: 'Microsoft 365 E3', quantity: 25 }],
  ['kündige Visio Plan 2', 'cancel_subscription', { product: 'Visio Plan 2' }],
  ['zeige meine Abonnements', 'list_subscriptions', {}],
  ['kündige Visio Plan 2 nicht', 'unknown', {}],
])('"%s" is understood in German', (text, intent, slots) => {
  expect(parse(text)).toMatchObject({ intent, slots, ...(intent === 'unknown' ? {} : { locale: 'de' }) });
});

test('English and Dutch stay as they were', () => {
  const changed = examples.filter((sentence) => !sameFrame(sentence, parse(sentence.text, sentence.locale)));
  expect(changed.map(({ text }) => text)).toEqual([]);
});
