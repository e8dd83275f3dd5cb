// Reads numbers in digits and in words, in every language of the lexicons.
import type { Lexicon, NumberWords } from './lexicon/lexicon.ts';
import { fold, type Token } from './tokens.ts';

export type NumberSpan = { first: number; last: number; value: number };
export type NumberFinder = (tokens: readonly Token[], free: (index: number) => boolean) => NumberSpan[];

const LONGEST_PHRASE = 5;
const LARGEST = 1_000_000;

/** The lexicon writes its number words with accents; sentences are compared without. */
export function foldNumbers(numbers: NumberWords): NumberWords {
  const folded = (words: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(words).map(([word, value]) => [fold(word), value]));
  return { ...numbers, simple: folded(numbers.simple), multipliers: folded(numbers.multipliers) };
}

export function createNumberFinder(lexicons: readonly Lexicon[]): NumberFinder {
  const phrases = new Map(lexicons.flatMap(({ numbers }) => Object.entries(numbers.phrases)));
  const languages = lexicons.map(({ numbers }) => ({
    numbers: foldNumbers(numbers),
    joiners: new Set(numbers.joiners.split(' ')),
    articles: new Set(numbers.articles.split(' ')),
  }));
  return (tokens, free) => {
    const found: NumberSpan[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      if (!free(at)) continue;
      const span = digits(tokens, at) ?? phrase(tokens, at, phrases) ?? longestWords(tokens, at, languages, free);
      if (!span) continue;
      found.push(span);
      at = span.last;
    }
    return found;
  };
}

/** "1,000" and "1.000" are a thousand; a decimal, a date and a time are no quantity. "5k" stays a word. */
function digits(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || /[/:-]/.test(token.raw)) return undefined;
  const bare = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/.test(token.raw) ? token.raw.replace(/[., ]/g, '') : token.raw;
  if (!/^\d{1,7}$/.test(bare)) return undefined;
  const value = Number(bare);
  const next = tokens[at + 1];
  const dozen = next && next.gap === ' ' && (next.word === 'dozen' || next.word === 'dozijn');
  return value > LARGEST ? undefined : { first: at, last: dozen ? at + 1 : at, value: dozen ? value * 12 : value };
}

function phrase(tokens: readonly Token[], at: number, phrases: ReadonlyMap<string, number>): NumberSpan | undefined {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const value = words.length === length ? phrases.get(words.map((token) => token.word).join('_')) : undefined;
    if (value) return { first: at, last: at + length - 1, value };
  }
  return undefined;
}

type Language = { numbers: NumberWords; joiners: ReadonlySet<string>; articles: ReadonlySet<string> };

function longestWords(
  tokens: readonly Token[],
  at: number,
  languages: readonly Language[],
  free: (index: number) => boolean,
): NumberSpan | undefined {
  let best: NumberSpan | undefined;
  for (const language of languages) {
    const span = words(tokens, at, language, free);
    if (span && (!best || span.last > best.last)) best = span;
  }
  return best;
}

/** "one hundred and five", "a dozen", "honderd vijf": adds smaller to larger words and multiplies before larger ones. */
function words(
  tokens: readonly Token[],
  at: number,
  { numbers, joiners, articles }: Language,
  free: (index: number) => boolean,
): NumberSpan | undefined {
  let total = 0;
  let group: number | undefined;
  let last = -1;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || !free(index) || (index > at && !/^[\s-]*$/.test(token.gap))) break;
    const multiplier = numbers.multipliers[token.word];
    const value = wordValue(token.word, numbers);
    const article = index === at && articles.has(token.word);
    if (multiplier !== undefined && (group === undefined || group < multiplier)) {
      group = (group ?? 1) * multiplier;
      if (multiplier === 1000) {
        total += group;
        group = 0;
      }
      last = index;
    } else if (article) {
      if (!Object.hasOwn(numbers.multipliers, tokens[at + 1]?.word ?? '')) break;
    } else if (value !== undefined && fits(group, value)) {
      group = (group ?? 0) + value;
      last = index;
    } else if (last >= 0 && joiners.has(token.word) && (group ?? 0) + total >= 100) {
      if (wordValue(tokens[index + 1]?.word ?? '', numbers) === undefined) break;
    } else break;
  }
  return last < 0 ? undefined : { first: at, last, value: total + (group ?? 0) };
}

function fits(group: number | undefined, value: number): boolean {
  if (group === undefined || group === 0) return true;
  if (group % 1000 === 0 || group % 100 === 0) return value < 100;
  return group % 10 === 0 && group >= 20 && group < 100 && value < 10;
}

/** A whole word's value: "twelve", "honderdvijf", "vijfentwintig", "tweeduizendvierhonderd". */
export function wordValue(word: string, numbers: NumberWords): number | undefined {
  const simple = Object.hasOwn(numbers.simple, word) ? numbers.simple[word] : undefined;
  if (simple !== undefined) return simple;
  if (word.length < 6 || numbers.infixes.length === 0) return undefined;
  for (const [name, factor] of Object.entries(numbers.multipliers)) {
    const index = word.indexOf(name);
    if (index < 0) continue;
    const left = index === 0 ? 1 : wordValue(word.slice(0, index), numbers);
    const rest = word.slice(index + name.length);
    const right =
      rest === '' ? 0 : wordValue(rest.replace(new RegExp(`^(?:${numbers.infixes.join('|')})`), ''), numbers);
    if (left !== undefined && right !== undefined && right < factor) return left * factor + right;
  }
  for (const infix of numbers.infixes) {
    for (let index = word.indexOf(infix, 3); index > 0; index = word.indexOf(infix, index + 1)) {
      const unit = numbers.simple[word.slice(0, index)];
      const tens = numbers.simple[word.slice(index + infix.length)];
      if (unit !== undefined && unit < 10 && tens !== undefined && tens >= 20) return tens + unit;
    }
  }
  return undefined;
}
