// Whether a notice that waited is worth sending still, looked up at the moment of sending.
import type { BusinessDate } from '../model/calendar.ts';
import type { NoticeEntry } from '../model/outbox-entry.ts';
import { isOpen, stillHolds } from '../rules/notices.ts';
import type { Store } from '../store/open-store.ts';

export async function isTrueStill(
  store: Store,
  { tenantId, notice }: NoticeEntry,
  today: BusinessDate,
): Promise<boolean> {
  if (notice.kind === 'request-decided') return true;
  if (notice.kind !== 'licence-requested') {
    return stillHolds(notice, await store.subscriptions.get(tenantId, notice.subscription), today);
  }
  return isOpen(await Promise.all(notice.requests.map((id) => store.licenceRequests.get(tenantId, id))));
}
