// npm run learn: teaches the second look all lessons and stores what it has learnt in bot/language/second-look.
import { writeFileSync } from 'node:fs';
import { catalogue, examples, lessons, ways, working } from './corpus.ts';
import { type Lesson, learn } from './learning.ts';

const all: Lesson[] = [
  ...lessons.map((lesson) => ({ ...lesson, knownByHeart: false })),
  ...[...working, ...examples].map((lesson) => ({ ...lesson, knownByHeart: true })),
  // A way of speaking that is understood must stay so: it is taught with the reading of the rules and without.
  ...ways.flatMap(({ intent, texts }) =>
    texts.flatMap((text) => [true, false].map((knownByHeart) => ({ text, intent, knownByHeart }))),
  ),
];
writeFileSync(new URL('../../bot/language/second-look/learnt.bin', import.meta.url), learn(all, catalogue));
process.stdout.write(`Learnt from ${all.length} sentences.\n`);
