// May people buy this product for their own teams from now on? (POL-1..5, ROLE-15)
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, ask, refuse } from '../decision.ts';
import type { Person } from '../model/person.ts';
import { ProductId } from '../model/product.ts';
import { SelfServicePolicy, type Tenant } from '../model/tenant.ts';
import { has, isBuyer, isOwnTeams } from '../rules/roles.ts';
import {
  hasPolicy,
  hasTrialWithoutPayment,
  isThirdParty,
  policyOf,
  productsWithPolicy,
} from '../rules/self-service-policy.ts';

const Input = z.object({ product: ProductId.optional(), policy: SelfServicePolicy.optional() });
type Input = z.infer<typeof Input>;
type Facts = { tenant: Tenant; people: Person[]; existing: number };

export type PolicyEffect = {
  product: string;
  from: SelfServicePolicy;
  to: SelfServicePolicy;
  /** The values that this product knows (POL-4). */
  values: SelfServicePolicy[];
  /** POL-6: without one, "trials only" allows nothing. */
  hasTrial: boolean;
  /** POL-5: what people buy in the Azure portal is not stopped. */
  isThirdParty: boolean;
  /** Purchases that go on as they are (POL-3). */
  existing: number;
};

async function facts({ product }: Input, read: Reader): Promise<Facts> {
  const [tenant, people, subscriptions] = await Promise.all([read.tenant(), read.people([]), read.subscriptions()]);
  const bought = subscriptions.filter((one) => isOwnTeams(one) && one.product === product);
  return { tenant, people, existing: bought.length };
}

function decide({ product, policy: to }: Input, { tenant, people, existing }: Facts, { by }: Asked) {
  if (!has(by, 'global-admin')) {
    const admins = people.filter((person) => has(person, 'global-admin')).map(({ name }) => name);
    return refuse('ROLE-15', { admins, billing: isBuyer(by) });
  }
  if (product === undefined) return ask('product', { products: productsWithPolicy() });
  if (!hasPolicy(product)) return refuse('POL-6', {});
  const from = policyOf(tenant, product);
  const values = SelfServicePolicy.options.filter((one) => one !== 'trials-only' || !isThirdParty(product));
  if (to === undefined) return ask('policy', { product, from, values }, { policy: from });
  if (!values.includes(to)) return refuse('POL-4', { product });
  if (to === from) return refuse('SAME-POLICY', { product, policy: from });
  const hasTrial = hasTrialWithoutPayment(product);
  const effect: PolicyEffect = {
    product,
    from,
    to,
    values,
    hasTrial,
    isThirdParty: isThirdParty(product),
    existing,
  };
  const selfServicePolicy = { ...tenant.selfServicePolicy, [product]: to };
  return accept(effect, [{ kind: 'tenant', document: { ...tenant, selfServicePolicy } }], { policy: to });
}

export const setSelfServicePolicy = defineCommand({ name: 'set-self-service-policy', input: Input, facts, decide });
