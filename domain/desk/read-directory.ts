// Brings people and their roles up to date with the directory. Whoever has left it loses their licences (ROLE-5); what they
// bought for their own team goes on until somebody ends it (SSP-12).
import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '../directory.ts';
import { KnownPerson, type Person } from '../model/person.ts';
import { isBuyer } from '../rules/roles.ts';
import type { Session, Store } from '../store/open-store.ts';
import { readerOf } from '../store/reader.ts';
import { announce } from './announce.ts';
import { takeTurn } from './take-turn.ts';

type Read = { tenantId: string; at: Date };

/** People of the organization, by the directory's id. */
const byId = <T extends { id: string }>(people: readonly T[]) => new Map(people.map((one) => [one.id, one]));

/** SSP-12: what they bought goes on without them; the admins hear of it, and can take it over. */
async function tellAdmins(store: Store, { id, name, tenantId }: Person, session: Session): Promise<void> {
  const bought = await store.subscriptions.list({ tenantId, purchaser: id, reached: { $ne: 'deleted' } }, { session });
  const to = (await readerOf(store, tenantId, session).people([])).filter(isBuyer).map((admin) => admin.id);
  for (const { id: subscription, product, assigned: users } of bought) {
    const notice = { kind: 'purchaser-left', subscription, product, by: name, users } as const;
    await announce(store, { tenantId, key: `purchaser-left/${subscription}/${id}`, notice, to }, session);
  }
}

async function leaves(store: Store, left: Person, at: Date, session: Session): Promise<void> {
  const { id: person, tenantId } = left;
  const held = await store.assignments.list({ tenantId, person }, { session });
  for (const { id, subscription } of held) {
    await store.assignments.remove(tenantId, id, session);
    const freed = await store.subscriptions.get(tenantId, subscription, session);
    if (freed) await store.subscriptions.save({ ...freed, assigned: freed.assigned - 1 }, session);
  }
  await store.people.remove(tenantId, person, session);
  await tellAdmins(store, left, session);
  const effect = { person, subscriptions: held.map(({ subscription }) => subscription) };
  const entry = { id: `left/${person}/${at.toISOString()}`, tenantId, version: 0, at } as const;
  await store.audit.save({ ...entry, kind: 'event', command: 'person-left', effect }, session);
}

/** What they told us themselves, such as their language: the directory does not know it, and does not take it away. */
function ownWords(person: Person): Partial<Person> {
  return Object.fromEntries(Object.entries(person).filter(([field]) => !(field in KnownPerson.shape)));
}

async function changes(store: Store, known: KnownPerson, { tenantId }: Read, session: Session): Promise<void> {
  if (!(await takeTurn(store, tenantId, session))) return;
  const before = await store.people.get(tenantId, known.id, session);
  await store.people.save({ version: 0, ...(before && ownWords(before)), ...known, tenantId }, session);
}

/**
 * One transaction for each person who differs, so that a large organization holds nobody up. `at` is business time.
 * Nothing is done for an organization that is not there any more. Rejects while the directory cannot be read. One
 * without people is not believed: nobody is taken for gone because of it.
 */
export async function readDirectory(store: Store, directory: Directory, read: Read): Promise<void> {
  const { tenantId, at } = read;
  const there = byId(await directory.people(tenantId));
  if (there.size === 0) throw new Error('the directory names nobody');
  const here = byId(await store.people.list({ tenantId }));
  const isSame = (known: KnownPerson) => {
    const person = here.get(known.id);
    return person !== undefined && isDeepStrictEqual(KnownPerson.parse(person), KnownPerson.parse(known));
  };
  for (const known of [...there.values()].filter((one) => !isSame(one))) {
    await store.transaction((session) => changes(store, known, read, session));
  }
  for (const person of [...here.values()].filter(({ id }) => !there.has(id))) {
    await store.transaction(async (session) => {
      // Commands of the tenant take turns with this: nobody is given a licence while they go.
      if (!(await takeTurn(store, tenantId, session))) return;
      const still = await store.people.get(tenantId, person.id, session);
      if (still) await leaves(store, still, at, session);
    });
  }
}
