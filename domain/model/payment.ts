// How a subscription is paid: payment methods and the billing profiles that use them. No card number is ever stored.
import { z } from 'zod';

export const PaymentMethod = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  kind: z.enum(['card', 'bank-account', 'invoice']),
  brand: z.string().optional(),
  lastFour: z.string().optional(),
  /** The last day on which a card can be charged. */
  expiresOn: z.string().optional(),
  /** Who added it; only this person may use a card for something new (PAY-7). */
  owner: z.string().optional(),
  /** Added by somebody who pays for their own team: admins neither see nor use it. */
  private: z.boolean().optional(),
  /** As the person typed them on the page; the number and the security code never leave the vault. */
  holder: z.string().optional(),
  address: z.string().optional(),
});
export type PaymentMethod = z.infer<typeof PaymentMethod>;

export const BillingProfile = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  name: z.string(),
  paymentMethod: z.string(),
  contact: z.string(),
  address: z.string(),
  owners: z.array(z.string()),
  contributors: z.array(z.string()),
  invoiceManagers: z.array(z.string()),
  readers: z.array(z.string()),
  /** INV-7: on every invoice that is made from now on. */
  poNumber: z.string().optional(),
});
export type BillingProfile = z.infer<typeof BillingProfile>;

/** What a card may show of a payment method. */
export const PaidWith = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('card'), brand: z.string(), lastFour: z.string() }),
  z.object({ kind: z.literal('bank-account') }),
  z.object({ kind: z.literal('invoice') }),
]);
export type PaidWith = z.infer<typeof PaidWith>;

export function paidWith(method: PaymentMethod): PaidWith {
  return method.kind === 'card'
    ? { kind: 'card', brand: method.brand ?? '', lastFour: method.lastFour ?? '' }
    : { kind: method.kind };
}
