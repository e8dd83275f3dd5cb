import { describe, expect, test } from '@jest/globals';
import { deletePaymentMethod } from '../../domain/commands/delete-payment-method.ts';
import { replacePaymentMethod } from '../../domain/commands/replace-payment-method.ts';
import {
  aBillingProfile,
  anAdmin,
  aPaymentMethod,
  aPerson,
  aPrepaid,
  aPurchase,
  aSubscription,
  asked,
} from '../support/builders.ts';

const methods = [
  aPaymentMethod(),
  aPaymentMethod({ id: 'own', lastFour: '5556' }),
  aPaymentMethod({ id: 'megans', lastFour: '4444', owner: 'megan' }),
  aPaymentMethod({ id: 'gone', lastFour: '0001', expiresOn: '2026-10-31' }),
  aPaymentMethod({ id: 'bank', kind: 'bank-account' }),
  aPaymentMethod({ id: 'invoice', kind: 'invoice' }),
  aPaymentMethod({ id: 'hers', owner: 'adele', private: true }),
  aPaymentMethod({ id: 'hers-too', owner: 'adele', private: true }),
];
const profiles = [
  aBillingProfile({ paymentMethod: 'own' }),
  aBillingProfile({ id: 'bills', paymentMethod: 'invoice' }),
  aBillingProfile({ id: 'adele', owners: ['adele'], paymentMethod: 'hers' }),
];
const { paidBy: _, ...unpaid } = aSubscription();
const subscriptions = [
  aSubscription(),
  aSubscription({ id: 'sub-audio', product: 'audio-conferencing' }),
  aSubscription({ id: 'sub-o365', product: 'o365-e1', paidBy: 'invoice' }),
  { ...unpaid, id: 'sub-e5', product: 'm365-e5', agreement: 'MCA' as const, billingProfile: 'main' },
  { ...unpaid, id: 'sub-exo', product: 'exchange-p1', agreement: 'MCA' as const, billingProfile: 'bills' },
  {
    ...aSubscription({
      id: 'sub-f3',
      product: 'm365-f3',
      paidBy: 'megans',
      endsOn: '2026-11-01',
      recurringBilling: false,
    }),
  },
  aPurchase(),
];
const facts = { subscriptions, people: [anAdmin(), aPerson()], paying: { methods, profiles }, unpaid: [] };

const replace = (input: object, by = anAdmin()) =>
  replacePaymentMethod.decide(replacePaymentMethod.input.parse(input), facts, asked({ by }));
const remove = (method: string, by = anAdmin(), given = facts) =>
  deletePaymentMethod.decide({ method }, given, asked({ by }));

