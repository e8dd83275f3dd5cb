import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { meant } from '../../domain/rules/meant.ts';
import { anAdmin, aPerson, aPurchase, aSubscription, asked } from '../support/builders.ts';
import { adele, people } from '../support/life.ts';

const e3 = aSubscription();
const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
const purchase = aPurchase();

/** The subscription that a wish without a product is about, those to choose from, or the rule that says no. */
function chosen(subscriptions: Subscription[], possible: string[], by: Person = anAdmin()) {
  const owned = { subscriptions, people };
  const found = meant({ products: [] }, owned, asked({ by }), ({ id }) => possible.includes(id));
  if (!('kind' in found)) return found.id;
  return found.kind === 'asks' ? found.options.map(({ id }) => id) : found.rule;
}

describe('the subscription that a wish is about', () => {
  test.each<[string, Subscription[], string[], Person, unknown]>([
    ['the only one', [e3], ['sub-e3'], anAdmin(), 'sub-e3'],
    ['several: it is asked which', [e3, e5], ['sub-e3', 'sub-e5'], anAdmin(), ['sub-e3', 'sub-e5']],
    ['the only one for which it is possible', [e3, e5], ['sub-e5'], anAdmin(), 'sub-e5'],
    ['several that it is possible for none of: it is asked which', [e3, e5], [], anAdmin(), ['sub-e3', 'sub-e5']],
    ['the only one, though it is not possible: its refusal says why', [e3], [], anAdmin(), 'sub-e3'],
    [
      'ROLE-8 not a colleague’s purchase, when there is another',
      [purchase, e3],
      ['sub-powerapps', 'sub-e3'],
      anAdmin(),
      'sub-e3',
    ],
    ['ROLE-8 a colleague’s purchase alone: its refusal says why', [purchase], [], anAdmin(), 'sub-powerapps'],
    ['ROLE-7 of a purchaser, the own one', [e3, purchase], ['sub-e3', 'sub-powerapps'], adele, 'sub-powerapps'],
    ['ROLE-1 of who sees none, and buys nothing', [e3], ['sub-e3'], aPerson({ id: 'lynne' }), 'ROLE-1'],
    ['of a buyer where there is none', [], [], anAdmin(), 'NOT-FOUND'],
  ])('%s', (_, subscriptions, possible, by, expected) => {
    expect(chosen(subscriptions, possible, by)).toEqual(expected);
  });
});
