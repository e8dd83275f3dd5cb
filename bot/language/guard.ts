// Refuses to act on what was not clearly wished: told-not-to, everything at once, two wishes, foreign things.
import { createForeignness } from './foreignness.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createMood } from './mood.ts';
import { createNegation } from './negation.ts';
import type { TermTable } from './pattern.ts';
import { type Candidate, matchPattern } from './rank.ts';
import type { Sentence } from './sentence.ts';
import { createStory } from './story.ts';
import { CHANGING, type Intent } from './types.ts';
import { createWordList } from './word-list.ts';

/** "10, no, make it 12": how far behind the first value the second one stands. */
const CORRECTED_WITHIN = 6;

/** True when the best candidate may stand. */
export type Guard = (sentence: Sentence, best: Candidate) => boolean;

const TAKING: ReadonlySet<Intent> = new Set<Intent>([
  'remove_licenses',
  'unassign_licenses',
  'cancel_subscription',
  'change_addon_quantity',
  'set_licenses',
  'assign_licenses',
]);
/** Told by how many, not up to how many. */
const COUNTING: ReadonlySet<Intent> = new Set<Intent>(['add_licenses', 'remove_licenses', 'buy_product', 'buy_addon']);
const OF_PEOPLE: ReadonlySet<Intent> = new Set<Intent>(['assign_licenses', 'unassign_licenses']);
const GIVING_UP: ReadonlySet<Intent> = new Set<Intent>([
  'remove_licenses',
  'unassign_licenses',
  'cancel_subscription',
  'change_addon_quantity',
  'set_licenses',
]);
/** These say themselves what their negation means. */
const NEGATION_SPEAKS: ReadonlySet<Intent> = new Set<Intent>([
  'recurring_billing',
  'why_blocked',
  'decline',
  'cancel_flow',
  'confirm',
  'mute_notices',
  'set_self_service_policy',
]);

export function createGuard(lexicons: readonly Lexicon[], table: TermTable): Guard {
  const everything = createWordList(lexicons.flatMap((lexicon) => [lexicon.everything, lexicon.people.everyone]));
  const notEverything = createWordList(lexicons.map((lexicon) => lexicon.notEverything));
  const between = createWordList(lexicons.map((lexicon) => lexicon.between));
  const until = createWordList(lexicons.map((lexicon) => lexicon.until));
  const origins = createWordList(lexicons.map((lexicon) => lexicon.roles.from.before));
  const anyOr = createWordList(lexicons.map((lexicon) => lexicon.or));
  /** Dutch "of" is an "or", the English one is not. */
  const ors = new Map(lexicons.map((lexicon) => [lexicon.language, createWordList([lexicon.or])]));
  const and = createWordList(lexicons.map((lexicon) => lexicon.and));
  const negated = createNegation(lexicons);
  const isForeign = createForeignness(lexicons);
  const isRequest = createMood(lexicons, table);
  const isStory = createStory(lexicons, table);
  const opposites = lexicons.flatMap(({ classes, opposites }) =>
    opposites.map((pair) => pair.map((term) => table.compile(term, classes))),
  );

  /** Two verbs that undo each other: "renew and cancel Visio". */
  const undoesItself = (sentence: Sentence) =>
    opposites.some((pair) => pair.every((term) => matchPattern(sentence, term) !== undefined));

  /** "everyone moved to E5, so cancel E3": who stands in a clause in front of the wish is no part of it. */
  function saysEverything({ tokens, named }: Sentence, best: Candidate): boolean {
    const verbs = best.at.filter((at) => !named.has(at));
    const isBefore = (clause: number) =>
      !OF_PEOPLE.has(best.intent) && verbs.every((at) => (tokens[at]?.clause ?? 0) > clause);
    const idiom = new Set(
      tokens.flatMap((_, at) => Array.from({ length: notEverything.startAt(tokens, at) }, (__, step) => at + step)),
    );
    return tokens.some(
      (token, at) =>
        !named.has(at) &&
        !token.aside &&
        !idiom.has(at) &&
        everything.startAt(tokens, at) > 0 &&
        !isBefore(token.clause),
    );
  }

  /** "between 5 and 10". */
  const isSpan = ({ tokens, quantities }: Sentence) =>
    quantities.length > 1 && quantities.some(({ first }) => between.endAt(tokens, first - 1) > 0);
  /** "20 to 25", "20-25"; "from 20 to 25" is a new total. */
  const isRange = ({ tokens, quantities }: Sentence) =>
    quantities.some(({ first, last, value }, index) => {
      const next = quantities[index + 1];
      if (!next || next.value <= value || origins.endAt(tokens, first - 1) > 0) return false;
      const joined = next.first === last + 1 && /^\s*[-/]\s*$/.test(tokens[next.first]?.gap ?? '');
      return joined || (next.first === last + 2 && until.startAt(tokens, last + 1) > 0);
    });

  return (sentence, best) => {
    if (best.intent === 'unknown') return false;
    if (sentence.tooLong) return !CHANGING.has(best.intent);
    if (!best.whole && isForeign(sentence, best)) return false;
    // "I do not agree with that" holds the words of a yes.
    if (best.intent === 'confirm') return !negated(sentence, best.at, false);
    if (!CHANGING.has(best.intent)) return true;
    if (isStory(sentence, best) || !isRequest(sentence, best)) return false;
    if (!NEGATION_SPEAKS.has(best.intent) && negated(sentence, best.at, GIVING_UP.has(best.intent))) return false;
    if (OF_PEOPLE.has(best.intent) && handsOn(sentence)) return false;
    const all = saysEverything(sentence, best);
    return (
      !(all && TAKING.has(best.intent)) &&
      !undoesItself(sentence) &&
      !leavesOpen(sentence, ors.get(sentence.language ?? '') ?? anyOr) &&
      !isBothWays(sentence) &&
      !isSpan(sentence) &&
      !((COUNTING.has(best.from) || opensWithNumber(sentence)) && isRange(sentence)) &&
      !countsTwice(sentence, and)
    );
  };
}

