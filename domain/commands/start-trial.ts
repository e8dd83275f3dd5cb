// Try a product with the own team: no payment method, nothing to pay, and it ends by itself (POL-2, POL-6, POL-7).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, instead, refuse } from '../decision.ts';
import { addDays, type BusinessDate } from '../model/calendar.ts';
import { offers } from '../model/offer.ts';
import { ProductId, ProductIds } from '../model/product.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';
import { policy } from '../policy.ts';
import { nextId } from '../rules/next-id.ts';
import { availability } from '../rules/offers.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { policyOf } from '../rules/self-service-policy.ts';
import { startTrialStopped } from '../rules/trials.ts';
import { wanted } from './buying/wish.ts';

const Input = z.object({
  /** Every product that the sentence may mean. */
  products: ProductIds,
  /** The one that was chosen. */
  product: ProductId.optional(),
});
type Facts = Owned & { tenant: Tenant };

export type StartTrialEffect = {
  subscription: string;
  product: string;
  quantity: number;
  on: BusinessDate;
  endsOn: BusinessDate;
  purchaser: string;
  /** POL-2: it cannot be bought. */
  onlyTried: boolean;
};

async function facts(_: unknown, read: Reader): Promise<Facts> {
  return { ...(await owned(read)), tenant: await read.tenant() };
}

function decide(input: z.infer<typeof Input>, { tenant, ...own }: Facts, { by, today }: Asked) {
  const product = wanted(input);
  // Which one is asked where products are chosen; what may only be tried comes back from there.
  if (product === undefined) return instead('buy-product', { products: input.products });
  const offer = offers.find((one) => one.product === product);
  if (!offer) return refuse('POL-7', { product });
  const stopped = startTrialStopped(offer, { by, tenant, ...own });
  if (stopped) return stopped;
  const found = availability(offer, { tenant, ...own, today });
  if (found.kind === 'refused') return found;
  const { licences, days } = policy.trial;
  const document: Subscription = {
    id: nextId(`sub-${product}`, own.subscriptions),
    tenantId: tenant.id,
    version: 0,
    product,
    source: 'trial',
    purchaser: by.id,
    agreement: offer.agreement,
    total: licences,
    assigned: 0,
    price: found.price,
    ...{ term: policy.trialBecomes.term, billing: policy.trialBecomes.billing },
    startedOn: today,
    endsOn: addDays(today, days),
    // POL-7: it has nothing to be paid with, and just ends.
    recurringBilling: false,
    added: [{ on: today, quantity: licences }],
  };
  const { id: subscription, endsOn } = document;
  const onlyTried = policyOf(tenant, product) === 'trials-only';
  const effect: StartTrialEffect = {
    subscription,
    product,
    quantity: licences,
    on: today,
    endsOn,
    purchaser: by.name,
    onlyTried,
  };
  return accept(effect, [{ kind: 'subscription', document }]);
}

export const startTrial = defineCommand({ name: 'start-trial', input: Input, facts, decide });
