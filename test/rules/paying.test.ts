import { describe, expect, test } from '@jest/globals';
import { methodOf, paidWithOf, payerOf, priceOf, replacements, usableBy } from '../../domain/rules/paying.ts';
import { anAdmin, aPaymentMethod, aPrepaid, aPurchase, aSubscription, paying, today } from '../support/builders.ts';

const visa = aPaymentMethod();
const adeles = aPaymentMethod({ id: 'adele-visa', owner: 'adele' });
const spent = aPaymentMethod({ id: 'old', expiresOn: '2026-11-20' });
const lastDay = aPaymentMethod({ id: 'last', expiresOn: '2026-11-21' });
const { expiresOn: _, ...bank } = aPaymentMethod({ id: 'bank', kind: 'bank-account', owner: 'megan' });
const invoice = aPaymentMethod({ id: 'invoice', kind: 'invoice' });

describe('what a subscription is paid with', () => {
  test('its own payment method, or that of its billing profile', () => {
    expect(methodOf(aSubscription(), paying(visa)).id).toBe('visa');
    expect(methodOf(aPurchase(), paying(visa)).id).toBe('visa');
  });

  test('a method that does not exist is a fault, not a refusal', () => {
    expect(() => methodOf(aSubscription({ paidBy: 'gone' }), paying(visa))).toThrow('sub-e3 has no payment method');
  });
});

test('LIC-16 LIC-24 PAY-7 something new is paid with an own card that is still good, or a bank account', () => {
  const methods = [visa, adeles, spent, lastDay, bank, invoice];
  expect(usableBy(anAdmin(), paying(...methods), today).map(({ id }) => id)).toEqual(['visa', 'last', 'bank']);
});

describe('what pays at the next charge', () => {
  const payer = (given: Parameters<typeof aSubscription>[0]) =>
    payerOf(aSubscription(given), paying(visa, spent, lastDay, bank), today)?.id;

  test.each([
    ['a card that is good', 'visa', 'visa'],
    ['a card on its last day', 'last', 'last'],
    ['a card that has run out', 'old', undefined],
    ['a bank account, which has no last day', 'bank', 'bank'],
  ])('SSP-10 %s', (_, paidBy, id) => {
    expect(payer({ paidBy })).toBe(id);
  });

  test('PAY-2 that of the billing profile, and nothing where nobody pays here', () => {
    expect(payerOf(aPurchase(), paying(visa), today)?.id).toBe('visa');
    expect(payerOf(aPrepaid(), paying(visa), today)).toBeUndefined();
    expect(paidWithOf(aPrepaid(), paying(visa))).toBeUndefined();
    expect(paidWithOf(aPurchase(), paying(visa))).toMatchObject({ lastFour: '4242' });
  });
});

test('LIC-16 KEY-12 a price of its own comes first, then that of the same product', () => {
  const { price: _, ...unpriced } = aPrepaid();
  const other = aSubscription({ price: 1_000 });
  const same = aSubscription({ id: 'same', product: unpriced.product, price: 2_000 });
  const found = [aPrepaid(), unpriced].map((one) => priceOf(one, [other, same]));
  expect([...found, priceOf(unpriced, [other])]).toEqual([2_200, 2_000, undefined]);
});

test('PAY-2 PAY-10 SSP-10 what may take the place of another: nothing of an invoice, only cards for an own purchase', () => {
  const context = { paying: paying(visa, lastDay, adeles, bank, invoice), by: anAdmin(), today };
  const ids = (...[method, cardsOnly]: [typeof visa, boolean]) =>
    replacements(method, cardsOnly, context).map(({ id }) => id);
  expect(ids(visa, false)).toEqual(['last', 'bank']);
  expect(ids(visa, true)).toEqual(['last']);
  expect(ids(invoice, false)).toEqual([]);
});
