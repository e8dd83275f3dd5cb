// The invoices of the demo tenant's past: its subscriptions, charged and invoiced by the product's own rules.
import { addMonths, type BusinessDate, dayOfMonth } from '../../domain/model/calendar.ts';
import type { Charge } from '../../domain/model/charge.ts';
import type { Invoice } from '../../domain/model/invoice.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { isBilled, nextCharge, nextInvoice } from '../../domain/rules/invoicing.ts';
import type { Paying } from '../../domain/rules/paying.ts';
import data from './demo-tenant.json' with { type: 'json' };

const monthsOf = { monthly: 1, annual: 12, 'three-year': 36 } as const;

/** The charges since `since`, as if the present term had had others of its kind before it. */
function charged(subscription: Subscription, since: BusinessDate, today: BusinessDate): Subscription {
  const { startedOn, endsOn, billing, term } = subscription;
  const anchorDay = dayOfMonth(startedOn);
  if (!isBilled(subscription)) return subscription;
  const step = monthsOf[billing];
  const unbilled: Charge[] = [];
  const dayOf = (period: number) => addMonths(startedOn, period * step);
  let period = 0;
  while (dayOf(period - 1) > since) period -= 1;
  for (; dayOf(period) <= today && dayOf(period) < endsOn; period += 1) {
    const on = dayOf(period);
    if (on <= since) continue;
    const renews = (period * step) % monthsOf[term] === 0;
    const span = { startedOn: renews ? on : dayOf(period - 1), endsOn: dayOf(period + 1), billedUntil: on, anchorDay };
    unbilled.push(...(nextCharge({ ...subscription, ...span }, on)?.document.unbilled ?? []));
  }
  return { ...subscription, billedUntil: dayOf(period) < endsOn ? dayOf(period) : endsOn, unbilled };
}

/** A card was charged on its day; a transfer takes a month at most. */
function settled({ tryOn, ...invoice }: Invoice, today: BusinessDate): Invoice {
  const paidOn = tryOn ?? addMonths(invoice.issuedOn, 1);
  return paidOn <= today ? { ...invoice, paidOn } : { ...invoice, ...(tryOn && { tryOn }) };
}

/** One a month for each billing profile and each order, for as many months as the data says. */
export function invoiceHistory(
  given: readonly Subscription[],
  paying: Paying,
  today: BusinessDate,
): { subscriptions: Subscription[]; invoices: Invoice[] } {
  const since = addMonths(today, -data.invoices.count);
  let subscriptions = given.map((one) => charged(one, since, today));
  const invoices: Invoice[] = [];
  for (let next = nextInvoice(subscriptions, paying, today); next; next = nextInvoice(subscriptions, paying, today)) {
    const { invoice, billed } = next;
    invoices.push(settled(invoice, today));
    subscriptions = subscriptions.map((one) => billed.find(({ id }) => id === one.id) ?? one);
  }
  return { subscriptions, invoices };
}
