// Whom the search box of a card finds: people by the beginning of a name or address, for those who may give them licences.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import type { Person } from '../model/person.ts';
import { policy } from '../policy.ts';
import { isAssigner, mayAssign } from '../rules/assigning.ts';
import { named } from '../rules/people-named.ts';

const Input = z.object({
  typed: z.string().max(200),
  /** Only those who have a licence of this subscription. */
  holdersOf: z.string().optional(),
});
type Input = z.infer<typeof Input>;

/** The directory is for assigners and for purchasers, who give away what they bought (ROLE-7); never for a guest. */
async function mayLook({ holdersOf }: Input, read: Reader, { by }: Asked): Promise<boolean> {
  if (by.guest) return false;
  const subscriptions = await read.subscriptions();
  if (holdersOf === undefined) return isAssigner(by) || subscriptions.some(({ purchaser }) => purchaser === by.id);
  return subscriptions.some((one) => one.id === holdersOf && mayAssign(by, one, []) === undefined);
}

/** Of this many who are called so, those without the licence are left out. */
const mostLookedAt = 200;

async function facts(input: Input, read: Reader, asked: Asked): Promise<Person[]> {
  const { typed, holdersOf } = input;
  if (!(await mayLook(input, read, asked))) return [];
  if (holdersOf === undefined) return read.peopleLike(typed, mostLookedAt);
  if (typed.trim() === '') return read.holders(holdersOf, policy.maxFound);
  const people = await read.peopleLike(typed, mostLookedAt);
  const held = await read.assignmentsOf(people.map(({ id }) => id));
  return people.filter(({ id }) => held.some((one) => one.person === id && one.subscription === holdersOf));
}

/** Guests cannot get a licence (ASN-2), but one may have to be taken back. */
function answer({ holdersOf }: Input, people: Person[]) {
  const found = people.filter(({ guest }) => holdersOf !== undefined || !guest);
  return { kind: 'found' as const, people: found.slice(0, policy.maxFound).map(named) };
}

export const findPeople = defineQuestion({ name: 'find-people', input: Input, facts, answer });
