// What was confirmed and is too much for one transaction goes on here, part by part (ASN-1). A part is done entirely or
// not at all, so a server that dies in between only makes the next one take over.
import { stranger } from '../model/person.ts';
import { readerOf } from '../store/reader.ts';
import { continuedEntry } from './audit.ts';
import { decideOn } from './decide-on.ts';
import { commandNamed, type Desk } from './desk.ts';
import { handOver } from './hand-over.ts';
import { keep } from './keep.ts';
import { cardsChanged } from './outbox.ts';
import { takeTurn } from './take-turn.ts';

/** Rules and roles are looked at again: whoever may not do it any more does not do the rest. */
function continueOne(desk: Desk, tenantId: string, id: string, at: Date): Promise<boolean> {
  const { store } = desk;
  return store.transaction(async (session) => {
    const pending = await store.pendings.get(tenantId, id, session);
    const tenant = await store.tenants.get(tenantId, tenantId, session);
    const { closedBy } = pending ?? {};
    if (!pending?.unfinished || !tenant || !closedBy) return false;
    await takeTurn(store, tenantId, session);
    const command = commandNamed(desk, pending.command);
    const { unfinished: _, ...finished } = pending;
    const wish = command.parts?.next(pending.effect);
    if (!command.parts || wish === undefined) {
      await store.pendings.save(finished, session);
      return true;
    }
    const person = (await store.people.get(tenantId, closedBy.id, session)) ?? stranger({ ...closedBy, tenantId });
    const read = readerOf(store, tenantId, session);
    const does = command.parts.command ?? command.name;
    const { decision } = await decideOn(desk, { command: does, input: wish }, read, { person, tenant, at });
    if (decision.kind === 'accepted') {
      const part = { id: `${id}/${pending.version}`, tenantId, command: does, by: closedBy, at };
      await handOver(store, { ...part, effect: decision.effect }, decision.saves, session);
      await keep(store, tenantId, decision.saves, session);
    }
    const effect = command.parts.joined(pending.effect, decision);
    const more = command.parts.next(effect) === undefined ? {} : { unfinished: true as const };
    const next = await store.pendings.save({ ...finished, effect, ...more }, session);
    await store.audit.save(continuedEntry(next, at), session);
    await cardsChanged(store, next, session);
    return true;
  });
}

/** One part of everything that is unfinished; false when nothing is. A part that fails leaves the others their turn. */
export async function continueParts(desk: Desk, at: Date): Promise<boolean> {
  const unfinished = await desk.store.pendings.list({ unfinished: true });
  const failures: unknown[] = [];
  for (const { tenantId, id } of unfinished) {
    await continueOne(desk, tenantId, id, at).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
  return unfinished.length > 0;
}
