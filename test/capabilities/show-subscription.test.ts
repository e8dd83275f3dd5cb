import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { showSubscription } from '../../domain/questions/show-subscription.ts';
import { anAdmin, aPerson, aPrepaid, aPurchase, aSubscription, asked, paying } from '../support/builders.ts';

const isaiah = anAdmin({ id: 'isaiah', roles: ['license-admin'] });

function show(subscriptions: Subscription | Subscription[], input: object = {}, by: Person = anAdmin()) {
  const people = [anAdmin(), aPerson()];
  const facts = { subscriptions: [subscriptions].flat(), people, paying: paying(), holders: people };
  return showSubscription.answer(showSubscription.input.parse(input), facts, asked({ by }));
}

describe('everything about it', () => {
  test('SUB-1 licences, dates and money', () => {
    expect(show(aSubscription())).toMatchObject({
      kind: 'subscription',
      total: 100,
      assigned: 96,
      available: 4,
      state: 'active',
      endsOn: '2027-06-09',
      recurringBilling: true,
      billing: 'monthly',
      money: { price: 3600, recurring: { after: 360_000, every: 'month' }, paidWith: { lastFour: '4242' } },
    });
  });

  test('LIC-7 LIC-19 what is planned and what is ordered', () => {
    const scheduled = { total: 20, on: '2027-06-09', requestedBy: 'alex' };
    const creditCheck = { since: '2026-11-20', quantity: 10, requestedBy: 'alex' };
    expect(show(aSubscription({ scheduled, creditCheck }))).toMatchObject({ scheduled, order: creditCheck });
  });

  test('LIFE-2 LIFE-3 what has run out, with the dates of what follows', () => {
    expect(show(aSubscription({ endsOn: '2026-11-20', recurringBilling: false }))).toMatchObject({
      state: 'expired',
      dates: { disabled: '2026-12-20', deleted: '2027-03-20' },
    });
  });

  test.each<[string, Subscription]>([
    ['a trial', aSubscription({ source: 'trial' })],
    ['what a partner bills', aSubscription({ source: 'csp', price: undefined, paidBy: undefined })],
    ['prepaid licences', aPrepaid()],
  ])('there is no money to show of %s', (_, subscription) => {
    expect(show(subscription)).toMatchObject({ money: undefined });
  });
});

describe('what can be done with it', () => {
  test.each<[string, Subscription, { canAdd: boolean; canRemove: boolean }, string | undefined]>([
    ['an ordinary one', aSubscription(), { canAdd: true, canRemove: true }, undefined],
    ['LIC-3 all assigned', aSubscription({ assigned: 100 }), { canAdd: true, canRemove: false }, undefined],
    ['LIC-11 prepaid', aPrepaid(), { canAdd: true, canRemove: false }, undefined],
    ['LIC-14 a trial', aSubscription({ source: 'trial' }), { canAdd: false, canRemove: false }, 'LIC-14'],
    ['LIC-15 end of sale', aSubscription({ product: 'yammer' }), { canAdd: false, canRemove: true }, 'LIC-15'],
  ])('%s', (_, subscription, can, rule) => {
    expect(show(subscription)).toMatchObject({ ...can, stopped: rule && { rule } });
  });
});

describe('who has a licence', () => {
  const users = ['Alex Wilber', 'Adele Vance'];
  const megan = anAdmin({ id: 'megan', roles: ['billing-admin'] });

  test('ROLE-4 every admin sees it; those who may assign get the button for it', () => {
    expect(show(aSubscription(), {}, isaiah)).toMatchObject({ users, canAssign: true });
    expect(show(aSubscription(), {}, megan)).toMatchObject({ users, canAssign: false });
  });

  test.each<[string, Subscription, boolean]>([
    ['ASN-6 none free', aSubscription({ assigned: 100 }), false],
    ['nobody has one', aSubscription({ assigned: 0 }), true],
    ['ASN-10 disabled', aSubscription({ recurringBilling: false, endsOn: '2026-10-01' }), false],
  ])('%s', (_, subscription, canAssign) => {
    expect(show(subscription)).toMatchObject({ canAssign });
  });

  test('ROLE-8 is one of the six fields of a colleague’s purchase', () => {
    expect(show(aPurchase())).toMatchObject({ kind: 'purchase', users });
  });
});

describe('who', () => {
  test('ROLE-4 a license admin sees the licences, not the money, and cannot buy', () => {
    expect(show(aSubscription(), {}, isaiah)).toMatchObject({
      total: 100,
      money: undefined,
      canAdd: false,
      canRemove: false,
      stopped: { rule: 'ROLE-4' },
    });
  });

  test('ROLE-7 a purchaser sees all of the own purchase', () => {
    expect(show(aPurchase(), {}, aPerson())).toMatchObject({
      kind: 'subscription',
      money: { price: 3600 },
      canAdd: true,
    });
  });

  test('ROLE-8 an admin sees six fields of it, and no payment', () => {
    const purchase = show(aPurchase());
    const six = {
      product: 'power-apps',
      purchaser: 'Adele Vance',
      total: 3,
      endsOn: '2027-06-09',
      price: 3600,
      assigned: 2,
    };
    expect(purchase).toMatchObject({ kind: 'purchase', ...six });
    expect(JSON.stringify(purchase)).not.toMatch(/paid|visa|4242/i);
  });

  test('ROLE-8 a license admin does not find it', () => {
    expect(show([aSubscription(), aPurchase()], { products: ['power-apps'] }, isaiah)).toMatchObject({
      rule: 'NOT-FOUND',
    });
  });

  test('ROLE-1 a member who bought nothing learns whom to ask', () => {
    expect(show(aSubscription(), {}, aPerson())).toMatchObject({ rule: 'NOTHING-TO-SEE', admins: ['Alex Wilber'] });
  });
});

describe('which one', () => {
  const two = [aSubscription(), aSubscription({ id: 'sub-e3-2' })];

  test('SUB-7 two of one product: the person chooses', () => {
    expect(show(two, { products: ['m365-e3'] })).toMatchObject({ kind: 'choice', options: { length: 2 } });
    expect(show(two, { subscription: 'sub-e3-2' })).toMatchObject({ kind: 'subscription', id: 'sub-e3-2' });
  });

  test('LIFE-4 what is deleted is not found', () => {
    const deleted = aSubscription({ id: 'sub-old', endsOn: '2025-01-01', recurringBilling: false });
    expect(show([...two, deleted], { subscription: 'sub-old' })).toMatchObject({ rule: 'NOT-FOUND' });
  });
});
