// Finds the products of the catalogue by name, alias and near-spelling. A code such as E3 is only ever itself.

import { createSpeller } from './spelling.ts';
import { fold, type Token } from './tokens.ts';
import type { CatalogueProduct } from './types.ts';

/** `products` holds one product, or every product that an incomplete name such as "Business" may mean. */
export type ProductMention = { first: number; last: number; products: readonly CatalogueProduct[]; exact: boolean };
export type ProductFinder = (tokens: readonly Token[]) => ProductMention[];

// How catalogue words are abbreviated or spelt by everyone, whatever the language.
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  m365: 'microsoft 365',
  ms365: 'microsoft 365',
  o365: 'office 365',
  w365: 'windows 365',
  win365: 'windows 365',
  p1: 'plan 1',
  p2: 'plan 2',
  p3: 'plan 3',
  p5: 'plan 5',
  ms: 'microsoft',
  std: 'standard',
  prem: 'premium',
  biz: 'business',
  bus: 'business',
  exch: 'exchange',
  exo: 'exchange online',
  pbi: 'power bi',
  planone: 'plan 1',
  standaard: 'standard',
  ii: '2',
  iii: '3',
};
/** Words that look like a mistyped product word but are words. */
const OTHER_WORDS = new Set(
  'microsoft vision visie visit visite visual visa protect projects projecten object planning plans plant plane standards standaarden powers tower signs design office officer officers businesses visitor windows window teams team phones telephone stories exchanges online nieuw basics basis basisch extras opslaan backups automated automatic app apps appel page paper power premier premie copy pilot pilots defend defended extra storage store audit audio calling call callings planned sign signed fabric record'.split(
    ' ',
  ),
);
/** "Business" is short for "Microsoft 365 Business …". */
const BRANDS = new Set(['microsoft', 'office']);
const PLURALS = ['nen', 'en', 's'];
const LONGEST_NAME = 7;
const SHORTEST_MENDED = 4;

type Unit = { word: string; mended: string; token: number };
/** What is found by a name, and all that a name may begin with: most words begin none. */
type Names<T> = { values: ReadonlyMap<string, T>; beginnings: ReadonlySet<string> };

const beginningsOf = (names: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set([...names.keys()].flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1))));

export function createProductFinder(catalogue: readonly CatalogueProduct[]): ProductFinder {
  const names = new Map<string, CatalogueProduct>();
  const parts = new Map<string, Set<CatalogueProduct>>();
  const catalogueWords = new Set<string>();
  for (const product of catalogue) {
    for (const name of [product.name, ...product.aliases]) {
      const words = wordsOf(name);
      for (const word of words) catalogueWords.add(word);
      catalogueWords.add(words.join(''));
      for (const form of [words, withPlan(words, product.name)])
        for (const variant of variantsOf(form)) if (!names.has(variant)) names.set(variant, product);
    }
    const words = wordsOf(product.name);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        if (from !== 0 && !(from === 2 && BRANDS.has(words[0] ?? '') && /^\d+$/.test(words[1] ?? ''))) continue;
        const part = words.slice(from, to).join('');
        parts.set(part, (parts.get(part) ?? new Set()).add(product));
      }
    }
  }
  const mend = createSpeller(catalogueWords);
  const known: Names<CatalogueProduct> = { values: names, beginnings: beginningsOf(names) };
  const knownParts: Names<ReadonlySet<CatalogueProduct>> = { values: parts, beginnings: beginningsOf(parts) };

  const unitsOf = (tokens: readonly Token[]): Unit[] =>
    tokens.flatMap((token, index) => {
      const whole = names.has(token.word) ? token.word : token.word.replace(/s$/, '');
      const words = names.has(whole) ? [whole] : (ABBREVIATIONS[token.word] ?? token.word).split(' ');
      return words.map((word) => ({ word, mended: mended(word), token: index }));
    });
  const mended = (word: string): string =>
    singular(word) ??
    (word.length < SHORTEST_MENDED || catalogueWords.has(word) || OTHER_WORDS.has(word) ? word : (mend(word) ?? word));
  const singular = (word: string): string | undefined =>
    PLURALS.map((ending) => (word.endsWith(ending) ? word.slice(0, -ending.length) : '')).find(
      (stem) => stem.length > 3 && catalogueWords.has(stem),
    );

  return (tokens) => {
    const units = unitsOf(tokens);
    const found: ProductMention[] = [];
    for (let at = 0; at < units.length; at += 1) {
      const hit = longest(units, at, tokens, known);
      if (!hit) continue;
      found.push({ first: hit.first, last: hit.last, products: [hit.value], exact: hit.exact });
      at = hit.end;
    }
    return found.length > 0 ? found : partialMentions(units, tokens, knownParts);
  };
}

