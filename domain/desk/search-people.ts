// Whom the search box of a card finds: people by the beginning of a name or address, for those who may give them licences.
import type { Asked, Reader } from '../command.ts';
import type { Person } from '../model/person.ts';
import { policy } from '../policy.ts';
import { isAssigner, mayAssign } from '../rules/assigning.ts';
import { type Named, named } from '../rules/people-named.ts';
import { readerOf } from '../store/reader.ts';
import { askedBy, type Desk, type Visitor } from './desk.ts';

/** `holdersOf`: only those who have a licence of this subscription. */
export type PeopleSearch = { typed: string; holdersOf?: string };

/** Of this many whose name begins so, those without the licence are left out. */
const mostLookedAt = 200;

/** The directory is for assigners, and for purchasers who give away what they bought (ROLE-7, ROLE-10). */
async function mayLook({ holdersOf }: PeopleSearch, read: Reader, { by }: Asked): Promise<boolean> {
  const subscriptions = await read.subscriptions();
  if (holdersOf === undefined) return isAssigner(by) || subscriptions.some(({ purchaser }) => purchaser === by.id);
  return subscriptions.some((one) => one.id === holdersOf && mayAssign(by, one, []) === undefined);
}

async function holders(subscription: string, typed: string, read: Reader): Promise<Person[]> {
  if (typed.trim() === '') return read.holders(subscription, policy.maxFound);
  const people = await read.peopleLike(typed, mostLookedAt);
  const held = await read.assignmentsOf(people.map(({ id }) => id));
  return people.filter(({ id }) => held.some((one) => one.person === id && one.subscription === subscription));
}

/** Guests get no licence (ASN-2), but one may have to be taken back. */
export async function searchPeople({ store }: Desk, search: PeopleSearch, visitor: Visitor): Promise<Named[]> {
  const { typed, holdersOf } = search;
  const read = readerOf(store, visitor.tenant.id);
  if (!(await mayLook(search, read, askedBy(visitor)))) return [];
  const found =
    holdersOf === undefined
      ? (await read.peopleLike(typed, mostLookedAt)).filter(({ guest }) => !guest)
      : await holders(holdersOf, typed, read);
  return found.slice(0, policy.maxFound).map(named);
}
