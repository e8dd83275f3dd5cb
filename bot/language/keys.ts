// Finds product keys in any spelling: dashes, blanks, lower case, one run of 25, broken over lines (KEY-1).
import type { Span } from './clean.ts';
import type { KeyProblem } from './types.ts';

export type KeyMention = Span & { key?: string; problem?: KeyProblem };

const LENGTH = 25;
const GROUP = 5;
// Groups joined by dashes, dots or underscores; one foreign character inside is kept so that it can be pointed out.
const JOINED = /[\p{L}\p{N}]+(?:(?:[^\S\n]?[-_](?:[^\S\n]?|\n)|\.)[\p{L}\p{N}!?*#$%&@+=]+){2,}/gu;
const BLANKS = /(?<![\p{L}\p{N}])[a-z0-9]{5}(?:\s[a-z0-9]{5}){2,}(?![\p{L}\p{N}])/giu;
const RUN = /(?<![\p{L}\p{N}@.-])[a-z0-9]{16,34}(?![\p{L}\p{N}@])/giu;

/** Keys and near-keys, left to right, not overlapping. */
export function findKeys(text: string): KeyMention[] {
  const found: KeyMention[] = [];
  const free = (start: number, end: number) => found.every((other) => end <= other.start || start >= other.end);
  for (const match of text.matchAll(JOINED)) {
    if (
      /^[\d\W_]+$/.test(match[0]) ||
      /@/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 1))
    )
      continue;
    const written = match[0].replace(/[!?*]+$/, '');
    const mention = judge(written, match.index);
    const groups = written.split(/[^\p{L}\p{N}]+/u);
    if (mention && looksLikeCode(groups, mention.key ? 1 : 2) && (mention.key || isGrouped(groups)))
      found.push(mention);
  }
  for (const match of text.matchAll(BLANKS)) {
    const { groups, start } = withoutWords(match[0].split(/\s/), match.index);
    if (!looksLikeCode(groups, 3)) continue;
    for (const piece of pieces(groups, start)) if (free(piece.start, piece.end)) found.push(piece);
  }
  for (const match of text.matchAll(RUN)) {
    const mention = judge(match[0], match.index);
    if (mention && /\d/.test(match[0]) && /[a-z]/i.test(match[0]) && free(mention.start, mention.end))
      found.push(mention);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "staat B6J33 64H8R …": words of five letters around a key are none of its groups. */
function withoutWords(groups: readonly string[], start: number): { groups: readonly string[]; start: number } {
  const isWord = (group: string | undefined) =>
    group !== undefined && /^[a-z]+$/i.test(group) && /[aeiou]/i.test(group);
  if (groups.length % GROUP === 0) return { groups, start };
  if (isWord(groups[0])) return withoutWords(groups.slice(1), start + GROUP + 1);
  return isWord(groups.at(-1)) ? withoutWords(groups.slice(0, -1), start) : { groups, start };
}

function pieces(groups: readonly string[], start: number): KeyMention[] {
  const whole = groups.length % GROUP === 0 ? GROUP : groups.length;
  const found: KeyMention[] = [];
  for (let at = 0; at < groups.length; at += whole) {
    const mention = judge(groups.slice(at, at + whole).join(' '), start + at * (GROUP + 1));
    if (mention) found.push(mention);
  }
  return found;
}

function judge(written: string, start: number): KeyMention | undefined {
  const bare = written.replace(/[\s\-_.]/g, '');
  const span = { start, end: start + written.length };
  const strange = [...bare].findIndex((letter) => !/[a-z0-9]/i.test(letter));
  if (strange >= 0) {
    if ([...bare].length !== LENGTH) return undefined;
    return { ...span, problem: { written, problem: 'character', position: strange + 1 } };
  }
  if (bare.length === LENGTH) {
    return { ...span, key: (bare.toUpperCase().match(/.{5}/g) ?? []).join('-') };
  }
  return bare.length >= 14 ? { ...span, problem: { written, problem: 'length' } } : undefined;
}

/** Most groups are about five long: an invoice's number is not a mistyped key. */
function isGrouped(groups: readonly string[]): boolean {
  return 2 * groups.filter(({ length }) => Math.abs(length - GROUP) <= 1).length > groups.length;
}

/** A group looks like a code when it has a digit or no vowel: five English words are not a key. */
function looksLikeCode(groups: readonly string[], atLeast: number): boolean {
  return groups.filter((group) => /\d/.test(group) || !/[aeiouy]/i.test(group)).length >= atLeast;
}
