// The product catalogue: names and aliases as people say them, and what the seller limits.
import { z } from 'zod';
import catalogue from './catalogue.json' with { type: 'json' };

const Product = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['subscription', 'add-on', 'app']),
  aliases: z.array(z.string()),
  /** The most licences that one subscription may hold (KEY-E8; the numbers are our choice, domain rules 15.3). */
  maxLicences: z.number().int().positive().optional(),
  /** No longer sold: nothing can be added (LIC-15). */
  endOfSale: z.boolean().optional(),
});
export type Product = z.infer<typeof Product>;

export const products: readonly Product[] = z.array(Product).parse(catalogue);

const byId = new Map(products.map((product) => [product.id, product]));

export function isProduct(id: string): boolean {
  return byId.has(id);
}

/** One that was chosen on a card; a card is not trusted. */
export const ProductId = z.string().refine(isProduct);

/** What a sentence may mean, or a card carries: what the catalogue lacks is dropped. */
export const ProductIds = z
  .array(z.string())
  .default([])
  .transform((ids) => ids.filter(isProduct));

/** Throws for an id that the catalogue lacks: stored data never names one. */
export function product(id: string): Product {
  const found = byId.get(id);
  if (!found) throw new Error(`no product ${id} in the catalogue`);
  return found;
}
