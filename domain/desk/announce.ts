// Notices are written in the transaction of the change that causes them: one for each receiver, never the same fact twice.
import type { Notice } from '../model/notice.ts';
import type { Session, Store } from '../store/open-store.ts';

/** `key` names the fact within the tenant; `to` are person ids. Whoever was told already is left out. */
export type Announcement = { tenantId: string; key: string; notice: Notice; to: readonly string[] };

const idFor = (key: string, person: string) => `notice/${key}/${person}`;

export async function announce(store: Store, announcement: Announcement, session: Session): Promise<void> {
  const { tenantId, key, notice, to } = announcement;
  for (const person of to) {
    const id = idFor(key, person);
    if (await store.outbox.get(tenantId, id, session)) continue;
    const due = { state: 'waiting', attempts: 0, dueAt: new Date(0) } as const;
    await store.outbox.save({ id, tenantId, version: 0, kind: 'notice', notice, person, ...due }, session);
  }
}

/** Whether everybody has been told, or is about to be: asked before a transaction is begun for nothing. */
export async function isAnnounced(store: Store, { tenantId, key, to }: Announcement): Promise<boolean> {
  for (const person of to) if (!(await store.outbox.get(tenantId, idFor(key, person)))) return false;
  return true;
}
