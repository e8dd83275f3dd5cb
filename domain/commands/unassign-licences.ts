// Take licences back from people (ASN-4, ASN-5, ASN-9); the licences are free again, and nobody pays less for it.
import { type Asked, defineCommand } from '../command.ts';
import { accept, refuse, type Save } from '../decision.ts';
import { assignmentId } from '../model/assignment.ts';
import type { Person } from '../model/person.ts';
import type { Subscription } from '../model/subscription.ts';
import { assignedHere } from '../rules/apps.ts';
import { hasLicence, isOnePersons, needing } from '../rules/assigning.ts';
import { named } from '../rules/people-named.ts';
import { divided, firstPart, joined, nextWish, type PeopleEffect } from './assigning/effect.ts';
import { type Facts, facts, formOf, openQuestion, peopleOf, subscriptionOf, Wish } from './assigning/wish.ts';

export type UnassignEffect = PeopleEffect & {
  /** Add-ons that do nothing any more for these people. */
  idle: { name: string; product: string }[];
  /** LIC-3: the total for which the licences are taken back. */
  thenTotal?: number;
};

function taken(subscription: Subscription, from: readonly Person[]): Save[] {
  const { id, assigned } = subscription;
  const removals = from.map((person) => ({ kind: 'assignment' as const, removed: assignmentId(id, person.id) }));
  return [{ kind: 'subscription', document: { ...subscription, assigned: assigned - from.length } }, ...removals];
}

function decide(wish: Wish, facts: Facts, asked: Asked) {
  const resolved = peopleOf(wish, facts, asked);
  const subscription = subscriptionOf(wish, resolved, 'unassign', facts, asked);
  if ('kind' in subscription) return subscription;
  // ASN-11: who has one is known to the publisher alone. ADD-11: nobody has storage.
  const elsewhere = assignedHere(subscription) ?? isOnePersons(subscription);
  if (elsewhere) return elsewhere;
  const { id, product, total, assigned } = subscription;
  const { able, leftOut } = divided(resolved, (person) =>
    hasLicence(facts, person.id, id) ? undefined : ('HAS-NOT' as const),
  );
  const without = leftOut.filter(({ why }) => why === 'HAS-NOT').map(({ name }) => name);
  if (able.length === 0 && without.length > 0) return refuse('HAS-NOT', { subscription: id, product, people: without });
  if (assigned === 0) return refuse('NOBODY-HAS-IT', { product });
  const question = openQuestion(wish, resolved, subscription);
  if (question) return question;

  const now = firstPart(able);
  const effect: UnassignEffect = {
    subscription: id,
    product,
    total,
    from: assigned,
    to: assigned - able.length,
    people: able.map(named),
    leftOut,
    handled: now.length,
    failed: [],
    idle: able.flatMap(({ id: person, name }) =>
      needing(person, id, facts).map((addOn) => ({ name, product: addOn.product })),
    ),
    ...(wish.thenTotal !== undefined && { thenTotal: wish.thenTotal }),
  };
  return accept(effect, taken(subscription, now), formOf(wish));
}

export const unassignLicences = defineCommand({
  name: 'unassign-licences',
  input: Wish,
  facts,
  decide,
  parts: { next: nextWish, joined: (effect, part) => joined(effect, part, -1) },
});
