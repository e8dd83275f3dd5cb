// Which terms of the patterns occur where in a sentence.
import type { DateMention } from './dates.ts';
import type { KeyMention } from './keys.ts';
import { EVERY_CLAUSE, type Hit, type TermTable } from './pattern.ts';
import type { Person } from './people.ts';
import type { ProductMention } from './products.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

/** What is read of a sentence before the terms are looked for. */
type Read = {
  tokens: readonly Token[];
  readings: readonly (readonly string[])[];
  named: ReadonlySet<number>;
  products: readonly ProductMention[];
  keys: readonly KeyMention[];
  dates: readonly DateMention[];
  people: readonly Person[];
  quantities: readonly Quantity[];
  question: boolean;
};

export function findHits(table: TermTable, sentence: Read): ReadonlyMap<number, Hit> {
  const hits = new Map<number, { at: number[]; clauses: number; weight: number }>();
  const add = (matcher: number | undefined, at: number, clauses: number) => {
    if (matcher === undefined) return;
    for (const term of table.termsOfMatcher(matcher)) {
      const hit = hits.get(term);
      const weight = table.weightOfMatcher(matcher);
      if (!hit) hits.set(term, { at: [at], clauses, weight });
      else {
        hit.at.push(at);
        hit.clauses |= clauses;
        hit.weight = Math.max(hit.weight, weight);
      }
    }
  };
  const { tokens, readings, named } = sentence;
  const clauseOf = (at: number) => 1 << Math.min(tokens[at]?.clause ?? 0, 31);
  const says = (at: number, word: string) =>
    !(named.has(at) && !isCount(at)) && (tokens[at]?.word === word || (readings[at]?.includes(word) ?? false));
  const isCount = (at: number) => sentence.quantities.some((quantity) => at >= quantity.first && at <= quantity.last);
  for (let at = 0; at < tokens.length; at += 1) {
    if ((named.has(at) && !isCount(at)) || tokens[at]?.aside) continue;
    for (const word of named.has(at) ? [tokens[at]?.word ?? ''] : (readings[at] ?? [])) {
      add(table.wordMatcher(word), at, clauseOf(at));
      for (const chain of table.chains.get(word) ?? []) {
        const end = chain.split ? laterInClause(at, chain.parts) : inARow(at, chain.parts);
        if (end !== undefined) {
          add(chain.matcher, at, clauseOf(at));
          add(chain.matcher, end, clauseOf(at));
        }
      }
      for (let length = 3; length <= word.length; length += 1)
        add(table.stems.get(word.slice(0, length)), at, clauseOf(at));
    }
  }
  function inARow(at: number, parts: readonly string[]): number | undefined {
    let index = at;
    for (const part of parts.slice(1)) {
      index += 1;
      if (!says(index, part)) return undefined;
    }
    return index;
  }
  function laterInClause(at: number, parts: readonly string[]): number | undefined {
    let index = at;
    for (const part of parts.slice(1)) {
      do index += 1;
      while (index < tokens.length && tokens[index]?.clause === tokens[at]?.clause && !says(index, part));
      if (index >= tokens.length || tokens[index]?.clause !== tokens[at]?.clause) return undefined;
    }
    return index;
  }
  const fact = (name: string, at: number, everywhere: boolean) =>
    add(table.wordMatcher(`{${name}}`), at, everywhere ? EVERY_CLAUSE : clauseOf(at));
  for (const { first, products } of sentence.products) {
    fact('product', first, true);
    for (const kind of new Set(products.map((product) => product.kind))) fact(kind, first, true);
  }
  for (const key of sentence.keys)
    fact(
      'key',
      tokens.findIndex((token) => token.start >= key.start),
      true,
    );
  for (const { first } of sentence.dates) fact('date', first, true);
  if (sentence.question) fact('question', 0, true);
  for (const { first, role } of sentence.people) {
    if (tokens[first]?.aside) continue;
    fact('person', first, false);
    fact(role, first, false);
  }
  const counts = sentence.quantities.filter(({ role, first }) => role !== 'foreign' && !tokens[first]?.aside);
  for (const { first, role, value } of counts) {
    // "there are ten that we do not use, remove those": what the scene tells.
    if (role === 'scene') {
      fact('scene', first, true);
      continue;
    }
    fact('n', first, false);
    if (value > 1) fact('many', first, false);
    fact(role, first, false);
  }
  return hits;
}
