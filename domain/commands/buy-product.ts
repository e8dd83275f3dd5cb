// Buy a product new: for the organization (ROLE-1), or for the own team within policy (SSP-1, SSP-10, SSP-11, POL-2).
import { z } from 'zod';
import { type Asked, defineCommand } from '../command.ts';
import type { Offer } from '../model/offer.ts';
import { buying } from './buying/flow.ts';
import { offered } from './buying/product-step.ts';
import { type Facts, facts, wish } from './buying/wish.ts';

const isProductOffer = ({ addOn }: Offer) => addOn === undefined;

/** What this person could buy now; buying refuses nothing that is in it. */
export function offeredProducts(facts: Facts, asked: Asked) {
  return offered(isProductOffer, facts, asked);
}

export const buyProduct = defineCommand({
  name: 'buy-product',
  input: z.object(wish),
  facts: (_, read) => facts(read),
  decide: buying({ sells: isProductOffer, order: () => ['product', 'quantity', 'terms', 'payment'] }),
});
