// A subscription and the facts about its licences (SUB-1, SUB-2).
import { z } from 'zod';
import { Charge } from './charge.ts';

export const Subscription = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  product: z.string(),
  /** Where it was bought (SUB-2); decides who can change it. */
  source: z.enum(['direct', 'trial', 'prepaid', 'volume-licensing', 'csp', 'representative', 'self-service']),
  /** ADD-1: a traditional add-on belongs to `base`; a standalone one belongs to none. */
  addOn: z.enum(['traditional', 'standalone']).optional(),
  base: z.string().optional(),
  /** MOSA or MCA decide decreases (LIC-7, LIC-8); absent for what a partner sold. */
  agreement: z.enum(['MOSA', 'MCA']).optional(),
  /** 0 only while the order that it begins with waits for its credit check (LIC-19). */
  total: z.number().int().nonnegative(),
  assigned: z.number().int().nonnegative(),
  /** Minor units per licence per month; absent when somebody else sends the bill. */
  price: z.number().int().nonnegative().optional(),
  term: z.enum(['monthly', 'annual', 'three-year']),
  billing: z.enum(['monthly', 'annual']),
  paidBy: z.string().optional(),
  billingProfile: z.string().optional(),
  startedOn: z.string(),
  /** The day of the month that its terms keep to (rules/anchor.ts); absent where `startedOn` is on it. */
  anchorDay: z.number().int().optional(),
  /** The first day that the paid term no longer covers (LIFE-1). */
  endsOn: z.string(),
  recurringBilling: z.boolean(),
  partner: z.string().optional(),
  /** An app of another publisher (APP-4, APP-7): set up and assigned in the publisher's portal, once it is activated there. */
  app: z
    .object({
      pricing: z.enum(['per-licence', 'flat-rate']),
      portal: z.url({ protocol: /^https$/ }),
      activatedOn: z.string().optional(),
      /** APP-1: how it was bought; or from its vendor, who then sends the bill and changes it (APP-14). */
      route: z.enum(['direct', 'partner', 'proposal', 'vendor']).optional(),
      /** Who bought it, and is reminded to activate it (NOT-15). */
      boughtBy: z.string().optional(),
    })
    .optional(),
  /** The person who bought it for their own team (ROLE-7). */
  purchaser: z.string().optional(),
  /** An order of `quantity` more licences waits for its credit check (LIC-10, LIC-19). */
  creditCheck: z
    .object({
      since: z.string(),
      /** The moment, where it is known: an outcome that came about before it is about another order. */
      orderedAt: z.date().optional(),
      quantity: z.number().int().positive(),
      requestedBy: z.string(),
    })
    .optional(),
  /** A change that waits for its date (LIC-6, LIC-7, KEY-11). */
  scheduled: z.object({ total: z.number().int().positive(), on: z.string(), requestedBy: z.string() }).optional(),
  /** Licences bought or renewed, by day: they can be given back for a few days (LIC-7). */
  added: z.array(
    z.object({
      on: z.string(),
      quantity: z.number().int().positive(),
      /** Who bought them; nobody, when a term renewed by itself. */
      by: z.string().optional(),
    }),
  ),
  /** A further term is agreed: from `on`, which was the end date, until `endsOn`. */
  extension: z.object({ on: z.string(), billing: z.enum(['monthly', 'annual']) }).optional(),
  /** The price of every term that begins on `from` or later; a purchaser's begins only when they have approved it. */
  newPrice: z
    .object({ price: z.number().int().nonnegative(), from: z.string(), approvedOn: z.string().optional() })
    .optional(),
  /** TRI-3: a trial is extended once. */
  trialExtended: z.boolean().optional(),
  /** Cancelled with immediate effect (CAN-5), or stopped because it was not paid (PAY-11). `endsOn` keeps the next billing date, in case it comes back (LIFE-5). */
  cancelled: z.object({ on: z.string(), unpaid: z.boolean().optional() }).optional(),
  /** PAY-11: a charge for it has failed and is not made up for; `invoice` is the oldest of those. */
  pastDue: z
    .object({
      invoice: z.string(),
      since: z.string(),
      lastOn: z.string(),
      attempts: z.number().int(),
      /** The next attempt; absent when there is none before `usableUntil`. */
      nextOn: z.string().optional(),
      /** The day on which it stops, unless it is paid before. */
      usableUntil: z.string(),
    })
    .optional(),
  /** Deleted by hand before its day (LIFE-9). */
  deletedOn: z.string().optional(),
  /** The last state after its end that is on record (LIFE-1). */
  reached: z.enum(['expired', 'disabled', 'deleted']).optional(),
  /** LIFE-6: it was reactivated as this other subscription. */
  replacedBy: z.string().optional(),
  /** The first day that no charge has been booked for; absent before the first. */
  billedUntil: z.string().optional(),
  /** Charges that wait for their invoice. */
  unbilled: z.array(Charge).optional(),
});
export type Subscription = z.infer<typeof Subscription>;

/** Bought from Microsoft itself. Partners renew and bill what they sold, a key has paid already, and a trial costs nothing. */
export function isSoldHere({ source }: Pick<Subscription, 'source'>): boolean {
  return source === 'direct' || source === 'self-service';
}

/** SUB-1; none where more are assigned than there are. */
export function available({ total, assigned }: Pick<Subscription, 'total' | 'assigned'>): number {
  return Math.max(0, total - assigned);
}

/** LIFE-8: assigned beyond what was purchased, where somebody else lowered the number. */
export function surplus({ total, assigned }: Pick<Subscription, 'total' | 'assigned'>): number {
  return Math.max(0, assigned - total);
}
