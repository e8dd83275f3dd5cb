// A person of the tenant's directory, with the admin roles that decide what they may do (ROLE-1..7).
import { z } from 'zod';
import type { BillingRoles } from './billing-role.ts';
import { Topic } from './topic.ts';

export const Role = z.enum(['global-admin', 'billing-admin', 'license-admin', 'user-admin', 'service-support-admin']);
export type Role = z.infer<typeof Role>;

/** What the directory says of somebody. */
export const KnownPerson = z.object({
  /** The Entra object id: the stable key of a person, unlike the Teams id, which differs per bot. */
  id: z.string(),
  name: z.string(),
  userPrincipalName: z.string(),
  /** Where mail reaches them, when that differs from the user principal name. */
  mail: z.string().optional(),
  roles: z.array(Role),
  /** ISO 3166-1 country, or null while nobody has set it. */
  usageLocation: z.string().nullable(),
  guest: z.boolean(),
});
export type KnownPerson = z.infer<typeof KnownPerson>;

/** And what they have told us besides. */
export const Person = KnownPerson.extend({
  tenantId: z.string(),
  version: z.number().int(),
  preferredLocale: z.enum(['en', 'nl']).optional(),
  /** What they do not want the bot to write about first. */
  muted: z.array(Topic).optional(),
});
/** Kept with the billing account and its profiles, not with the person (model/with-billing-roles.ts). */
export type Person = z.infer<typeof Person> & { billing?: BillingRoles };

/** Somebody whom the directory does not know: no role, and nobody to give anything to. */
export function stranger({ id, tenantId, name }: Pick<Person, 'id' | 'tenantId' | 'name'>): Person {
  return { id, tenantId, name, version: 0, userPrincipalName: '', roles: [], usageLocation: null, guest: true };
}
