// What stops a change of the number of licences, whoever asks (LIC-9..15). Each refusal's text names its cure.
import { refuse } from '../decision.ts';
import { product } from '../model/product.ts';
import type { Subscription } from '../model/subscription.ts';

export type Direction = 'add' | 'remove';

/** An order that waits for its credit check blocks the next (LIC-10). */
export function creditChecked({ id: subscription, creditCheck, product }: Subscription) {
  if (!creditCheck) return undefined;
  const { since, quantity } = creditCheck;
  return refuse('LIC-10', { subscription, product, since, quantity });
}

export function soldByPartner({ source, product, partner = '' }: Subscription) {
  if (source === 'volume-licensing') return refuse('LIC-12', { product, partner });
  if (source === 'csp') return refuse('LIC-13', { product, partner });
  return undefined;
}

/** LIC-9: a Microsoft representative changes the count. */
export function soldByRepresentative({ source, product, partner = '' }: Subscription) {
  return source === 'representative' ? refuse('LIC-9', { product, representative: partner }) : undefined;
}

/** LIC-14: buy the trial first. Removing from a trial is documented nowhere, so it waits too (our choice). */
function bought({ id, source, product, endsOn }: Subscription) {
  return source === 'trial' ? refuse('LIC-14', { subscription: id, product, endsOn }) : undefined;
}

/** LIC-15 */
function onSale(subscription: Subscription, direction: Direction) {
  const { endOfSale } = product(subscription.product);
  return endOfSale && direction === 'add' ? refuse('LIC-15', { product: subscription.product }) : undefined;
}

/** Prepaid licences are paid already: none can be taken out (LIC-11, KEY-11). Adding goes another way (LIC-16). */
function notPrepaid({ source, product, endsOn }: Subscription, direction: Direction) {
  return source === 'prepaid' && direction === 'remove' ? refuse('KEY-11', { product, endsOn }) : undefined;
}

export function notBlocked(subscription: Subscription, direction: Direction) {
  return (
    creditChecked(subscription) ??
    soldByPartner(subscription) ??
    soldByRepresentative(subscription) ??
    bought(subscription) ??
    onSale(subscription, direction) ??
    notPrepaid(subscription, direction)
  );
}
