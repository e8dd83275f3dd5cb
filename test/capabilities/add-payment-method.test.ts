import { expect, test } from '@jest/globals';
import { addPaymentMethodCard } from '../../cards/add-payment-method.ts';
import { sayIn } from '../../cards/say.ts';
import type { Cloud } from '../../domain/model/region.ts';
import { addPaymentMethod } from '../../domain/questions/add-payment-method.ts';
import { anAdmin, aPerson, asked, aTenant } from '../support/builders.ts';

function answer(where: { cloud?: Cloud; country?: string }, by = anAdmin()) {
  return addPaymentMethod.answer({}, { people: [anAdmin()] }, asked({ by, tenant: aTenant(where) }));
}

test.each([
  ['NL', 'worldwide', ['card', 'bank-account', 'invoice']],
  ['BE', 'worldwide', ['card', 'invoice']],
  ['US', 'worldwide', ['card', 'invoice']],
  ['DE', 'germany', ['card', 'bank-account', 'invoice']],
  ['CN', '21vianet', ['invoice', 'alipay', 'unionpay']],
] as const)('PAY-1 LIC-24 REG-7 in %s (%s) one can pay by %j', (country, cloud, paysWith) => {
  expect(answer({ country, cloud })).toMatchObject({ paysWith });
});

test.each([
  ['NL', 'en', 'A bank account can be added in the admin center.'],
  ['BE', 'en', 'Bank accounts are not offered in Belgium.'],
  ['NL', 'nl', 'Een bankrekening toevoegen kan in het beheercentrum.'],
  ['BE', 'nl', 'Bankrekeningen worden in België niet aangeboden.'],
] as const)('LIC-24 the card says so in %s (%s)', (country, locale, words) => {
  const card = addPaymentMethodCard(answer({ country }), { say: sayIn(locale, 'EUR'), cloud: 'worldwide' });
  expect(card.notes?.lines).toContain(words);
});

test('REG-7 a page for cards is opened only where cards are taken', () => {
  expect(answer({ country: 'NL' })).toMatchObject({ opens: { kind: 'add-card' } });
  expect(answer({ country: 'CN', cloud: '21vianet' })).toMatchObject({ opens: undefined });
});

test('ROLE-7 a guest pays for nothing, and learns whom to ask', () => {
  expect(answer({}, aPerson({ guest: true }))).toMatchObject({
    kind: 'refused',
    rule: 'ROLE-7',
    admins: ['Alex Wilber'],
  });
});
