// What becomes of a self-service purchase that an admin takes over (SSP-15).
import type { BusinessDate } from '../model/calendar.ts';
import { available, type Subscription, surplus } from '../model/subscription.ts';
import { endsToday } from './cancelling.ts';
import { prorated, recurring, restOfPeriod } from './charges.ts';
import { bookChange, charged } from './invoicing.ts';

/** Licences that are lacking before `wanted` more people fit in. */
export function missingIn(target: Subscription, wanted: number): number {
  return Math.max(0, wanted - available(target) + surplus(target));
}

/** CAN-1: the purchaser gets back what cancelling on this day would have given; after that nothing, and nothing follows. */
function credited(purchase: Subscription, today: BusinessDate): Subscription {
  const { price = 0, total } = purchase;
  if (endsToday(purchase, today)) return charged(purchase, today);
  const part = restOfPeriod(purchase, today);
  const amount = 0 - prorated(recurring(purchase, price, total, 0).before, part);
  return bookChange(purchase, { type: 'cancel', quantity: total, part, amount }, today);
}

/** Deleted at once (LIFE-9), and nobody has a licence of it any more. */
export function takenOver(purchase: Subscription, today: BusinessDate): Subscription {
  const { scheduled: _, extension: __, ...rest } = credited(purchase, today);
  return { ...rest, recurringBilling: false, cancelled: { on: today }, reached: 'deleted', assigned: 0 };
}
