// A tenant: the organization whose subscriptions these are.
import { z } from 'zod';
import { Cloud } from './region.ts';

/** POL-2 */
export const SelfServicePolicy = z.enum(['enabled', 'trials-only', 'disabled']);
export type SelfServicePolicy = z.infer<typeof SelfServicePolicy>;

export const Tenant = z.object({
  id: z.string(),
  tenantId: z.string(),
  version: z.number().int(),
  name: z.string(),
  domain: z.string(),
  country: z.string(),
  /** Which region's links, words and ways are its own (REG-1). */
  cloud: Cloud,
  /** ISO 4217; all money of the tenant is in its minor unit. */
  currency: z.string(),
  /** IANA name; business dates are dates in this zone. */
  timeZone: z.string(),
  defaultLocale: z.enum(['en', 'nl']),
  /** What people may buy for their own teams, by product id; a product that is not named is enabled (POL-1). */
  selfServicePolicy: z.record(z.string(), SelfServicePolicy).optional(),
  /** What the price list says since it was made, by product: `price` from the day `from` on, and `before` until then. */
  prices: z
    .record(
      z.string(),
      z.object({
        price: z.number().int(),
        from: z.string(),
        before: z.number().int().optional(),
        announcedAt: z.date(),
      }),
    )
    .optional(),
  /** POL-8: how people ask for a licence here, in the organization's own words; it takes the place of licence requests. */
  licenceProcess: z.string().optional(),
  /** ROLE-12: the people who sign and buy for the organization, besides its global admins, and those who look on. */
  billingAccount: z
    .object({
      owners: z.array(z.string()),
      contributors: z.array(z.string()),
      readers: z.array(z.string()).optional(),
    })
    .optional(),
  /** APP-2: the Microsoft Customer Agreement, accepted once for everybody. */
  customerAgreement: z.object({ acceptedOn: z.string(), by: z.string() }).optional(),
});
export type Tenant = z.infer<typeof Tenant>;
