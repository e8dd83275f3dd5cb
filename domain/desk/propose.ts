// First half of every change: decide on today's facts and keep what the card will show.

import type { Pending } from '../model/pending.ts';
import { policy } from '../policy.ts';
import type { Session } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { refusedEntry } from './audit.ts';
import { decideOn } from './decide-on.ts';
import { commandNamed, type Desk, type Outcome, somebody, type Visitor } from './desk.ts';
import { takeTurn } from './take-turn.ts';

export type Wish = { command: string; input: unknown; conversation: string; locale: 'en' | 'nl' };

/** Changes nothing but the list of pending confirmations; a refusal is only recorded. */
export async function propose(desk: Desk, wish: Wish, visitor: Visitor): Promise<Outcome> {
  const { store } = desk;
  const id = desk.newId();
  const propose = (session?: Session) => proposeOnce(desk, { ...wish, id }, visitor, session);
  if (!commandNamed(desk, wish.command).countsRefusals) return propose();
  return store.transaction(async (session) => {
    await takeTurn(store, visitor.tenant.id, session);
    return propose(session);
  });
}

async function proposeOnce(
  desk: Desk,
  { id, conversation, locale, ...wish }: Wish & { id: string },
  visitor: Visitor,
  session: Session | undefined,
): Promise<Outcome> {
  const { store } = desk;
  const read = readerOf(store, visitor.tenant.id, session);
  const { command, input, decision } = await decideOn(desk, wish, read, visitor);
  if (decision.kind === 'refused') {
    await store.audit.save(refusedEntry(id, command, decision, visitor), session);
    return { kind: 'refused', command, refusal: decision };
  }
  const pending: Pending = {
    id,
    tenantId: visitor.tenant.id,
    version: 0,
    command,
    input,
    ...(decision.kind === 'accepted' && { effect: decision.effect }),
    form: decision.form,
    card: 1,
    askedBy: somebody(visitor.person),
    conversation,
    locale,
    state: 'open',
    createdAt: visitor.at,
    expiresAt: new Date(visitor.at.getTime() + policy.confirmWithinHours * 3_600_000),
    copies: [],
  };
  const kept = await store.pendings.save(pending, session);
  return decision.kind === 'accepted'
    ? { kind: 'review', pending: kept, decision }
    : { kind: 'asks', pending: kept, decision };
}
