// The life of a pending confirmation: who may answer it, when it is over, which messages show it.
import type { Copy, Pending } from '../model/pending.ts';
import type { Person } from '../model/person.ts';
import { isBuyer } from '../rules/roles.ts';
import type { Outcome } from './desk.ts';

/** What a card carries: which confirmation, and which of its cards this is. Nobody confirms what another card shows. */
export function ticketOf({ id, card }: Pending): string {
  return `${id}.${card}`;
}

export function readTicket(ticket: string): { id: string; seen: number } {
  const end = ticket.lastIndexOf('.');
  return { id: ticket.slice(0, end), seen: Number(ticket.slice(end + 1)) };
}

/** The person who asked, or another global or billing admin; both names are then on record. */
export function mayAnswerFor(person: Person, pending: Pending): boolean {
  return person.id === pending.askedBy.id || isBuyer(person);
}

/** What a press on a card finds that is over already; undefined while it can still be answered. */
export function closed(pending: Pending, at: Date): Outcome | undefined {
  if (pending.state === 'done') return { kind: 'done', pending, first: false };
  if (pending.state === 'dismissed') return { kind: 'dismissed', pending };
  return at >= pending.expiresAt ? { kind: 'expired', pending } : undefined;
}

/** Whether a message shows it. */
export function standsOn({ copies }: Pending, { activityId }: Copy): boolean {
  return copies.some((one) => one.activityId === activityId);
}

export function withCopy(pending: Pending, copy: Copy | undefined): Pending {
  return !copy || standsOn(pending, copy) ? pending : { ...pending, copies: [...pending.copies, copy] };
}

export function withoutCopy(pending: Pending, { activityId }: Copy): Pending {
  return { ...pending, copies: pending.copies.filter((one) => one.activityId !== activityId) };
}
