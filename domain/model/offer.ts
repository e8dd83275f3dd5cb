// The price list: what can be bought new, at what price and on what terms. Prices are invented for the demo.
import { z } from 'zod';
import offerList from './offers.json' with { type: 'json' };
import { isProduct } from './product.ts';

const Product = z.string().refine(isProduct, 'no such product in the catalogue');
const Frequency = z.enum(['monthly', 'annual']);

const Offer = z.object({
  product: Product,
  agreement: z.enum(['MOSA', 'MCA']),
  /** Minor units per unit per month, by currency (ISO 4217); without a price in a currency it is not sold there. */
  price: z.record(z.string(), z.number().int().nonnegative()),
  /** BIL-6: the terms it is sold for, each with how often it may be billed. */
  terms: z.array(z.object({ term: Frequency, billing: z.array(Frequency).min(1) })).min(1),
  /** What one of them is: a person's licence, 1 GB for everybody together (ADD-11), or all of it for everybody (APP-4). */
  unit: z.enum(['licence', 'gigabyte', 'site']).default('licence'),
  /** An app of another publisher, set up in this portal (APP-7). */
  app: z.object({ portal: z.url({ protocol: /^https$/ }) }).optional(),
  /** ADD-1, ADD-17: what it is added to; sold only to who has one of `bases`. */
  addOn: z
    .object({
      kind: z.enum(['traditional', 'standalone']),
      bases: z.array(Product).min(1),
      /** ADD-11: not sold beside what a partner sold. */
      notBesidePartners: z.boolean().default(false),
    })
    .optional(),
  /** SSP-1: people may buy it for their own team; POL-6 marks a trial without a payment method. SSP-11: not in these countries. */
  selfService: z.object({ trialWithoutPayment: z.boolean(), notIn: z.array(z.string()) }).optional(),
  /** Countries (ISO 3166-1) where nobody can buy it. */
  notServed: z.array(z.string()).default([]),
});
export type Offer = z.infer<typeof Offer>;

type Unit = Offer['unit'];

export const offers: readonly Offer[] = z.array(Offer).parse(offerList);

export function offerOf(product: string): Offer | undefined {
  return offers.find((one) => one.product === product);
}

/** What one of it is, wherever it is counted; what is on no price list is counted in licences. */
export function unitOf(product: string): Unit {
  return offerOf(product)?.unit ?? 'licence';
}
