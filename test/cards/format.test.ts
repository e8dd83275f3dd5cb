import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDate, formatMoney, formatNumber, plural } from '../../cards/format.ts';

/** Intl keeps amount and sign together with a no-break space. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('money', () => {
  test.each([
    [378_000, 'EUR', 'en', '€3,780.00'],
    [378_000, 'EUR', 'nl', '€ 3.780,00'],
    [5, 'EUR', 'nl', '€ 0,05'],
    [0, 'EUR', 'en', '€0.00'],
    [-9_000, 'EUR', 'en', '-€90.00'],
    [-9_000, 'EUR', 'nl', '€ -90,00'],
    [123_456, 'USD', 'en', '$1,234.56'],
    [3_780, 'JPY', 'en', '¥3,780'],
  ] as const)('%i minor units of %s read in %s as %s', (minorUnits, currency, locale, text) => {
    expect(plain(formatMoney(minorUnits, currency, locale))).toBe(text);
  });

  test('not one cent is lost, however large the amount', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (cents) => {
        expect(formatMoney(cents, 'EUR', 'en').replace(/\D/g, '')).toBe(String(cents).padStart(3, '0'));
      }),
    );
  });

  test('half a cent is a bug', () => {
    expect(() => formatMoney(0.5, 'EUR', 'en')).toThrow(RangeError);
  });
});

describe('days', () => {
  test.each([
    ['en', 'long', '21 November 2026'],
    ['nl', 'long', '21 november 2026'],
    ['en', 'short', '21 Nov 2026'],
    ['nl', 'short', '21 nov 2026'],
  ] as const)('in %s, %s: %s', (locale, length, text) => {
    expect(formatDate('2026-11-21', locale, length)).toBe(text);
  });

  test('a day that does not exist is a bug', () => {
    expect(() => formatDate('2026-13-01', 'en')).toThrow(RangeError);
  });
});

describe('counts', () => {
  const forms = { one: 'licentie', other: 'licenties' };

  test.each([
    [0, '0 licenties'],
    [1, '1 licentie'],
    [1_050, '1.050 licenties'],
  ])('%i reads as %s', (count, text) => expect(plural(count, forms, 'nl')).toBe(text));

  test('thousands are grouped as the language does', () => {
    expect(formatNumber(10_000, 'en')).toBe('10,000');
    expect(formatNumber(10_000, 'nl')).toBe('10.000');
  });
});
