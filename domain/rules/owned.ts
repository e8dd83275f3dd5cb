// What the organization owns, and the people who decide about it: the facts of nearly every capability.
import type { Reader } from '../command.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';

export type Owned = {
  subscriptions: Subscription[];
  /** Admins, and whoever bought a subscription for their own team. */
  people: Person[];
};

export async function owned(read: Reader): Promise<Owned> {
  const subscriptions = await read.subscriptions();
  return { subscriptions, people: await read.people(subscriptions.flatMap(({ purchaser }) => purchaser ?? [])) };
}
