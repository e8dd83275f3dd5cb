// Who has a licence of this? By name, eight a page; somebody in a long list is found by name.
import { z } from 'zod';
import { type Asked, defineQuestion, type Reader } from '../command.ts';
import { refuse } from '../decision.ts';
import { mention } from '../model/mention.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { policy } from '../policy.ts';
import { mayAssign } from '../rules/assigning.ts';
import { candidates } from '../rules/candidates.ts';
import { type Owned, owned } from '../rules/owned.ts';
import { named } from '../rules/people-named.ts';
import { buyers } from '../rules/roles.ts';
import { summary } from '../rules/summary.ts';

const rowsAPage = 8;

const Input = z.object({
  ...mention,
  /** How a name or an address begins. */
  name: z.string().trim().max(100).default(''),
  page: z.coerce.number().int().min(1).default(1),
});
type Input = z.infer<typeof Input>;
/** `holders` with a licence of the one subscription that is meant, by name; of a name only those who are called so. */
type Facts = Owned & { holders: Person[] };

async function calledSo(name: string, { id }: Subscription, read: Reader): Promise<Person[]> {
  const people = await read.peopleLike(name, policy.maxPeople);
  const held = await read.assignmentsOf(people.map((person) => person.id));
  const holders = new Set(held.flatMap(({ subscription, person }) => (subscription === id ? [person] : [])));
  return people.filter((person) => holders.has(person.id));
}

async function facts(input: Input, read: Reader, { by, today }: Asked): Promise<Facts> {
  const own = await owned(read);
  const [subscription, another] = candidates(own.subscriptions, input, by, today);
  if (!subscription || another) return { ...own, holders: [] };
  const holders = input.name
    ? await calledSo(input.name, subscription, read)
    : await read.holders(subscription.id, policy.maxPeople);
  return { ...own, holders };
}

function answer(input: Input, { subscriptions, people, holders }: Facts, { by, today }: Asked) {
  const found = candidates(subscriptions, input, by, today);
  const [subscription, another] = found;
  if (!subscription) {
    const nothing = candidates(subscriptions, { products: [] }, by, today).length === 0;
    return nothing
      ? refuse('NOTHING-TO-SEE', { admins: buyers(people) })
      : refuse('NOT-FOUND', { products: input.products });
  }
  const { name } = input;
  if (another) return { kind: 'choice' as const, options: found.map((one) => summary(one, today)), name };
  const { id, product, assigned, app } = subscription;
  const pages = Math.max(1, Math.ceil(holders.length / rowsAPage));
  const page = Math.min(input.page, pages);
  return {
    kind: 'holders' as const,
    subscription: id,
    product,
    assigned,
    name,
    /** ROLE-4, ROLE-10: who may only look gets no button. */
    mayUnassign: mayAssign(by, subscription, people) === undefined,
    /** APP-8: its licences are assigned there. */
    portal: app?.portal,
    count: holders.length,
    /** More people than one page shows: there somebody is looked for by name. */
    isLong: assigned > rowsAPage,
    page,
    pages,
    first: (page - 1) * rowsAPage + 1,
    rows: holders.slice((page - 1) * rowsAPage, page * rowsAPage).map(named),
  };
}

export const listHolders = defineQuestion({ name: 'list-holders', input: Input, facts, answer });
