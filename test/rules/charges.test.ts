import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dateIn, daysBetween } from '../../domain/model/calendar.ts';
import { chargedBy, chargesLeft, prorated, recurring, restOfPeriod } from '../../domain/rules/charges.ts';
import { aSubscription } from '../support/builders.ts';

const part = (days: number, ofDays: number) => ({ from: '', until: '', days, ofDays });

describe('the rest of a billing period', () => {
  test.each([
    ['the first day', 'monthly', '2026-06-09', '2026-11-09', '2026-12-09', 30, 30],
    ['the last day', 'monthly', '2026-06-09', '2026-12-08', '2026-12-09', 1, 30],
    ['the day a period turns', 'monthly', '2026-06-09', '2026-12-09', '2027-01-09', 31, 31],
    ['started on the 31st, in February', 'monthly', '2026-01-31', '2026-02-27', '2026-02-28', 1, 28],
    ['started on the 31st, from February', 'monthly', '2026-01-31', '2026-02-28', '2026-03-31', 31, 31],
    ['started on the 31st, in April', 'monthly', '2026-01-31', '2026-04-15', '2026-04-30', 15, 30],
    ['started on the 31st, in a leap year', 'monthly', '2028-01-31', '2028-02-28', '2028-02-29', 1, 29],
    ['a year with a leap day', 'annual', '2027-03-01', '2028-02-29', '2028-03-01', 1, 366],
    ['a year from a leap day', 'annual', '2024-02-29', '2025-02-28', '2026-02-28', 365, 365],
    ['the second year', 'annual', '2025-06-09', '2026-11-21', '2027-06-09', 200, 365],
    ['over the change to summer time', 'monthly', '2026-03-15', '2026-03-28', '2026-04-15', 18, 31],
    ['over the change to winter time', 'monthly', '2026-10-15', '2026-10-24', '2026-11-15', 22, 31],
  ] as const)('LIC-22 %s', (_, billing, startedOn, today, until, days, ofDays) => {
    const rest = restOfPeriod(aSubscription({ billing, startedOn }), today);
    expect(rest).toEqual({ from: today, until, days, ofDays });
  });

  test('LIC-22 the last period ends with the term', () => {
    const ending = aSubscription({ startedOn: '2026-10-29', endsOn: '2026-11-28' });
    expect(restOfPeriod(ending, '2026-11-21')).toMatchObject({ until: '2026-11-28', days: 7, ofDays: 30 });
    expect(restOfPeriod(ending, '2026-11-28')).toMatchObject({ until: '2026-11-29', days: 1, ofDays: 31 });
  });

  test('LIC-22 periods follow one another without gap or overlap', () => {
    const billing = fc.constantFrom('monthly' as const, 'annual' as const);
    fc.assert(
      fc.property(fc.nat(1500), fc.nat(1500), billing, (start, later, billing) => {
        const startedOn = addDays('2024-01-01', start);
        const subscription = aSubscription({ billing, startedOn, endsOn: '2040-01-01' });
        const today = addDays(subscription.startedOn, later);
        const rest = restOfPeriod(subscription, today);
        expect(rest.days).toBe(daysBetween(today, rest.until));
        expect(rest.days).toBeGreaterThanOrEqual(1);
        expect(rest.days).toBeLessThanOrEqual(rest.ofDays);
        expect(restOfPeriod(subscription, addDays(rest.until, -1))).toMatchObject({ days: 1, until: rest.until });
        const next = restOfPeriod(subscription, rest.until);
        expect(next.days).toBe(next.ofDays);
      }),
    );
  });
});

describe('a part of an amount', () => {
  test.each([
    ['half of 180.00', 18_000, 15, 30, 9_000],
    ['a third of 1.00', 100, 1, 3, 33],
    ['two thirds of 1.00', 100, 2, 3, 67],
    ['half of a cent is rounded up', 1, 1, 2, 1],
    ['less than half of a cent is nothing', 1, 14, 30, 0],
    ['nothing of nothing', 0, 15, 30, 0],
    ['too large for a floating-point cent', 864_000_000_00, 364, 365, 86_163_287_671],
  ])('%s', (_, amount, days, ofDays, cents) => {
    expect(prorated(amount, part(days, ofDays))).toBe(cents);
  });

  const amounts = fc.integer({ min: 0, max: 100_000_000_000 });
  const parts = fc.integer({ min: 1, max: 366 }).chain((ofDays) => fc.tuple(fc.nat(ofDays), fc.constant(ofDays)));

  test('is never more than the whole, and the whole period costs the whole amount', () => {
    fc.assert(
      fc.property(amounts, parts, (amount, [days, ofDays]) => {
        const cents = prorated(amount, part(days, ofDays));
        expect(Number.isSafeInteger(cents)).toBe(true);
        expect(cents).toBeGreaterThanOrEqual(0);
        expect(cents).toBeLessThanOrEqual(amount);
        expect(prorated(amount, part(ofDays, ofDays))).toBe(amount);
      }),
    );
  });

  test('and the other part differ from the whole by at most one cent', () => {
    fc.assert(
      fc.property(amounts, parts, (amount, [days, ofDays]) => {
        const both = prorated(amount, part(days, ofDays)) + prorated(amount, part(ofDays - days, ofDays));
        expect(Math.abs(both - amount)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never shrinks as the days grow', () => {
    fc.assert(
      fc.property(amounts, parts, (amount, [days, ofDays]) => {
        const more = part(Math.min(days + 1, ofDays), ofDays);
        expect(prorated(amount, more)).toBeGreaterThanOrEqual(prorated(amount, part(days, ofDays)));
      }),
    );
  });
});

describe('how often it is still charged before its end', () => {
  test.each([
    ['a year by the month, on the first day', 'monthly', '2026-06-09', 11],
    ['on the day before a charge', 'monthly', '2027-04-08', 2],
    ['on the day of a charge, which is on its way', 'monthly', '2027-04-09', 1],
    ['in the last month', 'monthly', '2027-05-20', 0],
    ['a year at once', 'annual', '2026-11-21', 0],
  ] as const)('REC-3 %s', (_, billing, today, times) => {
    expect(chargesLeft(aSubscription({ billing }), today)).toBe(times);
  });
});

describe('what recurs', () => {
  test('monthly and yearly amounts come from the price of one licence and one month', () => {
    expect(recurring({ billing: 'monthly' }, 3600, 100, 105)).toEqual({
      before: 360_000,
      after: 378_000,
      every: 'month',
    });
    expect(recurring({ billing: 'annual' }, 200, 50, 49)).toEqual({ before: 120_000, after: 117_600, every: 'year' });
  });

  test('LIC-20 a card or bank account shows the charge within two days', () => {
    expect(chargedBy('2026-12-30')).toBe('2027-01-01');
  });
});

describe('business dates', () => {
  test.each([
    ['an evening in winter', '2026-12-31T23:30Z', '2027-01-01'],
    ['an evening in summer', '2026-07-01T21:59Z', '2026-07-01'],
    ['past midnight in summer', '2026-07-01T22:00Z', '2026-07-02'],
    ['the night to summer time', '2026-03-28T23:00Z', '2026-03-29'],
    ['the night to winter time', '2026-10-25T22:59Z', '2026-10-25'],
  ])('%s is that day in Amsterdam', (_, instant, date) => {
    expect(dateIn('Europe/Amsterdam', new Date(instant))).toBe(date);
  });

  test('months clip to their last day, days do not notice summer time', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });
});
