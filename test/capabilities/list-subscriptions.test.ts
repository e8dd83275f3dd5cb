import { describe, expect, test } from '@jest/globals';
import type { Subscription } from '../../domain/model/subscription.ts';
import { listSubscriptions, pageSize } from '../../domain/questions/list-subscriptions.ts';
import { anAdmin, aPerson, aPrepaid, aPurchase, aSubscription, asked } from '../support/builders.ts';

const e3 = aSubscription();
const trial = aSubscription({ id: 'sub-pbi', product: 'powerbi-pro', source: 'trial', endsOn: '2026-12-01' });
const addOn = aSubscription({ id: 'sub-audio', product: 'audio-conferencing', addOn: 'traditional', base: 'sub-e3' });
const all = [e3, trial, addOn, aPurchase(), aPrepaid()];

function list(input: object, subscriptions: Subscription[] = all, by = anAdmin()) {
  const { input: parse, answer } = listSubscriptions;
  return answer(parse.parse(input), { subscriptions, people: [anAdmin()] }, asked({ by }));
}

const ids = (input: object, ...rest: [Subscription[]?, ReturnType<typeof aPerson>?]) => {
  const answer = list(input, ...rest);
  return answer.kind === 'list' ? answer.rows.map(({ id }) => id) : answer.rule;
};

describe('the list', () => {
  test('the first to end is on top', () => {
    expect(ids({})).toEqual(['sub-pbi', 'sub-bp', 'sub-audio', 'sub-e3', 'sub-powerapps']);
  });

  test('SUB-1 SUB-2 each row has its product, source, state, total, assigned and available', () => {
    const row = { product: 'm365-e3', source: 'direct', state: 'active', total: 100, assigned: 96, available: 4 };
    expect(list({}, [e3])).toMatchObject({ rows: [{ ...row, endsOn: '2027-06-09', recurringBilling: true }] });
  });

  test('SUB-7 two subscriptions to one product are two rows', () => {
    const second = aSubscription({ id: 'sub-e3-2', total: 8, assigned: 0 });
    expect(list({}, [aSubscription({ total: 5, assigned: 5 }), second])).toMatchObject({
      count: 2,
      rows: [{ total: 5 }, { total: 8 }],
    });
  });

  test('LIC-10 a pending credit check shows', () => {
    const creditCheck = { since: '2026-11-20', quantity: 10, requestedBy: 'alex' };
    expect(list({}, [aSubscription({ creditCheck })])).toMatchObject({ rows: [{ creditCheck: true }] });
  });
});

describe('filters', () => {
  test.each([
    ['self-service', ['sub-powerapps']],
    ['trial', ['sub-pbi']],
    ['add-ons', ['sub-audio']],
    ['expiring', ['sub-pbi']],
    ['apps', []],
  ])('%s shows %j', (filter, expected) => {
    expect(ids({ filter })).toEqual(expected);
  });

  test('expiring means within 30 days, the last one included', () => {
    const ending = (endsOn: string) => [aSubscription({ endsOn, recurringBilling: false })];
    expect(ids({ filter: 'expiring' }, ending('2026-12-21'))).toEqual(['sub-e3']);
    expect(ids({ filter: 'expiring' }, ending('2026-12-22'))).toEqual([]);
  });

  test('an unknown filter or page is refused', () => {
    expect(listSubscriptions.input.safeParse({ filter: 'all' }).success).toBe(false);
    expect(listSubscriptions.input.safeParse({ page: 0 }).success).toBe(false);
  });
});

describe('pages', () => {
  const many = Array.from({ length: 2 * pageSize + 1 }, (_, i) => aSubscription({ id: `sub-${i + 10}` }));

  test.each([
    [1, 'sub-10', pageSize],
    [2, 'sub-20', pageSize],
    [3, 'sub-30', 1],
  ])('page %d of three begins with %s', (page, first, length) => {
    expect(list({ page }, many)).toMatchObject({ page, pages: 3, count: 21, rows: { 0: { id: first }, length } });
  });

  test('a page that is gone by now shows the last one', () => {
    expect(list({ page: '9' }, many)).toMatchObject({ page: 3, rows: { length: 1 } });
  });
});

describe('who', () => {
  test('ROLE-7 a purchaser sees the own purchase alone', () => {
    expect(ids({}, all, aPerson())).toEqual(['sub-powerapps']);
  });

  test('ROLE-8 a license admin sees no self-service purchases', () => {
    expect(ids({ filter: 'self-service' }, all, anAdmin({ id: 'isaiah', roles: ['license-admin'] }))).toEqual([]);
  });

  test.each([
    ['a purchaser', aPerson(), true],
    ['a global admin', anAdmin(), false],
  ])('ROLE-8 %s is told when the organization has more: %#', (_who, by, ownOnly) => {
    expect(list({ filter: 'apps' }, all, by)).toMatchObject({ ownOnly, admins: ['Alex Wilber'] });
  });

  test('ROLE-1 a member who bought nothing sees nothing, and whom to ask', () => {
    expect(list({}, all, aPerson({ id: 'lynne' }))).toEqual({
      kind: 'refused',
      rule: 'NOTHING-TO-SEE',
      admins: ['Alex Wilber'],
    });
  });
});
