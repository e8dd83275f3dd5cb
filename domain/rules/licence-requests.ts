// Licence requests: who decides, for whom one can be made, and how long they are kept (POL-8, ROLE-16).
import { refuse } from '../decision.ts';
import type { Assignment } from '../model/assignment.ts';
import { addMonths, type BusinessDate } from '../model/calendar.ts';
import type { LicenceRequest } from '../model/licence-request.ts';
import { offers } from '../model/offer.ts';
import type { Person } from '../model/person.ts';
import { product } from '../model/product.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { isAssigner } from './assigning.ts';
import { stateOn } from './lifecycle.ts';
import { isOwnTeams } from './roles.ts';

/** ROLE-16: license and user admins; a global admin can do what they can (our choice). */
export function mayDecide(person: Person, people: readonly Person[]) {
  if (isAssigner(person)) return undefined;
  return refuse('ROLE-16', { admins: people.filter(isAssigner).map(({ name }) => name) });
}

/** POL-8: requests are kept for twelve months; those made before this day are gone. */
export function keptSince(today: BusinessDate): BusinessDate {
  return addMonths(today, -policy.requestsKeptMonths);
}

/** What a card offers: what people could buy themselves, and what the organization has; apps are given by their publishers (APP-8). */
export function requestable(subscriptions: readonly Subscription[], today: BusinessDate): string[] {
  const bought = offers.filter(({ selfService }) => selfService).map((one) => one.product);
  const owned = subscriptions.filter((one) => !isOwnTeams(one) && stateOn(one, today) === 'active');
  const all = new Set([...bought, ...owned.map((one) => one.product)]);
  return [...all].filter((id) => product(id).kind !== 'app');
}

type Known = {
  subscriptions: readonly Subscription[];
  held: readonly Assignment[];
  requests: readonly LicenceRequest[];
};

/** The rule that makes a request for this person pointless: a guest (ASN-2), somebody who has a licence, or a request that is open. */
export function whyNoRequestFor(person: Person, product: string, { subscriptions, held, requests }: Known) {
  if (person.guest) return 'ASN-2';
  const has = held.some(
    (one) =>
      one.person === person.id &&
      subscriptions.some(({ id, product: of }) => id === one.subscription && of === product),
  );
  if (has) return 'HAS-IT';
  const open = requests.some((one) => one.person === person.id && one.product === product && !one.decided);
  return open ? 'REQUESTED' : undefined;
}
