// What an extension does, told completely.
import type { BusinessDate } from '../../model/calendar.ts';
import type { PaidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import type { Recurring } from '../../rules/charges.ts';
import type { Paying } from '../../rules/paying.ts';
import type { Summary } from '../../rules/summary.ts';

export type ExtendEffect = {
  subscription: string;
  product: string;
  /** Licences that a card pays beyond the prepaid term, or a further term of an ordinary subscription. */
  mode: 'prepaid' | 'term';
  total: number;
  assigned: number;
  /** APP-4, APP-8: an app may have no number of licences, and its publisher alone knows who has one. */
  app?: Summary['app'];
  endedOn: BusinessDate;
  endsOn: BusinessDate;
  /** The first day of the further term. */
  from: BusinessDate;
  price: number;
  /** Minor units: charged now (KEY-12); a further term is charged when it comes. */
  amount?: number;
  chargedBy?: BusinessDate;
  /** What each billing period of the further term costs. */
  recurring?: Recurring;
  billing?: 'monthly' | 'annual';
  /** BIL-6, ROLE-14 */
  mayChooseBilling: boolean;
  paidWith: PaidWith;
  payments: { id: string; paidWith: PaidWith }[];
  /** After the further term it renews by itself. */
  recurringBilling: boolean;
  /** A change that stays planned for the old end date. */
  planned?: { total: number; on: BusinessDate };
  /** ADD-1: traditional add-ons that are extended along. */
  addOns: { product: string; recurring: Recurring }[];
};

export type Extending = {
  subscription: Subscription;
  addOns: readonly Subscription[];
  subscriptions: readonly Subscription[];
  paying: Paying;
};
