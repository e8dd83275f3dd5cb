// The order of an app: it waits to be activated, and nothing is charged before (APP-4, APP-7, APP-11, APP-12).
import type { Asked } from '../../command.ts';
import { accept } from '../../decision.ts';
import type { Offer } from '../../model/offer.ts';
import type { PaidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import { type Recurring, recurring } from '../../rules/charges.ts';
import { stateOn, termAfter } from '../../rules/lifecycle.ts';
import { nextId } from '../../rules/next-id.ts';
import type { Step } from './effect.ts';
import type { Known } from './steps.ts';

export type AppOrderEffect = {
  subscription: string;
  product: string;
  unit: Offer['unit'];
  quantity: number;
  /** Minor units for one month: of one licence, or of all with a flat rate. */
  price: number;
  /** What each billing period costs, the first of which begins at activation. */
  recurring: Recurring;
  term: Subscription['term'];
  billing: Subscription['billing'];
  profile: string;
  paidWith: PaidWith;
  /** An active copy that there is, and whether its licences could be added to instead. */
  already?: { subscription: string; total: number; canGrow: boolean };
  back: Step | undefined;
};

function alreadyThere(product: string, subscriptions: readonly Subscription[], today: string) {
  const found = subscriptions.find((one) => one.product === product && stateOn(one, today) === 'active');
  if (!found?.app) return undefined;
  const { id, total, app } = found;
  const canGrow = app.pricing === 'per-licence' && app.activatedOn !== undefined;
  return { subscription: id, total, canGrow };
}

/** Throws after a flow that has not asked for all of it. */
export function orderApp(
  { found, quantity, terms, profile }: Known,
  back: Step | undefined,
  { subscriptions }: { subscriptions: readonly Subscription[] },
  { by, tenant, today }: Asked,
) {
  const { offer, price } = found ?? {};
  if (!offer?.app || price === undefined || quantity === undefined || !terms || !profile)
    throw new Error('the order lacks what no step asked');
  const { product, unit, agreement, app } = offer;
  const document: Subscription = {
    id: nextId(`app-${product}`, subscriptions),
    tenantId: tenant.id,
    version: 0,
    product,
    source: 'direct',
    agreement,
    total: quantity,
    assigned: 0,
    price,
    ...terms,
    billingProfile: profile.id,
    startedOn: today,
    endsOn: termAfter(today, terms.term),
    recurringBilling: true, // APP-11
    added: [],
    app: {
      pricing: unit === 'site' ? 'flat-rate' : 'per-licence',
      portal: app.portal,
      route: 'direct',
      boughtBy: by.id,
    },
  };
  const already = alreadyThere(product, subscriptions, today);
  const effect: AppOrderEffect = {
    subscription: document.id,
    product,
    unit,
    quantity,
    price,
    recurring: recurring(document, price, 0, quantity),
    ...terms,
    profile: profile.name,
    paidWith: profile.paidWith,
    ...(already && { already }),
    back,
  };
  return accept(effect, [{ kind: 'subscription', document }]);
}
