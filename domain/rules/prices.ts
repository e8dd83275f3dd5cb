// What a licence costs, and from when: the price list, and the next term of what was bought (docs/adr/a-new-price.md).
import type { BusinessDate } from '../model/calendar.ts';
import type { Offer } from '../model/offer.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';

/** Minor units for one licence and one month, bought on this day; undefined where it is not sold in the tenant's currency. */
export function listPrice(
  { product, price }: Offer,
  { prices = {}, currency }: Pick<Tenant, 'prices' | 'currency'>,
  on: BusinessDate,
): number | undefined {
  const listed = price[currency];
  const changed = prices[product];
  if (!changed || listed === undefined) return listed;
  return changed.from <= on ? changed.price : (changed.before ?? listed);
}

/** What was announced for the term that follows this one. */
function forNextTerm({ newPrice, endsOn }: Subscription) {
  return newPrice && newPrice.from <= endsOn ? newPrice : undefined;
}

/** The price of the term that follows this one. */
export function nextTermPrice(subscription: Subscription): number | undefined {
  return forNextTerm(subscription)?.price ?? subscription.price;
}

/** At the beginning of a further term: what was announced for it holds now. */
export function atNextTermPrice(subscription: Subscription): Subscription {
  const { newPrice: _, ...rest } = subscription;
  const announced = forNextTerm(subscription);
  return announced ? { ...rest, price: announced.price } : subscription;
}

/** A purchaser is asked before more of their money is spent than they agreed to (ROLE-7, SSP-1); a lower price is not asked about. */
export function canBeApproved({ source, price = 0, newPrice, cancelled, reached }: Subscription): boolean {
  const isTheirs = source === 'self-service' && !cancelled && !reached;
  return isTheirs && newPrice !== undefined && newPrice.approvedOn === undefined && newPrice.price > price;
}

/** With the purchaser's agreement to what a further term costs. */
export function approved(subscription: Subscription, on: BusinessDate): Subscription {
  const { newPrice } = subscription;
  return newPrice && canBeApproved(subscription)
    ? { ...subscription, newPrice: { ...newPrice, approvedOn: on } }
    : subscription;
}

/** It would renew at a price that its purchaser has not approved: without an answer it does not. */
export function awaitsApproval(subscription: Subscription): boolean {
  return subscription.recurringBilling && canBeApproved(subscription) && forNextTerm(subscription) !== undefined;
}
