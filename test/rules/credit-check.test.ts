import { describe, expect, test } from '@jest/globals';
import { creditCheckCompleted, orderedAfter, usuallyDoneBy } from '../../domain/rules/credit-check.ts';
import { aSubscription } from '../support/builders.ts';

const creditCheck = { since: '2026-11-20', quantity: 10, requestedBy: 'megan' };
const waiting = aSubscription({ total: 40, assigned: 40, creditCheck, billedUntil: '2026-12-09' });

describe('a credit check', () => {
  test.each([
    ['2026-11-19', '2026-11-23'], // a Thursday
    ['2026-11-20', '2026-11-24'],
    ['2026-11-23', '2026-11-25'],
    ['2026-11-21', '2026-11-24'], // a Saturday
  ])('LIC-10 of %s is usually done by %s: weekends do not count', (since, by) => {
    expect(usuallyDoneBy(since)).toBe(by);
  });

  test('LIC-19 passed: the licences are added from that day, and the rest of the period is charged', () => {
    const completed = creditCheckCompleted(waiting, true, '2026-11-24');
    expect(completed?.effect).toMatchObject({ from: 40, to: 50, approved: true, amount: 18000 });
    const { document } = completed ?? {};
    expect(document).toMatchObject({
      total: 50,
      added: [...waiting.added, { on: '2026-11-24', quantity: 10, by: 'megan' }],
    });
    expect(document).not.toHaveProperty('creditCheck');
    expect(document?.unbilled).toMatchObject([{ type: 'add-quantity', quantity: 10, amount: 18000 }]);
  });

  test('PAY-8 PAY-9 declined: nothing changes and nothing is charged', () => {
    const { creditCheck: _, ...before } = waiting;
    const completed = creditCheckCompleted(waiting, false, '2026-11-24');
    expect(completed?.document).toEqual(before);
    const about = { subscription: 'sub-e3', product: 'm365-e3', since: '2026-11-20', requestedBy: 'megan' };
    expect(completed?.effect).toEqual({ ...about, approved: false, from: 40, to: 40 });
  });

  const first = { ...waiting, total: 0, assigned: 0 };

  test('LIC-19 the first order of something new is a purchase', () => {
    expect(creditCheckCompleted(first, true, '2026-11-24')?.document).toMatchObject({
      total: 10,
      unbilled: [{ type: 'purchase', quantity: 10 }],
    });
  });

  test('PAY-9 declined, what began with that order has never been there; one licence was', () => {
    const { creditCheck: _, ...rest } = first;
    expect(creditCheckCompleted(first, false, '2026-11-24')?.document).toEqual({
      ...rest,
      recurringBilling: false,
      cancelled: { on: '2026-11-24' },
      reached: 'deleted',
    });
    const one = creditCheckCompleted({ ...first, total: 1 }, false, '2026-11-24')?.document;
    expect(one).not.toHaveProperty('reached');
  });

  test('told twice, it finds nothing to do the second time', () => {
    const once = creditCheckCompleted(waiting, true, '2026-11-24');
    expect(once && creditCheckCompleted(once.document, true, '2026-11-24')).toBeUndefined();
  });
});

describe('LIC-10 an outcome is not about an order that was made after it came about', () => {
  const orderedAt = new Date('2026-11-20T12:00Z');
  const zone = 'Europe/Amsterdam';

  test.each([
    ['a moment before', '2026-11-20T11:59:59.999Z', true],
    ['at that moment', '2026-11-20T12:00Z', false],
    ['later', '2026-11-22T12:00Z', false],
  ])('%s the order', (_when, occurredAt, after) => {
    expect(orderedAfter({ ...creditCheck, orderedAt }, new Date(occurredAt), zone)).toBe(after);
  });

  test.each([
    ['the day before, in the zone of the organization', '2026-11-19T22:59Z', true],
    ['on that day', '2026-11-19T23:01Z', false],
  ])('%s, where the moment of the order is not known', (_when, occurredAt, after) => {
    expect(orderedAfter(creditCheck, new Date(occurredAt), zone)).toBe(after);
  });
});
