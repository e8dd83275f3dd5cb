// What assigning or unassigning does, told completely, and how far it is when it goes in parts (ASN-1).
import type { Settled } from '../../decision.ts';
import type { Person } from '../../model/person.ts';
import { policy } from '../../policy.ts';
import type { Named, Resolved } from '../../rules/people-named.ts';
import { Wish } from './wish.ts';

/** Somebody who was named and is left out, with the rule that says why; `NOBODY` is a name that nobody has, and its own id. */
export type LeftOut = { id: string; name: string; why: string };

export type PeopleEffect = {
  subscription: string;
  product: string;
  total: number;
  /** Licences assigned before and after. */
  from: number;
  to: number;
  people: Named[];
  leftOut: LeftOut[];
  /** How many of `people` have had their turn: the first part with the confirmation, the rest afterwards. */
  handled: number;
  /** Those of `people` for whom it was not possible any more when their turn came. */
  failed: LeftOut[];
};

/** Who can, and who is left out with the rule that says why. */
export function divided<Why extends string>(
  { people, unknown }: Resolved,
  whyNot: (person: Person) => Why | undefined,
): { able: Person[]; leftOut: (LeftOut & { why: Why | 'NOBODY' })[] } {
  const judged = people.map((person) => ({ person, why: whyNot(person) }));
  return {
    able: judged.filter(({ why }) => why === undefined).map(({ person }) => person),
    leftOut: [
      ...judged.flatMap(({ person: { id, name }, why }) => (why === undefined ? [] : [{ id, name, why }])),
      ...unknown.map((name) => ({ id: name, name, why: 'NOBODY' as const })),
    ],
  };
}

/** ASN-1: the wish of the next twenty, by their ids. */
export function nextWish(effect: PeopleEffect): Wish | undefined {
  const people = nextPart(effect).map(({ id }) => id);
  return people.length > 0 ? Wish.parse({ subscription: effect.subscription, people, without: true }) : undefined;
}

export function firstPart<T>(people: readonly T[]): T[] {
  return people.slice(0, policy.assignAtOnce);
}

/** The people whose turn is next. */
function nextPart({ people, handled }: PeopleEffect): Named[] {
  return firstPart(people.slice(handled));
}

function failures(part: readonly Named[], decision: Settled): LeftOut[] {
  if (decision.kind === 'asks') return part.map(({ id, name }) => ({ id, name, why: 'NOBODY' }));
  if (decision.kind === 'refused') return part.map(({ id, name }) => ({ id, name, why: decision.rule }));
  const { leftOut } = decision.effect as PeopleEffect;
  // Who has gone from the directory since would be known by the id alone.
  return leftOut.map((one) => ({ ...one, name: part.find(({ id }) => id === one.id)?.name ?? one.name }));
}

/** The effect after its next part: `change` is what one person adds to the number assigned. */
export function joined<E extends PeopleEffect>(effect: E, decision: Settled, change: 1 | -1): E {
  const part = nextPart(effect);
  const failed = failures(part, decision);
  return {
    ...effect,
    handled: effect.handled + part.length,
    failed: [...effect.failed, ...failed],
    to: effect.to - change * failed.length,
  };
}
