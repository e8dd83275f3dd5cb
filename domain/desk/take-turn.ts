// One decision of a tenant at a time, where two at once could each miss what the other does.
import type { Session, Store } from '../store/open-store.ts';

/**
 * A decision reads more than it writes: two first keys, two subscriptions of one product, two guesses at a key. Both
 * write the tenant, and the database lets one of them start again. False when there is no such tenant.
 */
export async function takeTurn(
  { tenants }: Pick<Store, 'tenants'>,
  tenantId: string,
  session: Session,
): Promise<boolean> {
  const tenant = await tenants.get(tenantId, tenantId, session);
  if (tenant) await tenants.save(tenant, session);
  return tenant !== undefined;
}
