// What a change of quantity does, told completely: the decision card, the outcome card and the audit all read this.
import type { BusinessDate } from '../../model/calendar.ts';
import type { PaidWith } from '../../model/payment.ts';
import type { Part, Recurring } from '../../rules/charges.ts';

export type QuantityEffect = {
  subscription: string;
  product: string;
  from: number;
  to: number;
  assigned: number;
  /** An app's, where its licences are assigned (APP-8). */
  portal?: string;
  when: 'now' | 'at-renewal' | 'after-credit-check';
  /** The day it counts: today, or the renewal date. */
  on: BusinessDate;
  /** LIC-6: an increase may also wait for the renewal. */
  mayWait: boolean;
  /** Minor units for one licence and one month. */
  price: number;
  /** Minor units: what is charged for the rest of the billing period; negative is a credit; absent at renewal. */
  amount?: number;
  part?: Part;
  recurring: Recurring;
  paidWith: PaidWith;
  /** LIC-20: the last day on which a card or bank account shows the charge. */
  chargedBy?: BusinessDate;
  /** Until when the new licences can be given back: a day or never (LIC-7), or any time while nobody has them (LIC-8). */
  giveBackUntil?: BusinessDate | 'any-time' | 'never';
  /** A change that was planned and that this one replaces. */
  replaces?: { total: number; on: BusinessDate };
  /** LIC-16: the new licences become a subscription of their own, beside the prepaid ones. */
  second?: { id: string; total: number; endsOn: BusinessDate; payments: { id: string; paidWith: PaidWith }[] };
};
