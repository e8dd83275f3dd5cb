// The sentences of the corpus and what each is for. A digit of its id splits every sitting into halves for ever.
import { readdirSync, readFileSync } from 'node:fs';
import type { CatalogueProduct, Intent, Slots } from '../../bot/language/types.ts';

export type Labelled = { id: string; locale: 'en' | 'nl'; text: string; intent: Intent; slots: Slots; tags: string[] };

export const catalogue: readonly CatalogueProduct[] = JSON.parse(
  readFileSync(new URL('./catalogue.json', import.meta.url), 'utf8'),
).products;

function readSentences(path: string): Labelled[] {
  const lines = readFileSync(new URL(path, import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Labelled);
}

const namesIn = (folder: string) => readdirSync(new URL(folder, import.meta.url)).map((name) => `${folder}${name}`);
const sittings = namesIn('./corpus/').filter((path) => path.includes('sitting-'));
const isPutAway = ({ id }: Labelled) => Number.parseInt(id.at(-1) ?? '0', 16) % 2 === 1;

/** The put-away halves of the sittings before this one teach the second look. */
const FIRST_MEASURED = 26;
/** From this sitting on no half was worked with: all of it is put away. */
const FIRST_UNREAD = 30;

const sittingsOf = (isMeant: (number: number) => boolean) =>
  sittings.filter((path) => isMeant(Number(/\d+/.exec(path)?.[0]))).flatMap(readSentences);

/** The half whose errors the rules were written against. */
export const working = sittingsOf((number) => number < FIRST_UNREAD).filter((sentence) => !isPutAway(sentence));
/** Nobody reads the errors, and it teaches nothing: only its score is a measure. */
export const putAway = [
  ...sittingsOf((number) => number >= FIRST_MEASURED && number < FIRST_UNREAD).filter(isPutAway),
  ...sittingsOf((number) => number >= FIRST_UNREAD),
];
/** What the second look learns from beside the working half: nobody reads the errors of the rules in it. */
export const lessons = [
  ...sittingsOf((number) => number < FIRST_MEASURED).filter(isPutAway),
  ...namesIn('./lessons/').flatMap(readSentences),
];
export const examples = readSentences('./corpus/dev.jsonl');

/** Ways of speaking that were understood once, by intent. ⏎ stands for a line break in a message. */
export const ways: readonly { intent: Intent; texts: readonly string[] }[] = namesIn('./ways/').map((path) => ({
  intent: /(\w+)\.txt$/.exec(path)?.[1] as Intent,
  texts: readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n')),
}));
