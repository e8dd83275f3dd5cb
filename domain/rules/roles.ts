// Who may do what (ROLE-1..8). Each guard returns a refusal, or undefined when all is well.
import { refuse } from '../decision.ts';
import type { Person, Role } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';

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

/** As `mayBuy`, for one subscription: what somebody bought for their own team belongs to them alone (ROLE-7, ROLE-8). */
export function mayChange(person: Person, subscription: Subscription, people: readonly Person[]) {
  if (!isOwnTeams(subscription)) return mayBuy(person, buyers(people));
  if (subscription.purchaser === person.id) return undefined;
  const purchaser = people.find(({ id }) => id === subscription.purchaser)?.name ?? '';
  return isBuyer(person)
    ? refuse('ROLE-8', { subscription: subscription.id, purchaser })
    : mayBuy(person, buyers(people));
}

/** Admins see what the organization bought; what somebody bought for their own team, that person and buyers (ROLE-7, ROLE-8). */
export function maySee(person: Person, subscription: Subscription): boolean {
  if (isOwnTeams(subscription)) return subscription.purchaser === person.id || isBuyer(person);
  return has(person, 'global-admin', 'billing-admin', 'license-admin', 'user-admin');
}

/** Prices and payment are for those who pay: buyers, and purchasers for their own (ROLE-7). */
export function maySeeMoney(person: Person, subscription: Subscription): boolean {
  return subscription.purchaser === person.id || isBuyer(person);
}
