// Tells the language of a sentence by its function words.
import type { Lexicon } from './lexicon/lexicon.ts';
import { fold, type Token } from './tokens.ts';

/** The language with clearly more of its own words; the hint breaks a tie; undefined when nothing tells. */
export function createTongue(
  lexicons: readonly Lexicon[],
): (tokens: readonly Token[], hint?: string) => string | undefined {
  const marks = lexicons.map(({ language, marks }) => ({ language, words: new Set(marks.split(' ').map(fold)) }));
  return (tokens, hint) => {
    let best: { language: string; count: number } | undefined;
    let tie = false;
    for (const { language, words } of marks) {
      const count = tokens.filter((token) => words.has(token.word)).length + (language === hint ? 0.5 : 0);
      tie = count === best?.count || (tie && count < (best?.count ?? 0));
      if (!best || count > best.count) best = { language, count };
    }
    return best && best.count > 0 && !tie ? best.language : undefined;
  };
}
