// The verb behind a form with an ending.

/** "listing" is "list", "removing" is "remove" and "cutting" is "cut", where that is a word of ours. */
export function stemOf(word: string, ending: string, isOurs: (form: string) => boolean): string | undefined {
  if (!word.endsWith(ending)) return undefined;
  const stem = word.slice(0, -ending.length);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(isOurs);
}
