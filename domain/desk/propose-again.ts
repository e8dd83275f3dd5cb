// "Start again" on a card that is over: the same wish, decided on today's facts. Done things are not done twice by this.
import type { Desk, Outcome, Visitor } from './desk.ts';
import { readTicket } from './pending.ts';
import { propose } from './propose.ts';

export async function proposeAgain(desk: Desk, ticket: string, visitor: Visitor): Promise<Outcome> {
  const pending = await desk.store.pendings.get(visitor.tenant.id, readTicket(ticket).id);
  if (!pending) return { kind: 'unknown' };
  if (pending.state === 'done') return { kind: 'done', pending, first: false };
  const { command, input, conversation, locale } = pending;
  return propose(desk, { command, input, conversation, locale }, visitor);
}
