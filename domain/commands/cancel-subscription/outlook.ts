// What a cancellation does, told completely: when access ends, what is credited, what goes along and what can be undone.
import type { Asked } from '../../command.ts';
import type { Save } from '../../decision.ts';
import { addDays, type BusinessDate } from '../../model/calendar.ts';
import type { PaidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import { policy } from '../../policy.ts';
import { togetherWith } from '../../rules/add-ons.ts';
import { cancelUntil } from '../../rules/cancelling.ts';
import { chargesLeft, type Part, prorated, type Recurring, recurring } from '../../rules/charges.ts';
import { bookChange, charged, chargedRest, isBilled } from '../../rules/invoicing.ts';
import { endDates, stateOn } from '../../rules/lifecycle.ts';
import { type Paying, paidWithOf } from '../../rules/paying.ts';
import { discarded, turnedOff } from '../../rules/recurring.ts';
import { type Summary, summary } from '../../rules/summary.ts';
import type { Reason } from './reason.ts';

export type CancelOutlook = {
  subscription: string;
  product: string;
  source: Subscription['source'];
  when: 'now' | 'at-end';
  /** Both are possible, and the form offers both. */
  mayChoose: boolean;
  /** The day on which people lose access (CAN-5), or on which it stops renewing (CAN-4). */
  on: BusinessDate;
  /** The end of the term as it stands. */
  endsOn: BusinessDate;
  total: number;
  assigned: number;
  /** Minor units: a credit, so negative or nothing; absent when it runs to its end. */
  amount?: number;
  /** What is left of the period that has been charged; absent when nothing is. */
  part?: Part;
  /** What was charged until now, and nothing afterwards; absent where nobody pays here. */
  recurring?: Recurring;
  paidWith?: PaidWith;
  /** REC-3: charges that still follow before the end. */
  chargesLeft?: number;
  /** ADD-13: what goes along. */
  addOns: { product: string; total: number; assigned: number }[];
  /** CAN-6: other subscriptions of the same product, which stay. */
  others: number;
  /** REC-4 */
  drops?: { total: number; on: BusinessDate };
  /** CAN-7: the organization's own domain. Absent for an add-on, which carries none. */
  domain?: string;
  /** From this day on people lose access; until `deleted` it can be reactivated (LIFE-4). */
  disabled: BusinessDate;
  deleted: BusinessDate;
  /** LIFE-10: the last day on which data may still exist. */
  dataUntil: BusinessDate;
  feedback?: string;
  /** APP-10: cancelling an app now is final. */
  app?: Summary['app'];
};
/** APP-13: no reason is asked for an app. */
export type CancelEffect = CancelOutlook & { reason?: Reason };

type Given = {
  subscription: Subscription;
  addOns: readonly Subscription[];
  subscriptions: readonly Subscription[];
  paying: Paying;
};
type Outlook = { outlook: Omit<CancelOutlook, 'mayChoose'>; saves: Save[] };

function cost({ price = 0, total, ...one }: Subscription): Recurring {
  return recurring(one, price, total, 0);
}

function shared({ subscription, addOns, subscriptions, paying }: Given, { tenant, today }: Asked, after: Subscription) {
  const { id, product, source, addOn, total, assigned } = subscription;
  const { expires, disabled, deleted } = endDates(after);
  const free = source === 'trial' || source === 'prepaid' || (subscription.app && !isBilled(subscription));
  const payer = free ? undefined : paidWithOf(subscription, paying);
  const same = (one: Subscription) => one.product === product && one.id !== id;
  const drops = discarded(subscription);
  const { app } = summary(subscription, today);
  return {
    subscription: id,
    product,
    source,
    endsOn: subscription.endsOn,
    total,
    assigned,
    ...(payer && { recurring: cost(subscription), paidWith: payer }),
    addOns: addOns.map((one) => ({ product: one.product, total: one.total, assigned: one.assigned })),
    others: subscriptions.filter((one) => same(one) && stateOn(one, today) === 'active').length,
    ...(drops && { drops: { total: drops.total, on: drops.on } }),
    ...(app && { app }),
    ...(addOn === undefined && !app && { domain: tenant.domain }),
    disabled,
    deleted,
    dataUntil: addDays(expires, policy.dataGoneWithinDays),
  };
}

/** CAN-5: straight to Disabled. A further term that has not begun is no longer due, and an order that waits no longer wanted. */
function cancelledOn(on: BusinessDate) {
  return ({ scheduled: _, creditCheck: __, extension, ...one }: Subscription): Subscription => ({
    ...one,
    endsOn: extension?.on ?? one.endsOn,
    recurringBilling: false,
    cancelled: { on },
  });
}

/** CAN-1, CAN-3: what was paid for the rest of the billing period comes back, for the add-ons too. */
export function cancelNow(given: Given, asked: Asked): Outlook {
  const { subscription, addOns } = given;
  const { today } = asked;
  const cancel = cancelledOn(today);
  // APP-13, CAN-1: an app can be cancelled later too, but then nothing comes back.
  const isKept = (one: Subscription) => one.app && (!isBilled(one) || today > cancelUntil(one.startedOn));
  const credit = (one: Subscription) => {
    const part = isKept(one) ? undefined : chargedRest(one, today);
    return part && { part, amount: 0 - prorated(cost(one).before, part) };
  };
  const credited = (one: Subscription) => {
    const back = credit(one);
    return back ? bookChange(one, { type: 'cancel', quantity: one.total, ...back }, today) : charged(one, today);
  };
  const part = credit(subscription)?.part;
  const amount = [subscription, ...addOns].reduce((sum, one) => sum + (credit(one)?.amount ?? 0), 0);
  const outlook = { ...shared(given, asked, cancel(subscription)), when: 'now' as const, on: today, amount };
  return {
    outlook: { ...outlook, ...(part && { part }) },
    saves: togetherWith(addOns, subscription, (one) => cancel(credited(one))),
  };
}

/** CAN-4, TRI-4: recurring billing is off from now on, and everything else stays until the end date. */
export function cancelAtEnd(given: Given, asked: Asked): Outlook {
  const { subscription, addOns } = given;
  const outlook = shared(given, asked, turnedOff(subscription));
  const left = outlook.recurring && chargesLeft(subscription, asked.today);
  return {
    outlook: { ...outlook, when: 'at-end', on: subscription.endsOn, ...(left && { chargesLeft: left }) },
    saves: togetherWith(addOns, subscription, turnedOff),
  };
}
