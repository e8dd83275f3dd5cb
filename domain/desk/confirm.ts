// Second half of every change: one transaction that claims the pending confirmation, decides again on fresh facts,
// saves, and writes audit and outbox (docs/adr/pending-confirmations.md).
import { isDeepStrictEqual } from 'node:util';
import type { Accepted } from '../decision.ts';
import type { Pending } from '../model/pending.ts';
import { readerOf } from '../store/reader.ts';
import { closedEntry, refusedEntry } from './audit.ts';
import { decideOn } from './decide-on.ts';
import { commandNamed, type Desk, type Outcome, type Press, somebody, type Visitor } from './desk.ts';
import { handOver } from './hand-over.ts';
import { changedFields } from './input.ts';
import { keep } from './keep.ts';
import { cardsChanged } from './outbox.ts';
import { closed, mayAnswerFor, readTicket, withCopy } from './pending.ts';
import { takeTurn } from './take-turn.ts';

/** Pressed twice, by two people, or delivered again: the effect happens once, and every later press shows it. */
export function confirm(desk: Desk, press: Press, visitor: Visitor): Promise<Outcome> {
  const { store } = desk;
  const entryId = desk.newId();
  const { id, seen } = readTicket(press.ticket);
  return store.transaction(async (session): Promise<Outcome> => {
    const found = await store.pendings.get(visitor.tenant.id, id, session);
    if (!found) return { kind: 'unknown' };
    const pending = withCopy(found, press.copy);
    const over = closed(pending, visitor.at);
    if (over) return over;
    if (!mayAnswerFor(visitor.person, pending)) return { kind: 'not-yours', pending };

    await takeTurn(store, visitor.tenant.id, session);
    const read = readerOf(store, visitor.tenant.id, session);
    const decide = (input: unknown) => decideOn(desk, { command: pending.command, input }, read, visitor);
    // Pressed on a card that has made way for another, or delivered again after that: the other one is shown.
    const isSeen = pending.card === seen;
    const typed = isSeen ? changedFields(pending, press.fields) : {};
    const { command, input, decision } = await decide({ ...(pending.input as object), ...typed });
    if (decision.kind === 'refused') {
      await store.audit.save(refusedEntry(entryId, command, decision, visitor), session);
      const { decision: before, command: asked } = await decide(pending.input);
      const form = before.kind === 'refused' || asked !== command ? {} : { before, typed };
      return { kind: 'refused', command, refusal: decision, pending, ...form };
    }
    const { effect: shown, changed: since, ...rest } = pending;
    if (decision.kind === 'asks') {
      const asking = { ...rest, command, input, form: decision.form, card: pending.card + 1 };
      return { kind: 'asks', pending: isSeen ? await store.pendings.save(asking, session) : pending, decision };
    }
    const decided: Pending = { ...rest, command, input, effect: decision.effect, form: decision.form };
    if (!isAsShown(pending, decision)) {
      const why = Object.keys(typed).length > 0 ? ('wish' as const) : ('facts' as const);
      const changed = shown === undefined ? {} : { changed: why };
      const next = await store.pendings.save({ ...decided, ...changed, card: pending.card + 1 }, session);
      return { kind: 'review', pending: next, decision, ...changed };
    }
    if (!isSeen) return { kind: 'review', pending, decision, ...(since && { changed: since }) };
    const by = somebody(visitor.person);
    const cause = { id, tenantId: visitor.tenant.id, command, by, at: visitor.at, effect: decision.effect };
    await handOver(store, cause, decision.saves, session);
    await keep(store, visitor.tenant.id, decision.saves, session);
    const closing = { state: 'done' as const, closedBy: by, closedAt: visitor.at };
    const { parts } = commandNamed(desk, command);
    const remains = parts?.next(decision.effect) === undefined ? {} : { unfinished: true as const };
    const done = await store.pendings.save({ ...decided, ...closing, ...remains }, session);
    await store.audit.save(closedEntry('confirmed', done, visitor), session);
    await cardsChanged(store, done, session);
    return { kind: 'done', pending: done, first: true };
  });
}

const plain = (effect: unknown): unknown => JSON.parse(JSON.stringify(effect ?? null));

/** Nothing happens that was not on the card: the effect decided now must be the effect that was shown. */
function isAsShown(pending: Pending, { effect }: Accepted<unknown>): boolean {
  return pending.effect !== undefined && isDeepStrictEqual(plain(pending.effect), plain(effect));
}
