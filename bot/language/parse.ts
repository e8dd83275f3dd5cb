// The parser: text in, what the person wants out. Pure and synchronous; it never acts on a guess.
import { allPhrases } from '../phrases/all.ts';
import { followUpOf } from './follow-up.ts';
import { createGuard } from './guard.ts';
import { english } from './lexicon/en.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { dutch } from './lexicon/nl.ts';
import { createTermTable } from './pattern.ts';
import { createRanker } from './rank.ts';
import { createSentenceReader } from './sentence.ts';
import { settle } from './settle.ts';
import { createSlotFiller } from './slots.ts';
import type { CapabilityPhrases, CatalogueProduct, Intent, KeyProblem, Parsed } from './types.ts';

const NEAREST = 3;

/** Compiles catalogue, phrases and lexicons once; the returned function is pure and never throws. */
export function createParser<L extends string = 'en' | 'nl'>(
  catalogue: readonly CatalogueProduct[],
  phrases: readonly CapabilityPhrases[] = allPhrases,
  lexicons: readonly Lexicon<L>[] = [english, dutch] as readonly Lexicon<string>[] as readonly Lexicon<L>[],
): (text: string, hint?: L) => Parsed<L> {
  const table = createTermTable();
  const rank = createRanker(phrases, lexicons, table);
  const fillSlots = createSlotFiller(phrases, lexicons, table);
  const guard = createGuard(lexicons, table);
  const read = createSentenceReader(catalogue, lexicons, table);

  return (text, hint) => {
    const sentence = read(text, hint);
    const candidates = rank(sentence).map((candidate) => settle(candidate, sentence));
    const [best] = candidates;
    const allowed = best !== undefined && guard(sentence, best);
    const intent: Intent = allowed && best ? best.intent : 'unknown';
    const filled = fillSlots(intent, sentence, best, candidates);
    const followUp = followUpOf(sentence, candidates);
    const nearest = candidates.map((candidate) => candidate.intent).filter((name) => name !== 'unknown');
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
