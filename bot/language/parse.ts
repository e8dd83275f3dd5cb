// The parser: text in, what the person wants out. Pure and synchronous; it never acts on a guess.
import { allPhrases } from '../phrases/all.ts';
import { followUpOf } from './follow-up.ts';
import { createGuard } from './guard.ts';
import { english } from './lexicon/en.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { dutch } from './lexicon/nl.ts';
import { createTermTable } from './pattern.ts';
import { createRanker } from './rank.ts';
import { createReconsider, type Reading } from './reconsider.ts';
import { learntLook } from './second-look/learnt.ts';
import type { SecondLook } from './second-look/look.ts';
import { createSentenceReader } from './sentence.ts';
import { settle } from './settle.ts';
import { createSlotFiller } from './slots.ts';
import {
  type CapabilityPhrases,
  type CatalogueProduct,
  CHANGING,
  type Intent,
  type KeyProblem,
  type Parsed,
} from './types.ts';

const NEAREST = 3;

/** What a parser knows. Without a second look the rules speak alone. */
export type Knowledge<L extends string = string> = {
  phrases: readonly CapabilityPhrases[];
  lexicons: readonly Lexicon<L>[];
  secondLook?: SecondLook;
};

export const ours: Knowledge<'en' | 'nl'> = {
  phrases: allPhrases,
  lexicons: [english, dutch],
  secondLook: learntLook,
};

/** Compiles catalogue, phrases and lexicons once; the returned function is pure and never throws. */
export function createParser<L extends string = 'en' | 'nl'>(
  catalogue: readonly CatalogueProduct[],
  knowledge: Knowledge<L> = ours as Knowledge<string> as Knowledge<L>,
): (text: string, hint?: L) => Parsed<L> {
  const { readByRules, reconsider } = createReader(catalogue, knowledge);
  return (text, hint) => {
    const reading = readByRules(text, hint);
    const { sentence, candidates } = reading;
    const { filled, guesses } = reconsider(reading);
    const followUp = followUpOf(sentence, candidates);
    const nearest = [...candidates.map(({ intent }) => intent), ...guesses].filter((name) => name !== 'unknown');
    return {
      intent: filled.intent,
      slots: filled.slots,
      locale: sentence.language as L | undefined,
      products: filled.products,
      keyProblems: sentence.keys.flatMap(({ problem }): KeyProblem[] => (problem ? [problem] : [])),
      nearest: filled.intent === 'unknown' ? [...new Set(nearest)].slice(0, NEAREST) : [],
      ...(followUp ? { followUp } : {}),
    };
  };
}

/** The two halves of the parser: what the rules read, and what a second look makes of it. */
export function createReader(
  catalogue: readonly CatalogueProduct[],
  { phrases, lexicons, secondLook }: Knowledge,
): { readByRules: (text: string, hint?: string) => Reading; reconsider: ReturnType<typeof createReconsider> } {
  const table = createTermTable();
  const rank = createRanker(phrases, lexicons, table);
  const fillSlots = createSlotFiller(phrases, lexicons, table);
  const guard = createGuard(lexicons, table);
  const read = createSentenceReader(catalogue, lexicons, table);
  return {
    readByRules: (text, hint) => {
      const sentence = read(text, hint);
      const candidates = rank(sentence).map((candidate) => settle(candidate, sentence));
      const [best] = candidates;
      const allowed = best !== undefined && guard(sentence, best);
      const intent: Intent = allowed ? best.intent : 'unknown';
      const refused = best !== undefined && !allowed && CHANGING.has(best.intent);
      return { sentence, candidates, refused, filled: fillSlots(intent, sentence, best, candidates) };
    },
    reconsider: createReconsider(guard, fillSlots, lexicons, secondLook),
  };
}
