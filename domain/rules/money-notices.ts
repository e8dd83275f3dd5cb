// News about money, and who gets it (NOT-7, NOT-9, NOT-10, NOT-26, NOT-27).
import { type BusinessDate, daysBetween } from '../model/calendar.ts';
import { type Invoice, totalOf } from '../model/invoice.ts';
import type { SubscriptionNotice } from '../model/notice.ts';
import { type BillingProfile, type PaymentMethod, paidWith } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { isBuyer } from './roles.ts';

/**
 * NOT-26. MCA: who owns or uses the billing profile, and who pays its bills. MOSA: global and billing admins. NOT-27:
 * of what somebody bought for their own team, that person alone.
 */
export function moneyReceivers(
  { billingProfile, purchaser }: Invoice,
  profiles: readonly BillingProfile[],
  admins: readonly Person[],
): string[] {
  if (purchaser !== undefined) return [purchaser];
  const profile = profiles.find(({ id }) => id === billingProfile);
  if (!profile) return admins.filter(isBuyer).map(({ id }) => id);
  return [...new Set([...profile.owners, ...profile.contributors, ...profile.invoiceManagers])];
}

/** About the first subscription that it leaves unpaid; undefined when it was paid. */
export function failureNotice(
  invoice: Invoice,
  subscriptions: readonly Subscription[],
  methods: readonly PaymentMethod[],
): SubscriptionNotice | undefined {
  const { id, failed, tryOn, paymentMethod } = invoice;
  const affected = subscriptions.find(({ pastDue }) => pastDue?.invoice === id);
  const method = methods.find((one) => one.id === paymentMethod);
  if (!failed || !affected?.pastDue || !method) return undefined;
  return {
    kind: 'payment-failed',
    subscription: affected.id,
    product: affected.product,
    invoice: id,
    attempts: failed.attempts,
    amount: totalOf(invoice),
    paidWith: paidWith(method),
    ...(tryOn !== undefined && { tryOn }),
    usableUntil: affected.pastDue.usableUntil,
    isApp: affected.app !== undefined,
  };
}

/** Of what was made within the last days: after a standstill nobody is told of every invoice of the past. */
export function invoiceNotice(
  invoice: Invoice,
  profiles: readonly BillingProfile[],
  today: BusinessDate,
): SubscriptionNotice | undefined {
  const [line] = invoice.lines;
  if (!line || daysBetween(invoice.issuedOn, today) > policy.invoiceNewsDays) return undefined;
  const profile = profiles.find(({ id }) => id === invoice.billingProfile)?.name;
  return {
    kind: 'invoice-ready',
    subscription: line.subscription,
    product: line.product,
    invoice: invoice.id,
    ...(profile !== undefined && { profile }),
    amount: totalOf(invoice),
    ...(invoice.chargedBy !== undefined && { chargedBy: invoice.chargedBy }),
  };
}

/** A card that pays for something and is about to run out, once for each of the policy's days (NOT-9). */
export function cardReminder(
  method: PaymentMethod,
  subscriptions: readonly Subscription[],
  profiles: readonly BillingProfile[],
  today: BusinessDate,
): { key: string; notice: SubscriptionNotice; to: string[] } | undefined {
  const { id, kind, owner, expiresOn } = method;
  if (kind !== 'card' || owner === undefined || expiresOn === undefined) return undefined;
  const days = daysBetween(today, expiresOn);
  const reached = policy.remindDaysBefore.card.filter((before) => days <= before);
  const onProfiles = profiles.filter(({ paymentMethod }) => paymentMethod === id).map((profile) => profile.id);
  const paid = subscriptions.find(
    ({ paidBy, billingProfile, cancelled, reached: over, replacedBy }) =>
      (paidBy === id || onProfiles.includes(billingProfile ?? '')) && !(cancelled || over || replacedBy),
  );
  if (days < 0 || reached.length === 0 || !paid) return undefined;
  const { id: subscription, product } = paid;
  return {
    key: `card-expires-soon/${id}/${expiresOn}/${Math.min(...reached)}`,
    notice: {
      kind: 'card-expires-soon',
      subscription,
      product,
      method: id,
      paidWith: paidWith(method),
      on: expiresOn,
      days,
    },
    to: [owner],
  };
}
