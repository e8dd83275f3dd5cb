// The reason of a cancellation: the words behind "because", "omdat", "reason:".
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Sentence } from './sentence.ts';
import { createWordList } from './word-list.ts';

export function createReasonReader(lexicons: readonly Lexicon[]): (sentence: Sentence) => string | undefined {
  const lists = lexicons.map(({ language, because }) => ({ language, words: createWordList([because]) }));
  const ends = createWordList(lexicons.map((lexicon) => lexicon.wishes));
  return ({ text, tokens, language }) => {
    for (const list of lists) {
      if (language !== undefined && list.language !== language) continue;
      for (let at = 0; at < tokens.length; at += 1) {
        const length = list.words.startAt(tokens, at);
        const start = tokens[at + length]?.start;
        if (length === 0 || start === undefined) continue;
        const stop =
          at === 0
            ? tokens.findIndex(
                (token, index) => index > length && (/,/.test(token.gap) || ends.startAt(tokens, index) > 0),
              )
            : -1;
        const rest =
          text
            .slice(start, tokens[stop]?.start)
            .split(/[.!?;\n](?:\s|$)/)[0]
            ?.replace(/,\s*$/, '') ?? '';
        return rest.replaceAll('"', '').trim() || undefined;
      }
    }
    return undefined;
  };
}