describe('replacing a payment method', () => {
  test('PAY-6 one subscription of an order', () => {
    expect(replace({ products: ['m365-e3'], payment: 'own' })).toMatchObject({
      effect: { scope: 'subscription', products: ['m365-e3'], payment: 'own' },
      saves: [{ kind: 'subscription', document: { id: 'sub-e3', paidBy: 'own' } }],
    });
  });

  test.each([['m365-e3'], ['teams-phone']])('BIL-4 PAY-6 an add-on is paid with its base, named by %s', (named) => {
    const phone = aSubscription({ id: 'phone', product: 'teams-phone', addOn: 'traditional', base: 'sub-e3' });
    const both = { ...facts, subscriptions: [phone, ...subscriptions] };
    const input = replacePaymentMethod.input.parse({ products: [named], payment: 'own' });
    expect(replacePaymentMethod.decide(input, both, asked())).toMatchObject({
      effect: { products: ['m365-e3', 'teams-phone'] },
      saves: [{ document: { id: 'sub-e3', paidBy: 'own' } }, { document: { id: 'phone', paidBy: 'own' } }],
    });
  });

  test('BIL-4 PAY-6 beside prepaid licences an add-on has a bill, and a payment method, of its own', () => {
    const prepaid = aPrepaid({ paidBy: 'visa', recurringBilling: true });
    const phone = aSubscription({ id: 'phone', product: 'teams-phone', addOn: 'traditional', base: prepaid.id });
    const input = replacePaymentMethod.input.parse({ products: ['teams-phone'], payment: 'own' });
    expect(replacePaymentMethod.decide(input, { ...facts, subscriptions: [prepaid, phone] }, asked())).toMatchObject({
      effect: { products: ['teams-phone'] },
      saves: [{ document: { id: 'phone' } }],
    });
  });

  test('PAY-6 everything that a method pays', () => {
    expect(replace({ method: 'visa', payment: 'own' })).toMatchObject({
      effect: { scope: 'method', products: ['m365-e3', 'audio-conferencing'] },
      saves: [{ document: { id: 'sub-e3' } }, { document: { id: 'sub-audio' } }],
    });
  });

  test('PAY-6 the billing profile as a whole, whichever of its subscriptions is named', () => {
    for (const named of [{ products: ['m365-e5'] }, { profile: 'main' }, { method: 'own' }]) {
      expect(replace({ ...named, payment: 'visa' })).toMatchObject({
        effect: { scope: 'profile', profile: 'Main', products: ['m365-e5'] },
        saves: [{ kind: 'billing-profile', document: { id: 'main', paymentMethod: 'visa' } }],
      });
    }
  });

  test.each([
    ['PAY-7 a card of somebody else', { products: ['m365-e3'], payment: 'megans' }, 'PAY-7'],
    ['PAY-7 a card that has expired', { products: ['m365-e3'], payment: 'gone' }, 'PAY-7'],
    ['PAY-2 a bank account for a profile', { profile: 'main', payment: 'bank' }, 'PAY-2'],
    ['PAY-10 a profile that is paid by invoice', { profile: 'bills', payment: 'visa' }, 'PAY-10'],
    ['PAY-10 an order that is paid by invoice', { products: ['o365-e1'], payment: 'visa' }, 'PAY-10'],
    ['PAY-10 a card by an invoice', { products: ['m365-e3'], payment: 'invoice' }, 'PAY-10'],
    ['ROLE-7 a private card of somebody', { method: 'hers', payment: 'visa' }, 'NO-METHOD'],
    ['ROLE-7 the profile of a purchaser', { profile: 'adele' }, 'NO-PROFILE'],
    ['ROLE-8 a purchase of a colleague', { products: ['power-apps'] }, 'ROLE-8'],
    ['a method that nothing uses', { method: 'bank' }, 'NOT-USED'],
    ['what nobody owns', { products: ['visio-p2'] }, 'NOT-FOUND'],
  ])('%s is refused: %#', (_, input, rule) => {
    expect(replace(input)).toMatchObject({ kind: 'refused', rule });
  });

  test('a bank account may pay an order, and PAY-7 any buyer may use it', () => {
    expect(replace({ products: ['m365-e3'], payment: 'bank' })).toMatchObject({ effect: { payment: 'bank' } });
  });

  test('ROLE-13 only owners and contributors replace the method of a profile', () => {
    const megan = anAdmin({ id: 'megan', roles: ['billing-admin'] });
    expect(replace({ profile: 'main' }, megan)).toMatchObject({ rule: 'ROLE-13', admins: ['Alex Wilber'] });
  });

  test('ROLE-7 SSP-6 SSP-10 a purchaser replaces her own with a card of hers, never with a bank account', () => {
    expect(replace({ products: ['power-apps'] }, aPerson())).toMatchObject({
      effect: { scope: 'profile', payment: 'hers-too', payments: [{ id: 'hers-too' }] },
    });
    expect(replace({ products: ['power-apps'], payment: 'bank' }, aPerson())).toMatchObject({ rule: 'PAY-2' });
  });

  test('without more words it asks which one, among those that are in use', () => {
    const question = replace({});
    expect(question).toMatchObject({ kind: 'asks', field: 'method' });
    expect('options' in question && question.options.map(({ id }) => id)).toEqual(['visa', 'own', 'megans', 'invoice']);
  });
});

describe('deleting a payment method', () => {
  test('PAY-4 only what nothing uses', () => {
    expect(remove('bank')).toMatchObject({ kind: 'accepted', saves: [{ kind: 'payment-method', removed: 'bank' }] });
    expect(remove('visa')).toMatchObject({ rule: 'PAY-4', uses: [{ id: 'sub-e3' }, { id: 'sub-audio' }] });
    expect(remove('own')).toMatchObject({ rule: 'PAY-4', uses: [{ kind: 'profile', name: 'Main' }] });
  });

  test('PAY-4 whatever the state: what has ended still uses its card', () => {
    expect(remove('megans')).toMatchObject({ rule: 'PAY-4', uses: [{ id: 'sub-f3' }] });
  });

  test('ROLE-7 nobody deletes a private card but its owner', () => {
    expect(remove('hers-too')).toMatchObject({ rule: 'NO-METHOD' });
    expect(remove('hers-too', aPerson())).toMatchObject({ kind: 'accepted' });
    expect(remove('visa', anAdmin({ id: 'isaiah', roles: ['user-admin'] }))).toMatchObject({ rule: 'ROLE-7' });
  });
});
