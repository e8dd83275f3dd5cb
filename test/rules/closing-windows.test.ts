import { describe, expect, test } from '@jest/globals';
import { closingWindows } from '../../domain/rules/closing-windows.ts';
import { stillHolds } from '../../domain/rules/notices.ts';
import { isUrgent } from '../../domain/rules/telling.ts';
import { anApp, aPrepaid, aPurchase, aSubscription } from '../support/builders.ts';

const from = '2026-11-21';
/** Megan bought 25 licences on 21 November; they can be given back until the 28th. */
const bought = aSubscription({
  agreement: 'MCA',
  total: 25,
  assigned: 5,
  startedOn: from,
  endsOn: '2027-11-21',
  added: [{ on: from, quantity: 25, by: 'megan' }],
});
const grown = {
  ...bought,
  startedOn: '2026-06-09',
  added: [
    { on: '2026-06-09', quantity: 20 },
    { on: from, quantity: 5, by: 'alex' },
  ],
};
const { activatedOn: _, ...notActivated } = anApp().app ?? {};
const waitingApp = { ...anApp(), app: notActivated, startedOn: from, added: bought.added } as typeof bought;
const short = (subscription: typeof bought, today: string) =>
  closingWindows(subscription, today).map(({ notice, to }) => [
    notice.whole ? 'all' : notice.quantity,
    notice.until,
    to,
  ]);

describe('NOT-20 the days on which money comes back are almost over', () => {
  test.each([
    ['2026-11-25', []],
    ['2026-11-26', ['2026-11-28']],
    ['2026-11-28', ['2026-11-28']],
    ['2026-11-29', []],
  ])('CAN-1 of a purchase, on %s: %j', (today, until) => {
    expect(closingWindows(bought, today).map(({ notice }) => notice.until)).toEqual(until);
  });

  test('CAN-1 whoever bought it is told, that all of it can end', () => {
    expect(short(bought, '2026-11-26')).toEqual([['all', '2026-11-28', ['megan']]]);
  });

  test('LIC-7 whoever added licences is told how many can go back, once for all of one day', () => {
    expect(short(grown, '2026-11-26')).toEqual([[5, '2026-11-28', ['alex']]]);
    const twice = { ...grown, added: [...grown.added, { on: from, quantity: 2, by: 'alex' }] };
    expect(short(twice, '2026-11-26')).toEqual([[7, '2026-11-28', ['alex']]]);
    const both = { ...grown, added: [...grown.added, { on: from, quantity: 2, by: 'megan' }] };
    expect(short(both, '2026-11-26').map(([quantity, , to]) => [quantity, to])).toEqual([
      [5, ['alex']],
      [2, ['megan']],
    ]);
  });

  test('LIC-7 what was added on the day of the purchase goes back beside it', () => {
    const both = { ...bought, added: [...bought.added, { on: from, quantity: 5, by: 'alex' }] };
    expect(short(both, '2026-11-26').map(([quantity, , to]) => [quantity, to])).toEqual([
      ['all', ['megan']],
      [5, ['alex']],
    ]);
  });

  test('CAN-1 a yearly term that renewed by itself is for all who hear of it, a monthly one for nobody', () => {
    const renewed = { ...bought, added: [{ on: from, quantity: 25 }] };
    expect(short(renewed, '2026-11-26')).toEqual([['all', '2026-11-28', undefined]]);
    expect(short({ ...renewed, term: 'monthly' }, '2026-11-26')).toEqual([]);
    expect(short({ ...bought, term: 'monthly' }, '2026-11-26')).toHaveLength(1);
  });

  test.each([
    ['under MOSA, where it goes at any time (CAN-3, LIC-8)', { ...bought, agreement: 'MOSA' as const }],
    ['of what a partner sold (CAN-2)', { ...bought, source: 'csp' as const }],
    ['of what a representative sold (CAN-2)', { ...bought, source: 'representative' as const }],
    ['of a trial (TRI-4)', { ...bought, source: 'trial' as const }],
    ['of prepaid licences (KEY-11)', aPrepaid({ agreement: 'MCA', added: bought.added, startedOn: from })],
    ['of an add-on, which ends with its base (ADD-1)', { ...bought, base: 'sub-e3' }],
    ['of what is cancelled', { ...bought, cancelled: { on: '2026-11-25' } }],
    ['of licences that cannot go: nothing renews (LIC-7)', { ...grown, recurringBilling: false }],
    ['of an app from its vendor (APP-14)', anApp({ startedOn: from, added: bought.added, app: { route: 'vendor' } })],
    ['of an app that is not activated (APP-11)', waitingApp],
    ['of more of a flat rate (APP-5)', anApp({ added: grown.added, app: { pricing: 'flat-rate' } })],
  ])('nobody is told %s', (_what, subscription) => {
    expect(closingWindows(subscription, '2026-11-26')).toEqual([]);
  });

  test('LIC-10 an order that waits for its credit check cannot be cancelled', () => {
    const creditCheck = { since: from, quantity: 5, requestedBy: 'megan' };
    expect(closingWindows({ ...bought, creditCheck }, '2026-11-26')).toEqual([]);
  });

  test('APP-13 of an app from the day on which it was activated', () => {
    const app = anApp({ startedOn: from, endsOn: '2027-11-21', added: [{ on: from, quantity: 15, by: 'megan' }] });
    expect(short(app, '2026-11-26')).toEqual([['all', '2026-11-28', ['megan']]]);
    expect(short({ ...app, added: [] }, '2026-11-26')).toEqual([]);
  });

  test('NOT-27 of an own purchase its purchaser', () => {
    const own = aPurchase({ startedOn: from, endsOn: '2026-12-21', added: [{ on: from, quantity: 3, by: 'adele' }] });
    expect(short(own, '2026-11-26')).toEqual([['all', '2026-11-28', ['adele']]]);
  });
});

describe('NOT-20 the notice that waited', () => {
  const [whole] = closingWindows(bought, '2026-11-26');
  const [part] = closingWindows(grown, '2026-11-26');

  test.each([
    ['is sent on the last day', whole, bought, '2026-11-28', true],
    ['is dropped on the day after', whole, bought, '2026-11-29', false],
    ['is dropped when it was cancelled', whole, { ...bought, cancelled: { on: '2026-11-27' } }, '2026-11-27', false],
    ['is dropped when a new term has begun', whole, { ...bought, startedOn: '2026-11-27' }, '2026-11-27', false],
    ['is sent while they can go back', part, grown, '2026-11-27', true],
    ['is dropped when they went back', part, { ...grown, added: grown.added.slice(0, 1) }, '2026-11-27', false],
    ['is dropped when nothing renews any more', part, { ...grown, recurringBilling: false }, '2026-11-27', false],
  ])('%s', (_what, due, subscription, today, holds) => {
    if (!due) throw new Error('no notice');
    expect(stillHolds(due.notice, subscription, today)).toBe(holds);
  });

  test('waits for no morning on the last two days', () => {
    const urgent = ['2026-11-26', '2026-11-27', '2026-11-28'].map((today) =>
      closingWindows(bought, today).some(({ notice }) => isUrgent(notice)),
    );
    expect(urgent).toEqual([false, true, true]);
  });
});
