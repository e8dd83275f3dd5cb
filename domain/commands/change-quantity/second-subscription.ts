// More licences beside prepaid ones: paid by card or bank account, they become a second subscription (LIC-11, LIC-16).
import type { Asked } from '../../command.ts';
import { accept, refuse } from '../../decision.ts';
import { addMonths } from '../../model/calendar.ts';
import type { Subscription } from '../../model/subscription.ts';
import { policy } from '../../policy.ts';
import { chargedBy, recurring, restOfPeriod } from '../../rules/charges.ts';
import { nextId } from '../../rules/next-id.ts';
import { choosePayment, type Paying, paymentForm, priceOf, usableBy } from '../../rules/paying.ts';
import type { QuantityEffect } from './effect.ts';

type Owned = { subscriptions: readonly Subscription[]; paying: Paying };

export function secondSubscription(
  prepaid: Subscription,
  to: number,
  wish: { payment?: string | undefined },
  { subscriptions, paying }: Owned,
  { by, today }: Asked,
) {
  const choice = choosePayment(usableBy(by, paying, today), wish.payment);
  const { product, assigned, total: from } = prepaid;
  const price = priceOf(prepaid, subscriptions);
  if (!choice || price === undefined) return refuse('LIC-11', { product, total: from });
  const { term, billing } = policy.secondSubscription;
  const endsOn = addMonths(today, 12);
  const document: Subscription = {
    id: nextId(prepaid.id, subscriptions),
    tenantId: prepaid.tenantId,
    version: 0,
    product,
    source: 'direct',
    agreement: 'MOSA',
    total: to - from,
    assigned: 0,
    price,
    term,
    billing,
    paidBy: choice.payment,
    startedOn: today,
    endsOn,
    recurringBilling: true,
    added: [{ on: today, quantity: to - from }],
  };
  const costs = recurring(document, price, 0, to - from);
  const effect: QuantityEffect = {
    subscription: document.id,
    product,
    from,
    to,
    assigned,
    when: 'now',
    on: today,
    mayWait: false,
    price,
    amount: costs.after,
    part: restOfPeriod(document, today),
    recurring: costs,
    paidWith: choice.paidWith,
    chargedBy: chargedBy(today),
    giveBackUntil: 'any-time',
    second: { id: document.id, total: to - from, endsOn, payments: choice.payments },
  };
  const form = { total: to, ...paymentForm(choice) };
  return accept(effect, [{ kind: 'subscription', document }], form);
}
