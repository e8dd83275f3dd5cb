// The second look: a linear model over the features of a sentence, one weight for each feature and intent.
import { TAXONOMY, type TaxonomyIntent } from '../types.ts';

/** `sure` is a share of one. Best first. */
type Guess = { intent: TaxonomyIntent; sure: number };
export type SecondLook = (features: ReadonlySet<number>) => readonly Guess[];

/** What one unit of a stored weight stands for. */
export const STEP = 0.1;
export const COLUMNS = TAXONOMY.length;

/** People talk of other things a quarter as often as the lessons do, which are full of traps. */
const OF_OTHER_THINGS = Math.log(0.25);

/** `weights`: a row for each feature, a column for each intent, in steps. */
export function createSecondLook(weights: Int8Array): SecondLook {
  const unknown = TAXONOMY.indexOf('unknown');
  return (features) => {
    const sums = new Float64Array(COLUMNS);
    for (const feature of features) {
      const row = feature * COLUMNS;
      for (let column = 0; column < COLUMNS; column += 1)
        sums[column] = (sums[column] ?? 0) + (weights[row + column] ?? 0);
    }
    const unit = STEP / Math.sqrt(features.size);
    const shares = softmax(sums.map((sum, column) => sum * unit + (column === unknown ? OF_OTHER_THINGS : 0)));
    return TAXONOMY.map((intent, column) => ({ intent, sure: shares[column] ?? 0 })).sort((a, b) => b.sure - a.sure);
  };
}

export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