function longest<T>(units: readonly Unit[], at: number, tokens: readonly Token[], { values, beginnings }: Names<T>) {
  let exact = '';
  let near = '';
  let best: { value: T; first: number; last: number; end: number; exact: boolean } | undefined;
  for (let end = at; end < Math.min(units.length, at + LONGEST_NAME); end += 1) {
    const unit = units[end];
    const first = units[at];
    if (!unit || !first || (end > at && !joins(tokens, units[end - 1], unit))) break;
    exact += unit.word;
    near += unit.mended;
    if (!beginnings.has(exact) && !beginnings.has(near)) break;
    const value = values.get(exact) ?? values.get(near);
    if (value !== undefined) best = { value, first: first.token, last: unit.token, end, exact: values.has(exact) };
  }
  return best;
}

/** A name may be broken by blanks, hyphens and parentheses, not by a full stop or comma; "E 3" stays two words. */
function joins(tokens: readonly Token[], left: Unit | undefined, right: Unit): boolean {
  const token = tokens[right.token];
  if (!left || !token) return false;
  if (left.token === right.token) return true;
  if (left.word.length === 1 && /^\d/.test(right.word)) return token.gap === '-' || token.gap === '';
  return /^[\s\-()./]*$/.test(token.gap) && !/\.\s|\n.*\n/.test(token.gap);
}

/** An incomplete name counts when it is written like a name: with a capital, or after a licence word's preposition. */
function partialMentions(
  units: readonly Unit[],
  tokens: readonly Token[],
  parts: Names<ReadonlySet<CatalogueProduct>>,
): ProductMention[] {
  const found: ProductMention[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const hit = longest(units, at, tokens, parts);
    if (
      !hit ||
      !writtenAsName(tokens, hit.first, hit.last) ||
      (hit.first === hit.last && OTHER_WORDS.has(units[at]?.word ?? ''))
    )
      continue;
    found.push({ first: hit.first, last: hit.last, products: [...hit.value], exact: hit.exact });
    at = hit.end;
  }
  return found;
}

const BEFORE_NAME = new Set('to for from of aan voor van op'.split(' '));

function writtenAsName(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first];
  const before = tokens[first - 1];
  if (!token) return false;
  return (
    last > first ||
    (first > 0 && /^\p{Lu}\p{Ll}/u.test(token.raw)) ||
    (before !== undefined && BEFORE_NAME.has(before.word) && last === tokens.length - 1)
  );
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** "Defender voor Office 365 Plan 1": an alias may take the number of its plan. */
function withPlan(alias: readonly string[], name: string): readonly string[] {
  const tail = wordsOf(name).slice(-2);
  return tail[0] === 'plan' && !alias.includes('plan') ? [...alias, ...tail] : alias;
}

/** The name run together, and with "plan 2" for "p2" and the like. */
function variantsOf(words: readonly string[]): Set<string> {
  const expanded = words.map((word) => (ABBREVIATIONS[word] ?? word).replaceAll(' ', '')).join('');
  return new Set([words.join(''), expanded, expanded.replace(/^microsoft(?=365)/, 'm')]);
}
