// Whether everybody who has no licence of the add-on now gets one with the order (ADD-5).
import { ask } from '../../decision.ts';
import type { Person } from '../../model/person.ts';
import { policy } from '../../policy.ts';
import { hasLicence, isAssigner } from '../../rules/assigning.ts';
import { methodOf } from '../../rules/paying.ts';
import { isBuyer } from '../../rules/roles.ts';
import type { Step } from './effect.ts';
import { about, type Given, type Look } from './steps.ts';

/** ROLE-4: who buys does not assign by that. What waits for a credit check, or is for everybody together, is nobody's yet. */
function mayAssignNow({ facts, asked, known: { found, base } }: Given): boolean {
  if (!isBuyer(asked.by) || !isAssigner(asked.by) || found?.offer.unit !== 'licence') return false;
  return !base || base.source === 'prepaid' || methodOf(base, facts.paying).kind !== 'invoice';
}

/** ADD-14: the people who have what the add-on needs and no licence of it, by name (our order, domain rules 15.15). */
function withoutOne({ facts, known: { found, base } }: Given): Person[] {
  const { holders, held } = facts.crowds ?? { holders: [], held: [] };
  const bases = base ? [base] : (found?.bases ?? []);
  const same = facts.subscriptions.filter(({ product }) => product === found?.offer.product);
  const has = ({ id }: Person) => same.some((one) => hasLicence({ ...facts, held }, id, one.id));
  const people = holders.filter((one) => bases.some(({ id }) => id === one.subscription)).flatMap((one) => one.people);
  return [...new Map(people.map((person) => [person.id, person])).values()]
    .filter((person) => !person.guest && person.usageLocation !== null && !has(person))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id))
    .slice(0, policy.maxPeople);
}

export function assignStep(given: Given) {
  const { wish, known } = given;
  const crowd = mayAssignNow(given) ? withoutOne(given) : [];
  if (crowd.length === 0) return { known: {} };
  const people = crowd.slice(0, known.quantity);
  const waiting = crowd.length - people.length;
  const question = {
    answered: wish.assign !== undefined,
    ask: (back: Step | undefined) =>
      ask(
        'assign',
        { ...about(known), people: people.map(({ name }) => name), waiting, back },
        wish.assign === undefined ? {} : { assign: wish.assign },
      ),
  };
  const auto = { people, waiting };
  return { known: wish.assign === 'yes' ? { auto } : {}, question } satisfies Look<ReturnType<typeof question.ask>>;
}
