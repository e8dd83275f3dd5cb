import { expect, test } from '@jest/globals';
import { help } from '../../domain/questions/help.ts';
import { anAdmin, aPerson, aPurchase, asked, aTenant } from '../support/builders.ts';

const people = [anAdmin(), anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] })];
const answer = (input: object, by = anAdmin()) =>
  help.answer(help.input.parse(input), { people, subscriptions: [aPurchase()] }, asked({ by }));

test.each([
  ['global-admin', true],
  ['billing-admin', true],
  ['license-admin', false],
  ['user-admin', false],
] as const)('ROLE-1 a %s is told about buying: %s', (role, buyer) => {
  const { audiences, admins } = answer({}, anAdmin({ roles: [role] }));
  expect([audiences.includes('buyer'), audiences.includes('overseer'), admins]).toEqual([
    buyer,
    buyer,
    ['Alex Wilber', 'Megan Bowen'],
  ]);
});

test.each([
  ['global-admin', true],
  ['billing-admin', false],
  ['license-admin', true],
  ['user-admin', true],
  ['service-support-admin', false],
] as const)('ROLE-4 a %s is told about assigning: %s', (role, assigner) => {
  expect(answer({}, anAdmin({ roles: [role] })).audiences.includes('assigner')).toBe(assigner);
});

test('ROLE-1 whoever cannot buy learns whom to ask', () => {
  const audiences = ['everybody', 'ownTeam'];
  expect(answer({}, aPerson({ id: 'nestor' }))).toMatchObject({ audiences, admins: ['Alex Wilber', 'Megan Bowen'] });
});

test.each([
  ['worldwide', ['everybody', 'ownTeam', 'purchaser', 'payer']],
  ['21vianet', ['everybody', 'purchaser', 'payer']],
] as const)('SSP-1 REG-1 what a purchaser is told about in %s', (cloud, audiences) => {
  const by = aPerson({ id: aPurchase().purchaser ?? '' });
  const told = help.answer(
    { welcome: false },
    { people, subscriptions: [aPurchase()] },
    asked({ by, tenant: aTenant({ cloud }) }),
  );
  expect(told.audiences).toEqual(audiences);
});

test('the welcome greets by name, in the name of the organization', () => {
  expect(answer({ welcome: true })).toMatchObject({ welcome: true, name: 'Alex Wilber', organization: 'Contoso' });
  expect(answer({})).toMatchObject({ welcome: false });
});
