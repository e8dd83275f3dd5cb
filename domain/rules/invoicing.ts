// When charges arise and when they are invoiced (BIL-4, INV-3, INV-4, INV-5, LIC-22, LIC-23).
import { addDays, addMonths, type BusinessDate } from '../model/calendar.ts';
import type { Charge, ChargeType } from '../model/charge.ts';
import type { Invoice } from '../model/invoice.ts';
import { isSoldHere, type Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { monthsAfter } from './anchor.ts';
import { type Part, prorated, recurring, restOfPeriod } from './charges.ts';
import { methodOf, type Paying } from './paying.ts';

/** What was bought from Microsoft itself and has a way to be paid. */
export function isBilled(subscription: Subscription): boolean {
  const { price, paidBy, billingProfile, app } = subscription;
  if (app && app.activatedOn === undefined) return false; // APP-11: an app costs nothing before it is activated.
  return isSoldHere(subscription) && price !== undefined && Boolean(paidBy ?? billingProfile);
}

/** The first day of the billing period that is charged next; a new term never begins before its first day. */
function nextPeriod({ billedUntil, startedOn }: Subscription): BusinessDate {
  return billedUntil !== undefined && billedUntil > startedOn ? billedUntil : startedOn;
}

function firstOfNextMonth(date: BusinessDate): BusinessDate {
  return addMonths(`${date.slice(0, 7)}-01`, 1);
}

/** A term that a person lets begin, or goes on with, has an invoice the day after. */
const byWish: readonly ChargeType[] = ['convert', 're-enable'];

/** The day of the invoice that a charge belongs on. */
function invoiceDay(subscription: Subscription, type: ChargeType, on: BusinessDate): BusinessDate {
  if (byWish.includes(type)) return addDays(on, 1);
  if (subscription.agreement === 'MCA') return type === 'purchase' ? addDays(on, 1) : firstOfNextMonth(on); // INV-4
  return type === 'purchase' ? on : nextPeriod(subscription); // INV-3, LIC-22
}

type Booking = { type: ChargeType; quantity: number; part: Part; amount: number };

function book(subscription: Subscription, { type, quantity, part, amount }: Booking, on: BusinessDate): Subscription {
  const { id, product, unbilled = [] } = subscription;
  const { from, until } = part;
  const invoiceOn = invoiceDay(subscription, type, on);
  const charge: Charge = { type, subscription: id, product, quantity, from, until, amount, on, invoiceOn };
  return { ...subscription, unbilled: [...unbilled, charge] };
}

/** KEY-12: books what a card or bank account pays of prepaid licences, for the invoice of the day after. */
export function bookPrepaid(
  subscription: Subscription,
  { amount, paidBy, from, until }: { amount: number; paidBy: string; from: BusinessDate; until: BusinessDate },
  on: BusinessDate,
): Subscription {
  const { id, product, total: quantity, unbilled = [] } = subscription;
  const own = { type: 'renew', subscription: id, product, quantity, amount, on, invoiceOn: addDays(on, 1) } as const;
  return { ...subscription, unbilled: [...unbilled, { ...own, from, until, paidBy }] };
}

export type Charged = { kind: 'charged'; on: BusinessDate; type: ChargeType; amount: number };

/** The next billing period that has begun by `today` and is not charged yet, with the subscription after it. */
export function nextCharge(
  subscription: Subscription,
  today: BusinessDate,
): { happened: Charged; document: Subscription } | undefined {
  const { price, total, startedOn, endsOn, billedUntil } = subscription;
  const on = nextPeriod(subscription);
  const over = subscription.cancelled ?? subscription.reached ?? subscription.replacedBy;
  if (price === undefined || over || !isBilled(subscription) || on > today || on >= endsOn) return undefined;
  const part = restOfPeriod(subscription, on);
  const amount = prorated(recurring(subscription, price, total, total).after, part);
  const first = billedUntil === undefined ? 'purchase' : 'renew';
  const type = on > startedOn ? 'monthly-payment' : first;
  // What waits for the credit check of its first order has nothing to pay for yet (LIC-19).
  const document = total === 0 ? subscription : book(subscription, { type, quantity: total, part, amount }, on);
  return { happened: { kind: 'charged', on, type, amount }, document: { ...document, billedUntil: part.until } };
}

/** With a charge for every billing period that has begun by `today`. */
export function charged(subscription: Subscription, today: BusinessDate): Subscription {
  const due = nextCharge(subscription, today);
  return due ? charged(due.document, today) : subscription;
}

/** What is left of the charged billing period; undefined while a renewal is being processed, whose charge is still to come. */
export function chargedRest(subscription: Subscription, today: BusinessDate): Part | undefined {
  return nextPeriod(charged(subscription, today)) > today ? restOfPeriod(subscription, today) : undefined;
}

/** Books what a confirmed change costs; give the subscription as it was before the change. */
export function bookChange(subscription: Subscription, booking: Booking, today: BusinessDate): Subscription {
  const current = charged(subscription, today);
  // A renewal is being processed: the charge for its first period will count the licences as they are by then.
  return isBilled(current) && nextPeriod(current) > today ? book(current, booking, today) : current;
}

/** With what was charged for the days from `on` given back: it cannot be used on them. */
export function creditedFrom(subscription: Subscription, on: BusinessDate): Subscription {
  const { price = 0, total } = subscription;
  const part = chargedRest(subscription, on);
  const amount = part ? 0 - prorated(recurring(subscription, price, 0, total).after, part) : 0;
  return part && amount
    ? bookChange(subscription, { type: 'cancel', quantity: total, part, amount }, on)
    : subscription;
}

/** Books the billing period with which a subscription begins or goes on; give it as it is then. No other charge follows for it. */
export function bookPeriod(
  subscription: Subscription,
  { type, part, amount }: { type: 'convert' | 're-enable'; part: Part; amount: number },
  today: BusinessDate,
): Subscription {
  const booked = book(subscription, { type, quantity: subscription.total, part, amount }, today);
  return { ...booked, billedUntil: part.until };
}

/** What happens first; on one day a charge comes after whatever else was due, such as a renewal. */
export function firstDue<A extends { happened: { on: BusinessDate } }, B extends { happened: { on: BusinessDate } }>(
  other: A | undefined,
  charge: B | undefined,
): A | B | undefined {
  if (!other || !charge) return other ?? charge;
  return charge.happened.on < other.happened.on ? charge : other;
}

/** BIL-4: the billing profile, or the order; what is bought new is an order, and a traditional add-on then goes with that of its base. */
function billTo({ id, base, billingProfile }: Subscription, { type }: Charge): string {
  return billingProfile ?? (type === 'purchase' ? id : (base ?? id));
}

/** INV-4: what was bought new is billed for its one day; the rest for the month before. INV-3: the period before. */
function period(issuedOn: BusinessDate, lines: readonly Charge[], billed: Subscription) {
  const [first] = lines;
  if (first && lines.every(({ type }) => type === 'purchase' || byWish.includes(type)))
    return { from: first.on, until: addDays(first.on, 1) };
  return { from: monthsAfter(billed, issuedOn, -1), until: issuedOn };
}

/** The first invoice whose day has come by `today`, and the subscriptions without the charges that are on it. */
export function nextInvoice(
  subscriptions: readonly Subscription[],
  paying: Paying,
  today: BusinessDate,
): { invoice: Invoice; billed: Subscription[] } | undefined {
  const waiting = subscriptions
    .flatMap((one) => (one.unbilled ?? []).map((charge) => ({ to: billTo(one, charge), on: charge.invoiceOn })))
    .filter(({ on }) => on <= today)
    .sort((a, b) => a.on.localeCompare(b.on) || a.to.localeCompare(b.to));
  const [next] = waiting;
  if (!next) return undefined;
  const { to, on: issuedOn } = next;
  const isOnIt = (one: Subscription) => (charge: Charge) => billTo(one, charge) === to && charge.invoiceOn === issuedOn;
  const billed = subscriptions.filter((one) => one.unbilled?.some(isOnIt(one)));
  const lines = billed
    .flatMap((one) => (one.unbilled ?? []).filter(isOnIt(one)))
    .sort((a, b) => a.on.localeCompare(b.on) || a.subscription.localeCompare(b.subscription));
  // What was ordered decides how it is paid, not the add-on that happens to come first.
  const first = subscriptions.find((one) => one.id === to && isBilled(one)) ?? billed[0];
  if (!first) return undefined;
  const { tenantId, billingProfile, purchaser } = first;
  const chosen = lines.find(({ paidBy }) => paidBy !== undefined)?.paidBy;
  const method = methodOf(chosen === undefined ? first : { ...first, paidBy: chosen }, paying);
  const { order, profile } = policy.chargedAfterInvoice;
  const poNumber = paying.profiles.find(({ id }) => id === billingProfile)?.poNumber; // INV-7
  const chargedBy = addDays(issuedOn, billingProfile === undefined ? order : profile);
  const invoice: Invoice = {
    id: `${issuedOn.replaceAll('-', '')}-${to}`,
    tenantId,
    version: 0,
    issuedOn,
    ...period(issuedOn, lines, first),
    ...(billingProfile === undefined ? { order: to } : { billingProfile }),
    ...(purchaser !== undefined && { purchaser }),
    ...(poNumber !== undefined && { poNumber }),
    paymentMethod: method.id,
    ...(method.kind === 'card' && { chargedBy, tryOn: chargedBy }),
    lines,
  };
  const rest = (one: Subscription) => (one.unbilled ?? []).filter((charge) => !isOnIt(one)(charge));
  return { invoice, billed: billed.map((one) => ({ ...one, unbilled: rest(one) })) };
}

/** Whom an invoice bills, as people know it: the name of the billing profile, or the product that was ordered. */
export function billedTo(
  { billingProfile, order, lines }: Invoice,
  subscriptions: readonly Subscription[],
  profiles: Paying['profiles'],
): { profile: string } | { product: string } {
  const profile = profiles.find(({ id }) => id === billingProfile);
  if (profile) return { profile: profile.name };
  const ordered = subscriptions.find(({ id }) => id === order)?.product;
  return { product: ordered ?? lines[0]?.product ?? '' };
}
