// What a payment method is used for: it can only be deleted when that is nothing, whatever the state (PAY-4).
import type { BillingProfile, PaymentMethod } from '../model/payment.ts';
import type { Subscription } from '../model/subscription.ts';

export type Use = { kind: 'subscription'; id: string; product: string } | { kind: 'profile'; id: string; name: string };

export function usesOf(
  method: Pick<PaymentMethod, 'id'>,
  subscriptions: readonly Subscription[],
  profiles: readonly BillingProfile[],
): Use[] {
  return [
    ...subscriptions
      .filter(({ paidBy }) => paidBy === method.id)
      .map(({ id, product }) => ({ kind: 'subscription' as const, id, product })),
    ...profiles
      .filter(({ paymentMethod }) => paymentMethod === method.id)
      .map(({ id, name }) => ({ kind: 'profile' as const, id, name })),
  ];
}
