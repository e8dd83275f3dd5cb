// Chooses the one number that a wish is about.
import type { Quantity } from './quantities.ts';
import type { Sentence } from './sentence.ts';

const DECISIVE = new Set<Quantity['role']>(['more', 'fewer', 'total']);

/** `wish`: the tokens of the wish; numbers in its clause come first. `several` when two different ones could be meant. */
export function countOf(
  { quantities, tokens, named, meansThem, isFiller }: Sentence,
  wish: readonly number[],
): Quantity | 'several' | undefined {
  const told = quantities.filter(({ role, first }) => role !== 'scene' && role !== 'foreign' && !tokens[first]?.aside);
  const scenes = quantities.filter(({ role }) => role === 'scene');
  // "we have two unused seats, drop them": the scene is what is meant.
  const usable = told.length === 0 && scenes.length === 1 && meansThem ? scenes : told;
  const clauses = new Set(wish.filter((at) => !named.has(at)).map((at) => tokens[at]?.clause));
  const preferred = [
    ({ weak }: Quantity) => !weak,
    ({ first }: Quantity) => clauses.has(tokens[first]?.clause),
    ({ role }: Quantity) => DECISIVE.has(role),
  ].reduce((list, better) => (list.some(better) ? list.filter(better) : list), usable);
  const [count] = preferred;
  // "to 10, no 20", "E3 to 20, E5 to 30": a number alone in its clause, or with another name, corrects the one before.
  const corrected = usable.some(
    ({ first, last, value }) => value !== count?.value && first > (count?.last ?? 0) && alone(first, last),
  );
  if (corrected) return 'several';
  return preferred.some(({ value }) => value !== count?.value) ? 'several' : count;

  function alone(first: number, last: number): boolean {
    const clause = tokens[first]?.clause;
    return tokens.every(
      (token, at) => token.clause !== clause || (at >= first && at <= last) || isFiller(at) || named.has(at),
    );
  }
}
