// Notices what is only told or considered: "Sarah added 5 seats yesterday", "we might need more E3".
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Pattern, TermTable } from './pattern.ts';
import { type Candidate, matchPattern } from './rank.ts';
import { leadsClause, type Sentence } from './sentence.ts';

export type Story = (sentence: Sentence, best: Candidate) => boolean;

export function createStory(lexicons: readonly Lexicon[], table: TermTable): Story {
  const compiled = (pick: (lexicon: Lexicon) => readonly string[]) =>
    lexicons.flatMap((lexicon) => pick(lexicon).map((source) => table.compile(source, lexicon.classes)));
  const supposed = compiled((lexicon) => lexicon.supposed);
  const told = compiled((lexicon) => lexicon.told);

  const nouns = new Set(
    lexicons.flatMap(({ classes }) =>
      `${classes['licence']} ${classes['subscription']} ${classes['number']}`.split(' '),
    ),
  );

  return (sentence, best) => {
    // A key is handed in to be used, whatever is told about it.
    if (best.intent === 'redeem_key') return false;
    const spoken = best.at.filter((at) => !sentence.named.has(at));
    const verbless = spoken.every((at) => sentence.readings[at]?.some((word) => nouns.has(word)));
    const wish = verbless ? best.at : spoken;
    const clauses = new Set(wish.map((at) => sentence.tokens[at]?.clause));
    const match = (pattern: Pattern) => {
      const found = matchPattern(sentence, pattern);
      return found?.together ? found.at : [];
    };
    if (supposed.some((pattern) => match(pattern).some((at) => clauses.has(sentence.tokens[at]?.clause)))) return true;
    // "we bought 20 last year and now need 6": the wish has a verb of its own.
    return told.some((pattern) => {
      const story = match(pattern);
      return (
        story.some(
          (at) =>
            (wish.includes(at) && !sentence.wished.has(at)) || (verbless && clauses.has(sentence.tokens[at]?.clause)),
        ) && !wish.some((at) => !story.includes(at) && leadsClause(sentence, at))
      );
    });
  };
}
