// Work that one server does at a time: a lease in the database, short, renewed, and taken over when its holder dies.
import type { Store } from '../store/open-store.ts';

type Terms = {
  name: string;
  /** This server, different from every other. */
  holder: string;
  /** Wall-clock time. */
  now: () => Date;
};

export const leaseMs = 30_000;

/** What one server does at a time: lets come true what is due. */
export const dueWork = 'apply-due';

/** False when somebody else holds it, and also when it was lost. */
async function hold(store: Store, { name: id, holder, now }: Terms): Promise<boolean> {
  const at = now();
  const mine = { holder, until: new Date(at.getTime() + leaseMs) };
  const own = { tenantId: 'all', id };
  if (await store.leases.claim({ ...own, version: 0, ...mine })) return true;
  const free = { ...own, $or: [{ holder }, { until: { $lte: at } }] };
  return (await store.leases.take(free, mine, { id: 1 })) !== undefined;
}

/**
 * Runs `work` unless another server is at it; says whether it ran. `work` asks `stillMine`, which renews the lease,
 * before each part, and stops when the answer is no. The lease spares two servers the same work and nothing more: that
 * each step happens once is what its transaction sees to.
 */
export async function withLease(
  store: Store,
  terms: Terms,
  work: (stillMine: () => Promise<boolean>) => Promise<unknown>,
): Promise<boolean> {
  const stillMine = () => hold(store, terms);
  if (!(await stillMine())) return false;
  try {
    await work(stillMine);
  } finally {
    const mine = { tenantId: 'all', id: terms.name, holder: terms.holder };
    await store.leases.take(mine, { until: terms.now() }, { id: 1 });
  }
  return true;
}

/** Whether some server is at this work now. `now` is wall-clock time. */
export async function isHeld({ leases }: Pick<Store, 'leases'>, name: string, now: Date): Promise<boolean> {
  const lease = await leases.get('all', name);
  return lease !== undefined && lease.until > now;
}
