// Which subscriptions a sentence may mean: those of the named products that this person can see.
import type { BusinessDate } from '../model/calendar.ts';
import type { Mention } from '../model/mention.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { stateOn } from './lifecycle.ts';
import { maySee } from './roles.ts';

/** Deleted subscriptions are gone for good (LIFE-4), and what a person may not see does not exist for them. */
export function candidates(
  subscriptions: readonly Subscription[],
  { subscription, products }: Mention,
  person: Person,
  today: BusinessDate,
): Subscription[] {
  return subscriptions
    .filter((candidate) => maySee(person, candidate) && stateOn(candidate, today) !== 'deleted')
    .filter(({ id, product }) =>
      subscription !== undefined ? id === subscription : products.length === 0 || products.includes(product),
    );
}
