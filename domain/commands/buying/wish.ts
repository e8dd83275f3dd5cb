// What somebody wants to buy, from the sentence and from the fields of the card, and the facts that decide about it.
import { z } from 'zod';
import type { Reader } from '../../command.ts';
import type { Assignment } from '../../model/assignment.ts';
import type { Person } from '../../model/person.ts';
import { type Product, ProductId, ProductIds, products } from '../../model/product.ts';
import type { Tenant } from '../../model/tenant.ts';
import { type Owned, owned } from '../../rules/owned.ts';
import { type Paying, payingFor } from '../../rules/paying.ts';
import { steps } from './effect.ts';

/** Parts of an input schema. */
export const wish = {
  /** Every product that the sentence may mean. */
  products: ProductIds,
  /** The one that was chosen. */
  product: ProductId.optional(),
  /** What an add-on is added to: the products that the sentence named, and the subscription that was chosen. */
  bases: ProductIds,
  base: z.string().optional(),
  /** Begun at the subscription that it is for. */
  startsAt: z.literal('base').optional(),
  quantity: z.coerce.number().int().optional(),
  /** What the sentence said; `terms` is the choice on the card. */
  billing: z.enum(['monthly', 'annual']).optional(),
  terms: z.string().optional(),
  /** ADD-5: whether everybody who has no licence now gets one. */
  assign: z.enum(['yes', 'no']).optional(),
  payment: z.string().optional(),
  /** APP-12: the billing profile. */
  profile: z.string().optional(),
  /** What is asked again though it is known: the way back. */
  step: z.enum(steps).optional(),
};
const Wish = z.object(wish);
export type Wish = z.infer<typeof Wish>;

/** Chosen on the card, or the only one that the sentence can mean. */
export function wanted({ product, products }: Pick<Wish, 'product' | 'products'>): string | undefined {
  return product ?? (products.length === 1 ? products[0] : undefined);
}

/** A follow-up such as "and E5 too" may name what is bought another way. */
export function isWanted(kind: Product['kind'], wish: Wish): boolean {
  return products.some((one) => one.id === wanted(wish) && one.kind === kind);
}

export type Facts = Owned & {
  paying: Paying;
  tenant: Tenant;
  /** ADD-5: who has a licence of what the add-on can be added to, and all licences of these people. */
  crowds?: Crowds;
};
export type Crowds = { holders: readonly { subscription: string; people: Person[] }[]; held: readonly Assignment[] };

export async function facts(read: Reader): Promise<Facts> {
  return { ...(await owned(read)), paying: await payingFor(read), tenant: await read.tenant() };
}
