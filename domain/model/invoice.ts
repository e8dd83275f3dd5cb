// An invoice: one per billing profile (MCA) or per order (MOSA). What it bills never changes once it is made (BIL-4).
import { z } from 'zod';
import { Charge } from './charge.ts';

export const Invoice = z.object({
  /** Its number: the day and whom it bills, so that no period is billed twice. */
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  issuedOn: z.string(),
  /** The billing period; `until` is the first day after it. */
  from: z.string(),
  until: z.string(),
  /** The billing profile, or else the subscription that was ordered. */
  billingProfile: z.string().optional(),
  order: z.string().optional(),
  /** Bought by this person for their own team: nobody else sees it (ROLE-7, NOT-27). */
  purchaser: z.string().optional(),
  /** INV-7: as the billing profile had it on the day of the invoice. */
  poNumber: z.string().optional(),
  paymentMethod: z.string(),
  /** The last day on which a card is charged (INV-3, INV-4). */
  chargedBy: z.string().optional(),
  lines: z.array(Charge),
  /** The day on which the card is charged next; absent once it is paid, and where somebody transfers the money. */
  tryOn: z.string().optional(),
  paidOn: z.string().optional(),
  /** PAY-10: paid with this card, once; it is kept nowhere. */
  paidOnce: z.object({ brand: z.string(), lastFour: z.string() }).optional(),
  /** When what we know of its payment came about: news from before that is old. */
  knownAt: z.date().optional(),
  /** PAY-11: what came of charging it so far; absent once it is paid. */
  failed: z.object({ firstOn: z.string(), lastOn: z.string(), attempts: z.number().int() }).optional(),
});
export type Invoice = z.infer<typeof Invoice>;

/** Minor units. */
export function totalOf({ lines }: Pick<Invoice, 'lines'>): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
