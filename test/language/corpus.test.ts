// What the corpus must score. The put-away half is measured only; its errors stay unread and teach nothing.
import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { inTaxonomy } from '../../bot/language/taxonomy.ts';
import { catalogue, examples, type Labelled, putAway, working } from './corpus.ts';
import { type Score, sameFrame, score } from './score.ts';

const parse = createParser(catalogue);
const ours = ({ text, locale }: Labelled) => inTaxonomy(parse(text, locale));

type Bar = Pick<Score, 'intent' | 'frame' | 'refused' | 'unsafe'>;
/** What falls short of the bar, by name; nothing when all is well. */
const shortOf = (bar: Bar, found: Score) =>
  (['intent', 'frame', 'refused', 'unsafe'] as const)
    .filter((name) => (name === 'unsafe' ? found[name] > bar[name] : found[name] < bar[name]))
    .map((name) => `${name} ${found[name].toFixed(4)}`);

describe('the corpus', () => {
  test('the example set is understood word for word', () => {
    expect(examples.filter((sentence) => !sameFrame(sentence, ours(sentence))).map(({ text }) => text)).toEqual([]);
  });

  test.each([
    ['working', working, { intent: 0.99, frame: 0.985, refused: 0.995, unsafe: 0.005 }],
    ['put-away', putAway, { intent: 0.97, frame: 0.96, refused: 0.96, unsafe: 0.02 }],
  ])('the %s half keeps its score', (_which, sentences, bar) => {
    expect(shortOf(bar, score(sentences, ours))).toEqual([]);
  });

  test('English and Dutch are within two points of each other', () => {
    const of = (locale: string) =>
      score(
        putAway.filter((sentence) => sentence.locale === locale),
        ours,
      );
    expect(Math.abs(of('en').intent - of('nl').intent)).toBeLessThan(0.02);
  });
});
