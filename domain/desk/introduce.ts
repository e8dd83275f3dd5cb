// A new chat with somebody whom the bot has never met, where Teams allows it: one server asks, and not again for a day.
import { policy } from '../policy.ts';
import type { Store } from '../store/open-store.ts';
import type { Delivered } from './delivered.ts';
import { leaseMs } from './lease.ts';
import { meetAgain } from './meet.ts';

export type Newcomer = { tenantId: string; person: string };
/** Asks Teams; `near` is the address of any chat in the same organization, which says where its Teams is. */
export type Begin = (newcomer: Newcomer & { near: string }) => Promise<Begun>;
/** `id` and `address` are the conversation's. `final`: this person cannot be written to. */
type Begun =
  | { ok: true; id: string; address: string }
  | { ok: false; final: boolean; reason: string; retryAfterSeconds?: number; throttled?: boolean };

/** The address of a chat near this person; undefined when nobody can ask, or Teams has said no today. */
export async function wayTo(store: Store, { tenantId, person }: Newcomer, now: Date): Promise<string | undefined> {
  const before = await store.introductions.get(tenantId, person);
  if (before?.refused && before.until > now) return undefined;
  // Somebody whom the bot is just answering for the first time is greeted before anything else.
  if ((await store.conversations.count({ tenantId, person, isGroup: false })) > 0) return undefined;
  const [newest] = await store.conversations.list({ tenantId }, { sort: { metAt: -1 }, limit: 1 });
  return newest?.address;
}

/** Whether this server is the one that asks now. */
export async function mayIntroduce(store: Store, { tenantId, person: id }: Newcomer, now: Date): Promise<boolean> {
  const mine = { refused: false, until: new Date(now.getTime() + leaseMs) };
  if (await store.introductions.claim({ tenantId, id, version: 0, ...mine })) return true;
  return (await store.introductions.take({ tenantId, id, until: { $lte: now } }, mine, { id: 1 })) !== undefined;
}

/** Remembers the new chat, and sends there in the next round, with all that applies to any other. */
export async function introduce(
  store: Store,
  { tenantId, person, near }: Newcomer & { near: string },
  begin: Begin,
  now: () => Date,
): Promise<Delivered> {
  const begun = await begin({ tenantId, person, near });
  if (!begun.ok && begun.final) {
    const until = new Date(now().getTime() + policy.introduceAgainAfterMs);
    await store.introductions.take({ tenantId, id: person }, { refused: true, until }, { id: 1 });
    return { ok: false, unreachable: true, reason: begun.reason };
  }
  if (begun.ok) {
    const { id, address } = begun;
    const locale = (await store.people.get(tenantId, person))?.preferredLocale;
    const fallback = (await store.tenants.get(tenantId, tenantId))?.defaultLocale ?? 'en';
    const chat = { id, tenantId, address, person, isGroup: false, locale: locale ?? fallback };
    await store.conversations.claim({ ...chat, version: 0, metAt: now(), greeted: true });
    await meetAgain(store, { tenantId, person });
  }
  // Left in place for its moment: a server that looked before there was a chat must not ask for another.
  if (begun.ok) return { ok: false, again: true };
  await store.introductions.remove(tenantId, person);
  return begun;
}
