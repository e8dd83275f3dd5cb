// npm run bench:language: accuracy on the put-away half, speed, and node-nlp on the same sentences when it is there.
// To compare, install node-nlp outside the repository and name the folder:
//   npm install --prefix ~/nlp node-nlp@4.27.0 && NODE_NLP=~/nlp/node_modules/node-nlp npm run bench:language
import { createRequire } from 'node:module';
import { createParser, ours as knowledge } from '../../bot/language/parse.ts';
import { inTaxonomy } from '../../bot/language/taxonomy.ts';
import type { Intent } from '../../bot/language/types.ts';
import { catalogue, examples, type Labelled, putAway, working } from './corpus.ts';
import { type Prediction, score } from './score.ts';

const ROUNDS = 5;
const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;
const say = (line: string) => process.stdout.write(`${line}\n`);

function report(title: string, sentences: readonly Labelled[], predict: (sentence: Labelled) => Prediction): void {
  const { intent, frame, refused, unsafe } = score(sentences, predict);
  const count = String(sentences.length).padStart(5);
  say(
    `${title.padEnd(32)}${count}  intent ${percent(intent)}  frame ${percent(frame)}  out of scope refused ${percent(refused)}  unsafe ${percent(unsafe)}`,
  );
}

function speed(parse: (text: string, hint: 'en' | 'nl') => unknown): void {
  const best = putAway.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { text, locale }] of putAway.entries()) {
      const start = performance.now();
      parse(text, locale);
      best[index] = Math.min(best[index] ?? 0, performance.now() - start);
    }
  }
  const sorted = best.sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3);
  say(`speed (best of ${ROUNDS} rounds)        median ${at(0.5)} ms, p99 ${at(0.99)} ms a sentence`);
}

/** node-nlp learns from the example set, as a team would start with it; it finds intents, no slots. */
async function nodeNlp(folder: string): Promise<void> {
  const { NlpManager } = createRequire(import.meta.url)(folder);
  const manager = new NlpManager({ languages: ['en', 'nl'], forceNER: false, nlu: { log: false }, autoSave: false });
  for (const { locale, text, intent } of examples)
    manager.addDocument(locale, text, intent === 'unknown' ? 'None' : intent);
  await manager.train();
  const found = new Map<string, Intent>();
  for (const { id, locale, text } of putAway) {
    const { intent } = (await manager.process(locale, text)) as { intent: string };
    found.set(id, intent === 'None' ? 'unknown' : (intent as Intent));
  }
  report('node-nlp, put-away half', putAway, ({ id }) => ({ intent: found.get(id) ?? 'unknown', slots: {} }));
}

const parse = createParser(catalogue);
const ours = ({ text, locale }: Labelled) => inTaxonomy(parse(text, locale));
report('put-away half', putAway, ours);
for (const locale of ['en', 'nl'] as const) {
  report(
    `put-away half, ${locale}`,
    putAway.filter((sentence) => sentence.locale === locale),
    ours,
  );
}
report('working half', working, ours);
report('example set', examples, ours);
speed(parse);
const { phrases, lexicons } = knowledge;
const parseByRules = createParser(catalogue, { phrases, lexicons });
report('put-away half, rules alone', putAway, ({ text, locale }) => inTaxonomy(parseByRules(text, locale)));
const folder = process.env['NODE_NLP'];
if (folder) await nodeNlp(folder);
else say('node-nlp is not compared: set NODE_NLP to its folder (see the head of test/language/bench.ts)');
