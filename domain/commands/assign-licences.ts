// Give people a licence of a subscription (ASN-1..3, ASN-6..8, ASN-10, ASN-11).
import { type Asked, defineCommand } from '../command.ts';
import { accept } from '../decision.ts';
import { assignedHere, isNoEndedApp } from '../rules/apps.ts';
import { enoughFree, isOnePersons, nobodyGets, notDisabled, whyNotTo } from '../rules/assigning.ts';
import { named } from '../rules/people-named.ts';
import { divided, firstPart, joined, nextWish, type PeopleEffect } from './assigning/effect.ts';
import { given } from './assigning/given.ts';
import { type Facts, facts, formOf, openQuestion, peopleOf, subscriptionOf, Wish } from './assigning/wish.ts';

function decide(wish: Wish, facts: Facts, asked: Asked) {
  const resolved = peopleOf(wish, facts, asked);
  const subscription = subscriptionOf(wish, resolved, 'assign', facts, asked);
  if ('kind' in subscription) return subscription;
  const elsewhere = isNoEndedApp(subscription, asked.today) ?? assignedHere(subscription) ?? isOnePersons(subscription);
  if (elsewhere) return elsewhere;
  const { able, leftOut } = divided(resolved, (person) => whyNotTo(person, subscription, facts));
  const nobody = able.length === 0 ? nobodyGets(leftOut, subscription, facts) : undefined;
  // Asking who would be in vain when nobody can get one.
  const impossible =
    nobody ??
    notDisabled(subscription, asked) ??
    enoughFree(subscription, Math.max(able.length, 1), facts.people, asked) ??
    openQuestion(wish, resolved, subscription);
  if (impossible) return impossible;

  const { id, product, total, assigned } = subscription;
  const now = firstPart(able);
  const effect: PeopleEffect = {
    subscription: id,
    product,
    total,
    from: assigned,
    to: assigned + able.length,
    people: able.map(named),
    leftOut,
    handled: now.length,
    failed: [],
  };
  return accept(effect, given(subscription, now, facts.people, asked), formOf(wish));
}

export const assignLicences = defineCommand({
  name: 'assign-licences',
  input: Wish,
  facts,
  decide,
  parts: { next: nextWish, joined: (effect, part) => joined(effect, part, 1) },
});
