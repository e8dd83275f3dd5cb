// How a subscription is paid, found through its own payment method or its billing profile.
import type { Reader } from '../command.ts';
import { type BillingProfile, type PaidWith, type PaymentMethod, paidWith } from '../model/payment.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';

export type Paying = { methods: readonly PaymentMethod[]; profiles: readonly BillingProfile[] };

export async function payingFor(read: Reader): Promise<Paying> {
  const [methods, profiles] = await Promise.all([read.paymentMethods(), read.billingProfiles()]);
  return { methods, profiles };
}

/** Throws when stored data names a method that does not exist: nobody could be charged. */
export function methodOf(subscription: Subscription, { methods, profiles }: Paying): PaymentMethod {
  const profile = profiles.find(({ id }) => id === subscription.billingProfile);
  const method = methods.find(({ id }) => id === (subscription.paidBy ?? profile?.paymentMethod));
  if (!method) throw new Error(`subscription ${subscription.id} has no payment method`);
  return method;
}

/** For something new: any bank account, but only cards that this person added (PAY-7), and none that has run out. */
export function usableBy(person: Person, { methods }: Paying, today: string): PaymentMethod[] {
  return methods
    .filter(({ kind, owner }) => kind === 'bank-account' || (kind === 'card' && owner === person.id))
    .filter(({ expiresOn }) => expiresOn === undefined || expiresOn >= today);
}

/** What pays for a subscription, unless it has none or its card has run out. */
export function payerOf(subscription: Subscription, paying: Paying, today: string): PaymentMethod | undefined {
  if ((subscription.paidBy ?? subscription.billingProfile) === undefined) return undefined;
  const method = methodOf(subscription, paying);
  return method.expiresOn === undefined || method.expiresOn >= today ? method : undefined;
}

/** Undefined where nobody pays here: prepaid licences, or a trial without a payment method. */
export function paidWithOf(subscription: Subscription, paying: Paying): PaidWith | undefined {
  const pays = (subscription.paidBy ?? subscription.billingProfile) !== undefined;
  return pays ? paidWith(methodOf(subscription, paying)) : undefined;
}

/** One way to pay, and those that can be chosen in its place. */
export type PaymentChoice = { payment: string; paidWith: PaidWith; payments: { id: string; paidWith: PaidWith }[] };

/** The first one, unless another was wished for; undefined when there is none. */
export function choosePayment(methods: readonly PaymentMethod[], wish: string | undefined): PaymentChoice | undefined {
  const method = methods.find(({ id }) => id === wish) ?? methods[0];
  if (!method) return undefined;
  const payments = methods.map((one) => ({ id: one.id, paidWith: paidWith(one) }));
  return { payment: method.id, paidWith: paidWith(method), payments };
}

/** What a form shows of it: nothing where there is nothing to choose. */
export function paymentForm({ payment, payments }: PaymentChoice): { payment?: string } {
  return payments.length > 1 ? { payment } : {};
}

/** What a licence of this product costs here: prepaid ones may carry no price of their own. */
export function priceOf(subscription: Subscription, subscriptions: readonly Subscription[]): number | undefined {
  const same = subscriptions.filter(({ product }) => product === subscription.product);
  return [subscription, ...same].find(({ price }) => price !== undefined)?.price;
}

/** What may take the place of `method`: never for an invoice (PAY-10); `cardsOnly` for profiles and own purchases (PAY-2, SSP-10). */
export function replacements(
  method: PaymentMethod,
  cardsOnly: boolean,
  { paying, by, today }: { paying: Paying; by: Person; today: string },
): PaymentMethod[] {
  if (method.kind === 'invoice') return [];
  return usableBy(by, paying, today).filter(({ id, kind }) => id !== method.id && (kind === 'card' || !cardsOnly));
}
