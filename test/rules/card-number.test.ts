import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hideCardNumbers, passesLuhn } from '../../domain/model/card-number.ts';

/** A number of this many digits whose last is the check digit. */
const cardNumber = fc.integer({ min: 12, max: 18 }).chain((length) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((digits) => {
    const start = digits.join('');
    return start + [...'0123456789'].find((last) => passesLuhn(start + last));
  }),
);

describe('card numbers', () => {
  test.each([
    ['4242 4242 4242 4242', 'pay with ••• please'],
    ['4242424242424242', 'pay with ••• please'],
    ['3782-822463-10005', 'pay with ••• please'],
    ['4222222222222', 'pay with ••• please'],
    ['4242 4242 4242 4241', 'pay with 4242 4242 4242 4241 please'],
  ])('%s becomes: %s', (number, expected) => {
    expect(hideCardNumbers(`pay with ${number} please`).text).toBe(expected);
  });

  test.each([
    ['a product key', 'redeem BPADD-5AAAA-BBBBB-CCCCC-DDDD5'],
    ['a product key of digits', 'redeem 12345-67890-12345-67890-12345'],
    ['digits within a product key', 'redeem ABCDE-00000-00000-00000-ABCDE'],
    ['a date and a number', 'add 5 licenses on 2026-11-21'],
    ['an id', '4242424242424242a'],
  ])('%s is left alone', (_, text) => {
    expect(hideCardNumbers(text)).toEqual({ text, found: false });
  });

  test('whatever the length and however it is grouped, no digit of it is left', () => {
    fc.assert(
      fc.property(cardNumber, fc.constantFrom('', ' ', '-', '.', '\u00a0'), (number, blank) => {
        const written = number.replace(/(\d{4})(?=\d)/g, `$1${blank}`);
        const { text, found } = hideCardNumbers(`card: ${written}, thanks`);
        expect([text, found]).toEqual(['card: •••, thanks', true]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('one wrong digit is no card number', () => {
    fc.assert(
      fc.property(cardNumber, fc.nat({ max: 11 }), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const wrong = [...number].map((digit, i) => (i === place ? (Number(digit) + by) % 10 : digit)).join('');
        expect(passesLuhn(wrong)).toBe(false);
      }),
    );
  });
});
