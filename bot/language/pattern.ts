// The notation of phrases. A pattern is a list of terms that must all occur, in any order, best in one clause:
//   word   a|b   a_b (in a row)   a>b (a before b in a clause)   stem*   #class   {fact}   !term (must not occur)
// `=` in front: nothing else but fillers may be said. `^2` at the end adds weight, `^-1` takes it away.
import { fold } from './tokens.ts';

type Classes = Readonly<Record<string, string>>;

/** Where something was said: token positions and the clauses they lie in, as a bit mask. */
export type Hit = { at: readonly number[]; clauses: number; weight: number };
export const EVERY_CLAUSE = ~0;

export type Pattern = {
  source: string;
  terms: readonly number[];
  forbidden: readonly number[];
  whole: boolean;
  bonus: number;
};

/** `a_b` and `a>b`, found by their first word. */
type Chain = { matcher: number; parts: readonly string[]; split: boolean };

/** All terms of all patterns, numbered, and the way from a word to them. */
export type TermTable = {
  compile: (pattern: string, classes: Classes) => Pattern;
  vocabulary: () => ReadonlySet<string>;
  /** The matcher of a word or of a fact such as `{product}`. */
  wordMatcher: (word: string) => number | undefined;
  stems: ReadonlyMap<string, number>;
  chains: ReadonlyMap<string, readonly Chain[]>;
  termsOfMatcher: (matcher: number) => readonly number[];
  weightOfMatcher: (matcher: number) => number;
};

const FACT_WEIGHT: Readonly<Record<string, number>> = {
  key: 6,
  total: 1.6,
  more: 1.5,
  fewer: 1.5,
  person: 1.5,
  n: 0.8,
};

const FURTHER_WORD = 0.6;

export function createTermTable(): TermTable {
  const matchers = new Map<string, number>();
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const chains = new Map<string, Chain[]>();
  const terms = new Map<string, number>();
  const owners: number[][] = [];
  const weights: number[] = [];
  const vocabulary = new Set<string>();

  function matcher(source: string, particles: readonly string[]): number {
    const known = matchers.get(source);
    if (known !== undefined) return known;
    const id = owners.push([]) - 1;
    weights.push(weightOf(source));
    matchers.set(source, id);
    if (source.startsWith('{')) {
      words.set(source, id);
      return id;
    }
    const split = source.includes('>');
    const parts = source.split(split ? '>' : '_').map(fold);
    for (const part of parts) if (!part.endsWith('*')) vocabulary.add(part);
    const [first = ''] = parts;
    if (parts.length > 1) chains.set(first, [...(chains.get(first) ?? []), { matcher: id, parts, split }]);
    else if (first.endsWith('*')) stems.set(first.slice(0, -1), id);
    else words.set(first, id);
    // "haal>af" stands together where the verb comes last: "hoe ik ze afhaal".
    const [verb = '', particle = ''] = parts;
    const joined = split && particles.includes(particle) ? [`${particle}${verb}`, `${particle}${verb}t`] : [];
    for (const word of joined) if (!words.has(word)) words.set(word, id);
    return id;
  }

  function term(source: string, classes: Classes): number {
    const alternatives = source.split('|').flatMap((part) => {
      if (!part.startsWith('#')) return [part];
      const list = classes[part.slice(1)];
      if (list === undefined) throw new Error(`No class ${part} for the pattern term ${source}`);
      return list.split(/\s+/).filter(Boolean);
    });
    const key = alternatives.join('|');
    const particles = classes['particle']?.split(' ') ?? [];
    let id = terms.get(key);
    if (id === undefined) {
      id = terms.size;
      terms.set(key, id);
      for (const item of alternatives) {
        owners[matcher(item, particles)]?.push(id);
      }
    }
    return id;
  }

  return {
    compile(source, classes) {
      const bonus = /\^(-?[\d.]+)$/.exec(source);
      const body = source.replace(/\^-?[\d.]+$/, '').replace(/^=/, '');
      const parts = body.trim().split(/\s+/);
      return {
        source,
        terms: parts.filter((part) => !part.startsWith('!')).map((part) => term(part, classes)),
        forbidden: parts.filter((part) => part.startsWith('!')).map((part) => term(part.slice(1), classes)),
        whole: source.startsWith('='),
        bonus: bonus ? Number(bonus[1]) : 0,
      };
    },
    vocabulary: () => vocabulary,
    wordMatcher: (word) => words.get(word),
    stems,
    chains,
    termsOfMatcher: (id) => owners[id] ?? [],
    weightOfMatcher: (id) => weights[id] ?? 1,
  };
}

/** What an alternative explains: a phrase more than a word, a fact as listed. */
function weightOf(source: string): number {
  const fact = /^\{(.+)\}$/.exec(source)?.[1];
  if (fact) return FACT_WEIGHT[fact] ?? 0.5;
  return 1 + FURTHER_WORD * (source.split(/[_>]/).length - 1);
}
