// More licences: at once, at the renewal (LIC-6), or after the credit check of an order by invoice (LIC-19).
import type { Asked } from '../../command.ts';
import { accept, refuse } from '../../decision.ts';
import { paidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import { chargedBy, prorated, recurring, restOfPeriod } from '../../rules/charges.ts';
import { bookChange } from '../../rules/invoicing.ts';
import { methodOf, type Paying } from '../../rules/paying.ts';
import { giveBackUntil } from '../../rules/quantities.ts';
import type { QuantityEffect } from './effect.ts';

/** `wish`: at once is what people mean, unless they choose the renewal. */
export function increase(
  subscription: Subscription,
  to: number,
  wish: 'now' | 'at-renewal' | undefined,
  paying: Paying,
  { by, at, today }: Asked,
) {
  const { id, product, total: from, assigned, agreement, endsOn, recurringBilling, price = 0, app } = subscription;
  const mayWait = agreement === 'MCA' && recurringBilling;
  if (wish === 'at-renewal' && !mayWait)
    return refuse('LIC-6', { product, agreement: agreement ?? 'MOSA', recurringBilling });
  const { scheduled, ...current } = subscription;
  const costs = recurring(subscription, price, from, to);
  const payment = paidWith(methodOf(subscription, paying));
  const form = { total: to, ...(mayWait && { when: wish ?? 'now' }) };
  const effect = {
    subscription: id,
    product,
    from,
    to,
    assigned,
    ...(app && { portal: app.portal }),
    mayWait,
    price,
    recurring: costs,
    paidWith: payment,
    ...(scheduled && { replaces: { total: scheduled.total, on: scheduled.on } }),
  };
  if (wish === 'at-renewal') {
    const later: QuantityEffect = { ...effect, when: 'at-renewal', on: endsOn };
    const document = { ...current, scheduled: { total: to, on: endsOn, requestedBy: by.id } };
    return accept(later, [{ kind: 'subscription', document }], form);
  }
  const part = restOfPeriod(subscription, today);
  const amount = prorated(costs.after - costs.before, part);
  const charged = { on: today, part, amount };
  const withinDays = recurringBilling ? giveBackUntil(today) : 'never';
  const back = { giveBackUntil: agreement === 'MCA' ? withinDays : 'any-time' };
  if (payment.kind === 'invoice') {
    const waiting: QuantityEffect = { ...effect, ...charged, when: 'after-credit-check' };
    const document = {
      ...current,
      creditCheck: { since: today, orderedAt: at, quantity: to - from, requestedBy: by.id },
    };
    return accept(waiting, [{ kind: 'subscription', document }], form);
  }
  const now: QuantityEffect = { ...effect, ...charged, ...back, when: 'now', chargedBy: chargedBy(today) };
  const booked = bookChange(current, { type: 'add-quantity', quantity: to - from, part, amount }, today);
  const document = { ...booked, total: to, added: [...current.added, { on: today, quantity: to - from, by: by.id }] };
  return accept(now, [{ kind: 'subscription', document }], form);
}
