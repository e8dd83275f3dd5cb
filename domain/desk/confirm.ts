// Second half of every change, and the only code that changes anything: one transaction that claims the pending
// confirmation, decides again on fresh facts, saves, and writes audit and outbox (docs/adr/pending-confirmations.md).
import { isDeepStrictEqual } from 'node:util';
import type { Accepted, Save } from '../decision.ts';
import type { Pending } from '../model/pending.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { closedEntry, refusedEntry } from './audit.ts';
import { askedBy, commandNamed, type Desk, type Outcome, type Press, somebody, type Visitor } from './desk.ts';
import { changedFields, wrongInput } from './input.ts';
import { cardsChanged } from './outbox.ts';
import { closed, mayAnswerFor, withCopy } from './pending.ts';

const plain = (effect: unknown): unknown => JSON.parse(JSON.stringify(effect ?? null));

/** Nothing happens that was not on the card: the effect decided now must be the effect that was shown. */
function isAsShown(pending: Pending, { effect }: Accepted<unknown>): boolean {
  return pending.effect !== undefined && isDeepStrictEqual(plain(pending.effect), plain(effect));
}

async function keep(store: Store, saves: readonly Save[], session: Session): Promise<void> {
  for (const save of saves) {
    if (save.kind === 'subscription') await store.subscriptions.save(save.document, session);
    else await store.productKeys.save(save.document, session);
  }
}

/** Pressed twice, by two people, or delivered again: the effect happens once, and every later press shows it. */
export function confirm(desk: Desk, press: Press, visitor: Visitor): Promise<Outcome> {
  const { store, newId } = desk;
  const entryId = newId();
  return store.transaction(async (session): Promise<Outcome> => {
    const found = await store.pendings.get(visitor.tenant.id, press.id, session);
    if (!found) return { kind: 'unknown' };
    const pending = withCopy(found, press.copy);
    const over = closed(pending, visitor.at);
    if (over) return over;
    if (!mayAnswerFor(visitor.person, pending)) return { kind: 'not-yours', pending };

    const command = commandNamed(desk, pending.command);
    const typed = changedFields(pending, press.fields);
    const input = command.input.safeParse({ ...(pending.input as object), ...typed });
    if (!input.success)
      return { kind: 'refused', command: command.name, refusal: wrongInput(input.error), pending, typed };
    const asked = askedBy(visitor);
    const facts = await command.facts(input.data, readerOf(store, visitor.tenant.id, session), asked);
    const decision = command.decide(input.data, facts, asked);
    if (decision.kind === 'refused') {
      await store.audit.save(refusedEntry(entryId, command.name, decision, visitor), session);
      return { kind: 'refused', command: command.name, refusal: decision, pending, typed };
    }
    const { effect: _, ...rest } = pending;
    if (decision.kind === 'asks') {
      const next = await store.pendings.save({ ...rest, input: input.data, form: decision.form }, session);
      return { kind: 'asks', pending: next, decision };
    }
    const shown = { ...rest, input: input.data, effect: decision.effect, form: decision.form };
    if (!isAsShown(pending, decision)) {
      const next = await store.pendings.save(shown, session);
      const fresh =
        pending.effect === undefined
          ? {}
          : { changed: Object.keys(typed).length > 0 ? ('wish' as const) : ('facts' as const) };
      return { kind: 'review', pending: next, decision, ...fresh };
    }
    const done = { ...shown, state: 'done' as const, closedBy: somebody(visitor.person), closedAt: visitor.at };
    await keep(store, decision.saves, session);
    const next = await store.pendings.save(done, session);
    await store.audit.save(closedEntry('confirmed', next, visitor), session);
    await cardsChanged(store, next, session);
    return { kind: 'done', pending: next, first: true };
  });
}
