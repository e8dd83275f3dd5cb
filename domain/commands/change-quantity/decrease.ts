// Fewer licences: any time under MOSA (LIC-8); under MCA at once for a few days, and else at the renewal (LIC-7).
import type { Asked } from '../../command.ts';
import { accept, refuse } from '../../decision.ts';
import { paidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import { prorated, recurring, restOfPeriod } from '../../rules/charges.ts';
import { bookChange } from '../../rules/invoicing.ts';
import { methodOf, type Paying } from '../../rules/paying.ts';
import { canGoNow, withoutYoungest } from '../../rules/quantities.ts';
import type { QuantityEffect } from './effect.ts';

export function decrease(subscription: Subscription, to: number, paying: Paying, { by, today }: Asked) {
  const { id, product, total: from, assigned, agreement, endsOn, recurringBilling, price = 0, app } = subscription;
  if (agreement === 'MCA' && !recurringBilling) return refuse('LIC-7', { product, endsOn });
  const { scheduled, ...current } = subscription;
  const costs = recurring(subscription, price, from, to);
  const effect = {
    subscription: id,
    product,
    from,
    to,
    assigned,
    ...(app && { portal: app.portal }),
    mayWait: false,
    price,
    recurring: costs,
    paidWith: paidWith(methodOf(subscription, paying)),
    ...(scheduled && { replaces: { total: scheduled.total, on: scheduled.on } }),
  };
  if (agreement === 'MCA' && from - to > canGoNow(subscription, today)) {
    const later: QuantityEffect = { ...effect, when: 'at-renewal', on: endsOn };
    const document = { ...current, scheduled: { total: to, on: endsOn, requestedBy: by.id } };
    return accept(later, [{ kind: 'subscription', document }], { total: to });
  }
  const part = restOfPeriod(subscription, today);
  // LIC-22: what was paid for the rest of the period comes back as a credit.
  const amount = -prorated(costs.before - costs.after, part);
  const now: QuantityEffect = { ...effect, when: 'now', on: today, part, amount };
  const booked = bookChange(current, { type: 'remove-quantity', quantity: from - to, part, amount }, today);
  const document = { ...booked, total: to, added: withoutYoungest(current.added, from - to) };
  return accept(now, [{ kind: 'subscription', document }], { total: to });
}
