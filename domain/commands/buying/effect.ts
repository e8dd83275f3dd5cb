// What buying something new does, told completely: the decision card, the outcome card and the audit all read this.
import type { BusinessDate } from '../../model/calendar.ts';
import type { PaidWith } from '../../model/payment.ts';
import type { Recurring } from '../../rules/charges.ts';

/** What can be asked; in which order is for the flow to say. `review` asks nothing that is known. */
export const steps = ['product', 'quantity', 'terms', 'payment', 'review'] as const;
export type Step = (typeof steps)[number];
export type AskedStep = Exclude<Step, 'review'>;

export type BuyEffect = {
  subscription: string;
  product: string;
  quantity: number;
  /** Minor units for one licence and one month. */
  price: number;
  /** Minor units: the first billing period. */
  amount: number;
  recurring: Recurring;
  term: 'monthly' | 'annual';
  billing: 'monthly' | 'annual';
  on: BusinessDate;
  endsOn: BusinessDate;
  paidWith: PaidWith;
  /** LIC-20 */
  chargedBy: BusinessDate;
  /** SSP-1: who buys for the own team, and pays; absent when the organization does. */
  purchaser?: string;
  /** There is one of this product already, whose licences could be added to instead. */
  already?: { subscription: string; total: number };
  /** The step before, where there was something to choose. */
  back: Step | undefined;
};
