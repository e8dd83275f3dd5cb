// Teams limits how fast a bot may write. All servers share the buckets, which are kept in the database.
import { policy } from '../policy.ts';
import { type Bucket, closedFor, type Limit, spent, waitFor } from '../rules/throttle.ts';
import type { Store } from '../store/open-store.ts';

/** A conversation of an organization; without an address, the organization alone. */
export type Place = { tenantId: string; address?: string | undefined };

const limits = policy.writesFirst;
/** How long a whole organization pauses when Teams throttles one of its conversations: Teams counts by the second. */
const tenantPausesMs = 1_000;

const ofTenant = 'tenant';
const ofConversation = (address: string) => `conversation/${address}`;

type Found = Awaited<ReturnType<Store['buckets']['get']>>;

/** False when somebody else has changed it since it was found. */
async function put({ buckets }: Store, tenantId: string, id: string, found: Found, next: Bucket): Promise<boolean> {
  if (!found) return buckets.claim({ tenantId, id, version: 0, ...next });
  return (await buckets.take({ tenantId, id, version: found.version }, next, { id: 1 })) !== undefined;
}

/** Changes a bucket as if nobody else did. */
async function change(store: Store, tenantId: string, id: string, by: (bucket: Found) => Bucket): Promise<void> {
  for (;;) {
    const found = await store.buckets.get(tenantId, id);
    if (await put(store, tenantId, id, found, by(found))) return;
  }
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
  const own = address === undefined ? undefined : ofConversation(address);
  for (;;) {
    const [tenant, conversation] = await Promise.all([
      store.buckets.get(tenantId, ofTenant),
      own === undefined ? undefined : store.buckets.get(tenantId, own),
    ]);
    const tenantMs = waitFor(tenant, limits.tenant, now);
    if (tenantMs > 0) return { waitMs: tenantMs, whole: true };
    const ownMs = own === undefined ? 0 : waitFor(conversation, limits.conversation, now);
    if (ownMs > 0) return { waitMs: ownMs, whole: false };
    // Somebody else was faster: look again. The organization's token is the one that is fought for, so it comes first.
    if (!(await put(store, tenantId, ofTenant, tenant, spent(tenant, limits.tenant, now)))) continue;
    if (own === undefined) return { waitMs: 0, whole: false };
    const next = spent(conversation, limits.conversation, now);
    if (await put(store, tenantId, own, conversation, next)) return { waitMs: 0, whole: false };
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
