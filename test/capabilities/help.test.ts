import { expect, test } from '@jest/globals';
import { help } from '../../domain/questions/help.ts';
import { anAdmin, aPerson, aPurchase, asked } from '../support/builders.ts';

const people = [anAdmin(), anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] })];
const answer = (input: object, by = anAdmin()) =>
  help.answer(help.input.parse(input), { people, subscriptions: [aPurchase()] }, asked({ by }));

test.each([
  ['global-admin', true],
  ['billing-admin', true],
  ['license-admin', false],
  ['user-admin', false],
] as const)('ROLE-1 a %s is told about buying: %s', (role, buyer) => {
  expect(answer({}, anAdmin({ roles: [role] }))).toMatchObject({ buyer, admins: ['Alex Wilber', 'Megan Bowen'] });
});

test.each([
  ['global-admin', true],
  ['billing-admin', false],
  ['license-admin', true],
  ['user-admin', true],
  ['service-support-admin', false],
] as const)('ROLE-4 a %s is told about assigning: %s', (role, assigner) => {
  expect(answer({}, anAdmin({ roles: [role] }))).toMatchObject({ assigner });
});

test('ROLE-1 whoever cannot buy learns whom to ask', () => {
  expect(answer({}, aPerson())).toMatchObject({ buyer: false, admins: ['Alex Wilber', 'Megan Bowen'] });
});

test('the welcome greets by name, in the name of the organization', () => {
  expect(answer({ welcome: true })).toMatchObject({ welcome: true, name: 'Alex Wilber', organization: 'Contoso' });
  expect(answer({})).toMatchObject({ welcome: false });
});
