import { expect, test } from '@jest/globals';
import { setSelfServicePolicy } from '../../domain/commands/set-self-service-policy.ts';
import { showSelfServicePolicy } from '../../domain/questions/show-self-service-policy.ts';
import { anAdmin, aPerson, asked, aTenant } from '../support/builders.ts';

const billing = anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] });
const people = [anAdmin(), billing];
const tenant = aTenant({ selfServicePolicy: { 'project-p3': 'disabled' } });
const decide = (input: object, by = anAdmin()) =>
  setSelfServicePolicy.decide(setSelfServicePolicy.input.parse(input), { tenant, people, existing: 1 }, asked({ by }));

test.each([
  ['a billing admin', billing, true],
  ['a member', aPerson(), false],
  ['a guest', anAdmin({ guest: true }), false],
])('ROLE-15 %s sets no policy, and learns whom to ask', (_, by, isBilling) => {
  const refused = { kind: 'refused', rule: 'ROLE-15', admins: ['Alex Wilber'], billing: isBilling };
  expect(decide({ product: 'power-apps', policy: 'disabled' }, by)).toEqual(refused);
});

test('POL-1 POL-3 only this product changes, and nothing but the setting is saved', () => {
  expect(decide({ product: 'power-apps', policy: 'disabled' })).toMatchObject({
    effect: { from: 'enabled', to: 'disabled', existing: 1 },
    saves: [
      {
        kind: 'tenant',
        document: { ...tenant, selfServicePolicy: { 'project-p3': 'disabled', 'power-apps': 'disabled' } },
      },
    ],
  });
  expect(decide({ product: 'power-apps', policy: 'disabled' })).toHaveProperty('saves.length', 1);
});

test('POL-1 without a product it asks which, of those that have a policy', () => {
  const question = decide({ policy: 'disabled' });
  expect(question).toMatchObject({ kind: 'asks', field: 'product' });
  expect(question).toHaveProperty('products', expect.arrayContaining(['power-apps', 'contoso-sign']));
});

test('POL-2 POL-4 three values to choose from, of third-party apps two', () => {
  const three = ['enabled', 'trials-only', 'disabled'];
  expect(decide({ product: 'project-p3' })).toMatchObject({ kind: 'asks', from: 'disabled', values: three });
  expect(decide({ product: 'contoso-sign' })).toMatchObject({ kind: 'asks', values: ['enabled', 'disabled'] });
  expect(decide({ product: 'contoso-sign', policy: 'trials-only' })).toMatchObject({ rule: 'POL-4' });
});

test.each([
  ['contoso-sign', true],
  ['power-apps', false],
])('POL-5 whether the Azure portal sells %s all the same: %s', (product, isThirdParty) => {
  expect(decide({ product, policy: 'disabled' })).toMatchObject({ kind: 'accepted', effect: { isThirdParty } });
});

test.each([
  ['visio-p1', true],
  ['power-apps', false],
])('POL-6 whether %s has a trial without a payment method: %s', (product, hasTrial) => {
  expect(decide({ product, policy: 'trials-only' })).toMatchObject({ kind: 'accepted', effect: { hasTrial } });
});

test('POL-6 what people cannot buy has no policy, and the same again changes nothing', () => {
  expect(decide({ product: 'm365-e5', policy: 'disabled' })).toMatchObject({ rule: 'POL-6' });
  expect(decide({ product: 'project-p3', policy: 'disabled' })).toMatchObject({ rule: 'SAME-POLICY' });
});

test('POL-1 ROLE-15 the list names every product; a billing admin looks, a member does not', () => {
  const list = (by = anAdmin()) => showSelfServicePolicy.answer({ page: 1 }, { tenant, people }, asked({ by }));
  expect(list()).toMatchObject({ changes: true, page: 1, rows: { length: 10 } });
  expect(list()).toHaveProperty(
    'rows',
    expect.arrayContaining([expect.objectContaining({ product: 'project-p3', policy: 'disabled' })]),
  );
  expect(list(billing)).toMatchObject({ changes: false });
  expect(list(aPerson())).toMatchObject({ rule: 'ROLE-1' });
});
