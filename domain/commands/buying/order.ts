// The order itself: the new subscription, and what it costs.
import type { Asked } from '../../command.ts';
import { accept, type Save } from '../../decision.ts';
import type { Person } from '../../model/person.ts';
import type { Subscription } from '../../model/subscription.ts';
import { chargedBy, recurring } from '../../rules/charges.ts';
import { stateOn, termAfter } from '../../rules/lifecycle.ts';
import { nextId } from '../../rules/next-id.ts';
import type { Owned } from '../../rules/owned.ts';
import { isBuyer } from '../../rules/roles.ts';
import type { BuyEffect, Step } from './effect.ts';
import type { Known } from './steps.ts';

/** SSP-1: whoever does not buy for the organization owns what is bought, and pays for it. */
function ownedBy({ by }: Asked): Pick<Subscription, 'source' | 'purchaser'> {
  return isBuyer(by) ? { source: 'direct' } : { source: 'self-service', purchaser: by.id };
}

/** The same kind of subscription to the same product, which more licences could be added to. */
function alreadyThere(bought: Subscription, subscriptions: readonly Subscription[], today: string) {
  const { product, source, purchaser } = bought;
  const same = (one: Subscription) => one.product === product && one.source === source && one.purchaser === purchaser;
  const found = subscriptions.find((one) => same(one) && stateOn(one, today) === 'active');
  return found && { subscription: found.id, total: found.total };
}

/** NOT-17: the admins hear of what somebody bought for the own team, and not what it costs (NOT-27). */
function told({ id, product, purchaser, total }: Subscription, people: readonly Person[], { by }: Asked): Save[] {
  if (purchaser === undefined) return [];
  const notice = { kind: 'purchased', subscription: id, product, by: by.name, quantity: total } as const;
  const to = people.filter(isBuyer).map((admin) => admin.id);
  return [{ kind: 'notice', key: `purchased/${id}`, notice, to }];
}

/** Throws after a flow that has not asked for all of it. */
export function order(
  { found, quantity, terms, choice }: Known,
  back: Step | undefined,
  { subscriptions, people }: Owned,
  asked: Asked,
) {
  if (!found || quantity === undefined || !terms || !choice) throw new Error('the order lacks what no step asked');
  const { by, tenant, today } = asked;
  const { product, agreement } = found.offer;
  const { price } = found;
  const { term, billing } = terms;
  const document: Subscription = {
    id: nextId(`sub-${product}`, subscriptions),
    tenantId: tenant.id,
    version: 0,
    product,
    ...ownedBy(asked),
    agreement,
    total: quantity,
    assigned: 0,
    price,
    term,
    billing,
    paidBy: choice.payment,
    startedOn: today,
    endsOn: termAfter(today, term),
    recurringBilling: true, // SSP-10
    added: [{ on: today, quantity }],
  };
  const costs = recurring(document, price, 0, quantity);
  const already = alreadyThere(document, subscriptions, today);
  const effect: BuyEffect = {
    subscription: document.id,
    product,
    quantity,
    price,
    amount: costs.after,
    recurring: costs,
    term,
    billing,
    on: today,
    endsOn: document.endsOn,
    paidWith: choice.paidWith,
    chargedBy: chargedBy(today),
    ...(document.purchaser !== undefined && { purchaser: by.name }),
    ...(already && { already }),
    back,
  };
  return accept(effect, [{ kind: 'subscription', document }, ...told(document, people, asked)]);
}
