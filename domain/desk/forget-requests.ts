// POL-8: licence requests are kept for twelve months, decided or not.
import { dateIn } from '../model/calendar.ts';
import type { Tenant } from '../model/tenant.ts';
import { keptSince } from '../rules/licence-requests.ts';
import type { Store } from '../store/open-store.ts';

export async function forgetRequests(store: Store, { id: tenantId, timeZone }: Tenant, at: Date): Promise<void> {
  const old = await store.licenceRequests.list({ tenantId, on: { $lte: keptSince(dateIn(timeZone, at)) } });
  for (const { id } of old) await store.licenceRequests.remove(tenantId, id);
}
