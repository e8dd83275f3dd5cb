// Who is speaking: the sender of an authenticated activity, looked up in the tenant's directory.
import type { Desk, Visitor } from '../domain/desk/desk.ts';
import { stranger } from '../domain/model/person.ts';
import { withBillingRoles } from '../domain/model/with-billing-roles.ts';
import type { Sender } from './channel/channel.ts';

/** Undefined for a tenant that License Desk does not serve. Whom the directory does not know has no role. */
export async function visitorOf({ store }: Desk, from: Sender, at: Date): Promise<Visitor | undefined> {
  const { tenantId, aadObjectId: id, name } = from;
  const [tenant, known, profiles] = await Promise.all([
    store.tenants.get(tenantId, tenantId),
    store.people.get(tenantId, id),
    store.billingProfiles.list({ tenantId }),
  ]);
  if (!tenant) return undefined;
  return { tenant, person: withBillingRoles(known ?? stranger({ id, tenantId, name }), tenant, profiles), at };
}
