// A person with the roles that the billing account and its profiles keep for them (ROLE-12, ROLE-13).
import type { BillingRole } from './billing-role.ts';
import type { BillingProfile } from './payment.ts';
import type { Person } from './person.ts';
import type { Tenant } from './tenant.ts';

type Lists = {
  owners: readonly string[];
  contributors: readonly string[];
  invoiceManagers?: readonly string[];
  readers?: readonly string[] | undefined;
};

/** The strongest one. */
function roleIn(
  { owners, contributors, invoiceManagers = [], readers = [] }: Lists,
  id: string,
): BillingRole | undefined {
  if (owners.includes(id)) return 'owner';
  if (contributors.includes(id)) return 'contributor';
  if (invoiceManagers.includes(id)) return 'invoice-manager';
  return readers.includes(id) ? 'reader' : undefined;
}

/** ROLE-13: only people in the organization have such roles. Unchanged where the account has none on record. */
export function withBillingRoles(
  person: Person,
  { billingAccount }: Pick<Tenant, 'billingAccount'>,
  profiles: readonly BillingProfile[],
): Person {
  if (!billingAccount || person.guest) return person;
  const account = roleIn(billingAccount, person.id);
  const roles = profiles.flatMap((profile) => {
    const role = roleIn(profile, person.id);
    return role ? [[profile.id, role] as const] : [];
  });
  return { ...person, billing: { ...(account && { account }), profiles: Object.fromEntries(roles) } };
}
