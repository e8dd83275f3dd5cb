// What a reactivation does, told completely.
import type { Assignment } from '../../model/assignment.ts';
import type { BusinessDate } from '../../model/calendar.ts';
import type { PaidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import { chargedBy, type Part, type Recurring, recurring } from '../../rules/charges.ts';
import { endDates } from '../../rules/lifecycle.ts';
import type { PaymentChoice } from '../../rules/paying.ts';

export type ReactivateEffect = {
  /** Under MCA the id of the new subscription (LIFE-6). */
  subscription: string;
  product: string;
  how: 'again' | 'anew';
  was: 'expired' | 'cancelled';
  endedOn: BusinessDate;
  total: number;
  assigned: number;
  /** The first day of its term. */
  startedOn: BusinessDate;
  /** The next renewal. */
  endsOn: BusinessDate;
  price: number;
  /** Minor units, charged now: add-ons included. */
  amount: number;
  /** Absent when a whole billing period is charged. */
  part?: Part;
  recurring: Recurring;
  paidWith: PaidWith;
  payments: { id: string; paidWith: PaidWith }[];
  /** LIC-20; absent for an invoice, which shows it next time (LIFE-5). */
  chargedBy?: BusinessDate;
  /** ADD-1: traditional add-ons that come back along. */
  addOns: { product: string; total: number; amount: number }[];
};

export type Reactivating = {
  subscription: Subscription;
  addOns: readonly Subscription[];
  subscriptions: readonly Subscription[];
  choice: PaymentChoice;
  /** Another way to pay than before, if that was chosen. */
  pays: Pick<Subscription, 'paidBy'>;
  /** Who has licences of it and of its add-ons. */
  held: readonly Assignment[];
};

/** Running, and recurring again (REC-1). */
export function revived(subscription: Subscription, pays: Reactivating['pays']): Subscription {
  const { cancelled: _, reached: __, ...rest } = subscription;
  return { ...rest, ...pays, recurringBilling: true };
}

/** What a whole billing period costs. */
export function periodOf({ price = 0, total, ...one }: Subscription): Recurring {
  return recurring(one, price, 0, total);
}

/** What both ways have in common: `after` is the subscription as it will be, `amounts` what its parts cost now. */
export function told(
  { subscription, addOns, choice }: Reactivating,
  after: Subscription,
  amountOf: (one: Subscription) => number,
  today: BusinessDate,
) {
  const { product, cancelled, total, assigned, price = 0 } = subscription;
  const extra = addOns.map((one) => ({ product: one.product, total: one.total, amount: amountOf(one) }));
  return {
    subscription: after.id,
    product,
    was: cancelled ? ('cancelled' as const) : ('expired' as const),
    endedOn: endDates(subscription).expires,
    total,
    assigned,
    startedOn: after.startedOn,
    endsOn: after.endsOn,
    price,
    amount: amountOf(subscription) + extra.reduce((sum, { amount }) => sum + amount, 0),
    recurring: periodOf(subscription),
    paidWith: choice.paidWith,
    payments: choice.payments,
    ...(choice.paidWith.kind !== 'invoice' && { chargedBy: chargedBy(today) }),
    addOns: extra,
  };
}
