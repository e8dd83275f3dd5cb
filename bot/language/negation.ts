// Tells whether a wish is taken back: "don't add", "voeg geen … toe", "I decided against adding".
import type { Lexicon } from './lexicon/lexicon.ts';
import { leadsClause, type Sentence } from './sentence.ts';
import { fold } from './tokens.ts';
import { createWordList } from './word-list.ts';

/** `wish`: the tokens that carry it. `givesUp`: the wish itself gives something up, so "don't need" speaks for it. */
export type Negation = (sentence: Sentence, wish: readonly number[], givesUp: boolean) => boolean;

const REACH = 6;

export function createNegation(lexicons: readonly Lexicon[]): Negation {
  const tongues = lexicons.map(({ negation }) => ({
    reach: negation.reach,
    words: createWordList([negation.words]),
    anywhere: createWordList([negation.anywhere]),
    harmless: createWordList([negation.harmless]),
    harmlessToGiveUp: createWordList([negation.harmless, negation.unneeded]),
  }));
  const nouns = new Set(
    lexicons.flatMap(({ classes }) =>
      `${classes['licence']} ${classes['subscription']} ${classes['number']}`.split(' ').map(fold),
    ),
  );
  const isNoun = (readings: readonly string[] | undefined) => readings?.some((word) => nouns.has(word)) ?? false;
  return (sentence, wish, givesUp) => {
    const { tokens, named, readings } = sentence;
    const verbs = wish.filter((at) => !named.has(at) && !isNoun(readings[at]));
    // "wait with those 5 extra seats": a wish without a verb is what it counts.
    const anchors = verbs.length > 0 ? verbs : wish;
    return tongues.some(({ words, anywhere, harmless, harmlessToGiveUp, reach }) => {
      const idioms = givesUp ? harmlessToGiveUp : harmless;
      const idiom = new Set<number>();
      for (let at = 0; at < tokens.length; at += 1) {
        const length = idioms.startAt(tokens, at);
        // "don't have to" says more than "don't have".
        if (words.startAt(tokens, at) > length) continue;
        for (let step = 0; step < length; step += 1) idiom.add(at + step);
      }
      return tokens.some((token, at) => {
        // A negation that the wish's own pattern explains ("geen … meer") is the wish.
        if (named.has(at) || token.aside || idiom.has(at) || (givesUp && wish.includes(at))) return false;
        const everywhere = reach === 'clause' || anywhere.startAt(tokens, at) > 0;
        if (words.startAt(tokens, at) === 0 && anywhere.startAt(tokens, at) === 0) return false;
        // "don't use the old card, replace it": the wish follows in a clause of its own.
        if (anchors.some((anchor) => (tokens[anchor]?.clause ?? 0) > token.clause && leadsClause(sentence, anchor)))
          return false;
        return anchors.some((anchor) => {
          const near = everywhere || (anchor > at && anchor - at <= REACH);
          return near && anchor !== at && tokens[anchor]?.clause === token.clause;
        });
      });
    });
  };
}
