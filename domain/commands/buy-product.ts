// Buy a product new: for the organization (ROLE-1), or for the own team within policy (SSP-1, SSP-10, SSP-11, POL-2).
import { z } from 'zod';
import { type Asked, defineCommand } from '../command.ts';
import { instead } from '../decision.ts';
import { buying } from './buying/flow.ts';
import { offered } from './buying/product-step.ts';
import { type Facts, facts, isWanted, wish } from './buying/wish.ts';

/** What this person could buy now; buying refuses nothing that is in it. */
export function offeredProducts(facts: Facts, asked: Asked) {
  return offered('product', facts, asked);
}

const buy = buying({ sells: 'product', order: () => ['product', 'quantity', 'terms', 'payment'] });

export const buyProduct = defineCommand({
  name: 'buy-product',
  input: z.object(wish),
  facts: (_, read) => facts(read),
  decide: (input, facts, asked) =>
    isWanted('add-on', input) ? instead('buy-add-on', input) : buy(input, facts, asked),
});
