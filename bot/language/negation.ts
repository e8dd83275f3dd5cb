// Tells whether a wish is taken back: "don't add", "voeg geen … toe", "I decided against adding".
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Sentence } from './sentence.ts';
import { fold } from './tokens.ts';
import { createWordList } from './word-list.ts';

/** `anchors` are the tokens that carry the wish. */
export type Negation = (sentence: Sentence, anchors: readonly number[]) => boolean;

const REACH = 6;

export function createNegation(lexicons: readonly Lexicon[]): Negation {
  const tongues = lexicons.map(({ negation }) => ({
    reach: negation.reach,
    words: createWordList([negation.words]),
    harmless: createWordList([negation.harmless]),
  }));
  const nouns = new Set(
    lexicons.flatMap(({ classes }) =>
      `${classes['licence']} ${classes['subscription']} ${classes['number']}`.split(' ').map(fold),
    ),
  );
  const isNoun = (readings: readonly string[] | undefined) => readings?.some((word) => nouns.has(word)) ?? false;
  return ({ tokens, named, readings }, wish) => {
    const anchors = wish.filter((at) => !named.has(at) && !isNoun(readings[at]));
    return tongues.some(({ words, harmless, reach }) => {
      const idiom = new Set<number>();
      for (let at = 0; at < tokens.length; at += 1) {
        for (let step = 0; step < harmless.startAt(tokens, at); step += 1) idiom.add(at + step);
      }
      return tokens.some((token, at) => {
        if (named.has(at) || token.aside || idiom.has(at) || words.startAt(tokens, at) === 0) return false;
        return anchors.some((anchor) => {
          const near = reach === 'clause' || (anchor > at && anchor - at <= REACH);
          return near && anchor !== at && tokens[anchor]?.clause === token.clause;
        });
      });
    });
  };
}
