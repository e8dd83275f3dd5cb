// Cuts a sentence into clauses and sets reasons aside.
import type { Token } from './tokens.ts';
import type { WordList } from './word-list.ts';

const CLAUSE_END = /[.!?;:,\n]|(?<=\s)-(?=\s)/;

type ClauseWords = {
  breaks: WordList;
  modals: WordList;
  reasons: WordList;
  askedReasons: WordList;
  goesOn: WordList;
};

/**
 * `breaks` are the words that begin a new clause ("but", "omdat") unless they stand behind `modals`, `reasons` those
 * that begin a reason, `askedReasons` ask for one, `goesOn` those that show that the clause does not end. A newline and
 * . ! ? ; : , end a clause.
 */
export function intoClauses(tokens: readonly Token[], words: ClauseWords): Token[] {
  const { breaks, modals, reasons, askedReasons, goesOn } = words;
  let clause = 0;
  let aside = false;
  const isBreak = (at: number) =>
    breaks.startAt(tokens, at) > 0 && (CLAUSE_END.test(tokens[at]?.gap ?? '') || !(continues(at + 1) || isMidway(at)));
  // "zeg Visio maar op", "doe er maar 3 bij": the verb goes on behind it.
  const continues = (at: number) =>
    goesOn.startAt(tokens, at) > 0 || (goesOn.startAt(tokens, at + 1) > 0 && isCount(at));
  // "er mogen dus 20 licenties weg".
  const isMidway = (at: number) => modals.endAt(tokens, at - 1) > 0;
  const isCount = (at: number) => tokens[at]?.kind === 'number';
  return tokens.map((token, at) => {
    const reason = at > 0 && reasons.startAt(tokens, at) > 0 && !askedReasons.startAt(tokens, at - 1);
    const ends = at > 0 && CLAUSE_END.test(token.gap);
    if (ends || reason || (at > 0 && isBreak(at))) clause += 1;
    if (reason) aside = true;
    else if (ends && !/^\s*:\s*$/.test(token.gap)) aside = false;
    return { ...token, clause, aside };
  });
}
