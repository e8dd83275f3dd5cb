// KEY-12: instead of a new key, a card or bank account pays for another year of prepaid licences, now.
import type { Asked } from '../../command.ts';
import { accept, refuse } from '../../decision.ts';
import { addMonths } from '../../model/calendar.ts';
import { policy } from '../../policy.ts';
import { monthsAfter } from '../../rules/anchor.ts';
import { chargedBy } from '../../rules/charges.ts';
import { bookPrepaid } from '../../rules/invoicing.ts';
import { begun, stateOn } from '../../rules/lifecycle.ts';
import { choosePayment, paymentForm, priceOf, usableBy } from '../../rules/paying.ts';
import type { ExtendEffect, Extending } from './effect.ts';

/** Counted from the end date, or from today when that is over: as with a key (domain rules 15.2). */
export function extendPrepaid(
  { subscription, subscriptions, paying }: Extending,
  wish: string | undefined,
  { by, today }: Asked,
) {
  const { id, product, total, assigned, endsOn, billing, recurringBilling, scheduled } = subscription;
  const choice = choosePayment(usableBy(by, paying, today), wish);
  const price = priceOf(subscription, subscriptions);
  if (!choice || price === undefined) return refuse('KEY-12', { product });
  const running = stateOn(subscription, today) === 'active';
  const from = running ? endsOn : today;
  const months = policy.prepaidExtensionMonths;
  const { reached: _, ...rest } = subscription;
  const until = running ? monthsAfter(subscription, endsOn, months) : addMonths(today, months);
  const amount = price * months * total;
  const longer = running ? { ...rest, endsOn: until, extension: { on: endsOn, billing } } : begun(rest, today, until);
  const document = bookPrepaid(longer, { amount, paidBy: choice.payment, from, until }, today);
  const effect: ExtendEffect = {
    subscription: id,
    product,
    mode: 'prepaid',
    total,
    assigned,
    endedOn: endsOn,
    endsOn: until,
    from,
    price,
    amount,
    chargedBy: chargedBy(today),
    mayChooseBilling: false,
    paidWith: choice.paidWith,
    payments: choice.payments,
    recurringBilling,
    ...(scheduled && { planned: { total: scheduled.total, on: scheduled.on } }),
    addOns: [],
  };
  return accept(effect, [{ kind: 'subscription', document }], paymentForm(choice));
}
