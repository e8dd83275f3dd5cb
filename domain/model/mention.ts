// The subscription that somebody means: an id from a card, or products from a sentence. Neither given means any.
import { z } from 'zod';
import { isProduct } from './product.ts';

/** Parts of an input schema. A card is not trusted: products that the catalogue lacks are dropped. */
export const mention = {
  subscription: z.string().optional(),
  products: z
    .array(z.string())
    .default([])
    .transform((ids) => ids.filter(isProduct)),
};
export type Mention = { subscription?: string | undefined; products: readonly string[] };