/** "10 to 15 seats for E3": nothing that a number could be set by. */
const opensWithNumber = ({ quantities, isFiller }: Sentence): boolean =>
  quantities.some(({ first }) => Array.from({ length: first }, (_, at) => at).every(isFiller));

/** "5 more and 3 fewer". */
const isBothWays = ({ quantities }: Sentence): boolean =>
  quantities.some(({ role }) => role === 'more') && quantities.some(({ role }) => role === 'fewer');

/** "give Megan's licence to Alex": taken from one and given to another, which is two wishes. */
const handsOn = ({ people }: Sentence): boolean =>
  people.some(
    (given) =>
      given.role === 'to' &&
      people.some(({ role, name }) => (role === 'from' || role === 'owner') && name !== given.name),
  );

/** "5 and 8". */
const countsTwice = ({ tokens, quantities }: Sentence, and: ReturnType<typeof createWordList>): boolean =>
  quantities.some(({ last }, index) => {
    const next = quantities[index + 1];
    return next?.first === last + 2 && !next.weak && and.startAt(tokens, last + 1) > 0;
  });

/** "5 or 10", "E3 or E5", and a second thought: "10, no, make it 12". */
function leavesOpen(
  { tokens, quantities, products, people }: Sentence,
  or: ReturnType<typeof createWordList>,
): boolean {
  const between = (left: number, right: number) =>
    right - left > 1 && or.startAt(tokens, left + 1) === right - left - 1;
  const corrected = (left: number, right: number) =>
    right - left <= CORRECTED_WITHIN &&
    tokens.some(({ gap }, at) => at > left && at < right && gap !== ' ' && or.startAt(tokens, at) > 0);
  const told = quantities.filter(({ role, weak }) => role !== 'scene' && role !== 'foreign' && !weak);
  const pairs = (list: readonly { first: number; last: number }[], open: typeof between) =>
    list.some((item, index) => index > 0 && open(list[index - 1]?.last ?? Number.NEGATIVE_INFINITY, item.first));
  // "Visio Plan 1 or 2".
  const either = [...quantities, ...products].sort((a, b) => a.first - b.first);
  const others = people.filter(({ role, name }, index) => role !== 'me' && name !== people[index - 1]?.name);
  return pairs(either, between) || pairs(told, corrected) || pairs(others, corrected);
}
