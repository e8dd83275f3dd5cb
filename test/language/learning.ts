// Teaches the second look: softmax regression by adaptive steps, the same result for the same sentences.

import { createReader, ours } from '../../bot/language/parse.ts';
import { featuresOf, ROWS } from '../../bot/language/second-look/features.ts';
import { COLUMNS, STEP, softmax } from '../../bot/language/second-look/look.ts';
import { inTaxonomy } from '../../bot/language/taxonomy.ts';
import type { CatalogueProduct, Intent, TaxonomyIntent } from '../../bot/language/types.ts';
import { TAXONOMY } from '../../bot/language/types.ts';

const ROUNDS = 12;
const RATE = 0.3;
/** Keeps the first steps finite. */
const START = 1e-6;
/** Smaller errors teach nothing. */
const NEGLIGIBLE = 1e-4;

/** `knownByHeart`: the rules were written against it, so their reading proves nothing. */
export type Lesson = { text: string; locale?: 'en' | 'nl'; intent: Intent; knownByHeart: boolean };
type Example = { rows: readonly number[]; answer: number };

/** The weights that the lessons teach, for createSecondLook. */
export function learn(lessons: readonly Lesson[], catalogue: readonly CatalogueProduct[]): Int8Array {
  const { readByRules } = createReader(catalogue, ours);
  const examples = lessons.map(({ text, locale, intent, knownByHeart }): Example => {
    const { sentence, candidates, filled } = readByRules(text, locale);
    const rules = knownByHeart ? undefined : { intent: inTaxonomy(filled).intent, candidates };
    return {
      rows: [...featuresOf(sentence, rules)],
      answer: TAXONOMY.indexOf(intent as TaxonomyIntent),
    };
  });
  const weights = new Float32Array(ROWS * COLUMNS);
  const steps = new Float32Array(ROWS * COLUMNS).fill(START);
  const chance = numbersFrom(1);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const example of shuffled(examples, chance)) study(example, weights, steps);
  return inSteps(weights);
}

function inSteps(weights: Float32Array): Int8Array {
  const steps = new Int8Array(weights.length);
  for (const [cell, weight] of weights.entries())
    steps[cell] = Math.max(-127, Math.min(127, Math.round(weight / STEP)));
  return steps;
}

function study({ rows, answer }: Example, weights: Float32Array, steps: Float32Array): void {
  const share = 1 / Math.sqrt(rows.length);
  const sums = new Float64Array(COLUMNS);
  for (const row of rows)
    for (let column = 0; column < COLUMNS; column += 1)
      sums[column] = (sums[column] ?? 0) + (weights[row * COLUMNS + column] ?? 0) * share;
  for (const [column, found] of softmax(sums).entries()) {
    const error = found - (column === answer ? 1 : 0);
    if (Math.abs(error) < NEGLIGIBLE) continue;
    const slope = error * share;
    for (const row of rows) {
      const cell = row * COLUMNS + column;
      const step = (steps[cell] ?? 0) + slope * slope;
      steps[cell] = step;
      weights[cell] = (weights[cell] ?? 0) - (RATE * slope) / Math.sqrt(step);
    }
  }
}

function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** Numbers below one, the same ones each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
