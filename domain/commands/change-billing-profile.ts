// Bill a subscription to another billing profile (BIL-2, ROLE-11, ROLE-13, SSP-10).
import { z } from 'zod';
import { type Asked, defineCommand, type Reader } from '../command.ts';
import { accept, refuse } from '../decision.ts';
import { type BillingProfile, type PaidWith, paidWith } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import { ProductIds } from '../model/product.ts';
import type { Subscription } from '../model/subscription.ts';
import { otherProfiles } from '../rules/billing-roles.ts';
import { creditChecked } from '../rules/blocks.ts';
import { isActive } from '../rules/lifecycle.ts';
import { meant } from '../rules/meant.ts';
import { type Paying, payingFor } from '../rules/paying.ts';
import { buyers, mayChange } from '../rules/roles.ts';

const Input = z.object({
  subscription: z.string().optional(),
  products: ProductIds,
  profile: z.string().optional(),
});
type Input = z.infer<typeof Input>;
type Facts = { subscriptions: Subscription[]; people: Person[]; paying: Paying };

export type ProfileShown = { id: string; name: string; paidWith: PaidWith };
export type ProfileEffect = {
  subscription: string;
  product: string;
  from: ProfileShown;
  to: ProfileShown;
  profiles: ProfileShown[];
  /** APP-4: it has no number of licences to order more of. */
  isFlatRate?: true;
};

async function facts(_: Input, read: Reader): Promise<Facts> {
  const [subscriptions, paying] = await Promise.all([read.subscriptions(), payingFor(read)]);
  const ids = subscriptions.flatMap(({ purchaser }) => purchaser ?? []);
  return {
    subscriptions,
    paying,
    people: await read.people([...ids, ...paying.profiles.flatMap(({ owners }) => owners)]),
  };
}

function shown({ id, name, paymentMethod }: BillingProfile, { methods }: Paying): ProfileShown {
  const method = methods.find((one) => one.id === paymentMethod);
  if (!method) throw new Error(`billing profile ${id} has no payment method`);
  return { id, name, paidWith: paidWith(method) };
}

function decide(input: Input, { subscriptions, people, paying }: Facts, asked: Asked) {
  const { by, today } = asked;
  const isBilled = ({ billingProfile }: Subscription) => billingProfile !== undefined;
  const subscription = meant(input, { subscriptions, people }, asked, isBilled);
  if ('kind' in subscription) return subscription;
  const { id, product, billingProfile, app } = subscription;
  const stopped = mayChange(by, subscription, people) ?? isActive(subscription, today) ?? creditChecked(subscription);
  if (stopped) return stopped;
  const current = paying.profiles.find((profile) => profile.id === billingProfile);
  if (!current) return refuse('BIL-2', { product });
  const profiles = otherProfiles(subscription, paying, by).map((profile) => shown(profile, paying));
  const to = profiles.find((profile) => profile.id === input.profile) ?? profiles[0];
  if (!to || (input.profile !== undefined && to.id !== input.profile)) {
    const owners = paying.profiles.filter((one) => one.id !== billingProfile).flatMap((one) => one.owners);
    return refuse('ROLE-13', { admins: buyers(people.filter((person) => owners.includes(person.id))) });
  }
  const flat = app?.pricing === 'flat-rate' ? { isFlatRate: true as const } : {};
  const effect: ProfileEffect = { subscription: id, product, from: shown(current, paying), to, profiles, ...flat };
  const document = { ...subscription, billingProfile: to.id };
  return accept(effect, [{ kind: 'subscription', document }], profiles.length > 1 ? { profile: to.id } : {});
}

export const changeBillingProfile = defineCommand({ name: 'change-billing-profile', input: Input, facts, decide });
