// A charge that fails: it is tried again for a while, what it pays for goes on meanwhile, and then stops (PAY-11, PAY-12, ERA-9).
import { addDays, type BusinessDate } from '../model/calendar.ts';
import { type Invoice, totalOf } from '../model/invoice.ts';
import type { Subscription } from '../model/subscription.ts';
import type { PaymentOutcome } from '../payment-vault.ts';
import { policy } from '../policy.ts';
import { creditedFrom } from './invoicing.ts';

/** `on` is the business day on which we hear it, `at` the moment it came about; `once` is a card that paid and is not kept (PAY-10). */
export type PaymentNews = { outcome: PaymentOutcome; on: BusinessDate; at: Date; once?: Invoice['paidOnce'] };

const { tryEveryDays, usableDays } = policy.unpaid;

/** The day by which it must be paid, for this kind of subscription. */
function usableUntil({ app }: Subscription, firstOn: BusinessDate): BusinessDate {
  return addDays(firstOn, app ? usableDays.app : usableDays.subscription);
}

/** Tried until the last of what it pays for stops. */
function nextTry(firstOn: BusinessDate, on: BusinessDate): BusinessDate | undefined {
  const next = addDays(on, tryEveryDays);
  return next < addDays(firstOn, Math.max(...Object.values(usableDays))) ? next : undefined;
}

/**
 * The invoice with what is heard of its payment; undefined when that is old: told twice, or overtaken. What was paid
 * can still fail, when the bank takes it back (PAY-12).
 */
export function withNews(invoice: Invoice, { outcome, on, at, once }: PaymentNews): Invoice | undefined {
  const { tryOn: _, paidOn, paidOnce: __, failed, ...rest } = invoice;
  if (paidOn !== undefined && (outcome === 'paid' || (invoice.knownAt && at <= invoice.knownAt))) return undefined;
  if (outcome === 'paid') return { ...rest, paidOn: on, knownAt: at, ...(once && { paidOnce: once }) };
  const { firstOn = on, attempts = 0 } = failed ?? {};
  const tryOn = nextTry(firstOn, on);
  return { ...rest, knownAt: at, failed: { firstOn, lastOn: on, attempts: attempts + 1 }, ...(tryOn && { tryOn }) };
}

/** Charged again today, with another method or with the same card, whose details are new. */
export function triedAgain(invoice: Invoice, method: string, today: BusinessDate): Invoice {
  return { ...invoice, paymentMethod: method, tryOn: today };
}

/** What is still to be paid, in minor units; a credit asks for nothing. */
export function owed(invoice: Invoice): number {
  return invoice.paidOn === undefined ? Math.max(0, totalOf(invoice)) : 0;
}

export function isFor(invoice: Invoice, { id }: Pick<Subscription, 'id'>): boolean {
  return invoice.lines.some(({ subscription, amount }) => subscription === id && amount > 0);
}

/** The subscription as these unpaid invoices leave it: the one that failed first counts. */
export function withPastDue(subscription: Subscription, unpaid: readonly Invoice[]): Subscription {
  const { pastDue: _, ...rest } = subscription;
  const [oldest] = unpaid
    // What a key has paid does not stop because more of it could not be charged (KEY-12).
    .filter((invoice) => invoice.failed && isFor(invoice, subscription) && subscription.source !== 'prepaid')
    .sort((a, b) => (a.failed?.firstOn ?? '').localeCompare(b.failed?.firstOn ?? '') || a.id.localeCompare(b.id));
  if (!oldest?.failed) return rest;
  const { firstOn: since, lastOn, attempts } = oldest.failed;
  const until = usableUntil(subscription, since);
  const next = oldest.tryOn !== undefined && oldest.tryOn < until ? { nextOn: oldest.tryOn } : {};
  return { ...rest, pastDue: { invoice: oldest.id, since, lastOn, attempts, ...next, usableUntil: until } };
}

/** Disabled on that day (CAN-5); LIFE-5: its next billing date stays, in case it comes back. */
export function stopped(subscription: Subscription, on: BusinessDate): Subscription {
  const { scheduled: _, extension, ...rest } = creditedFrom(subscription, on);
  const endsOn = extension?.on ?? rest.endsOn;
  return { ...rest, endsOn, recurringBilling: false, cancelled: { on, unpaid: true } };
}
