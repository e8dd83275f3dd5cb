// Sends what the outbox holds: a card in the place of another, or a new message to one person.
import type { Delivered } from '../domain/desk/delivered.ts';
import type { Desk } from '../domain/desk/desk.ts';
import type { Delivery } from '../domain/desk/take-delivery.ts';
import type { Channel } from './channel/botbuilder.ts';
import { sendCardChange } from './send-card-change.ts';
import { sendNotices } from './send-notices.ts';

export function send(
  desk: Pick<Desk, 'store'>,
  messages: Pick<Channel, 'send' | 'update'>,
  delivery: Delivery,
): Promise<Delivered> {
  return Array.isArray(delivery) ? sendNotices(desk, messages, delivery) : sendCardChange(desk, messages, delivery);
}
