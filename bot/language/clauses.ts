// Cuts a sentence into clauses and sets reasons aside.
import type { Token } from './tokens.ts';
import type { WordList } from './word-list.ts';

const CLAUSE_END = /[.!?;:,\n]|(?<=\s)-(?=\s)/;

/** "niet opzeggen maar verlengen": how many words what is not meant may have. */
const CONTRAST_REACH = 3;

type ClauseWords = {
  breaks: WordList;
  modals: WordList;
  reasons: WordList;
  askedReasons: WordList;
  goesOn: WordList;
  contrast: Contrast;
};
type Contrast = { not: WordList; unless: WordList; but: WordList; also: WordList };

/**
 * `breaks` are the words that begin a new clause ("but", "omdat") unless they stand behind `modals`, `reasons` those
 * that begin a reason, `askedReasons` ask for one, `goesOn` those that show that the clause does not end, `contrast`
 * sets aside what is not meant. A newline and . ! ? ; : , end a clause.
 */
export function intoClauses(tokens: readonly Token[], words: ClauseWords): Token[] {
  const { breaks, modals, reasons, askedReasons, goesOn, contrast } = words;
  let clause = 0;
  let aside = false;
  const isBreak = (at: number) =>
    breaks.startAt(tokens, at) > 0 &&
    contrast.also.startAt(tokens, at + 1) === 0 &&
    (CLAUSE_END.test(tokens[at]?.gap ?? '') || !(continues(at + 1) || isMidway(at)));
  // "zeg Visio maar op", "doe er maar 3 bij": the verb goes on behind it.
  const continues = (at: number) =>
    goesOn.startAt(tokens, at) > 0 || (goesOn.startAt(tokens, at + 1) > 0 && isCount(at));
  // "er mogen dus 20 licenties weg".
  const isMidway = (at: number) => modals.endAt(tokens, at - 1) > 0;
  const isCount = (at: number) => tokens[at]?.kind === 'number';
  const contrasted = new Set(tokens.flatMap((_, at) => notMeant(tokens, at, contrast, goesOn)));
  return tokens.map((token, at) => {
    const reason = at > 0 && reasons.startAt(tokens, at) > 0 && !askedReasons.startAt(tokens, at - 1);
    const ends = at > 0 && CLAUSE_END.test(token.gap);
    if (ends || reason || (at > 0 && !contrasted.has(at - 1) && isBreak(at))) clause += 1;
    if (reason) aside = true;
    else if (ends && !/^\s*:\s*$/.test(token.gap)) aside = false;
    return { ...token, clause, aside: aside || contrasted.has(at) };
  });
}

/** The negation and what it denies, up to the word that says what is meant instead. */
function notMeant(tokens: readonly Token[], at: number, { not, unless, but }: Contrast, particles: WordList): number[] {
  if (not.startAt(tokens, at) === 0) return [];
  const denied = [at];
  for (let next = at + 1; next <= at + CONTRAST_REACH + 1; next += 1) {
    const token = tokens[next];
    if (!token || CLAUSE_END.test(token.gap.replace(',', ''))) return [];
    if (but.startAt(tokens, next) > 0) return next > at + 1 ? denied : [];
    // A name or a product stays, and so does "zeg niet op", whose verb stands in front.
    const isParticle = particles.startAt(tokens, next) > 0 && tokens[next + 1]?.kind !== 'number';
    const stays = /^\p{Lu}|\p{L}\d/u.test(token.raw) || isParticle;
    if (stays || unless.startAt(tokens, next) > 0) return [];
    denied.push(next);
  }
  return [];
}
