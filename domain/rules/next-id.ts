// The id of something new that is named after something that is there.

/** Stable while the facts are: the first free number behind the id of the one it comes from. */
export function nextId(base: string, taken: readonly { id: string }[]): string {
  let number = 2;
  while (taken.some(({ id }) => id === `${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
