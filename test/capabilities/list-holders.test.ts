import { describe, expect, test } from '@jest/globals';
import { listHolders } from '../../domain/questions/list-holders.ts';
import { anAdmin, aPerson, aPurchase, aSubscription, asked } from '../support/builders.ts';

const isaiah = anAdmin({ id: 'isaiah', name: 'Isaiah Langer', roles: ['license-admin'] });
const megan = anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] });
const people = [anAdmin(), isaiah, megan, aPerson()];
const crowd = Array.from({ length: 23 }, (_, i) => aPerson({ id: `p${i}`, name: `Person ${i}` }));

function list(
  input: object,
  { by = anAdmin(), subscriptions = [aSubscription({ assigned: 23 })], holders = crowd } = {},
) {
  return listHolders.answer(listHolders.input.parse(input), { subscriptions, people, holders }, asked({ by }));
}

test('eight people a page, none lost between the pages', () => {
  expect([1, 2, 3, 4].map((page) => list({ page }))).toMatchObject([
    { page: 1, pages: 3, count: 23, first: 1, rows: { length: 8 } },
    { page: 2, first: 9, rows: { length: 8 } },
    { page: 3, first: 17, rows: { length: 7 } },
    { page: 3, rows: { length: 7 } },
  ]);
});

test('a row is a name, an address, and the id that the button carries', () => {
  expect(list({}, { holders: [aPerson()] })).toHaveProperty('rows', [
    { id: 'adele', name: 'Adele Vance', address: 'adelev@example.com' },
  ]);
});

describe('who may take a licence back from the list', () => {
  test.each([
    ['a license admin', isaiah, true],
    ['a billing admin', megan, false],
  ])('ROLE-4 %s: %#', (_, by, mayUnassign) => expect(list({}, { by })).toMatchObject({ kind: 'holders', mayUnassign }));

  test.each([
    ['the purchaser', aPerson(), true],
    ['a global admin', anAdmin(), false],
  ])('ROLE-10 %s of what was bought for the own team: %#', (_, by, mayUnassign) =>
    expect(list({}, { by, subscriptions: [aPurchase()] })).toMatchObject({ kind: 'holders', mayUnassign }),
  );
});

test('ROLE-7 a member sees nothing that the organization bought', () => {
  expect(list({}, { by: aPerson({ id: 'lynne' }) })).toMatchObject({ kind: 'refused', rule: 'NOTHING-TO-SEE' });
  expect(list({ products: ['visio-p2'] })).toMatchObject({ kind: 'refused', rule: 'NOT-FOUND' });
});

test('which of several subscriptions is asked, and the name is kept', () => {
  const subscriptions = [aSubscription(), aSubscription({ id: 'second' })];
  expect(list({ products: ['m365-e3'], name: 'ann' }, { subscriptions })).toMatchObject({
    kind: 'choice',
    options: { length: 2 },
    name: 'ann',
  });
});
