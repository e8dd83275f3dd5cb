// How many are bought; of what has a flat rate, one for everybody (APP-4).
import { ask } from '../../decision.ts';
import { maximumOf, withinLimits } from '../../rules/quantities.ts';
import type { Step } from './effect.ts';
import { about, type Given, type Look } from './steps.ts';

export function quantityStep({ wish, known }: Given) {
  const { quantity } = wish;
  const { product, price, unit } = about(known);
  if (unit === 'site') return { known: { quantity: 1 } };
  const impossible =
    quantity !== undefined && wish.step !== 'quantity' && withinLimits({ product, total: 0 }, quantity);
  if (impossible) return impossible;
  const question = {
    answered: quantity !== undefined,
    ask: (back: Step | undefined) =>
      ask(
        'quantity',
        { product, unit, price, quantity, maximum: maximumOf({ product }), back },
        quantity === undefined ? {} : { quantity },
      ),
  };
  return { known: quantity === undefined ? {} : { quantity }, question } satisfies Look<
    ReturnType<typeof question.ask>
  >;
}
