import { describe, expect, test } from '@jest/globals';
import { selfServiceReport } from '../../domain/questions/self-service-report.ts';
import { anAdmin, aPerson, aPurchase, aSubscription, asked } from '../support/builders.ts';

const adele = aPerson();
const lynne = aPerson({ id: 'lynne', name: 'Lynne Robbins' });
const hers = aPurchase({ endsOn: '2026-11-28', price: 2000 });
const lynnes = aPurchase({ id: 'sub-2', purchaser: 'lynne', total: 5, assigned: 1 });
const people = [anAdmin(), adele, lynne];

function report(
  input: object,
  { by = anAdmin(), subscriptions = [lynnes, hers, aSubscription()], known = people } = {},
) {
  const users = new Map([[hers.id, [adele, lynne]]]);
  const facts = { subscriptions, people: known, users };
  return selfServiceReport.answer(selfServiceReport.input.parse(input), facts, asked({ by }));
}

const ofPowerApps = { products: ['power-apps'] };

describe('who may see it', () => {
  test.each(['global-admin', 'billing-admin'] as const)('ROLE-8 a %s sees it', (role) => {
    expect(report({}, { by: anAdmin({ roles: [role] }) })).toMatchObject({ kind: 'products' });
  });

  test.each([
    ['a license admin', anAdmin({ roles: ['license-admin'] })],
    ['a user admin', anAdmin({ roles: ['user-admin'] })],
    ['a purchaser', adele],
    ['a guest', anAdmin({ guest: true })],
  ])('ROLE-8 %s does not, and learns whom to ask', (_, by) => {
    const refused = { kind: 'refused', rule: 'ROLE-1', admins: ['Alex Wilber'] };
    expect([report({}, { by }), report(ofPowerApps, { by })]).toEqual([refused, refused]);
  });
});

test('SSP-13 a product appears once, summed over its buyers, and nothing that the organization bought', () => {
  const rows = [{ product: 'power-apps', buyers: 2, purchased: 8, available: 5 }];
  expect(report({})).toMatchObject({ count: 1, rows });
});

test('ROLE-8 SSP-13 behind a product are exactly six fields, by buyer, and the id that the button carries', () => {
  expect(report(ofPowerApps)).toMatchObject({
    kind: 'purchases',
    count: 2,
    rows: [{}, { purchaser: 'Lynne Robbins' }],
  });
  expect(report(ofPowerApps, { subscriptions: [hers] })).toHaveProperty('rows', [
    {
      subscription: 'sub-powerapps',
      product: 'power-apps',
      purchaser: 'Adele Vance',
      purchased: 3,
      expiresOn: '2026-11-28',
      price: 2000,
      users: { names: ['Adele Vance', 'Lynne Robbins'], count: 2 },
    },
  ]);
});

test('SSP-12 what was bought by somebody who has left stays in it, without a name', () => {
  expect(report(ofPowerApps, { subscriptions: [hers], known: [anAdmin()] })).toMatchObject({
    rows: [{ product: 'power-apps', purchaser: undefined, purchased: 3 }],
  });
});

test('ten purchases a page, none lost between the pages', () => {
  const subscriptions = Array.from({ length: 23 }, (_, i) => aPurchase({ id: `sub-${i}` }));
  const page = (number: number) => report({ ...ofPowerApps, page: number }, { subscriptions });
  expect([1, 2, 3, 4].map((number) => page(number))).toMatchObject([
    { page: 1, pages: 3, count: 23, rows: { length: 10 } },
    { page: 2, rows: { length: 10 } },
    { page: 3, rows: { length: 3 } },
    { page: 3, rows: { length: 3 } },
  ]);
});
