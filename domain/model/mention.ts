// The subscription that somebody means: an id from a card, or products from a sentence. Neither given means any.
import { z } from 'zod';
import { ProductIds } from './product.ts';

/** Parts of an input schema. */
export const mention = { subscription: z.string().optional(), products: ProductIds };
export type Mention = { subscription?: string | undefined; products: readonly string[] };
