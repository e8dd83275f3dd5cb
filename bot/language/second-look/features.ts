// What the second look goes by: the words of a sentence with its names left out, and how the rules read it.
import type { Candidate } from '../rank.ts';
import type { Sentence } from '../sentence.ts';
import type { TaxonomyIntent } from '../types.ts';

/** How the rules read it. Absent for a sentence that the rules were written against: they know it by heart. */
export type RulesReading = { intent: TaxonomyIntent; candidates: readonly Candidate[] };

/** Features share this many rows of weights, by a hash of their text. */
export const ROWS = 1 << 15;

/** The rules speak louder than any one word. */
const VOICES = 6;
const CANDIDATES = 3;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const LONGEST = 60;
const LONG = 36;
const NOTHING = 2_166_136_261;

/** The rows of a sentence's features: words, pairs of words, pieces of words, and what the rules make of it. */
export function featuresOf(sentence: Sentence, rules: RulesReading | undefined): ReadonlySet<number> {
  const words = ['<s>', ...namesAndWords(sentence)].slice(0, LONGEST);
  const rows = new Set<number>();
  const add = (hash: number) => rows.add((hash >>> 0) % ROWS);
  add(hashed('always'));
  if (sentence.question) add(hashed('a question'));
  add(hashed(`long ${Math.floor(Math.min(LONG, words.length) / 3)}`));
  for (const [at, word] of words.entries()) {
    const own = hashed(word);
    add(own);
    add(hashed(words[at + 1] ?? '</s>', hashed(' ', own)));
    if (at + 2 < words.length) add(hashed(words[at + 2] ?? '', hashed(' _ ', own)));
    if (!word.startsWith('<')) addPieces(`^${word}$`, add);
  }
  for (const feature of rules ? ofRules(rules) : []) add(hashed(feature));
  return rows;
}

/** FNV-1a of `text`, going on from the hash of what stands before it. */
function hashed(text: string, before = NOTHING): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash;
}

/** "subscr" in "subscribe" and "subscription". */
function addPieces(word: string, add: (hash: number) => void): void {
  for (let from = 0; from < word.length; from += 1) {
    let hash = hashed('piece ');
    for (let length = 1; length <= LONGEST_PIECE && from + length <= word.length; length += 1) {
      hash = hashed(word.charAt(from + length - 1), hash);
      if (length >= SHORTEST_PIECE) add(hash);
    }
  }
}

/** Names, numbers and dates become what they are: "<app>", "<person> <to>", "<n> <more>". */
function* namesAndWords({ tokens, products, people, quantities, dates, keys }: Sentence): Generator<string> {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const product = startingAt(at, products);
    const person = startingAt(at, people);
    const quantity = startingAt(at, quantities);
    const date = startingAt(at, dates);
    if (/[.!?;\n]/.test(token.gap)) yield '<.>';
    if (product) yield `<${product.products[0]?.kind}>`;
    else if (person) yield* ['<person>', `<${person.role}>`];
    else if (quantity) yield* ['<n>', `<${quantity.role}>`];
    else if (date) yield '<date>';
    else if (keys.some(({ start, end }) => token.start >= start && token.start < end)) yield '<key>';
    else yield token.word;
    at = Math.max(at, (product ?? person ?? quantity ?? date)?.last ?? at);
  }
}

const startingAt = <T extends { first: number }>(at: number, list: readonly T[]): T | undefined =>
  list.find(({ first }) => first === at);

function* ofRules({ intent, candidates }: RulesReading): Generator<string> {
  for (let voice = 0; voice < VOICES; voice += 1) yield `rules ${voice} ${intent}`;
  yield `rules saw ${Math.min(CANDIDATES, candidates.length)}`;
  yield `rules saw ${candidates[0]?.intent} and said ${intent}`;
  for (const [place, candidate] of candidates.slice(0, CANDIDATES).entries()) {
    yield `candidate ${place} ${candidate.intent}`;
    yield `candidate ${place} ${candidate.intent} ${Math.round(candidate.score * 1.5)}`;
  }
}
