// What the corpus must score. The put-away half is measured only; its errors stay unread.
import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { inTaxonomy } from '../../bot/language/taxonomy.ts';
import { catalogue, examples, FIRST_BY_OTHERS, type Labelled, putAway, putAwayOf, working } from './corpus.ts';
import { sameFrame, score } from './score.ts';

const parse = createParser(catalogue);
const ours = ({ text, locale }: Labelled) => inTaxonomy(parse(text, locale));

describe('the corpus', () => {
  test('the example set is understood word for word', () => {
    expect(examples.filter((sentence) => !sameFrame(sentence, ours(sentence))).map(({ text }) => text)).toEqual([]);
  });

  test('the working half keeps its score', () => {
    const { intent, frame, refused, unsafe } = score(working, ours);
    expect({
      intent: intent >= 0.988,
      frame: frame >= 0.987,
      refused: refused >= 0.995,
      unsafe: unsafe <= 0.005,
    }).toEqual({
      intent: true,
      frame: true,
      refused: true,
      unsafe: true,
    });
  });

  test.each([
    ['of the first ten sittings', { to: 10 }, { intent: 0.967, frame: 0.962, refused: 0.982, unsafe: 0.0065 }],
    [
      'of all of ours, with the hard ones',
      { to: FIRST_BY_OTHERS - 1 },
      { intent: 0.951, frame: 0.945, refused: 0.973, unsafe: 0.029 },
    ],
    ['of other hands', { from: FIRST_BY_OTHERS }, { intent: 0.945, frame: 0.94, refused: 0.945, unsafe: 0.041 }],
  ])('the put-away half keeps its score: %s', (_which, sittings, bar) => {
    const { intent, frame, refused, unsafe } = score(putAwayOf(sittings), ours);
    expect({
      intent: intent >= bar.intent,
      frame: frame >= bar.frame,
      refused: refused >= bar.refused,
      unsafe: unsafe <= bar.unsafe,
    }).toEqual({
      intent: true,
      frame: true,
      refused: true,
      unsafe: true,
    });
  });

  test('English and Dutch are within two points of each other', () => {
    const of = (locale: string) =>
      score(
        [...working, ...putAway].filter((sentence) => sentence.locale === locale),
        ours,
      );
    expect(Math.abs(of('en').intent - of('nl').intent)).toBeLessThan(0.02);
  });
});
