// What this tenant can have now (ADD-2): one function decides it for the list and for the purchase.
import { refuse } from '../decision.ts';
import type { BusinessDate } from '../model/calendar.ts';
import { type Offer, offers } from '../model/offer.ts';
import { product } from '../model/product.ts';
import type { Subscription } from '../model/subscription.ts';
import type { Tenant } from '../model/tenant.ts';
import { stateOn } from './lifecycle.ts';
import { listPrice } from './prices.ts';
import { isOwnTeams } from './roles.ts';

type Circumstances = {
  tenant: Pick<Tenant, 'country' | 'currency' | 'prices'>;
  subscriptions: readonly Subscription[];
  today: BusinessDate;
};

/** An offer that can be bought: `price` in minor units per unit per month, `bases` what an add-on can be added to. */
export type Available = { kind: 'available'; offer: Offer; price: number; bases: Subscription[] };

/** What the organization has and uses; a colleague's own purchase is nobody else's base (ROLE-8). */
function inUse({ subscriptions, today }: Circumstances): Subscription[] {
  return subscriptions.filter((one) => !isOwnTeams(one) && stateOn(one, today) === 'active');
}

/** ADD-2: a traditional add-on is ordered once for each base, by whoever sends the base's bill; after that its quantity changes (ADD-8). */
function canBeAdded(offer: Offer, base: Subscription, active: readonly Subscription[]): boolean {
  const { addOn } = offer;
  if (!addOn?.bases.includes(base.product)) return false;
  if (addOn.notBesidePartners && ['volume-licensing', 'csp'].includes(base.source)) return false; // ADD-11
  if (addOn.kind === 'standalone') return true;
  const owned = active.some((one) => one.base === base.id && one.product === offer.product);
  return ['direct', 'prepaid'].includes(base.source) && !owned;
}

/** Whether it can be bought, or why not. */
export function availability(offer: Offer, circumstances: Circumstances) {
  const { country } = circumstances.tenant;
  if (product(offer.product).endOfSale) return refuse('LIC-15', { product: offer.product });
  const price = listPrice(offer, circumstances.tenant, circumstances.today);
  if (price === undefined || offer.notServed.includes(country))
    return refuse('NOT-SERVED', { product: offer.product, country });
  const active = inUse(circumstances);
  const bases = active.filter((base) => canBeAdded(offer, base, active));
  if (offer.addOn && bases.length === 0)
    return refuse('ADD-2', { product: offer.product, bases: [...offer.addOn.bases] });
  const available: Available = { kind: 'available', offer, price, bases };
  return available;
}

/** All that can be had now; `availability` refuses whatever is not in it. */
export function availableOffers(circumstances: Circumstances): Available[] {
  return offers.flatMap((offer) => {
    const found = availability(offer, circumstances);
    return found.kind === 'available' ? [found] : [];
  });
}
