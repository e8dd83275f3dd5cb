// A list of words and phrases from a lexicon, asked for by position in a sentence.
import { fold, type Token } from './tokens.ts';

/** How many tokens of the longest listed phrase start, or end, at a position; 0 for none. */
export type WordList = {
  startAt: (tokens: readonly Token[], at: number) => number;
  endAt: (tokens: readonly Token[], at: number) => number;
};

export function createWordList(lists: readonly string[]): WordList {
  const byFirst = new Map<string, string[][]>();
  const byLast = new Map<string, string[][]>();
  const items = lists.flatMap((list) => list.split(/\s+/)).filter(Boolean);
  const longestFirst = items.map((item) => item.split('_').map(fold)).sort((a, b) => b.length - a.length);
  for (const words of longestFirst) {
    push(byFirst, words[0] ?? '', words);
    push(byLast, words.at(-1) ?? '', words);
  }
  const matches = (tokens: readonly Token[], from: number, words: readonly string[]) =>
    from >= 0 && words.every((word, index) => tokens[from + index]?.word === word);
  return {
    startAt: (tokens, at) =>
      byFirst.get(tokens[at]?.word ?? '')?.find((words) => matches(tokens, at, words))?.length ?? 0,
    endAt: (tokens, at) =>
      byLast.get(tokens[at]?.word ?? '')?.find((words) => matches(tokens, at - words.length + 1, words))?.length ?? 0,
  };
}

function push(map: Map<string, string[][]>, key: string, words: string[]): void {
  const known = map.get(key);
  if (known) known.push(words);
  else map.set(key, [words]);
}
