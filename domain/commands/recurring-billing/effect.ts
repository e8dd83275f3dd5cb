// What turning recurring billing on or off does, told completely.
import type { BusinessDate } from '../../model/calendar.ts';
import type { PaidWith } from '../../model/payment.ts';
import type { Subscription } from '../../model/subscription.ts';
import type { Recurring } from '../../rules/charges.ts';
import type { Summary } from '../../rules/summary.ts';

export type RecurringEffect = {
  turn: 'on' | 'off';
  subscription: string;
  product: string;
  source: Subscription['source'];
  total: number;
  /** APP-4, APP-10: an app may have no number of licences, and ends for good. */
  app?: Summary['app'];
  /** Off: the last term ends here. On: it renews here, or begins to be paid. */
  endsOn: BusinessDate;
  /** What each billing period costs; absent where nothing is paid yet. */
  recurring?: Recurring | undefined;
  paidWith?: PaidWith | undefined;
  /** REC-3: charges that still follow before the end. */
  chargesLeft?: number;
  /** REC-4 */
  drops?: { total: number; on: BusinessDate };
  /** Off: when people lose access, and until when it can be reactivated. */
  disabled?: BusinessDate;
  deleted?: BusinessDate;
  /** ADD-1: traditional add-ons, by product, that end or renew along. */
  addOns: string[];
  /** REC-5: the choices for a prepaid subscription. */
  payments?: { id: string; paidWith: PaidWith }[];
  billing?: 'monthly' | 'annual';
};
