// Weighs every intent's patterns against a sentence: the pattern that explains most of it wins.
import type { Lexicon } from './lexicon/lexicon.ts';
import { EVERY_CLAUSE, type Pattern, type TermTable } from './pattern.ts';
import { leadsClause, type Sentence } from './sentence.ts';
import { type CapabilityPhrases, INTENTS, type Intent, type IntentPhrases } from './types.ts';

/** `at`: the tokens that the pattern explains. `together`: all of them in one clause. */
export type Candidate = {
  intent: Intent;
  score: number;
  at: readonly number[];
  pattern: string;
  together: boolean;
  /** The pattern left nothing of the sentence over. */
  whole: boolean;
  /** The intent before the catalogue settled it. */
  from: Intent;
};
export type Ranker = (sentence: Sentence) => Candidate[];

type Entry = { intent: Intent; language: string; pattern: Pattern };

const APART = 0.75;
/** A verb at the head of its clause is a request. */
const LEADING = 0.3;
/** In a message of several clauses, the one that asks politely says what is wanted: the others tell why. */
const REQUESTED = 2;
/** "I want to get 5 seats added": the participle says what is wanted. */
const WISHED = 0.6;
const OTHER_LANGUAGE = 0.9;

/** Best first, one candidate for each intent. */
export function createRanker(
  phrases: readonly CapabilityPhrases[],
  lexicons: readonly Lexicon[],
  table: TermTable,
): Ranker {
  /** By the first term of their pattern, in the order of their phrases: of two that explain as much the first one counts. */
  const entries = new Map<number, { order: number; list: Entry[] }>();
  for (const entry of entriesOf(phrases, lexicons, table)) {
    const [first] = entry.pattern.terms;
    if (first === undefined) throw new Error(`The pattern "${entry.pattern.source}" of ${entry.intent} has no terms`);
    const known = entries.get(first);
    if (known) known.list.push(entry);
    else entries.set(first, { order: entries.size, list: [entry] });
  }
  return (sentence) => {
    const best = new Map<Intent, Candidate>();
    /** What the whole-sentence patterns of an intent explain together: "that is all correct, you may proceed". */
    const covered = new Map<Intent, readonly number[]>();
    const begun = [...sentence.hits.keys()].flatMap((term) => entries.get(term) ?? []);
    for (const { list } of begun.sort((a, b) => a.order - b.order)) {
      for (const { intent, language, pattern } of list) {
        const match = matchPattern(sentence, pattern);
        if (!match) continue;
        if (pattern.whole) {
          covered.set(intent, [...(covered.get(intent) ?? []), ...match.at]);
          if (!coversAll(sentence, covered.get(intent) ?? [])) continue;
        }
        const foreign = sentence.language !== undefined && sentence.language !== language && pattern.terms.length > 0;
        const score = match.score * (foreign ? OTHER_LANGUAGE : 1);
        const known = best.get(intent);
        if (!known || score > known.score)
          best.set(intent, {
            intent,
            score,
            at: pattern.whole ? (covered.get(intent) ?? match.at) : match.at,
            pattern: pattern.source,
            together: match.together,
            whole: pattern.whole,
            from: intent,
          });
      }
    }
    return [...best.values()].sort(
      (a, b) => b.score - a.score || INTENTS.indexOf(a.intent) - INTENTS.indexOf(b.intent),
    );
  };
}

function* entriesOf(
  phrases: readonly CapabilityPhrases[],
  lexicons: readonly Lexicon[],
  table: TermTable,
): Generator<Entry> {
  for (const { intents } of phrases) {
    for (const [intent, languages] of Object.entries(intents) as [Intent, Readonly<Record<string, IntentPhrases>>][]) {
      for (const lexicon of lexicons) {
        for (const source of languages[lexicon.language]?.patterns ?? []) {
          yield { intent, language: lexicon.language, pattern: table.compile(source, lexicon.classes) };
        }
      }
    }
  }
}

export type Match = { score: number; at: readonly number[]; together: boolean };

export function matchPattern(sentence: Sentence, pattern: Pattern): Match | undefined {
  // Most patterns end here.
  for (const id of pattern.terms) if (!sentence.hits.has(id)) return undefined;
  if (pattern.forbidden.some((id) => sentence.hits.has(id))) return undefined;
  let clauses = EVERY_CLAUSE;
  let score = pattern.bonus;
  const at: number[] = [];
  for (const id of pattern.terms) {
    const hit = sentence.hits.get(id);
    if (!hit) continue;
    clauses &= hit.clauses;
    score += hit.weight;
    at.push(...hit.at);
  }
  const together = clauses !== 0;
  const leading = at.filter((index) => leadsClause(sentence, index));
  const asked = at.some(
    (index) => !sentence.named.has(index) && sentence.requests.has(sentence.tokens[index]?.clause ?? 0),
  );
  const wished = at.some((index) => sentence.wished.has(index)) ? WISHED : 0;
  const lead = wished + (leading.length > 0 ? LEADING : 0) + (asked ? REQUESTED : 0);
  return { score: (together ? score : score * APART) + lead, at, together };
}

/** Nothing but fillers may be left over. */
function coversAll({ tokens, products, quantities, people, isFiller }: Sentence, at: readonly number[]): boolean {
  const spans = [...products, ...quantities, ...people].filter(({ first }) => at.includes(first));
  const isCovered = (index: number) => spans.some(({ first, last }) => index >= first && index <= last);
  return tokens.every((_, index) => at.includes(index) || isCovered(index) || isFiller(index));
}
