// Who may give a licence to whom (ROLE-4, ROLE-7, ROLE-10, ASN-2, ASN-8, ASN-10).
import type { Asked } from '../command.ts';
import { refuse } from '../decision.ts';
import type { Assignment } from '../model/assignment.ts';
import { offerOf, unitOf } from '../model/offer.ts';
import type { Person } from '../model/person.ts';
import { available, type Subscription, surplus } from '../model/subscription.ts';
import { stateOn } from './lifecycle.ts';
import { buyers, has, isBuyer, isOwnTeams, mayChange } from './roles.ts';

/** Global, license and user admins assign; a billing admin buys and does not (ROLE-4). */
export function isAssigner(person: Person): boolean {
  return has(person, 'global-admin', 'license-admin', 'user-admin');
}

/** May this person assign licences of what the organization bought? */
export function mayAssignAny(person: Person, people: readonly Person[]) {
  if (isAssigner(person)) return undefined;
  const admins = people.filter(isAssigner).map(({ name }) => name);
  return refuse('ROLE-4', { admins, buyer: has(person, 'billing-admin') });
}

/** As `mayAssignAny`, for one subscription: what somebody bought for their own team, they alone assign (ROLE-7, ROLE-10). */
export function mayAssign(person: Person, subscription: Subscription, people: readonly Person[]) {
  if (!isOwnTeams(subscription)) return mayAssignAny(person, people);
  if (subscription.purchaser === person.id) return undefined;
  const purchaser = people.find(({ id }) => id === subscription.purchaser)?.name ?? '';
  return refuse('ROLE-10', {
    subscription: subscription.id,
    product: subscription.product,
    purchaser,
    mayTakeOver: isBuyer(person),
  });
}

/** ASN-10, LIFE-3: people work on while it is expired, and can be given a licence; once disabled nobody can (our choice for Expired). */
export function notDisabled(subscription: Subscription, { today }: Asked) {
  const { product, endsOn } = subscription;
  return stateOn(subscription, today) === 'disabled' ? refuse('ASN-10', { product, endedOn: endsOn }) : undefined;
}

/** ASN-6: nothing is over-assigned; who may buy can add what is missing. */
export function enoughFree(subscription: Subscription, wanted: number, people: readonly Person[], { by }: Asked) {
  const free = available(subscription);
  if (wanted <= free) return undefined;
  const { id, product } = subscription;
  const mayBuy = mayChange(by, subscription, people) === undefined;
  const counts = { wanted, free, missing: wanted - free + surplus(subscription) };
  return refuse('ASN-6', { subscription: id, product, ...counts, mayBuy, admins: buyers(people) });
}

export type Held = { subscriptions: readonly Subscription[]; held: readonly Assignment[] };

export function hasLicence({ held }: Held, person: string, subscription: string): boolean {
  return held.some((one) => one.person === person && one.subscription === subscription);
}

/** ADD-14: what an add-on does nothing without: its base, or for one that stands alone any subscription that it goes with. */
function neededFor({ addOn, base, product }: Subscription) {
  if (addOn === undefined) return undefined;
  const goesWith = offerOf(product)?.addOn?.bases ?? [];
  return (one: Subscription) => (addOn === 'traditional' ? one.id === base : goesWith.includes(one.product));
}

/**
 * The rule that keeps this person from getting a licence: of another organization (ASN-2), without a usage location (ASN-8),
 * or without a subscription that an add-on needs (ADD-14).
 */
export function whyNotTo(person: Person, subscription: Subscription, facts: Held) {
  if (person.guest) return 'ASN-2';
  if (hasLicence(facts, person.id, subscription.id)) return 'HAS-IT';
  if (person.usageLocation === null) return 'ASN-8';
  const isNeeded = neededFor(subscription);
  const has = !isNeeded || facts.subscriptions.some((one) => isNeeded(one) && hasLicence(facts, person.id, one.id));
  return has ? undefined : 'ADD-14';
}

/** ADD-11: what is counted in gigabytes is for everybody together. */
export function isOnePersons({ product }: Subscription) {
  return unitOf(product) === 'gigabyte' ? refuse('ADD-11', { product }) : undefined;
}

/** When nobody of those named can get one: the rule that stops the first of them, and everybody it stops. */
export function nobodyGets(
  leftOut: readonly { id: string; name: string; why: string }[],
  subscription: Subscription,
  { subscriptions }: Pick<Held, 'subscriptions'>,
) {
  const { product } = subscription;
  const why = leftOut[0]?.why;
  const stopped = leftOut.filter((one) => one.why === why);
  const people = stopped.map(({ name }) => name);
  if (why === 'ASN-2') return refuse('ASN-2', { people });
  if (why === 'HAS-IT') return refuse('HAS-IT', { product, people });
  if (why === 'ASN-8') return refuse('ASN-8', { people });
  if (why !== 'ADD-14') return undefined;
  const needed = subscriptions.filter(neededFor(subscription) ?? (() => false));
  const first = needed.find((one) => available(one) >= stopped.length) ?? needed[0];
  const owned = [...new Set(needed.map((one) => one.product))];
  const needs = owned.length > 0 ? owned : [...(offerOf(product)?.addOn?.bases ?? [])];
  return refuse('ADD-14', { product, needs, people, ids: stopped.map(({ id }) => id), first: first?.id });
}

/** The add-ons that this person has and that do nothing without a licence of `subscription`. */
export function needing(person: string, subscription: string, facts: Held): Subscription[] {
  const has = ({ id }: Subscription) => hasLicence(facts, person, id);
  return facts.subscriptions.filter((addOn) => {
    const isNeeded = neededFor(addOn);
    if (!isNeeded || !has(addOn)) return false;
    const served = facts.subscriptions.filter((one) => isNeeded(one) && has(one));
    return served.length === 1 && served[0]?.id === subscription;
  });
}
