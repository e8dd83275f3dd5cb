// The sentences of the corpus, and the halves they are split into for ever by a digit of their id.
import { readdirSync, readFileSync } from 'node:fs';
import type { CatalogueProduct, Intent, Slots } from '../../bot/language/types.ts';

export type Labelled = { id: string; locale: 'en' | 'nl'; text: string; intent: Intent; slots: Slots; tags: string[] };

const folder = new URL('./corpus/', import.meta.url);

export const catalogue: readonly CatalogueProduct[] = JSON.parse(
  readFileSync(new URL('./catalogue.json', import.meta.url), 'utf8'),
).products;

function readSentences(name: string): Labelled[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Labelled);
}

const names = readdirSync(folder).filter((name) => name.startsWith('sitting-'));
const sittings = names.flatMap(readSentences);
const isPutAway = ({ id }: Labelled) => Number.parseInt(id.at(-1) ?? '0', 16) % 2 === 1;

/** The half whose errors the rules were written against. */
export const working = sittings.filter((sentence) => !isPutAway(sentence));
/** The half whose errors nobody reads: only its score is a measure. */
export const putAway = sittings.filter(isPutAway);
/** The put-away half of some sittings: its bar does not move when others join. */
export function putAwayOf({ from = 1, to = Number.POSITIVE_INFINITY }): Labelled[] {
  const isMeant = (name: string) => {
    const number = Number(/\d+/.exec(name)?.[0]);
    return number >= from && number <= to;
  };
  return names.filter(isMeant).flatMap(readSentences).filter(isPutAway);
}
/** The sittings from here on were written by people who knew nothing of the parser. */
export const FIRST_BY_OTHERS = 23;
export const examples = readSentences('dev.jsonl');
