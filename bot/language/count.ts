// Chooses the one number that a wish is about.
import type { Quantity } from './quantities.ts';
import type { Sentence } from './sentence.ts';

const DECISIVE = new Set<Quantity['role']>(['more', 'fewer', 'total']);

/** `wish`: the tokens of the wish; numbers in its clause come first. `several` when two different ones could be meant. */
export function countOf(
  { quantities, tokens, named }: Sentence,
  wish: readonly number[],
): Quantity | 'several' | undefined {
  const usable = quantities.filter(
    ({ role, first }) => role !== 'scene' && role !== 'foreign' && !tokens[first]?.aside,
  );
  const clauses = new Set(wish.filter((at) => !named.has(at)).map((at) => tokens[at]?.clause));
  const preferred = [
    ({ weak }: Quantity) => !weak,
    ({ first }: Quantity) => clauses.has(tokens[first]?.clause),
    ({ role }: Quantity) => DECISIVE.has(role),
  ].reduce((list, better) => (list.some(better) ? list.filter(better) : list), usable);
  const [count] = preferred;
  return preferred.some(({ value }) => value !== count?.value) ? 'several' : count;
}
