// Writes to a person first: one notice as a card of its own, several as one card that lists them.
import { digestCard, noticeCard } from '../cards/notices.ts';
import { render } from '../cards/render.ts';
import type { Delivered } from '../domain/desk/delivered.ts';
import type { Desk } from '../domain/desk/desk.ts';
import { forget, personalChat } from '../domain/desk/meet.ts';
import type { NoticeEntry } from '../domain/model/outbox-entry.ts';
import type { Channel } from './channel/botbuilder.ts';
import { contextOf } from './talk.ts';

export async function sendNotices(
  { store }: Pick<Desk, 'store'>,
  { send }: Pick<Channel, 'send'>,
  entries: [NoticeEntry, ...NoticeEntry[]],
): Promise<Delivered> {
  const [{ tenantId, person: id, notice: first }, ...more] = entries;
  const [tenant, person, chat] = await Promise.all([
    store.tenants.get(tenantId, tenantId),
    store.people.get(tenantId, id),
    personalChat(store, tenantId, id),
  ]);
  if (!tenant) return { ok: false, final: true, reason: 'the organization is gone' };
  if (!chat) return { ok: false, unreachable: true, reason: 'the bot has not met this person' };
  const context = contextOf(person?.preferredLocale ?? chat.locale, tenant);
  const notices = [first, ...more.map(({ notice }) => notice)];
  const card = more.length === 0 ? noticeCard(first, context) : digestCard(notices, context);
  const sent = await send(chat.address, render(card));
  if (sent.ok || !sent.final || !sent.gone) return sent;
  // Removed or blocked: nothing is lost, it comes when they are back.
  await forget({ store }, tenantId, chat.id);
  return { ok: false, unreachable: true, reason: sent.reason };
}
