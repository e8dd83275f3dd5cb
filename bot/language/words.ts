// What a written word may stand for: itself, its mended spelling, the parts of a compound.
import type { Lexicon } from './lexicon/lexicon.ts';
import { type NumberSpan, wordValue } from './numbers.ts';
import type { TermTable } from './pattern.ts';
import { createSpeller } from './spelling.ts';
import { fold, type Token } from './tokens.ts';

export type WordReader = {
  /** Empty when the word is foreign to us. A name (`asWritten`) is never mended. */
  read: (word: string, asWritten: boolean) => readonly string[];
  isQuantity: (tokens: readonly Token[], number: NumberSpan) => boolean;
};

const SHORTEST_PART = 4;
/** "this one", "one of them": the pronoun, not the number. */
const BEFORE_PRONOUN = new Set(
  'this that the which no last first another new other each every any right wrong'.split(' '),
);
const AFTER_PRONOUN = new Set('of who that which day time'.split(' '));

export function createWordReader(lexicons: readonly Lexicon[], table: TermTable): WordReader {
  const known = new Set<string>(table.vocabulary());
  for (const lexicon of lexicons) {
    for (const word of `${lexicon.fillers} ${lexicon.scenery} ${lexicon.marks} ${lexicon.everything} ${lexicon.months.join(' ')} ${lexicon.roles.people} ${lexicon.roles.units} ${lexicon.roles.time} ${lexicon.roles.money} ${lexicon.people.titles}`.split(
      /[\s_>]+/,
    ))
      known.add(fold(word));
  }
  const isNumber = (word: string) =>
    lexicons.some(({ numbers }) => wordValue(word, numbers) !== undefined || Object.hasOwn(numbers.multipliers, word));
  const mend = createSpeller(known);
  const hasStem = (word: string) => {
    for (let length = 3; length <= word.length; length += 1) if (table.stems.has(word.slice(0, length))) return true;
    return false;
  };
  const part = (word: string) => word.length >= SHORTEST_PART && known.has(word);

  function compound(word: string): readonly string[] | undefined {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
      const tail = word.slice(at);
      if (!part(tail)) continue;
      const head = word.slice(0, at);
      for (const form of [head, head.replace(/s$/, ''), head.replace(/e?n$/, '')])
        if (part(form)) return [word, form, tail];
    }
    return undefined;
  }

  return {
    read(word, asWritten) {
      if (known.has(word) || isNumber(word)) return [word];
      const stemmed = hasStem(word) ? [word] : [];
      const parts = compound(word);
      if (parts) return [...stemmed, ...parts];
      const mended = asWritten ? undefined : mend(word);
      return mended === undefined ? stemmed : [...stemmed, mended];
    },
    isQuantity(tokens, { first, last }) {
      if (tokens[first]?.word !== 'one' || last > first) return true;
      return !BEFORE_PRONOUN.has(tokens[first - 1]?.word ?? '') && !AFTER_PRONOUN.has(tokens[last + 1]?.word ?? '');
    },
  };
}
