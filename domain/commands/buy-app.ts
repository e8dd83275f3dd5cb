// Buy an app of another publisher directly, the first of three routes (APP-1), or another copy of one (APP-10).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { instead } from '../decision.ts';
import { appBuyingStopped } from '../rules/app-buying.ts';
import { orderApp } from './buying/app-order.ts';
import { buying } from './buying/flow.ts';
import { offered } from './buying/product-step.ts';
import { type Facts, facts, isWanted, type Wish, wanted, wish } from './buying/wish.ts';

/** With the people who may sign for the organization (ROLE-12), admin or not. */
async function appFacts(_: Wish, read: Reader): Promise<Facts> {
  const known = await facts(read);
  const { owners = [], contributors = [] } = known.tenant.billingAccount ?? {};
  return { ...known, people: await read.people([...owners, ...contributors]) };
}

/** What this person could buy now; buying refuses nothing that is in it. */
export function offeredApps(facts: Facts, asked: Asked) {
  return appBuyingStopped(undefined, facts, asked) ? [] : offered('app', facts, asked);
}

const buy = buying({ sells: 'app', order: () => ['product', 'quantity', 'terms', 'profile'], place: orderApp });

export const buyApp = defineCommand({
  name: 'buy-app',
  input: z.object(wish),
  facts: appFacts,
  decide(wish: Wish, facts: Facts, asked: Asked) {
    if (isWanted('subscription', wish)) return instead('buy-product', wish);
    if (isWanted('add-on', wish)) return instead('buy-add-on', wish);
    return appBuyingStopped(wanted(wish), facts, asked) ?? buy(wish, facts, asked);
  },
});
