// What "assign E3 to Megan and Adele" and "take it back" have in common: which people, and which subscription.
import { z } from 'zod';
import type { Asked, Reader } from '../../command.ts';
import { ask, refuse } from '../../decision.ts';
import type { Assignment } from '../../model/assignment.ts';
import type { Person } from '../../model/person.ts';
import { ProductIds, product } from '../../model/product.ts';
import { available, type Subscription } from '../../model/subscription.ts';
import { policy } from '../../policy.ts';
import { hasLicence, isOnePersons, mayAssign, mayAssignAny } from '../../rules/assigning.ts';
import { candidates } from '../../rules/candidates.ts';
import { owned } from '../../rules/owned.ts';
import { named, peopleNamed, type Resolved } from '../../rules/people-named.ts';
import { summary } from '../../rules/summary.ts';

/** One a line or separated by commas; of "Megan Bowen <megan@…>", as mail programs copy it, the address. */
function namesIn(written: string): string[] {
  return written
    .split(/[\n,;]+/)
    .map((name) => (/<([^<>]+)>/.exec(name)?.[1] ?? name).trim())
    .filter((name) => name !== '');
}

/** A list of names, or what was typed in a field for them. */
export const Names = z.union([z.string().transform(namesIn), z.array(z.string())]).default([]);

export const Wish = z
  .object({
    subscription: z.string().optional(),
    products: ProductIds,
    /** As written in the sentence: names, addresses or ids. */
    people: Names,
    /** "Give me E3." */
    me: z.boolean().default(false),
    /** Typed on the card, and picked there with the search box. */
    names: Names,
    picked: Names,
    /** The answer to "which Anna?": the name, and the id of the person it is. */
    name: z.string().optional(),
    is: z.string().optional(),
    /** Names that nobody has may be left out; else each of them is asked about. */
    without: z.coerce.boolean().default(false),
    /** LIC-3: the total that these licences are taken back for. */
    thenTotal: z.coerce.number().int().optional(),
  })
  .transform(({ name, is, ...wish }) => {
    const settled = (written: string[]) => written.map((one) => (one === name && is !== undefined ? is : one));
    return { ...wish, people: settled(wish.people), names: settled(wish.names) };
  });
export type Wish = z.infer<typeof Wish>;

export type Facts = {
  subscriptions: Subscription[];
  /** Admins, and whoever bought a subscription for their own team. */
  people: Person[];
  /** Everybody whom the wish may mean. */
  directory: Person[];
  /** All licences of those people. */
  held: Assignment[];
};

export async function facts({ people, names, picked, me }: Wish, read: Reader, { by }: Asked): Promise<Facts> {
  const known = await owned(read);
  const directory = await read.peopleCalled([...people, ...names, ...picked].slice(0, 2 * policy.maxPeople));
  const ids = [...directory.map(({ id }) => id), ...(me ? [by.id] : [])];
  return { ...known, directory, held: await read.assignmentsOf(ids) };
}

/** Whoever answers the question about an unknown name has left that name behind. */
export function peopleOf({ people, names, picked, me }: Wish, { directory }: Facts, { by }: Asked): Resolved {
  const answers = [...names, ...picked];
  const all = peopleNamed([...people, ...answers], directory);
  const unknown = answers.length > 0 ? all.unknown.filter((name) => answers.includes(name)) : all.unknown;
  const others = all.people.filter(({ id }) => !me || id !== by.id);
  return { ...all, unknown, people: me ? [by, ...others] : others };
}

/** The one subscription that is meant, or why there is none, or the question which one. */
export function subscriptionOf(
  wish: Wish,
  resolved: Resolved,
  purpose: 'assign' | 'unassign',
  facts: Facts,
  asked: Asked,
) {
  const { subscriptions, people } = facts;
  const visible = candidates(subscriptions, wish, asked.by, asked.today);
  const open = visible.filter((one) => mayAssign(asked.by, one, people) === undefined);
  const useful = open.filter((one) =>
    purpose === 'assign'
      ? available(one) > 0 && !one.app && !isOnePersons(one)
      : resolved.people.length === 0
        ? one.assigned > 0
        : resolved.people.some(({ id }) => hasLicence(facts, id, one.id)),
  );
  const offered = useful.length > 0 ? useful : open;
  if (offered.length > 1) {
    return ask('subscription', { options: offered.map((one) => summary(one, asked.today)) }, formOf(wish));
  }
  const [subscription = visible[0]] = offered;
  if (subscription) return mayAssign(asked.by, subscription, people) ?? subscription;
  const app = wish.products.find((id) => product(id).kind === 'app');
  const notAllowed = mayAssignAny(asked.by, people);
  if (notAllowed) return notAllowed;
  return app === undefined
    ? refuse('NOT-FOUND', { products: wish.products })
    : refuse('ASN-11', { product: app, portal: undefined });
}

/** What the fields of the card show. */
export function formOf({ names, picked }: Wish) {
  return { names: names.join('\n'), picked: picked.join(',') };
}

/** The question that is open about the people, if any: too many, which of several, or who at all. */
export function openQuestion(wish: Wish, { people, unknown, ambiguous }: Resolved, subscription: Subscription) {
  const count = people.length + unknown.length;
  const { id, product, total, assigned } = subscription;
  const maximum: number = policy.maxPeople;
  if (count > maximum) return refuse('ASN-1', { count, maximum });
  if (ambiguous) {
    const options = ambiguous.options.slice(0, policy.maxNamesakes).map(named);
    const more = ambiguous.options.length > options.length;
    return ask('which', { product, name: ambiguous.name, options, more }, formOf(wish));
  }
  if (people.length > 0 && (unknown.length === 0 || wish.without)) return undefined;
  return ask(
    'people',
    { subscription: id, product, total, assigned, found: people.map(named), unknown, thenTotal: wish.thenTotal },
    formOf(wish),
  );
}
