// What the corpus must score. The put-away half is measured only; its errors stay unread. A sitting that is harder than
// those before it lowers the bar, a rule never does.
import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { inTaxonomy } from '../../bot/language/taxonomy.ts';
import { catalogue, examples, type Labelled, putAway, working } from './corpus.ts';
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
      intent: intent >= 0.99,
      frame: frame >= 0.985,
      refused: refused >= 0.995,
      unsafe: unsafe <= 0.006,
    }).toEqual({
      intent: true,
      frame: true,
      refused: true,
      unsafe: true,
    });
  });

  test('the put-away half keeps its score', () => {
    const { intent, frame, refused, unsafe } = score(putAway, ours);
    expect({
      intent: intent >= 0.949,
      frame: frame >= 0.942,
      refused: refused >= 0.97,
      unsafe: unsafe <= 0.023,
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
