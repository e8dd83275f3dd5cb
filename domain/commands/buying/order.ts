// The order itself: the new subscription, what it costs, and who gets a licence at once.
import type { Asked } from '../../command.ts';
import { accept, type Save } from '../../decision.ts';
import type { BusinessDate } from '../../model/calendar.ts';
import type { Offer } from '../../model/offer.ts';
import type { Person } from '../../model/person.ts';
import type { Subscription } from '../../model/subscription.ts';
import { chargedBy, prorated, recurring, restOfPeriod } from '../../rules/charges.ts';
import { usuallyDoneBy } from '../../rules/credit-check.ts';
import { goesOn, stateOn, termAfter } from '../../rules/lifecycle.ts';
import { nextId } from '../../rules/next-id.ts';
import type { Owned } from '../../rules/owned.ts';
import type { PaymentChoice } from '../../rules/paying.ts';
import { named } from '../../rules/people-named.ts';
import { isBuyer } from '../../rules/roles.ts';
import { firstPart } from '../assigning/effect.ts';
import { given } from '../assigning/given.ts';
import { booked, sharedWith } from './add-on-order.ts';
import type { BuyEffect, Step } from './effect.ts';
import type { Known, Waiting } from './steps.ts';
import type { Terms } from './terms.ts';

/** SSP-1: whoever does not buy for the organization owns what is bought, and pays for it. */
function ownedBy({ by }: Asked): Pick<Subscription, 'source' | 'purchaser'> {
  return isBuyer(by) ? { source: 'direct' } : { source: 'self-service', purchaser: by.id };
}

/** A price that is announced for later terms; of what somebody buys alone they approve it when its day comes nearer. */
function announcedPrice(product: string, { tenant, today }: Asked): Pick<Subscription, 'newPrice'> {
  const next = tenant.prices?.[product];
  return next && next.from > today ? { newPrice: { price: next.price, from: next.from } } : {};
}

/** The same kind of subscription to the same product, which more licences could be added to. */
function alreadyThere(bought: Subscription, subscriptions: readonly Subscription[], today: string) {
  const { product, source, purchaser, base } = bought;
  const same = (one: Subscription) => one.product === product && one.source === source && one.purchaser === purchaser;
  const found = subscriptions.find((one) => base === undefined && same(one) && stateOn(one, today) === 'active');
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
function complete({ found, quantity, terms, choice, ...rest }: Known) {
  if (!found || quantity === undefined || !terms || !choice) throw new Error('the order lacks what no step asked');
  return { ...rest, ...found, quantity, terms, choice };
}

/** A life of its own, with a term that begins today. */
function begun(offer: Offer, { term }: Terms, { payment }: PaymentChoice, today: BusinessDate) {
  const { agreement } = offer;
  // SSP-10: it renews by itself.
  return { agreement, paidBy: payment, startedOn: today, endsOn: termAfter(today, term), recurringBilling: true };
}

/** As it is ordered. */
function documentOf(known: Known, subscriptions: readonly Subscription[], asked: Asked): Subscription {
  const { offer, price, quantity, terms, choice, base } = complete(known);
  const { product, addOn } = offer;
  const { by, tenant, today } = asked;
  return {
    id: nextId(`sub-${product}`, subscriptions),
    tenantId: tenant.id,
    version: 0,
    product,
    ...ownedBy(asked),
    ...(addOn && { addOn: addOn.kind }),
    total: quantity,
    assigned: 0,
    price,
    ...terms,
    added: [{ on: today, quantity, by: by.id }],
    ...announcedPrice(product, asked),
    ...(base ? sharedWith(base, terms, choice, today) : begun(offer, terms, choice, today)),
  };
}

/** ADD-5: the first twenty with the order, the rest in parts (ASN-1). */
function autoAssigned(
  { id, product, total }: Subscription,
  { people, waiting }: Waiting,
): NonNullable<BuyEffect['auto']> {
  const handled = firstPart(people).length;
  const counts = { total, from: 0, to: people.length, handled, waiting };
  return { subscription: id, product, ...counts, people: people.map(named), leftOut: [], failed: [] };
}

export function order(known: Known, back: Step | undefined, { subscriptions, people }: Owned, asked: Asked) {
  const { by, today } = asked;
  const { offer, price, quantity, choice, base, auto } = complete(known);
  const document = documentOf(known, subscriptions, asked);
  const { id, product, term, billing, endsOn, purchaser } = document;
  const costs = recurring(document, price, 0, quantity);
  const part = restOfPeriod(document, today);
  const amount = prorated(costs.after, part);
  const already = alreadyThere(document, subscriptions, today);
  const byInvoice = choice.paidWith.kind === 'invoice';
  const effect: BuyEffect = {
    subscription: id,
    product,
    quantity,
    unit: offer.unit,
    price,
    amount,
    part,
    recurring: costs,
    term,
    billing,
    on: today,
    endsOn,
    renews: goesOn(document),
    paidWith: choice.paidWith,
    ...(byInvoice ? { usuallyBy: usuallyDoneBy(today) } : { chargedBy: chargedBy(today) }),
    ...(purchaser !== undefined && { purchaser: by.name }),
    ...(already && { already }),
    ...(base && {
      base: { subscription: base.id, product: base.product, total: base.total, isPrepaid: base.source === 'prepaid' },
    }),
    ...(auto && { auto: autoAssigned(document, auto) }),
    back,
  };
  const bought = base ? booked(document, { quantity, part, amount }, byInvoice, asked) : document;
  const saves = given(bought, firstPart(auto?.people ?? []), [], asked);
  return accept(effect, [...saves, ...told(document, people, asked)]);
}
