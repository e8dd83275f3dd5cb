// Mends a typing error by the words that are left when a letter is deleted from both sides (symmetric deletion).

import { remembered } from './remembered.ts';

/** Returns the only sensible correction of a word that is not in the vocabulary, or undefined. */
export type Speller = (word: string) => string | undefined;

const SHORTEST = 3;
const SHORTEST_ALTERED = 5;
const SHORTEST_SQUEEZED = 3;
const LONG = 9;
const LONGEST = 24;

/** Words with digits are never mended and never a correction: E3 is not E5. Earlier words win a tie. */
export function createSpeller(vocabulary: Iterable<string>): Speller {
  const words = new Map([...vocabulary].filter((word) => /^[a-z]+$/.test(word)).map((word, rank) => [word, rank]));
  const byDeletion = new Map<string, string[]>();
  const bySqueeze = new Map<string, string>();
  for (const word of words.keys()) {
    if (word.length >= SHORTEST_SQUEEZED && !bySqueeze.has(squeeze(word))) bySqueeze.set(squeeze(word), word);
    if (word.length < SHORTEST) continue;
    for (const rest of deletions(word, word.length >= LONG ? 2 : 1)) {
      const known = byDeletion.get(rest);
      if (known) known.push(word);
      else byDeletion.set(rest, [word]);
    }
  }
  return remembered((word: string) => {
    if (words.has(word)) return word;
    if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return undefined;
    const squeezed = bySqueeze.get(squeeze(word));
    if (squeezed !== undefined) return squeezed;
    let best: { word: string; cost: number; rank: number } | undefined;
    for (const rest of deletions(word, word.length >= LONG - 1 ? 2 : 1)) {
      for (const candidate of byDeletion.get(rest) ?? []) {
        const cost = costOf(word, candidate);
        if (cost === undefined) continue;
        const rank = words.get(candidate) ?? 0;
        if (!best || cost < best.cost || (cost === best.cost && rank < best.rank))
          best = { word: candidate, cost, rank };
      }
    }
    return best?.word;
  });
}

/** One slip in a word, two in a long one; in a short one only two letters that changed places. */
function costOf(word: string, candidate: string): number | undefined {
  const shorter = Math.min(word.length, candidate.length);
  const distance = editDistance(word, candidate);
  if (distance > (shorter >= LONG - 1 ? 2 : 1)) return undefined;
  const swapped = word.length === candidate.length && [...word].sort().join('') === [...candidate].sort().join('');
  if (candidate.length < SHORTEST_ALTERED && !swapped) return undefined;
  return (
    distance - (swapped ? 0.3 : 0) + (candidate[0] === word[0] ? 0 : 0.4) + (candidate.at(-1) === word.at(-1) ? 0 : 0.2)
  );
}

/** "addd" and "ad" for "add": doubled letters count once. */
const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1');

function deletions(word: string, depth: number): Set<string> {
  const found = new Set([word]);
  let edge = [word];
  for (let step = 0; step < depth; step += 1) {
    const next: string[] = [];
    for (const item of edge) {
      for (let at = 0; at < item.length; at += 1) {
        const rest = item.slice(0, at) + item.slice(at + 1);
        if (!found.has(rest)) {
          found.add(rest);
          next.push(rest);
        }
      }
    }
    edge = next;
  }
  return found;
}

/** Optimal string alignment: insert, delete, replace, swap neighbours. */
function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
