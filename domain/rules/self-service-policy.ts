// What people may buy for their own teams: a setting of each product (POL-1, POL-2).
import { offers } from '../model/offer.ts';
import { products } from '../model/product.ts';
import type { SelfServicePolicy, Tenant } from '../model/tenant.ts';

/** POL-6: what people can buy for their own teams is in the price list. */
const forOwnTeams = new Map(
  offers.flatMap(({ product, selfService }) => (selfService ? [[product, selfService]] : [])),
);

/** Third-party apps have a policy too (POL-4). */
export function hasPolicy(product: string): boolean {
  return forOwnTeams.has(product) || isThirdParty(product);
}

export function productsWithPolicy(): string[] {
  return products.filter(({ id }) => hasPolicy(id)).map(({ id }) => id);
}

/** POL-1: allowed unless somebody said otherwise. */
export function policyOf({ selfServicePolicy = {} }: Tenant, product: string): SelfServicePolicy {
  return selfServicePolicy[product] ?? 'enabled';
}

/** POL-4: of what third parties sell, trials cannot be allowed alone. */
export function isThirdParty(product: string): boolean {
  return products.some(({ id, kind }) => id === product && kind === 'app');
}

/** POL-6: elsewhere, "trials only" allows nothing at all. */
export function hasTrialWithoutPayment(product: string): boolean {
  return forOwnTeams.get(product)?.trialWithoutPayment === true;
}
