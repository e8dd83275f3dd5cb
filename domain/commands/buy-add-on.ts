// Buy an add-on: what this tenant can have now, for a subscription or on its own (ADD-1..6, ADD-8, ADD-11, REG-3).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { instead } from '../decision.ts';
import { offers } from '../model/offer.ts';
import { type Region, regions } from '../model/region.ts';
import { policy } from '../policy.ts';
import { stateOn } from '../rules/lifecycle.ts';
import { joined, nextWish } from './assigning/effect.ts';
import type { AskedStep, BuyEffect } from './buying/effect.ts';
import { buying } from './buying/flow.ts';
import { order } from './buying/order.ts';
import { offered } from './buying/product-step.ts';
import { type Crowds, type Facts, facts, isWanted, wanted, wish } from './buying/wish.ts';

const Input = z.object(wish);
type Input = z.infer<typeof Input>;

/** REG-3: what an order begins with (ADD-3, ADD-4). */
const steps: Record<Region['addOnOrder'], readonly AskedStep[]> = {
  'add-on': ['product', 'base', 'quantity', 'terms', 'assign', 'payment'],
  base: ['base', 'product', 'quantity', 'terms', 'assign', 'payment'],
};

/** Whoever has a licence of what the wanted add-on can be added to; the first of a large crowd, as many as one card names. */
async function crowdsFor(input: Input, { subscriptions }: Facts, read: Reader, { today }: Asked): Promise<Crowds> {
  const id = wanted(input);
  const bases = offers.find(({ product }) => product === id)?.addOn?.bases ?? [];
  const running = subscriptions.filter((one) => bases.includes(one.product) && stateOn(one, today) === 'active');
  const holders = [];
  // One after the other: a transaction has one line to the database.
  for (const { id: subscription } of running) {
    holders.push({ subscription, people: await read.holders(subscription, policy.maxPeople) });
  }
  const people = holders.flatMap((one) => one.people.map((person) => person.id));
  return { holders, held: people.length > 0 ? await read.assignmentsOf(people) : [] };
}

async function addOnFacts(input: Input, read: Reader, asked: Asked): Promise<Facts> {
  const known = await facts(read);
  return { ...known, crowds: await crowdsFor(input, known, read, asked) };
}

/** What this person could add now; buying refuses nothing that is in it (ADD-2). */
export function offeredAddOns(facts: Facts, asked: Asked) {
  return offered('add-on', facts, asked);
}

function assignedNext({ auto }: BuyEffect) {
  return auto && nextWish(auto);
}

const buy = buying({
  sells: 'add-on',
  order: ({ startsAt }, { tenant }) => steps[startsAt ?? regions[tenant.cloud].addOnOrder],
  place: order,
});

export const buyAddOn = defineCommand({
  name: 'buy-add-on',
  input: Input,
  facts: addOnFacts,
  decide(input, facts, asked) {
    if (isWanted('subscription', input)) return instead('buy-product', input);
    return isWanted('app', input) ? instead('buy-app', input) : buy(input, facts, asked);
  },
  parts: {
    command: 'assign-licences',
    next: assignedNext,
    joined: (effect, part) => (effect.auto ? { ...effect, auto: joined(effect.auto, part, 1) } : effect),
  },
});
