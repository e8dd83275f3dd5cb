// "Start again" on a card that is over: the same wish, decided on today's facts. Done things are not done twice by this.
import type { Desk, Outcome, Visitor } from './desk.ts';
import { propose } from './propose.ts';

export async function proposeAgain(desk: Desk, id: string, visitor: Visitor): Promise<Outcome> {
  const pending = await desk.store.pendings.get(visitor.tenant.id, id);
  if (!pending) return { kind: 'unknown' };
  if (pending.state === 'done') return { kind: 'done', pending, first: false };
  const { command, input, conversation, locale } = pending;
  return propose(desk, { command, input, conversation, locale }, visitor);
}
