// Ways of speaking that were understood once stay understood. Which intent, by the name of the file; the corpus measures.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { inTaxonomy } from '../../bot/language/taxonomy.ts';
import { catalogue } from './corpus.ts';

const folder = new URL('./ways/', import.meta.url);
const parse = createParser(catalogue);
/** ⏎ stands for a line break in a message. */
const sentencesOf = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n'));

describe.each(readdirSync(folder))('%s', (name) => {
  test('holds only sentences that are read so', () => {
    const intent = name.replace('.txt', '');
    const read = sentencesOf(name).map((text) => ({ text, intent: inTaxonomy(parse(text)).intent }));
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((one) => one.intent !== intent)).toEqual([]);
  });
});
