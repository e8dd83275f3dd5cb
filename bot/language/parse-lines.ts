// Reads `{id, locale, text}` lines from standard input and writes `{id, intent, slots}` lines: --catalog FILE.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createParser } from './parse.ts';
import { inTaxonomy } from './taxonomy.ts';
import type { CatalogueProduct } from './types.ts';

type Line = { id: string; locale?: 'en' | 'nl'; text: string };

const { values } = parseArgs({ options: { catalog: { type: 'string' } } });
if (!values.catalog) {
  process.stderr.write('Name the catalogue: --catalog FILE\n');
  process.exit(1);
}
const { products } = JSON.parse(readFileSync(values.catalog, 'utf8')) as { products: CatalogueProduct[] };
const parse = createParser(products);
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const { id, locale, text } = JSON.parse(line) as Line;
  const { intent, slots } = inTaxonomy(parse(text, locale));
  process.stdout.write(`${JSON.stringify({ id, intent, slots })}\n`);
}
