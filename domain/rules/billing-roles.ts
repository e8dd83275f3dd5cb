// Who may see and use billing profiles, payment methods and invoices (ROLE-7, ROLE-11..13, PAY-7, NOT-27).
import { refuse } from '../decision.ts';
import type { Invoice } from '../model/invoice.ts';
import type { BillingProfile, PaymentMethod } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Paying } from './paying.ts';
import { buyers, isBuyer } from './roles.ts';

/** ROLE-13: roles are given only to people in the organization. */
function isAmong(person: Person, ...lists: readonly (readonly string[])[]): boolean {
  return !person.guest && lists.some((ids) => ids.includes(person.id));
}

/** ROLE-13: owners and contributors buy with a profile and change it; the others see it, or pay its bills. */
export function mayUseProfile(person: Person, { owners, contributors }: BillingProfile): boolean {
  return isAmong(person, owners, contributors);
}

/** ROLE-13: an invoice manager pays its bills too. */
export function mayPayBills(person: Person, profile: BillingProfile): boolean {
  return mayUseProfile(person, profile) || isAmong(person, profile.invoiceManagers);
}

/** ROLE-12: whoever has a role on the account sees what is on its profiles. */
function hasAccountRole({ billing, guest }: Person): boolean {
  return !guest && billing?.account !== undefined;
}

function hasRole(person: Person, profile: BillingProfile): boolean {
  return mayPayBills(person, profile) || isAmong(person, profile.readers);
}

/** A profile is as private as the card behind it. */
export function maySeeProfile(person: Person, profile: BillingProfile, { methods }: Pick<Paying, 'methods'>): boolean {
  const isPrivate = methods.some(({ id, private: own }) => id === profile.paymentMethod && own === true);
  return hasRole(person, profile) || ((isBuyer(person) || hasAccountRole(person)) && !isPrivate);
}

/** Private cards are invisible to all others, admins too. */
export function maySeeMethod(person: Person, method: PaymentMethod): boolean {
  return method.owner === person.id ? !person.guest : isBuyer(person) && method.private !== true;
}

/** ROLE-7, NOT-27: what somebody bought for their own team is billed to that person alone. */
export function maySeeInvoice(person: Person, invoice: Invoice, profiles: readonly BillingProfile[]): boolean {
  if (invoice.purchaser !== undefined) return invoice.purchaser === person.id;
  const profile = profiles.find(({ id }) => id === invoice.billingProfile);
  return isBuyer(person) || (profile !== undefined && (hasRole(person, profile) || hasAccountRole(person)));
}

type Money = { subscriptions: readonly Subscription[]; people: readonly Person[]; paying: Paying };

function paysForOwnTeam(person: Person, subscriptions: readonly Subscription[]): boolean {
  return !person.guest && subscriptions.some(({ purchaser }) => purchaser === person.id);
}

/** Does this person get any invoices at all? */
export function mayGetInvoices(person: Person, { subscriptions, people, paying }: Money) {
  const reads = paying.profiles.some((profile) => hasRole(person, profile));
  const may = isBuyer(person) || reads || hasAccountRole(person) || paysForOwnTeam(person, subscriptions);
  return may ? undefined : refuse('ROLE-13', { admins: buyers(people) });
}

/** Admins who buy, whoever pays for their own team (ROLE-7), and whoever added a card to do so (SSP-8) keep payment methods. */
export function mayKeepMethods(person: Person, { subscriptions, people, paying }: Money) {
  const hasCard = !person.guest && paying.methods.some(({ owner }) => owner === person.id);
  const may = isBuyer(person) || hasCard || paysForOwnTeam(person, subscriptions);
  return may ? undefined : refuse('ROLE-7', { admins: buyers(people), mayAdd: !person.guest });
}

/** Whoever may buy, if only for the own team, may add a card to pay with (SSP-8, SSP-10, SSP-11). */
export function mayAddMethod(person: Person, people: readonly Person[]) {
  return person.guest ? refuse('ROLE-7', { admins: buyers(people), mayAdd: false }) : undefined;
}

/** Where a subscription on a billing profile may move to: profiles of this person's (ROLE-13), backed by a card for an own purchase (SSP-10). */
export function otherProfiles(
  { source, billingProfile }: Subscription,
  { profiles, methods }: Paying,
  person: Person,
): BillingProfile[] {
  const isByCard = ({ paymentMethod }: BillingProfile) =>
    methods.some(({ id, kind }) => id === paymentMethod && kind === 'card');
  return profiles.filter(
    (profile) =>
      profile.id !== billingProfile &&
      mayUseProfile(person, profile) &&
      (source !== 'self-service' || isByCard(profile)),
  );
}
