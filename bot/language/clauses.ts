// Cuts a sentence into clauses and sets reasons aside.
import type { Token } from './tokens.ts';
import type { WordList } from './word-list.ts';

const CLAUSE_END = /[.!?;:,\n]|(?<=\s)-(?=\s)/;

/**
 * `breaks` are the words that begin a new clause ("but", "omdat"), `reasons` those that begin a reason. A newline and
 * . ! ? ; : , end a clause.
 */
export function intoClauses(tokens: readonly Token[], breaks: WordList, reasons: WordList): Token[] {
  let clause = 0;
  let aside = false;
  return tokens.map((token, at) => {
    const reason = at > 0 && reasons.startAt(tokens, at) > 0;
    const ends = at > 0 && CLAUSE_END.test(token.gap);
    if (ends || reason || (at > 0 && breaks.startAt(tokens, at) > 0)) clause += 1;
    if (reason) aside = true;
    else if (ends && !/^\s*:\s*$/.test(token.gap)) aside = false;
    return { ...token, clause, aside };
  });
}
