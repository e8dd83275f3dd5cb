// What a written word may stand for: itself, its mended spelling, the parts of a compound.
import type { Lexicon } from './lexicon/lexicon.ts';
import { foldNumbers, type NumberSpan, wordValue } from './numbers.ts';
import type { TermTable } from './pattern.ts';
import { remembered } from './remembered.ts';
import { createSpeller } from './spelling.ts';
import { stemOf } from './stem.ts';
import { fold, type Token } from './tokens.ts';

export type WordReader = {
  /** Empty when the word is foreign to us. A name (`asWritten`) is never mended. */
  read: (word: string, asWritten: boolean) => readonly string[];
  /** The token with its word as it was meant. */
  mended: (token: Token, readings: readonly string[]) => Token;
  /** "af te halen" also reads "afhalen". */
  rejoin: (tokens: readonly Token[], readings: readonly (readonly string[])[]) => readonly (readonly string[])[];
  isQuantity: (tokens: readonly Token[], number: NumberSpan) => boolean;
};

const NOT_OURS = new Set(['numbers', 'ordinary', 'surnames']);
const SHORTEST_PART = 4;
const SHORTEST_STEM = 3;
/** "this one", "one of them": the pronoun, not the number. */
const BEFORE_PRONOUN = new Set(
  'this that the which no last first another new other each every any right wrong would could should can does might shall'.split(
    ' ',
  ),
);
const AFTER_PRONOUN = new Set('of who that which day time'.split(' '));

export function createWordReader(lexicons: readonly Lexicon[], table: TermTable): WordReader {
  const known = new Set<string>(table.vocabulary());
  for (const lexicon of lexicons) for (const word of wordsIn(lexicon)) known.add(fold(word));
  const numberWords = lexicons.map(({ numbers }) => foldNumbers(numbers));
  const isNumber = (word: string) =>
    numberWords.some((numbers) => wordValue(word, numbers) !== undefined || Object.hasOwn(numbers.multipliers, word));
  const separable = lexicons.flatMap(({ separable: verbs }) =>
    verbs ? [{ particles: new Set(verbs.particles.split(' ')), middle: verbs.between }] : [],
  );
  const ordinary = new Set(lexicons.flatMap((lexicon) => lexicon.ordinary?.split(/\s+/) ?? []));
  const indivisible = new Set(lexicons.flatMap(({ fillers, scenery }) => `${fillers} ${scenery}`.split(' ').map(fold)));
  const mend = createSpeller(known);
  const hasStem = (word: string) => {
    for (let length = 3; length <= word.length; length += 1) if (table.stems.has(word.slice(0, length))) return true;
    return false;
  };
  const synonyms = new Map<string, string[]>();
  for (const lexicon of lexicons) {
    for (const [meant, said] of Object.entries(lexicon.synonyms ?? {}))
      for (const word of said.split(' ').map(fold)) synonyms.set(word, [...(synonyms.get(word) ?? []), fold(meant)]);
  }
  const gerunds = lexicons.flatMap(({ gerund }) => gerund ?? []);
  const diminutives = lexicons.flatMap((lexicon) => lexicon.diminutives?.split(' ') ?? []);
  const fillers = new Set(lexicons.flatMap((lexicon) => lexicon.fillers.split(' ').map(fold)));
  /** "over" is no part of "overschat". */
  const part = (word: string) => word.length >= SHORTEST_PART && known.has(word) && !fillers.has(word);

  const isVerb = (form: string) => form.length >= SHORTEST_STEM && known.has(form);
  /** At most one. */
  const verbsOf = (word: string): string[] =>
    gerunds.flatMap((ending) => stemOf(word, ending, isVerb) ?? []).slice(0, 1);

  /** "cutting" is known from "cutting costs" and is "cut" all the same; "billing" has a meaning of its own. */
  const spoken = (word: string) => (table.vocabulary().has(word) ? [] : verbsOf(word));

  function nounOf(word: string): string | undefined {
    const stems = diminutives.flatMap((ending) => (word.endsWith(ending) ? word.slice(0, -ending.length) : []));
    return stems.find((stem) => part(stem));
  }

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

  function readPlainly(word: string, asWritten: boolean): readonly string[] {
    if (isNumber(word)) return [word];
    if (indivisible.has(word)) return [word];
    if (known.has(word) || table.wordMatcher(word) !== undefined)
      return [word, ...(compound(word)?.slice(1) ?? []), ...spoken(word)];
    const stemmed = hasStem(word) ? [word] : [];
    const parts = compound(word);
    if (parts) return [...stemmed, ...parts];
    const verb = verbsOf(word)[0] ?? nounOf(word);
    if (verb !== undefined) return [...stemmed, verb];
    if (ordinary.has(word)) return asWritten ? stemmed : [word];
    const mended = asWritten ? undefined : mend(word);
    return mended === undefined ? stemmed : [...stemmed, mended];
  }

  const readings = (asWritten: boolean) =>
    remembered((word: string): readonly string[] => {
      const plain = readPlainly(word, asWritten);
      return [...plain, ...plain.flatMap((reading) => synonyms.get(reading) ?? [])];
    });
  const [readAsWritten, readMended] = [readings(true), readings(false)];

  return {
    read: (word, asWritten) => (asWritten ? readAsWritten : readMended)(word),
    mended: (token, readings) => {
      const [meant] = readings;
      return meant === undefined || readings.includes(token.word) ? token : { ...token, word: meant };
    },
    rejoin: (tokens, readings) =>
      readings.map((list, at) => {
        const [particle, between] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
        const apart = separable.some(({ particles, middle }) => middle === between && particles.has(particle));
        return apart ? [...list, `${particle}${tokens[at]?.word ?? ''}`] : list;
      }),
    isQuantity(tokens, { first, last }) {
      if (tokens[first]?.word !== 'one' || last > first) return true;
      return !BEFORE_PRONOUN.has(tokens[first - 1]?.word ?? '') && !AFTER_PRONOUN.has(tokens[last + 1]?.word ?? '');
    },
  };
}

/** Every word of every list of a lexicon that another may be mended into: no number, and none of the ordinary ones. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[\s_>|]+/).filter((word) => /^\p{L}+$/u.test(word));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (NOT_OURS.has(name) ? [] : wordsIn(inner)));
}
