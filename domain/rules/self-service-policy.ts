// What people may buy for their own teams: a setting of each product (POL-1, POL-2).
import { products } from '../model/product.ts';
import type { SelfServicePolicy, Tenant } from '../model/tenant.ts';

/** POL-6: the only products of the catalogue with a trial that needs no payment method (state of 10/2024). */
const trialsWithoutPayment: readonly string[] = ['visio-p1'];

/** POL-6: products that people can buy for their own teams, as far as the catalogue has them. */
const forOwnTeams: readonly string[] = [
  'copilot',
  'm365-f3',
  'power-apps',
  'power-automate',
  'powerbi-ppu',
  'powerbi-pro',
  'project-p3',
  'visio-p1',
  'visio-p2',
];

/** Third-party apps have a policy too (POL-4). */
export function hasPolicy(product: string): boolean {
  return forOwnTeams.includes(product) || isThirdParty(product);
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
  return trialsWithoutPayment.includes(product);
}
