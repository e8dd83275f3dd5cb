// One line of an invoice, booked when it arises; until its invoice is made it waits with its subscription.
import { z } from 'zod';

/** INV-5 */
export const ChargeType = z.enum([
  'purchase',
  'monthly-payment',
  'renew',
  're-enable',
  'add-quantity',
  'remove-quantity',
  'usage',
  'cancel',
  'convert',
  'credit',
]);
export type ChargeType = z.infer<typeof ChargeType>;

export const Charge = z.object({
  type: ChargeType,
  subscription: z.string(),
  product: z.string(),
  /** In what the product is counted in (model/offer.ts); 1 of a flat rate. */
  quantity: z.number().int(),
  /** The days that are paid for: `until` is the first one that is not. */
  from: z.string(),
  until: z.string(),
  /** Minor units, negative for a credit. */
  amount: z.number().int(),
  /** The day it was booked, and the day of the invoice that it belongs on (INV-3, INV-4). */
  on: z.string(),
  invoiceOn: z.string(),
  /** Paid with this, where the subscription itself is paid with a key (KEY-12). */
  paidBy: z.string().optional(),
});
export type Charge = z.infer<typeof Charge>;
