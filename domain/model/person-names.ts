// How people are found: by the words of their name, by an address, or by their id; case and accents do not matter.
import type { Person } from './person.ts';

/** A longer word is nobody's name. */
const longestWord = 80;

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** "Mrs Jones", "mevrouw Peeters": said in front of a name, and no part of it. */
const title = /^(?:mr|mrs|ms|miss|dr|prof|mevr|mevrouw|meneer|mw|dhr|juffrouw)\.?\s+(?=\S)/;

function wordsOf(text: string): string[] {
  return fold(text)
    .replace(title, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));
}

function handles({ id, userPrincipalName, mail }: Person): string[] {
  return [id, userPrincipalName, mail ?? ''].filter((one) => one !== '').map(fold);
}

/** Whether this is one of the person's whole names: an address, the id, or words that all stand in the name. */
export function isCalled(person: Person, written: string): boolean {
  if (handles(person).includes(fold(written))) return true;
  const name = wordsOf(person.name);
  const words = wordsOf(written);
  return words.length > 0 && words.every((word) => name.includes(word));
}

/** `=` marks what a person is called in full; without it, it is how one of these words begins. */
const whole = (word: string) => `=${word}`;

/** What an index keeps of a person, so that a name is found without reading the whole directory. */
export function findableBy(person: Person): string[] {
  const beginnings = [...wordsOf(person.name), fold(person.userPrincipalName), fold(person.mail ?? '')]
    .map((word) => word.slice(0, longestWord))
    .flatMap((word) => Array.from(word, (_, last) => word.slice(0, last + 1)));
  return [...new Set([...[...wordsOf(person.name), ...handles(person)].map(whole), ...beginnings])];
}

/** The keys that somebody called so has, all of them. */
export function keysOf(written: string): string[] {
  return isHandle(written) ? [whole(fold(written))] : wordsOf(written).map(whole);
}

/** The keys that somebody has whose name or address begins so. */
export function keysOfBeginning(typed: string): string[] {
  return wordsOf(typed);
}

/** An address or an id: one word that only one person has. */
export function isHandle(written: string): boolean {
  return written.includes('@') || /^[0-9a-f-]{32,}$/i.test(written.trim());
}
