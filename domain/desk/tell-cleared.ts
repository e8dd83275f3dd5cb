// Looks whether blocks that somebody waits for are gone, whatever ended them, and tells each of them once.
import type { Watch } from '../model/watch.ts';
import { endOf } from '../rules/clearing.ts';
import type { Session, Store } from '../store/open-store.ts';
import { announce } from './announce.ts';

async function tell(store: Store, watch: Watch, session: Session): Promise<void> {
  const { tenantId, id, subscription: of, person, block, since } = watch;
  const subscription = await store.subscriptions.get(tenantId, of, session);
  const end = endOf(watch, subscription);
  if (end === 'cleared' && subscription) {
    const { product, total } = subscription;
    const notice = { kind: 'cleared', subscription: of, product, total, was: block } as const;
    await announce(store, { tenantId, key: `cleared/${of}/${since}`, notice, to: [person] }, session);
  }
  if (end) await store.watches.remove(tenantId, id, session);
}

/** Whether something was over. */
export async function tellCleared(store: Store): Promise<boolean> {
  let isOver = false;
  for (const { tenantId, id, ...watch } of await store.watches.list({})) {
    const now = await store.subscriptions.get(tenantId, watch.subscription);
    if (!endOf({ tenantId, id, ...watch }, now)) continue;
    await store.transaction(async (session) => {
      const kept = await store.watches.get(tenantId, id, session);
      if (kept) await tell(store, kept, session);
    });
    isOver = true;
  }
  return isOver;
}
