// Days that go by: what comes due, is charged and is invoiced, as the worker lets it happen.
import type { Invoice } from '../../domain/model/invoice.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { nextDue } from '../../domain/rules/due.ts';
import { firstDue, nextCharge, nextInvoice } from '../../domain/rules/invoicing.ts';
import type { Paying } from '../../domain/rules/paying.ts';

function caughtUp(subscription: Subscription, base: Subscription | undefined, today: string): Subscription {
  const due = firstDue(nextDue(subscription, today, base), nextCharge(subscription, today));
  return due ? caughtUp(due.document, base, today) : subscription;
}

/** The subscriptions, bases before their add-ons, and all that was invoiced, after catching up on each of the days. */
export const livedOn = (pays: Paying) => (subscriptions: readonly Subscription[], days: readonly string[]) => {
  let now = [...subscriptions];
  const invoices: Invoice[] = [];
  for (const today of days) {
    const before = now;
    now = [];
    for (const one of before) {
      const base = now.find(({ id }) => id === one.base);
      now.push(caughtUp(one, base, today));
    }
    for (let next = nextInvoice(now, pays, today); next; next = nextInvoice(now, pays, today)) {
      const { invoice: made, billed } = next;
      invoices.push(made);
      now = now.map((one) => billed.find(({ id }) => id === one.id) ?? one);
    }
  }
  return { now, invoices };
};
