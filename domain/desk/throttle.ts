// Teams limits how fast a bot may write. All servers share the buckets, which are kept in the database.
import { policy } from '../policy.ts';
import { type Bucket, closedFor, type Limit, spent, waitFor } from '../rules/throttle.ts';
import type { Store } from '../store/open-store.ts';

/** A conversation of an organization; without an address, the organization alone. */
export type Place = { tenantId: string; address?: string | undefined };

const limits = policy.writesFirst;
/** How long a whole organization pauses when Teams throttles one of its conversations: Teams counts by the second. */
const tenantPausesMs = 1_000;

type Change = (bucket: Bucket | undefined) => Bucket | undefined;

const ofTenant = 'tenant';
const ofConversation = (address: string) => `conversation/${address}`;

/** Changes a bucket as if nobody else did; false when `change` leaves it alone. */
async function change({ buckets }: Store, tenantId: string, id: string, change: Change): Promise<boolean> {
  for (;;) {
    const found = await buckets.get(tenantId, id);
    const next = change(found);
    if (!next) return false;
    const saved = found
      ? await buckets.take({ tenantId, id, version: found.version }, next, { id: 1 })
      : await buckets.claim({ tenantId, id, version: 0, ...next });
    if (saved) return true;
  }
}

function takeToken(store: Store, tenantId: string, id: string, limit: Limit, now: Date): Promise<boolean> {
  return change(store, tenantId, id, (bucket) =>
    waitFor(bucket, limit, now) === 0 ? spent(bucket, limit, now) : undefined,
  );
}

/**
 * Takes a token of the conversation and one of the organization, or says how long to wait for them: `whole` when
 * nobody in the organization can be written to before that. Times are wall-clock time.
 */
export async function mayWrite(
  store: Store,
  { tenantId, address }: Place,
  now: Date,
): Promise<{ waitMs: number; whole: boolean }> {
  const wait = async (id: string, limit: Limit) => waitFor(await store.buckets.get(tenantId, id), limit, now);
  const own = address === undefined ? undefined : ofConversation(address);
  for (;;) {
    const tenantMs = await wait(ofTenant, limits.tenant);
    if (tenantMs > 0) return { waitMs: tenantMs, whole: true };
    const ownMs = own === undefined ? 0 : await wait(own, limits.conversation);
    if (ownMs > 0) return { waitMs: ownMs, whole: false };
    // Somebody else was faster: look again. The organization's token is the one that is fought for, so it comes first.
    if (!(await takeToken(store, tenantId, ofTenant, limits.tenant, now))) continue;
    if (own === undefined || (await takeToken(store, tenantId, own, limits.conversation, now)))
      return { waitMs: 0, whole: false };
  }
}

/** An answer in chat has gone out: it waited for nothing, and what the bot writes first makes room for it. */
export async function wrote(store: Store, { tenantId, address }: Required<Place>, now: Date): Promise<void> {
  await change(store, tenantId, ofTenant, (bucket) => spent(bucket, limits.tenant, now));
  await change(store, tenantId, ofConversation(address ?? ''), (bucket) => spent(bucket, limits.conversation, now));
}

/** Teams has throttled a message: nothing goes there for so long, and everybody slows down. */
export async function slowDown(store: Store, { tenantId, address }: Place, ms: number, now: Date): Promise<void> {
  const pause = (limit: Limit, forMs: number) => (bucket: Bucket | undefined) => closedFor(bucket, limit, forMs, now);
  await change(store, tenantId, ofTenant, pause(limits.tenant, tenantPausesMs));
  if (address !== undefined) await change(store, tenantId, ofConversation(address), pause(limits.conversation, ms));
}
