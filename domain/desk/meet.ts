// The conversations that the bot is in: kept with every turn, forgotten when it is removed.
import type { Conversation } from '../model/conversation.ts';
import type { Store } from '../store/open-store.ts';

/** Keeps the newest address of a conversation, its language, and where its people are. */
export async function meet({ store }: { store: Store }, conversation: Conversation): Promise<void> {
  if (await store.conversations.claim(conversation)) return;
  const { tenantId, id, address, isGroup, locale, timeZone } = conversation;
  const newest = { address, isGroup, locale, ...(timeZone !== undefined && { timeZone }) };
  const differs = Object.entries(newest).map(([field, value]) => ({ [field]: { $ne: value } }));
  await store.conversations.take({ tenantId, id, $or: differs }, newest, { id: 1 });
}

/** The bot has answered here. Notices for somebody whom it could not write to follow the first answer. */
export async function greeted(store: Store, { tenantId, id }: Pick<Conversation, 'tenantId' | 'id'>): Promise<void> {
  const met = await store.conversations.take({ tenantId, id, greeted: false }, { greeted: true }, { id: 1 });
  if (met?.person !== undefined) await meetAgain(store, { tenantId, person: met.person });
}

type Somebody = { tenantId: string; person: string };

/** What could not be written to this person can be. It was due already, and stays so: all of it goes on one card. */
export async function meetAgain(store: Store, { tenantId, person }: Somebody): Promise<void> {
  const waiting = { tenantId, person, state: 'unreachable' };
  while (await store.outbox.take(waiting, { state: 'waiting' }, { dueAt: 1 }));
}

/** What could not be written to this person in the very moment in which they met the bot can be now. */
export async function catchUp(store: Store, somebody: Somebody): Promise<void> {
  if (await personalChat(store, somebody.tenantId, somebody.person)) await meetAgain(store, somebody);
}

export async function forget({ store }: { store: Store }, tenantId: string, id: string): Promise<void> {
  await store.conversations.remove(tenantId, id);
}

/** Where the bot can write to this person alone: of several such chats the one that was begun last. */
export async function personalChat(store: Store, tenantId: string, person: string): Promise<Conversation | undefined> {
  const [newest] = await store.conversations.list(
    { tenantId, person, isGroup: false, greeted: true },
    { sort: { metAt: -1 }, limit: 1 },
  );
  return newest;
}
