// Refuses to act on what was not clearly wished: told-not-to, everything at once, two wishes, "what if".
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Candidate } from './rank.ts';
import type { Sentence } from './sentence.ts';
import { CHANGING, type Intent } from './types.ts';
import { createWordList } from './word-list.ts';

/** True when the best candidate may stand. */
export type Guard = (sentence: Sentence, best: Candidate, candidates: readonly Candidate[]) => boolean;

const OPPOSITES: readonly (readonly [Intent, Intent])[] = [
  ['add_licenses', 'remove_licenses'],
  ['assign_licenses', 'unassign_licenses'],
  ['cancel_subscription', 'extend_subscription'],
  ['cancel_subscription', 'buy_product'],
  ['buy_product', 'remove_licenses'],
  ['add_licenses', 'cancel_subscription'],
];
const REMOVING: ReadonlySet<Intent> = new Set<Intent>([
  'remove_licenses',
  'unassign_licenses',
  'cancel_subscription',
  'change_addon_quantity',
  'set_licenses',
  'assign_licenses',
]);
/** These say themselves what their negation means. */
const NEGATION_SPEAKS: ReadonlySet<Intent> = new Set<Intent>([
  'recurring_billing',
  'why_blocked',
  'decline',
  'cancel_flow',
  'confirm',
]);
const REACH = 5;

export function createGuard(lexicons: readonly Lexicon[]): Guard {
  const everything = createWordList(lexicons.map((lexicon) => lexicon.everything));
  const everyone = createWordList(lexicons.map((lexicon) => lexicon.people.everyone));
  const or = createWordList(lexicons.map((lexicon) => lexicon.or));
  const tongues = lexicons.map(({ language, negation }) => ({
    language,
    reach: negation.reach,
    words: createWordList([negation.words]),
    harmless: createWordList([negation.harmless]),
  }));

  /** A negation word in the verb's clause, and no idiom such as "don't forget". */
  function negated(sentence: Sentence, best: Candidate): boolean {
    const { tokens } = sentence;
    const anchors = best.at.filter((at) => !sentence.named.has(at));
    for (const { words, harmless, reach } of tongues) {
      const idiom = new Set<number>();
      for (let at = 0; at < tokens.length; at += 1) {
        for (let step = 0; step < harmless.startAt(tokens, at); step += 1) idiom.add(at + step);
      }
      for (let at = 0; at < tokens.length; at += 1) {
        if (idiom.has(at) || words.endAt(tokens, at) === 0) continue;
        const bites = (anchor: number) =>
          tokens[anchor]?.clause === tokens[at]?.clause &&
          (reach === 'clause' || (anchor > at && anchor - at <= REACH));
        if (anchors.some(bites)) return true;
      }
    }
    return false;
  }

  const says = (sentence: Sentence, list: typeof or) =>
    sentence.tokens.some((_, at) => !isProduct(sentence, at) && list.startAt(sentence.tokens, at) > 0);

  return (sentence, best, candidates) => {
    if (best.intent === 'unknown') return false;
    if (sentence.tooLong) return !CHANGING.has(best.intent);
    if (!NEGATION_SPEAKS.has(best.intent) && negated(sentence, best)) return false;
    if (!CHANGING.has(best.intent)) return true;
    if (REMOVING.has(best.intent) && (says(sentence, everything) || says(sentence, everyone))) return false;
    return !opposite(best, candidates) && !choice(sentence, or);
  };
}

const isProduct = (sentence: Sentence, at: number): boolean =>
  sentence.products.some(({ first, last }) => at >= first && at <= last);

/** Two wishes that undo each other, each with a word of its own. */
function opposite(best: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (other) =>
      OPPOSITES.some(
        (pair) => pair.includes(best.intent) && pair.includes(other.intent) && best.intent !== other.intent,
      ) &&
      other.score > 1.4 &&
      other.at.some((at) => !best.at.includes(at)) &&
      best.at.some((at) => !other.at.includes(at)),
  );
}

/** "5 or 10", "E3 or E5". */
function choice(sentence: Sentence, or: ReturnType<typeof createWordList>): boolean {
  const { tokens, quantities, products } = sentence;
  const between = (left: number, right: number) => right - left === 2 && or.startAt(tokens, left + 1) > 0;
  const pairs = [quantities.map(({ first, last }) => ({ first, last })), products];
  return pairs.some((list) =>
    list.some((item, index) => index > 0 && between(list[index - 1]?.last ?? -9, item.first)),
  );
}
