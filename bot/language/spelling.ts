// Mends a typing error by the words that are left when a letter is deleted from both sides (symmetric deletion).

/** Returns the only sensible correction of a word that is not in the vocabulary, or undefined. */
export type Speller = (word: string) => string | undefined;

const SHORTEST_TARGET = 5;
const LONG = 9;
const LONGEST = 24;

/** Words with digits are never mended and never a correction: E3 is not E5. Earlier words win a tie. */
export function createSpeller(vocabulary: Iterable<string>): Speller {
  const words = new Set([...vocabulary].filter((word) => word.length >= SHORTEST_TARGET && /^[a-z]+$/.test(word)));
  const byDeletion = new Map<string, string[]>();
  for (const word of words) {
    for (const rest of deletions(word, word.length >= LONG ? 2 : 1)) {
      const known = byDeletion.get(rest);
      if (known) known.push(word);
      else byDeletion.set(rest, [word]);
    }
  }
  return (word) => {
    if (words.has(word)) return word;
    if (word.length < SHORTEST_TARGET - 1 || word.length > LONGEST || !/^[a-z]+$/.test(word)) return undefined;
    let best: { word: string; cost: number } | undefined;
    for (const rest of deletions(word, word.length >= LONG - 1 ? 2 : 1)) {
      for (const candidate of byDeletion.get(rest) ?? []) {
        const allowed = Math.min(word.length, candidate.length) >= LONG - 1 ? 2 : 1;
        const distance = editDistance(word, candidate);
        if (distance > allowed) continue;
        const cost = distance + (candidate[0] === word[0] ? 0 : 0.6) + (candidate.at(-1) === word.at(-1) ? 0 : 0.2);
        if (!best || cost < best.cost) best = { word: candidate, cost };
      }
    }
    return best && best.cost <= 2.2 && (best.cost < 1.5 || word.length >= LONG - 1) ? best.word : undefined;
  };
}

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
export function editDistance(a: string, b: string): number {
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
