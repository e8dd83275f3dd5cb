// People use the same words again and again: what was found out about one is kept.

const MOST = 5_000;

/** Forgets all words when there are too many of them: a text can be made of anything. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined || known.has(word)) return kept as T;
    if (known.size >= MOST) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
