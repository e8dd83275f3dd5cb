import { describe, expect, test } from '@jest/globals';
import { redeemKeys } from '../../domain/commands/redeem-keys.ts';
import type { Person } from '../../domain/model/person.ts';
import type { ProductKey } from '../../domain/model/product-key.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPerson, aPrepaid, aProductKey, aSubscription, asked } from '../support/builders.ts';
import { whole } from '../support/life.ts';

const five = 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
const ten = 'BPADD-10AAA-BBBBB-CCCCC-DDD10';
const keyOfFive = aProductKey(five);
const keyOfTen = aProductKey(ten, { licences: 10 });

type Given = { keys?: ProductKey[]; own?: Subscription[]; by?: Person; tried?: { person: number; tenant: number } };

function decide(
  input: object,
  { keys = [keyOfFive], own = [aPrepaid()], by = anAdmin(), tried = { person: 0, tenant: 0 } }: Given = {},
) {
  const people = [anAdmin(), anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] })];
  const facts = { keys, subscriptions: own, people, tried };
  return whole(redeemKeys.decide(redeemKeys.input.parse(input), facts, asked({ by })));
}

describe('what is kept of what was typed', () => {
  test('KEY-1 keys become references before anything else happens', () => {
    const input = redeemKeys.input.parse({ keys: `${five}\n${ten}`, moreKeys: '' });
    expect(JSON.stringify(input)).not.toMatch(/BPADD/i);
    expect(input.keys.map(({ lastFive }) => lastFive)).toEqual(['DDDD5', 'DDD10']);
  });

  test('KEY-7 another key on the review joins the first', () => {
    const input = redeemKeys.input.parse({ keys: five });
    const both = redeemKeys.input.parse({ ...input, moreKeys: ten });
    expect(both.keys.map(({ lastFive }) => lastFive)).toEqual(['DDDD5', 'DDD10']);
    expect(both).not.toHaveProperty('moreKeys');
  });
});

describe('who', () => {
  test.each([
    ['an ordinary member', aPerson()],
    ['a license admin', anAdmin({ roles: ['license-admin'] })],
    ['a guest who was given a role', anAdmin({ guest: true })],
  ])('ROLE-6 KEY-E9 %s may not redeem, and learns nothing about the key', (_, by) => {
    const admins = ['Alex Wilber', 'Megan Bowen'];
    expect(decide({ keys: five }, { by })).toEqual({ kind: 'refused', rule: 'KEY-E9', admins });
    expect(decide({ keys: 'wrong' }, { by })).toMatchObject({ rule: 'KEY-E9' });
  });

  test('KEY-E2 whoever typed five wrong keys has to wait, even with a right one', () => {
    expect(decide({ keys: five }, { tried: { person: 5, tenant: 5 } })).toMatchObject({ rule: 'KEY-PAUSED' });
  });
});

test.each([
  ['KEY-E2', 'nobody knows', []],
  ['KEY-E5', 'is used', [aProductKey(five, { state: 'redeemed' })]],
  ['KEY-E4', 'has run out', [aProductKey(five, { redeemBy: '2026-11-20' })]],
  ['KEY-1', 'is too short', [keyOfFive], five.slice(1)],
] as const)('KEY-9 %s a key that %s is redeemed for nothing', (rule, _, keys, typed = five) => {
  for (const mode of ['add', 'extend'])
    expect(decide({ keys: typed, mode }, { keys: [...keys] })).toMatchObject({ rule });
});

