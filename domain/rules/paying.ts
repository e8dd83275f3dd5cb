// How a subscription is paid, found through its own payment method or its billing profile.
import type { Reader } from '../command.ts';
import type { BillingProfile, PaymentMethod } from '../model/payment.ts';
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
