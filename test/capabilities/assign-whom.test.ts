// Whom a wish to assign is about: the asker, namesakes, and lists as long as a card can hold.
import { describe, expect, test } from '@jest/globals';
import { assignLicences } from '../../domain/commands/assign-licences.ts';
import type { Facts } from '../../domain/commands/assigning/wish.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPerson, aPurchase, aSubscription, asked, manyPeople } from '../support/builders.ts';
import { people, whole } from '../support/life.ts';

const e3 = aSubscription();
const lynne = aPerson({ id: 'lynne', name: 'Lynne Robbins', userPrincipalName: 'lynner@example.com' });

function decide(
  input: object,
  subscriptions: Subscription | Subscription[] = e3,
  directory: Facts['directory'] = [...people, lynne],
) {
  const facts = { subscriptions: [subscriptions].flat(), people, directory, held: [] };
  return whole(assignLicences.decide(assignLicences.input.parse(input), facts, asked()));
}

describe('"give me one"', () => {
  test('ASN-3 the asker comes first, and once', () => {
    const alex = { id: 'alex', name: 'Alex Wilber' };
    expect(decide({ me: true })).toMatchObject({ effect: { to: 97, people: [alex] } });
    expect(decide({ me: true, people: ['Lynne', 'Alex'] })).toMatchObject({
      effect: { to: 98, people: [alex, { id: 'lynne' }] },
    });
  });

  test('ASN-3 who is named besides is not the asker', () => {
    expect(decide({ people: ['Lynne', 'Alex'] })).toMatchObject({
      effect: { people: [{ id: 'lynne' }, { id: 'alex' }] },
    });
    expect(decide({ people: ['Lynne'] })).toMatchObject({ effect: { people: { length: 1 } } });
  });
});

describe('namesakes', () => {
  const called = (count: number) => manyPeople(count).map((one) => ({ ...one, name: 'Anna Bakker' }));

  test.each([
    [10, false],
    [11, true],
  ])('ten of %d are offered, and whether there are more: %s', (count, more) => {
    expect(decide({ people: ['Anna'] }, e3, called(count))).toMatchObject({
      field: 'which',
      options: { length: 10 },
      more,
    });
  });

  test('the answer is for the name that was asked about, and for no other', () => {
    const wish = { people: ['Anna', 'Lynne'], name: 'Anna', is: 'p2' };
    expect(decide(wish, e3, [...called(2), lynne])).toMatchObject({
      effect: { people: [{ id: 'p2' }, { id: 'lynne' }] },
    });
    expect(decide({ people: ['Anna'], name: 'Anna' }, e3, called(2))).toMatchObject({ field: 'which' });
  });
});

describe('a long list', () => {
  test('ASN-1 as many as a card can name, and those whom nobody knows count too', () => {
    const directory = manyPeople(200);
    const ids = directory.map(({ id }) => id);
    const many = aSubscription({ total: 500, assigned: 0 });
    expect(decide({ people: ids }, many, directory)).toMatchObject({ kind: 'accepted', effect: { to: 200 } });
    expect(decide({ people: [...ids, 'Bob'] }, many, directory)).toMatchObject({ rule: 'ASN-1', count: 201 });
  });

  test('blanks and empty lines are nobody', () => {
    expect(decide({ names: ' Lynne ;; \n , < lynner@example.com >' })).toMatchObject({
      effect: { people: { length: 1 } },
    });
  });
});

describe('which subscription', () => {
  const full = aSubscription({ id: 'full', assigned: 100 });

  test('ROLE-10 a colleague’s purchase is none, when there is another', () => {
    expect(decide({ people: ['Lynne'] }, [aPurchase(), e3])).toMatchObject({ effect: { subscription: 'sub-e3' } });
  });

  test('ASN-6 of several without a free licence, the person chooses', () => {
    expect(decide({ people: ['Lynne'] }, [full, { ...full, id: 'full-2' }])).toMatchObject({
      field: 'subscription',
      options: [{}, {}],
    });
  });

  test('one free licence is enough to be offered', () => {
    const last = { ...full, assigned: 99 };
    expect(decide({ people: ['Lynne'] }, [full, last, { ...e3, id: 'e3' }])).toMatchObject({
      options: [{ id: 'full' }, { id: 'e3' }],
    });
  });

  test('ROLE-4 by somebody who buys and does not assign, nothing', () => {
    const by = anAdmin({ id: 'megan', roles: ['billing-admin'] });
    const facts = { subscriptions: [e3], people, directory: [lynne], held: [] };
    const wish = assignLicences.input.parse({ people: ['Lynne'] });
    expect(assignLicences.decide(wish, facts, asked({ by }))).toMatchObject({ rule: 'ROLE-4', buyer: true });
  });
});
