// First half of every change: decide on today's facts and keep what the card will show.

import type { Pending } from '../model/pending.ts';
import { policy } from '../policy.ts';
import { readerOf } from '../store/reader.ts';
import { refusedEntry } from './audit.ts';
import { askedBy, commandNamed, type Desk, type Outcome, somebody, type Visitor } from './desk.ts';
import { wrongInput } from './input.ts';

export type Wish = { command: string; input: unknown; conversation: string; locale: 'en' | 'nl' };

/** Changes nothing but the list of pending confirmations; a refusal is only recorded. */
export async function propose(desk: Desk, wish: Wish, visitor: Visitor): Promise<Outcome> {
  const { store, newId } = desk;
  const command = commandNamed(desk, wish.command);
  const input = command.input.safeParse(wish.input);
  if (!input.success) return { kind: 'refused', command: command.name, refusal: wrongInput(input.error) };
  const asked = askedBy(visitor);
  const facts = await command.facts(input.data, readerOf(store, visitor.tenant.id), asked);
  const decision = command.decide(input.data, facts, asked);
  if (decision.kind === 'refused') {
    await store.audit.save(refusedEntry(newId(), command.name, decision, visitor));
    return { kind: 'refused', command: command.name, refusal: decision };
  }
  const pending: Pending = await store.pendings.save({
    id: newId(),
    tenantId: visitor.tenant.id,
    version: 0,
    command: command.name,
    input: input.data,
    ...(decision.kind === 'accepted' && { effect: decision.effect }),
    form: decision.form,
    card: 1,
    askedBy: somebody(visitor.person),
    conversation: wish.conversation,
    locale: wish.locale,
    state: 'open',
    createdAt: visitor.at,
    expiresAt: new Date(visitor.at.getTime() + policy.confirmWithinHours * 3_600_000),
    copies: [],
  });
  return decision.kind === 'accepted' ? { kind: 'review', pending, decision } : { kind: 'asks', pending, decision };
}
