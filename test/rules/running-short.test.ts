import { describe, expect, test } from '@jest/globals';
import { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import { stillHolds } from '../../domain/rules/notices.ts';
import { runsShort } from '../../domain/rules/running-short.ts';
import { anAdmin, aPurchase, aSubscription, asked, paying, today } from '../support/builders.ts';

const alex = anAdmin({ id: 'alex' });
const megan = anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] });
const isaiah = anAdmin({ id: 'isaiah', roles: ['license-admin'] });
const people = [alex, megan, isaiah];
const of = (assigned: number, total = 100) => aSubscription({ total, assigned });

describe('NOT-12 licences that run short', () => {
  test.each([
    [90, 94, undefined],
    [90, 95, 5],
    [95, 97, undefined],
    [97, 100, 0],
    [90, 100, 0],
    [100, 100, undefined],
    [96, 90, undefined],
  ])('from %i to %i of 100 assigned: told that so many are left: %s', (from, to, free) => {
    const [told] = runsShort(of(from), of(to), people, alex);
    expect(told && 'notice' in told ? told.notice : undefined).toEqual(
      free === undefined ? undefined : expect.objectContaining({ kind: 'licences-short', free, total: 100 }),
    );
  });

  test('of five licences only the last one is worth a word', () => {
    expect(runsShort(of(3, 5), of(4, 5), people, alex)).toEqual([]);
    expect(runsShort(of(4, 5), of(5, 5), people, alex)).toHaveLength(1);
  });

  test('buyers are told, without the one who gave them away; each time anew after there were more', () => {
    expect(runsShort(of(90), of(100), people, isaiah)).toMatchObject([{ to: ['alex', 'megan'] }]);
    expect(runsShort(of(90), of(100), people, alex)).toMatchObject([{ to: ['megan'] }]);
    expect(runsShort(of(90), of(100), [alex], alex)).toEqual([]);
    const keys = [1, 2].map((version) => runsShort(of(90), { ...of(100), version }, people, isaiah));
    expect(keys[0]).not.toEqual(keys[1]);
  });

  test('NOT-27 of an own purchase the purchaser alone', () => {
    const [before, after] = [aPurchase({ total: 3, assigned: 2 }), aPurchase({ total: 3, assigned: 3 })];
    expect(runsShort(before, after, people, isaiah)).toMatchObject([{ to: ['adele'] }]);
  });

  test('it is no news any more once there are more', () => {
    const notice = { kind: 'licences-short', subscription: 'sub-e3', product: 'm365-e3', total: 100, free: 0 } as const;
    expect([stillHolds(notice, of(100), today), stillHolds(notice, of(100, 120), today)]).toEqual([true, false]);
  });
});

test.each([
  ['alex', []],
  [
    'megan',
    [{ kind: 'notice', to: ['megan'], notice: { kind: 'change-discarded', from: 100, to: 90, by: alex.name } }],
  ],
])('NOT-25 REC-4 a change that %s planned is discarded by Alex: %j', (requestedBy, told) => {
  const scheduled = { total: 90, on: '2027-06-09', requestedBy };
  const facts = { subscriptions: [aSubscription({ scheduled })], people, paying: paying() };
  const decision = recurringBilling.decide(
    recurringBilling.input.parse({ subscription: 'sub-e3', turn: 'off' }),
    facts,
    asked({ by: alex }),
  );
  if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
  expect(decision.saves.filter(({ kind }) => kind === 'notice')).toMatchObject(told);
});
