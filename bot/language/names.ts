// What a person's name can look like.
import type { Token } from './tokens.ts';

const SHORTEST = 2;

/** Letters only, with an apostrophe or accents: never a code, a number or a lone possessive. */
export function isName({ raw, word }: Token): boolean {
  return word.length >= SHORTEST && /^\p{L}[\p{L}\p{M}']*$/u.test(raw);
}
