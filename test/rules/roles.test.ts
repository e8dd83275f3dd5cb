import { describe, expect, test } from '@jest/globals';
import { receivers } from '../../domain/rules/notices.ts';
import { buyers, has, isBuyer, isOwnTeams, mayBuy, mayChange, maySee, maySeeMoney } from '../../domain/rules/roles.ts';
import { anAdmin, aPerson, aPurchase, aSubscription } from '../support/builders.ts';

const who = {
  'a global admin': anAdmin(),
  'a billing admin': anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] }),
  'a license admin': anAdmin({ id: 'isaiah', name: 'Isaiah Langer', roles: ['license-admin'] }),
  'a user admin': anAdmin({ id: 'patti', name: 'Patti Fernandez', roles: ['user-admin'] }),
  'a service support admin': anAdmin({ id: 'nestor', name: 'Nestor Wilke', roles: ['service-support-admin'] }),
  'an ordinary member': aPerson({ id: 'lynne', name: 'Lynne Robbins' }),
  'a guest who was given a role': anAdmin({ id: 'dana', name: 'Dana Ortiz', guest: true }),
  'the purchaser': aPerson(),
};
type Who = keyof typeof who;
const people = Object.values(who);
const admins = ['Alex Wilber', 'Megan Bowen'];

describe('buying and removing licences', () => {
  test.each<[Who, string | undefined]>([
    ['a global admin', undefined],
    ['a billing admin', undefined],
    ['a license admin', 'ROLE-4'],
    ['a user admin', 'ROLE-4'],
    ['a service support admin', 'ROLE-1'],
    ['an ordinary member', 'ROLE-1'],
    ['a guest who was given a role', 'ROLE-1'],
    ['the purchaser', 'ROLE-1'],
  ])('ROLE-1 ROLE-2 ROLE-4 %s changes what the organization bought: %s', (name, rule) => {
    const expected = rule === undefined ? undefined : { kind: 'refused', rule, admins };
    expect(mayChange(who[name], aSubscription(), people)).toEqual(expected);
    expect(mayBuy(who[name], admins)).toEqual(expected);
  });

  test.each<[Who, string | undefined]>([
    ['a global admin', 'ROLE-8'],
    ['a billing admin', 'ROLE-8'],
    ['a license admin', 'ROLE-4'],
    ['an ordinary member', 'ROLE-1'],
    ['a guest who was given a role', 'ROLE-1'],
    ['the purchaser', undefined],
  ])('ROLE-7 ROLE-8 %s changes a self-service purchase: %s', (name, rule) => {
    expect(mayChange(who[name], aPurchase(), people)?.rule).toBe(rule);
  });

  test('ROLE-7 buying one thing gives no right to what a colleague bought', () => {
    expect(mayChange(aPerson(), aPurchase({ purchaser: 'lynne' }), people)?.rule).toBe('ROLE-1');
  });

  test('ROLE-8 bought by self-service, it is somebody’s own, even when nobody knows whose', () => {
    const { purchaser: _, ...nobodys } = aPurchase();
    expect([nobodys, aPurchase(), aSubscription()].map(isOwnTeams)).toEqual([true, true, false]);
    expect(mayChange(anAdmin(), nobodys, people)).toMatchObject({ rule: 'ROLE-8', purchaser: '' });
    expect(receivers(nobodys, people)).toEqual([]);
  });

  test('ROLE-8 the refusal names the purchaser', () => {
    expect(mayChange(anAdmin(), aPurchase(), people)).toMatchObject({ purchaser: 'Adele Vance' });
  });

  test('ROLE-6 buyers are global and billing admins, and never guests', () => {
    expect(buyers(people)).toEqual(admins);
    expect(people.filter(isBuyer)).toHaveLength(2);
    expect(has(who['a guest who was given a role'], 'global-admin')).toBe(false);
  });
});

describe('seeing', () => {
  test.each<[Who, { ours: boolean; adeles: boolean; moneyOfOurs: boolean }]>([
    ['a global admin', { ours: true, adeles: true, moneyOfOurs: true }],
    ['a billing admin', { ours: true, adeles: true, moneyOfOurs: true }],
    ['a license admin', { ours: true, adeles: false, moneyOfOurs: false }],
    ['a user admin', { ours: true, adeles: false, moneyOfOurs: false }],
    ['a service support admin', { ours: false, adeles: false, moneyOfOurs: false }],
    ['an ordinary member', { ours: false, adeles: false, moneyOfOurs: false }],
    ['a guest who was given a role', { ours: false, adeles: false, moneyOfOurs: false }],
    ['the purchaser', { ours: false, adeles: true, moneyOfOurs: false }],
  ])('ROLE-7 ROLE-8 %s sees %j', (name, { ours, adeles, moneyOfOurs }) => {
    expect(maySee(who[name], aSubscription())).toBe(ours);
    expect(maySee(who[name], aPurchase())).toBe(adeles);
    expect(maySeeMoney(who[name], aSubscription())).toBe(moneyOfOurs);
  });

  test('ROLE-7 a purchaser sees what the purchase costs', () => {
    expect(maySeeMoney(aPerson(), aPurchase())).toBe(true);
  });
});
