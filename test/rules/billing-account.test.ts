import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../domain/model/person.ts';
import { withBillingRoles } from '../../domain/model/with-billing-roles.ts';
import { maySeeInvoice } from '../../domain/rules/billing-roles.ts';
import { mayChange, maySee, maySeeMoney } from '../../domain/rules/roles.ts';
import { aBillingProfile, anAdmin, aPerson, aPurchase, aSubscription, aTenant } from '../support/builders.ts';
import { anInvoice } from '../support/invoices.ts';

const somebody = (id: string, given: Partial<Person> = {}) => aPerson({ id, name: id, ...given });
const tenant = aTenant({
  billingAccount: { owners: ['account owner'], contributors: ['account contributor'], readers: ['account reader'] },
});
const profile = aBillingProfile({
  id: 'bills',
  owners: ['profile owner', 'guest'],
  contributors: ['profile contributor'],
  invoiceManagers: ['invoice manager'],
  readers: ['profile reader'],
});
const known = [
  somebody('account owner'),
  somebody('account contributor'),
  somebody('account reader'),
  somebody('profile owner'),
  somebody('profile contributor'),
  somebody('invoice manager'),
  somebody('profile reader'),
  somebody('member'),
  somebody('guest', { guest: true }),
  anAdmin({ id: 'billing admin', name: 'billing admin', roles: ['billing-admin'] }),
  anAdmin({ id: 'license admin', name: 'license admin', roles: ['license-admin'] }),
].map((person) => withBillingRoles(person, tenant, [profile]));
const who = (id: string) => known.find((person) => person.id === id) ?? somebody(id);

const { paidBy: _, ...unpaid } = aSubscription({ id: 'sub-e5', product: 'm365-e5', agreement: 'MCA' });
const mca = { ...unpaid, billingProfile: 'bills' };
const elsewhere = { ...unpaid, billingProfile: 'main' };
const invoice = anInvoice({ billingProfile: 'bills' });

describe('what is billed under a customer agreement', () => {
  test.each([
    // who, changes it, sees it, sees its money, sees its invoices
    ['account owner', undefined, true, true, true],
    ['account contributor', undefined, true, true, true],
    ['account reader', 'ROLE-11', true, true, true],
    ['profile owner', undefined, true, true, true],
    ['profile contributor', undefined, true, true, true],
    ['invoice manager', 'ROLE-1', false, false, true],
    ['profile reader', 'ROLE-11', true, true, true],
    ['member', 'ROLE-1', false, false, false],
    ['guest', 'ROLE-1', false, false, false],
    ['billing admin', 'ROLE-11', true, true, true],
    ['license admin', 'ROLE-4', true, false, false],
  ])(
    'ROLE-11 ROLE-12 ROLE-13 %s: changed by them %s, seen %s, its money %s, its invoices %s',
    (name, rule, sees, money, bills) => {
      const person = who(name);
      expect([
        mayChange(person, mca, known)?.rule,
        maySee(person, mca),
        maySeeMoney(person, mca),
        maySeeInvoice(person, invoice, [profile]),
      ]).toEqual([rule, sees, money, bills]);
    },
  );

  test('ROLE-13 a role on one profile gives none on another, and one on the account is for all', () => {
    const rules = ['profile owner', 'profile reader', 'account contributor'].map(
      (name) => mayChange(who(name), elsewhere, known)?.rule,
    );
    expect(rules).toEqual(['ROLE-1', 'ROLE-1', undefined]);
    expect(maySee(who('profile owner'), elsewhere)).toBe(false);
  });

  test('ROLE-11 the refusal names those who may', () => {
    expect(mayChange(who('billing admin'), mca, known)).toMatchObject({
      admins: ['account owner', 'account contributor', 'profile owner', 'profile contributor'],
    });
  });

  test('ROLE-11 for what is under the older agreement, and where no account is on record, admin roles decide', () => {
    expect(mayChange(who('billing admin'), aSubscription(), known)).toBeUndefined();
    expect(mayChange(who('account owner'), aSubscription(), known)?.rule).toBe('ROLE-1');
    expect(mayChange(anAdmin({ roles: ['billing-admin'] }), mca, known)).toBeUndefined();
  });

  test('ROLE-7 ROLE-11 what somebody bought for the own team stays theirs alone', () => {
    expect(mayChange(who('account owner'), aPurchase(), known)?.rule).toBe('ROLE-1');
    const lookers = ['account owner', 'account reader'].map(who);
    expect(lookers.map((one) => [maySee(one, aPurchase()), maySeeMoney(one, aPurchase())])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  test('ROLE-11 a trial on no billing profile is bought by who buys for the organization too', () => {
    const { billingProfile: _, ...onNone } = mca;
    const rules = ['billing admin', 'account contributor', 'profile contributor'].map(
      (name) => mayChange(who(name), onNone, known)?.rule,
    );
    expect(rules).toEqual([undefined, undefined, 'ROLE-1']);
  });
});