describe('adding licences', () => {
  test('KEY-5 KEY-8 LIC-17 the same subscription grows, and nothing is saved by the review alone', () => {
    const decision = decide({ keys: five });
    expect(decision).toMatchObject({
      kind: 'accepted',
      effect: { mode: 'add', subscription: 'sub-bp', opens: false, from: 5, to: 10, assigned: 3, endsOn: '2027-01-20' },
      form: { mode: 'add', moreKeys: '' },
      saves: [
        { document: { id: 'sub-bp', source: 'prepaid', total: 10, endsOn: '2027-01-20' } },
        { kind: 'product-key' },
      ],
    });
  });

  test('KEY-9 the key is spent, by whom and for what', () => {
    const redeemed = { by: 'alex', on: '2026-11-21', subscription: 'sub-bp' };
    expect(decide({ keys: five })).toMatchObject({
      saves: [{}, { kind: 'product-key', document: { id: keyOfFive.id, state: 'redeemed', redeemed } }],
    });
  });

  test('KEY-7 several keys add up and are all spent', () => {
    const decision = decide({ keys: `${five}, ${ten}` }, { keys: [keyOfFive, keyOfTen] });
    expect(decision).toMatchObject({
      effect: {
        from: 5,
        to: 20,
        keys: [
          { lastFive: 'DDDD5', licences: 5 },
          { lastFive: 'DDD10', licences: 10 },
        ],
      },
      saves: [{ document: { total: 20 } }, { document: { state: 'redeemed' } }, { document: { state: 'redeemed' } }],
    });
  });

  test('KEY-4 a first key of a product opens a prepaid subscription', () => {
    const key = aProductKey(five, { product: 'm365-e3', licences: 20 });
    expect(decide({ keys: five }, { keys: [key], own: [aSubscription()] })).toMatchObject({
      effect: { opens: true, from: 0, to: 20, endsOn: '2027-11-21' },
      form: { moreKeys: '' },
      saves: [{ document: { version: 0, source: 'prepaid', total: 20, assigned: 0, recurringBilling: false } }, {}],
    });
  });

  test('KEY-4 KEY-7 several open one that lasts as long as the shortest, with no way yet to extend it', () => {
    const longer = aProductKey(ten, { licences: 10, months: 24 });
    const decision = decide({ keys: `${ten},${five}` }, { keys: [longer, keyOfFive], own: [] });
    expect(decision).toMatchObject({ effect: { opens: true, from: 0, to: 15, endsOn: '2027-11-21' } });
    expect(decision).not.toHaveProperty('form.mode');
  });

  test('KEY-4 of a product that others sold too, only the prepaid subscription grows', () => {
    const own = [aSubscription({ id: 'sub-paid', product: 'm365-business-premium' }), aPrepaid()];
    expect(decide({ keys: five }, { own })).toMatchObject({ effect: { subscription: 'sub-bp' } });
  });

  test('SUB-7 with two prepaid ones the person chooses', () => {
    const own = [aPrepaid(), aPrepaid({ id: 'sub-bp-9' })];
    expect(decide({ keys: five }, { own })).toMatchObject({ kind: 'asks', field: 'subscription' });
    expect(decide({ keys: five, subscription: 'sub-bp-9' }, { own })).toMatchObject({
      effect: { subscription: 'sub-bp-9' },
    });
  });

  test('LIC-17 KEY-11 a count that is planned for the next term grows along', () => {
    const scheduled = { total: 30, on: '2027-01-20', requestedBy: 'alex' };
    const own = [aPrepaid({ total: 50, endsOn: '2028-01-20', scheduled })];
    expect(decide({ keys: five }, { own })).toMatchObject({
      saves: [{ document: { total: 55, scheduled: { total: 35 } } }, {}],
    });
  });

  test('KEY-E8 no more than the offer allows, which is said', () => {
    const own = [aPrepaid({ total: 296 })];
    expect(decide({ keys: five }, { own })).toMatchObject({ rule: 'KEY-E8', maximum: 300, licences: 5 });
    expect(decide({ keys: five }, { own: [aPrepaid({ total: 295 })] })).toMatchObject({ kind: 'accepted' });
  });

  test('KEY-4 LIFE-4 nothing is added to what has run out', () => {
    const own = [aPrepaid({ endsOn: '2026-11-20' })];
    expect(decide({ keys: five, mode: 'add' }, { own })).toMatchObject({ rule: 'LIFE-4', state: 'expired' });
  });
});

