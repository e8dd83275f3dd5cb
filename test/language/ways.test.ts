// Ways of speaking that were understood once stay understood. The corpus measures; this does not.
import { describe, expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { inTaxonomy } from '../../bot/language/taxonomy.ts';
import { catalogue, ways } from './corpus.ts';

const parse = createParser(catalogue);

describe.each(ways)('$intent', ({ intent, texts }) => {
  test('is how its sentences are read', () => {
    const read = texts.map((text) => ({ text, intent: inTaxonomy(parse(text)).intent }));
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((one) => one.intent !== intent)).toEqual([]);
  });
});
