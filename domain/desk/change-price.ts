// The price list changes: what is bought from that day costs the new price, and what renews from that day does too.
import { dateIn } from '../model/calendar.ts';
import type { CommerceEvent } from '../model/commerce-event.ts';
import { offers } from '../model/offer.ts';
import { isSoldHere, type Subscription } from '../model/subscription.ts';
import { firstTermFrom, renews, stateOn } from '../rules/lifecycle.ts';
import { receivers } from '../rules/notices.ts';
import { canBeApproved, listPrice } from '../rules/prices.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { announce } from './announce.ts';

type Event = Extract<CommerceEvent, { type: 'price.changed' }>;
export type PriceChange = 'changed' | 'overtaken' | 'no-such-product' | 'no-such-organization';

/** What Microsoft itself sold; partners send their own bills, and a price that stays is no news. */
function concerns(subscription: Subscription, today: string): boolean {
  return isSoldHere(subscription) && subscription.price !== undefined && stateOn(subscription, today) === 'active';
}

function announced({ newPrice: _, ...subscription }: Subscription, { price, from }: Event['data']): Subscription {
  return price === subscription.price ? subscription : { ...subscription, newPrice: { price, from } };
}

/** NOT-27: whoever pays hears of it; only a purchaser is asked (docs/adr/a-new-price.md). */
async function tell(store: Store, before: Subscription, after: Subscription, session: Session): Promise<void> {
  const { id: subscription, tenantId, product, price: from = 0, newPrice } = after;
  if (!newPrice || !(renews(before) || canBeApproved(after))) return;
  const notice = {
    kind: 'price-changes',
    ...{ subscription, product, from, to: newPrice.price },
    on: firstTermFrom(after, newPrice.from),
    needsApproval: canBeApproved(after),
  } as const;
  const to = receivers(after, await readerOf(store, tenantId, session).people([]));
  const key = `price-changes/${subscription}/${newPrice.from}/${newPrice.price}`;
  await announce(store, { tenantId, key, notice, to }, session);
}

export async function changePrice(store: Store, event: Event, at: Date, session: Session): Promise<PriceChange> {
  const { tenantId, data } = event;
  const { product, price, from } = data;
  const announcedAt = new Date(event.occurredAt);
  const tenant = await store.tenants.get(tenantId, tenantId, session);
  if (!tenant) return 'no-such-organization';
  const offer = offers.find((one) => one.product === product);
  if (!offer) return 'no-such-product';
  const known = tenant.prices?.[product];
  if (known && known.announcedAt >= announcedAt) return 'overtaken';
  const today = dateIn(tenant.timeZone, at);
  const before = listPrice(offer, tenant, today);
  const entry = { price, from, announcedAt, ...(before !== undefined && { before }) };
  await store.tenants.save({ ...tenant, prices: { ...tenant.prices, [product]: entry } }, session);
  const bought = await store.subscriptions.list({ tenantId, product }, { session });
  const concerned = bought.filter((one) => concerns(one, today));
  for (const one of concerned) {
    const saved = await store.subscriptions.save(announced(one, data), session);
    await tell(store, one, saved, session);
  }
  const effect = { product, price, from, subscriptions: concerned.map(({ id }) => id) };
  const own = { id: `price/${product}/${announcedAt.toISOString()}`, tenantId, version: 0, at } as const;
  await store.audit.save({ ...own, kind: 'event', command: 'price-changed', effect }, session);
  return 'changed';
}
