// The conversations that the bot is in: kept with every turn, forgotten when it is removed.
import type { Conversation } from '../model/conversation.ts';
import type { Desk } from './desk.ts';

/** Keeps the newest address of a conversation. */
export async function meet({ store }: Desk, conversation: Conversation): Promise<void> {
  if (await store.conversations.claim(conversation)) return;
  const { tenantId, id, address, isGroup } = conversation;
  await store.conversations.take({ tenantId, id, address: { $ne: address } }, { address, isGroup }, { id: 1 });
}

export async function forget({ store }: Desk, tenantId: string, id: string): Promise<void> {
  await store.conversations.remove(tenantId, id);
}
