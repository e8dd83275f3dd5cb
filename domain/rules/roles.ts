// Who may do what (ROLE-1..11). Each guard returns a refusal, or undefined when all is well.
import { refuse } from '../decision.ts';
import type { BillingRole } from '../model/billing-role.ts';
import type { Person, Role } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';

type Billed = Pick<Subscription, 'agreement' | 'billingProfile' | 'purchaser'>;

export function has(person: Person, ...roles: Role[]): boolean {
  return !person.guest && roles.some((role) => person.roles.includes(role));
}

/** Global and billing admins buy, pay and redeem (ROLE-1, ROLE-2, ROLE-6). */
export function isBuyer(person: Person): boolean {
  return has(person, 'global-admin', 'billing-admin');
}

/** The people to ask: every refusal about a role names them. */
export function buyers(people: readonly Person[]): string[] {
  return people.filter(isBuyer).map((person) => person.name);
}

/** May this person change how many licences any subscription of the organization has? */
export function mayBuy(person: Person, admins: readonly string[]) {
  if (isBuyer(person)) return undefined;
  if (has(person, 'license-admin', 'user-admin')) return refuse('ROLE-4', { admins });
  return refuse('ROLE-1', { admins });
}

/** What somebody bought, or tries, for their own team (ROLE-7). */
export function isOwnTeams({ source, purchaser }: Subscription): boolean {
  return source === 'self-service' || purchaser !== undefined;
}

/** ROLE-11: under a customer agreement a role on the billing account, or on the profile that is billed, decides. */
function rolesOn(
  { billing }: Person,
  { agreement, billingProfile = '', purchaser }: Billed,
): BillingRole[] | undefined {
  if (!billing || agreement !== 'MCA' || purchaser !== undefined) return undefined;
  return [billing.account, billing.profiles[billingProfile]].flatMap((role) => role ?? []);
}

/** Owners and contributors buy and change; what is on no billing profile, admins who buy do too. */
function pays(person: Person, subscription: Billed): boolean {
  const roles = rolesOn(person, subscription);
  if (!roles || (subscription.billingProfile === undefined && isBuyer(person))) return isBuyer(person);
  return roles.some((role) => role === 'owner' || role === 'contributor');
}

/** Readers look on; invoice managers see bills and nothing else. */
function looksOn(person: Person, subscription: Billed): boolean {
  return rolesOn(person, subscription)?.some((role) => role !== 'invoice-manager') ?? false;
}

/** Whoever buys for the organization under this agreement, and on this billing profile (ROLE-1, ROLE-11). */
function maySpend(person: Person, subscription: Billed, people: readonly Person[]) {
  if (pays(person, subscription)) return undefined;
  const admins = people.filter((one) => pays(one, subscription)).map(({ name }) => name);
  return isBuyer(person) || looksOn(person, subscription) ? refuse('ROLE-11', { admins }) : mayBuy(person, admins);
}

/** As `maySpend`, for one subscription: what somebody bought for their own team belongs to them alone (ROLE-7, ROLE-8). */
export function mayChange(person: Person, subscription: Subscription, people: readonly Person[]) {
  if (!isOwnTeams(subscription)) return maySpend(person, subscription, people);
  if (subscription.purchaser === person.id) return undefined;
  const purchaser = people.find(({ id }) => id === subscription.purchaser)?.name ?? '';
  return isBuyer(person)
    ? refuse('ROLE-8', { subscription: subscription.id, purchaser })
    : mayBuy(person, buyers(people));
}

/**
 * Admins see what the organization bought, and so does who has a role in how it is billed (ROLE-11); what somebody
 * bought for their own team, that person and buyers (ROLE-7, ROLE-8).
 */
export function maySee(person: Person, subscription: Subscription): boolean {
  if (isOwnTeams(subscription)) return subscription.purchaser === person.id || isBuyer(person);
  return has(person, 'global-admin', 'billing-admin', 'license-admin', 'user-admin') || looksOn(person, subscription);
}

/** Prices and payment are for those who pay or look on: buyers, billing roles (ROLE-11), purchasers for their own (ROLE-7). */
export function maySeeMoney(person: Person, subscription: Subscription): boolean {
  return subscription.purchaser === person.id || isBuyer(person) || looksOn(person, subscription);
}
