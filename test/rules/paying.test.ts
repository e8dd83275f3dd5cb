import { describe, expect, test } from '@jest/globals';
import { methodOf, usableBy } from '../../domain/rules/paying.ts';
import { anAdmin, aPaymentMethod, aPurchase, aSubscription, paying, today } from '../support/builders.ts';

const visa = aPaymentMethod();
const adeles = aPaymentMethod({ id: 'adele-visa', owner: 'adele' });
const spent = aPaymentMethod({ id: 'old', expiresOn: '2026-11-20' });
const lastDay = aPaymentMethod({ id: 'last', expiresOn: '2026-11-21' });
const bank = aPaymentMethod({ id: 'bank', kind: 'bank-account', owner: 'megan' });
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
