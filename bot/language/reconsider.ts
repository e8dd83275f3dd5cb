// Where the rules' reading and the second look differ. The rules know what is forbidden, the look what is usual.
import type { Guard } from './guard.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Candidate } from './rank.ts';
import { featuresOf } from './second-look/features.ts';
import type { SecondLook } from './second-look/look.ts';
import type { Sentence } from './sentence.ts';
import type { Filled, SlotFiller } from './slots.ts';
import { inTaxonomy, isOwn } from './taxonomy.ts';
import { CHANGING, type Intent } from './types.ts';
import { createWordList } from './word-list.ts';

/** What the rules make of a sentence. `refused`: they saw a wish that changes something and did not let it pass. */
export type Reading = { sentence: Sentence; candidates: readonly Candidate[]; refused: boolean; filled: Filled };
/** `guesses`: what else may be meant, best first. */
type Reconsidered = { filled: Filled; guesses: readonly Intent[] };

/** From here on the second look outweighs the rules: that a wish is none takes more. */
const SURE = 0.65;
const SURE_OF_NONE = 0.8;
/** What no rule saw counts as a wish of some words, not of one. */
const NOT_WEAK = 2;
/** Below this nothing is worth offering. */
const WORTH_OFFERING = 0.1;

/**
 * The second look may refuse anything, and find a wish that the rules did not see. But what the rules refused stays
 * refused, a new wish that changes something must pass their guard too, and a "yes" is never guessed.
 */
export function createReconsider(
  guard: Guard,
  fillSlots: SlotFiller,
  lexicons: readonly Lexicon[],
  look: SecondLook | undefined,
): (reading: Reading) => Reconsidered {
  const negations = createWordList(lexicons.flatMap(({ negation }) => [negation.words, negation.anywhere]));
  /** No rule saw this wish, so that any negation in the sentence may speak against it. */
  const theWholeOf = ({ tokens }: Sentence, intent: Intent): Candidate => {
    const at = [...tokens.keys()].filter((index) => negations.startAt(tokens, index) === 0);
    return { intent, score: NOT_WEAK, at, pattern: '', together: true, whole: false, from: intent };
  };
  return (reading) => {
    const { sentence, candidates, refused, filled } = reading;
    if (!look || isBeyondDoubt(reading)) return { filled, guesses: [] };
    const listed = inTaxonomy(filled).intent;
    const seen = look(featuresOf(sentence, { intent: listed, candidates }));
    const guesses = seen.filter(({ sure }) => sure >= WORTH_OFFERING).map(({ intent }) => intent);
    const [first] = seen;
    const enough = first?.intent === 'unknown' ? SURE_OF_NONE : SURE;
    if (!first || first.sure < enough || first.intent === listed || first.intent === 'confirm')
      return { filled, guesses };
    const wish = candidates.find(({ intent }) => intent === first.intent) ?? theWholeOf(sentence, first.intent);
    if (CHANGING.has(first.intent) && (refused || !guard(sentence, wish))) return { filled, guesses };
    return { filled: fillSlots(first.intent, sentence, wish, candidates), guesses };
  };
}

/** A key, a "yes" and nothing else, a wish that the second look has never heard of. */
const isBeyondDoubt = ({ sentence, candidates: [best], filled: { intent } }: Reading): boolean =>
  sentence.tooLong || sentence.keys.length > 0 || isOwn(intent) || (intent !== 'unknown' && best?.whole === true);
