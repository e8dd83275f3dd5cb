// How many licences a subscription may have (LIC-3, LIC-7), and when a change counts.
import { refuse } from '../decision.ts';
import { addDays, type BusinessDate } from '../model/calendar.ts';
import { product } from '../model/product.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';

/** A licence that somebody holds cannot be removed (LIC-3). */
export function coversAssigned(subscription: Subscription, wanted: number) {
  const { id, product, assigned, total } = subscription;
  return wanted < assigned
    ? refuse('LIC-3', { subscription: id, product, wanted, assigned, total, unassign: assigned - wanted })
    : undefined;
}

export function maximumOf(subscription: Pick<Subscription, 'product'>): number {
  return Math.min(product(subscription.product).maxLicences ?? policy.maxLicences, policy.maxLicences);
}

/** Our choice (domain rules 15.3, 15.4): at least one licence, at most what the product allows. */
export function withinLimits(subscription: Pick<Subscription, 'product' | 'total'>, wanted: number) {
  const maximum = maximumOf(subscription);
  if (wanted < 1) return refuse('AT-LEAST-ONE', { product: subscription.product, total: subscription.total });
  return wanted > maximum ? refuse('AT-MOST', { product: subscription.product, wanted, maximum }) : undefined;
}

/** The last day on which licences that are added on `date` can be given back (LIC-7; counting is our choice). */
export function giveBackUntil(date: BusinessDate): BusinessDate {
  return addDays(date, policy.giveBackDays);
}

/** LIC-7: how many licences can go at once today. */
export function canGoNow(subscription: Subscription, today: BusinessDate): number {
  return subscription.added
    .filter(({ on }) => today <= giveBackUntil(on))
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Licences given back are taken from the youngest additions first. */
export function withoutYoungest(added: Subscription['added'], quantity: number): Subscription['added'] {
  let left = quantity;
  return [...added]
    .reverse()
    .map((lot) => {
      const taken = Math.min(left, lot.quantity);
      left -= taken;
      return { ...lot, quantity: lot.quantity - taken };
    })
    .filter((lot) => lot.quantity > 0)
    .reverse();
}
