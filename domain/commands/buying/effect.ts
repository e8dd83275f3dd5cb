// What buying something new does, told completely: the decision card, the outcome card and the audit all read this.
import type { BusinessDate } from '../../model/calendar.ts';
import type { Offer } from '../../model/offer.ts';
import type { PaidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import type { Part, Recurring } from '../../rules/charges.ts';
import type { PeopleEffect } from '../assigning/effect.ts';

/** What can be asked; in which order is for the flow to say. `review` asks nothing that is known. */
export const steps = ['product', 'base', 'quantity', 'terms', 'assign', 'payment', 'profile', 'review'] as const;
export type Step = (typeof steps)[number];
export type AskedStep = Exclude<Step, 'review'>;

export type BuyEffect = {
  subscription: string;
  product: string;
  quantity: number;
  unit: Offer['unit'];
  /** Minor units for one unit and one month. */
  price: number;
  /** Minor units: the first billing period, or what is left of the base's. */
  amount: number;
  part: Part;
  recurring: Recurring;
  term: Subscription['term'];
  billing: 'monthly' | 'annual';
  on: BusinessDate;
  endsOn: BusinessDate;
  /** Whether it goes on by itself on that day. */
  renews: boolean;
  paidWith: PaidWith;
  /** LIC-20; absent where an invoice follows. */
  chargedBy?: BusinessDate;
  /** LIC-19: an order by invoice is there once its credit check has passed, usually by this day. */
  usuallyBy?: BusinessDate;
  /** SSP-1: who buys for the own team, and pays; absent when the organization does. */
  purchaser?: string;
  /** There is one of this product already, whose licences could be added to instead. */
  already?: { subscription: string; total: number };
  /** ADD-1: what a traditional add-on belongs to. */
  base?: { subscription: string; product: string; total: number; isPrepaid: boolean };
  /** ADD-5: who gets one with the order; `waiting` people then still have none. */
  auto?: PeopleEffect & { waiting: number };
  /** The step before, where there was something to choose. */
  back: Step | undefined;
};
