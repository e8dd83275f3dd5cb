// From words as people write them to the people they mean: exactly one for each, or nobody is chosen.
import type { Person } from '../model/person.ts';
import { fold, isCalled } from '../model/person-names.ts';

/** A person as a card names them. */
export type Named = { id: string; name: string; address: string };

export function named({ id, name, userPrincipalName, mail }: Person): Named {
  return { id, name, address: mail ?? userPrincipalName };
}

export type Resolved = {
  /** In the order written, each once. */
  people: Person[];
  unknown: string[];
  /** The first name that several people have. */
  ambiguous: { name: string; options: Person[] } | undefined;
};

/** Somebody whose whole name or id it is comes before those who are only called that among other names. */
function whoIs(written: string, directory: readonly Person[]): Person[] {
  const called = directory.filter((person) => isCalled(person, written));
  const exactly = called.filter(({ id, name }) => [id, name].map(fold).includes(fold(written)));
  return exactly.length > 0 ? exactly : called;
}

export function peopleNamed(written: readonly string[], directory: readonly Person[]): Resolved {
  const people = new Map<string, Person>();
  const unknown = new Set<string>();
  let ambiguous: Resolved['ambiguous'];
  for (const name of written) {
    const [person, ...others] = whoIs(name, directory);
    if (!person) unknown.add(name);
    else if (others.length === 0) people.set(person.id, person);
    else ambiguous ??= { name, options: [person, ...others] };
  }
  return { people: [...people.values()], unknown: [...unknown], ambiguous };
}
