// Buy a product new: for the organization (ROLE-1), or for the own team within policy (SSP-1, SSP-10, SSP-11, POL-2).
import { z } from 'zod';
import { type Asked, defineCommand } from '../command.ts';
import { instead } from '../decision.ts';
import { offers } from '../model/offer.ts';
import { isBuyer } from '../rules/roles.ts';
import { policyOf } from '../rules/self-service-policy.ts';
import { buying } from './buying/flow.ts';
import { order } from './buying/order.ts';
import { offered } from './buying/product-step.ts';
import { type Facts, facts, isWanted, type Wish, wanted, wish } from './buying/wish.ts';

/** What this person could buy now; buying refuses nothing that is in it. */
export function offeredProducts(facts: Facts, asked: Asked) {
  return offered('product', facts, asked);
}

/** POL-2, POL-7: where people may only try it, a trial without a payment method begins instead. */
function onlyTried(input: Wish, { tenant }: Facts, { by }: Asked): string | undefined {
  const id = wanted(input);
  const offer = offers.find(({ product }) => product === id);
  const isTried = offer?.selfService?.trialWithoutPayment && policyOf(tenant, offer.product) === 'trials-only';
  return isTried && !isBuyer(by) ? id : undefined;
}

const buy = buying({ sells: 'product', order: () => ['product', 'quantity', 'terms', 'payment'], place: order });

export const buyProduct = defineCommand({
  name: 'buy-product',
  input: z.object(wish),
  facts: (_, read) => facts(read),
  decide(input, facts, asked) {
    if (isWanted('add-on', input)) return instead('buy-add-on', input);
    if (isWanted('app', input)) return instead('buy-app', input);
    const product = onlyTried(input, facts, asked);
    return product === undefined ? buy(input, facts, asked) : instead('start-trial', { product });
  },
});