describe('extending the end date', () => {
  test('KEY-6 a running subscription is extended from its end date', () => {
    const decision = decide({ keys: five, mode: 'extend' });
    expect(decision).toMatchObject({
      effect: { mode: 'extend', endedOn: '2027-01-20', endsOn: '2028-01-20', from: 5, to: 5 },
      saves: [{ document: { endsOn: '2028-01-20', total: 5 } }, { document: { state: 'redeemed' } }],
    });
    expect(decision).not.toHaveProperty('effect.totalFrom');
    expect(decision).not.toHaveProperty('saves.0.document.scheduled');
  });

  test('KEY-6 KEY-4 one that has run out is extended from today, unasked', () => {
    const own = [aPrepaid({ endsOn: '2026-11-01' })];
    expect(decide({ keys: five }, { own })).toMatchObject({ effect: { mode: 'extend', endsOn: '2027-11-21' } });
  });

  test('KEY-11 a key with another count counts from the old end date', () => {
    const own = [aPrepaid({ total: 50, assigned: 30 })];
    const thirty = aProductKey(five, { licences: 30 });
    expect(decide({ keys: five, mode: 'extend' }, { keys: [thirty], own })).toMatchObject({
      effect: { from: 50, to: 30, totalFrom: '2027-01-20' },
      saves: [{ document: { total: 50, scheduled: { total: 30, on: '2027-01-20', requestedBy: 'alex' } } }, {}],
    });
  });

  test('KEY-11 while one count is planned, no second is', () => {
    const scheduled = { total: 30, on: '2027-01-20', requestedBy: 'alex' };
    const own = [aPrepaid({ total: 50, endsOn: '2028-01-20', scheduled })];
    const refused = decide({ keys: five, mode: 'extend' }, { own });
    expect(refused).toMatchObject({ rule: 'PLANNED', total: 30, on: '2027-01-20' });
  });

  test('KEY-11 of one that has run out it counts at once', () => {
    const own = [aPrepaid({ endsOn: '2026-11-01' })];
    expect(decide({ keys: ten }, { keys: [keyOfTen], own })).toMatchObject({
      effect: { totalFrom: '2026-11-21' },
      saves: [{ document: { total: 10 } }, {}],
    });
  });

  test('KEY-11 LIC-3 what people have must fit: unassign first', () => {
    const own = [aPrepaid({ total: 50, assigned: 31 })];
    const thirty = aProductKey(five, { licences: 30 });
    expect(decide({ keys: five, mode: 'extend' }, { keys: [thirty], own })).toMatchObject({
      rule: 'LIC-3',
      unassign: 1,
    });
  });

  test('KEY-7 several keys of one length carry their licences together', () => {
    expect(decide({ keys: `${five},${ten}`, mode: 'extend' }, { keys: [keyOfFive, keyOfTen] })).toMatchObject({
      effect: { endsOn: '2028-01-20', to: 15 },
    });
  });

  test('KEY-7 keys of two lengths cannot extend together', () => {
    const longer = aProductKey(ten, { months: 24 });
    expect(decide({ keys: `${five},${ten}`, mode: 'extend' }, { keys: [keyOfFive, longer] })).toMatchObject({
      rule: 'KEY-7',
      problem: 'lengths',
    });
  });

  test('KEY-6 without a prepaid subscription there is nothing to extend', () => {
    expect(decide({ keys: five, mode: 'extend' }, { own: [] })).toMatchObject({ rule: 'KEY-6' });
  });

  test('KEY-E8 no more than the offer allows', () => {
    const many = aProductKey(five, { licences: 301 });
    expect(decide({ keys: five, mode: 'extend' }, { keys: [many] })).toMatchObject({ rule: 'KEY-E8', maximum: 300 });
    const most = aProductKey(five, { licences: 300 });
    expect(decide({ keys: five, mode: 'extend' }, { keys: [most] })).toMatchObject({ kind: 'accepted' });
  });
});

describe('for another product', () => {
  test('KEY-10 than was said', () => {
    expect(decide({ keys: five, products: ['m365-e3'] })).toMatchObject({ rule: 'KEY-10', wanted: ['m365-e3'] });
    expect(decide({ keys: five, products: ['m365-business-premium'] })).toMatchObject({ kind: 'accepted' });
  });

  test('KEY-10 than the subscription that was pressed', () => {
    const own = [aPrepaid(), aSubscription()];
    expect(decide({ keys: five, subscription: 'sub-e3' }, { own })).toMatchObject({
      rule: 'KEY-10',
      product: 'm365-business-premium',
      wanted: ['m365-e3'],
    });
  });
});

describe('without a key', () => {
  test('KEY-5 KEY-6 it is asked for, with its use', () => {
    const asks = { kind: 'asks', field: 'keys', maximum: 10 };
    expect(decide({}, { keys: [] })).toMatchObject({ ...asks, mode: 'add' });
    expect(decide({ mode: 'extend' }, { keys: [] })).toMatchObject({ ...asks, mode: 'extend' });
  });
});
