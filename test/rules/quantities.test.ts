import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canGoNow,
  coversAssigned,
  giveBackUntil,
  maximumOf,
  withinLimits,
  withoutYoungest,
} from '../../domain/rules/quantities.ts';
import { aSubscription } from '../support/builders.ts';

const e3 = aSubscription({ total: 100, assigned: 96 });

describe('how many', () => {
  test('LIC-3 refuses a total below the number assigned, and says how many to unassign', () => {
    expect(coversAssigned(e3, 95)).toMatchObject({ rule: 'LIC-3', wanted: 95, assigned: 96, total: 100, unassign: 1 });
    expect(coversAssigned(e3, 90)).toMatchObject({ unassign: 6 });
  });

  test('LIC-3 the number assigned itself is enough', () => {
    expect(coversAssigned(e3, 96)).toBeUndefined();
  });

  test.each([
    [0, 'AT-LEAST-ONE'],
    [-5, 'AT-LEAST-ONE'],
    [1, undefined],
    [100_000, undefined],
    [100_001, 'AT-MOST'],
    [1e9, 'AT-MOST'],
  ])('a total of %d: %s', (wanted, rule) => {
    expect(withinLimits(e3, wanted)?.rule).toBe(rule);
  });

  test('KEY-E8 some products allow fewer than the rest', () => {
    expect(maximumOf({ product: 'm365-business-premium' })).toBe(300);
    expect(maximumOf({ product: 'm365-e3' })).toBe(100_000);
  });
});

describe('giving back', () => {
  test('LIC-7 seven days, counted from the day after', () => {
    expect(giveBackUntil('2026-11-14')).toBe('2026-11-21');
    expect(giveBackUntil('2026-12-28')).toBe('2027-01-04');
  });

  test.each([
    ['on the day itself', '2026-11-14', 10],
    ['on the last day', '2026-11-21', 10],
    ['a day later', '2026-11-22', 0],
  ])('LIC-7 ten licences added on 14 November can go %s', (_, today, count) => {
    expect(canGoNow(aSubscription({ added: [{ on: '2026-11-14', quantity: 10 }] }), today)).toBe(count);
  });

  test('LIC-7 each addition has its own days', () => {
    const added = [
      { on: '2026-11-01', quantity: 100 },
      { on: '2026-11-14', quantity: 3 },
      { on: '2026-11-20', quantity: 2 },
    ];
    expect(canGoNow(aSubscription({ added }), '2026-11-21')).toBe(5);
    expect(canGoNow(aSubscription({ added }), '2026-11-22')).toBe(2);
  });

  test('the youngest licences go first', () => {
    const added = [
      { on: '2026-11-01', quantity: 100 },
      { on: '2026-11-14', quantity: 3 },
      { on: '2026-11-20', quantity: 2 },
    ];
    expect(withoutYoungest(added, 1).at(-1)).toEqual({ on: '2026-11-20', quantity: 1 });
    expect(withoutYoungest(added, 4)).toEqual([
      { on: '2026-11-01', quantity: 100 },
      { on: '2026-11-14', quantity: 1 },
    ]);
    expect(withoutYoungest(added, 200)).toEqual([]);
  });

  test('giving back takes exactly that many, from the end, and leaves the lots as they were', () => {
    const lots = fc.array(fc.record({ on: fc.constant('2026-11-01'), quantity: fc.integer({ min: 1, max: 50 }) }));
    const sum = (added: { quantity: number }[]) => added.reduce((all, { quantity }) => all + quantity, 0);
    fc.assert(
      fc.property(lots, fc.nat(300), (added, quantity) => {
        const before = structuredClone(added);
        const left = withoutYoungest(added, quantity);
        expect(sum(left)).toBe(Math.max(0, sum(added) - quantity));
        expect(left.every((lot, i) => lot.quantity > 0 && lot.quantity <= (added[i]?.quantity ?? 0))).toBe(true);
        expect(added).toEqual(before);
      }),
    );
  });
});
