import { describe, expect, test } from '@jest/globals';
import type { Invoice } from '../../domain/model/invoice.ts';
import {
  mayAddMethod,
  mayGetInvoices,
  mayKeepMethods,
  maySeeInvoice,
  maySeeMethod,
  maySeeProfile,
  mayUseProfile,
  otherProfiles,
} from '../../domain/rules/billing-roles.ts';
import { aBillingProfile, anAdmin, aPaymentMethod, aPerson, aPurchase, aSubscription } from '../support/builders.ts';

const profile = aBillingProfile({
  owners: ['owner'],
  contributors: ['contributor'],
  invoiceManagers: ['manager'],
  readers: ['reader'],
});
const hers = aBillingProfile({ id: 'adele', owners: ['adele'], paymentMethod: 'own' });
const own = aPaymentMethod({ id: 'own', owner: 'adele', private: true });
const paying = { methods: [aPaymentMethod(), own], profiles: [profile, hers] };
const member = (id: string, guest = false) => aPerson({ id, name: id, guest });
const admin = anAdmin({ id: 'megan', roles: ['billing-admin'] });
const licenceAdmin = anAdmin({ id: 'isaiah', roles: ['license-admin'] });

describe('roles on a billing profile', () => {
  test.each([
    ['owner', true, true],
    ['contributor', true, true],
    ['manager', false, true],
    ['reader', false, true],
    ['nobody', false, false],
  ])('ROLE-13 %s buys with it: %s, sees it: %s', (id, uses, sees) => {
    expect(mayUseProfile(member(id), profile)).toBe(uses);
    expect(maySeeProfile(member(id), profile, paying)).toBe(sees);
    // ROLE-13: only people in the organization.
    expect(mayUseProfile(member(id, true), profile)).toBe(false);
    expect(maySeeProfile(member(id, true), profile, paying)).toBe(false);
  });

  test('ROLE-11 ROLE-13 an admin without a role on it sees it, but does not buy with it', () => {
    expect([maySeeProfile(admin, profile, paying), mayUseProfile(admin, profile)]).toEqual([true, false]);
    expect(maySeeProfile(admin, hers, paying)).toBe(false);
  });

  test('ROLE-12 whoever has a role on the account sees its profiles, but no private card and no guest does', () => {
    const reader = { ...member('x'), billing: { account: 'reader' as const, profiles: {} } };
    const seen = [profile, hers].map((one) => maySeeProfile(reader, one, paying));
    expect([...seen, maySeeProfile({ ...reader, guest: true }, profile, paying)]).toEqual([true, false, false]);
  });

  test('SSP-10 an own purchase moves to profiles with a card only', () => {
    const bills = aBillingProfile({ id: 'bills', owners: ['adele'], paymentMethod: 'invoice' });
    const second = aBillingProfile({ id: 'second', owners: ['adele'], paymentMethod: 'own' });
    const all = {
      methods: [...paying.methods, aPaymentMethod({ id: 'invoice', kind: 'invoice' })],
      profiles: [hers, bills, second],
    };
    const others = (one: Parameters<typeof otherProfiles>[0]) => otherProfiles(one, all, aPerson()).map(({ id }) => id);
    expect(others(aPurchase())).toEqual(['second']);
    expect(others(aSubscription({ billingProfile: 'adele' }))).toEqual(['bills', 'second']);
    const read = { ...all, profiles: [...all.profiles, aBillingProfile({ id: 'read', readers: ['adele'] })] };
    expect(otherProfiles(aSubscription(), read, aPerson()).map(({ id }) => id)).toEqual(['adele', 'bills', 'second']);
  });
});

describe('who sees an invoice', () => {
  const made = { issuedOn: '2026-11-01', from: '2026-10-01', until: '2026-11-01', paymentMethod: 'visa', lines: [] };
  const ofProfile: Invoice = { ...made, id: '1', tenantId: 'contoso', version: 1, billingProfile: 'main' };
  const { billingProfile: _, ...rest } = ofProfile;
  const ofOrder: Invoice = { ...rest, order: 'sub-e3' };
  const ofAdele: Invoice = { ...ofProfile, billingProfile: 'adele', purchaser: 'adele' };

  test.each([
    ['a buyer', admin, true, true, false],
    ['ROLE-13 an invoice manager', member('manager'), true, false, false],
    ['ROLE-13 a reader', member('reader'), true, false, false],
    ['ROLE-7 NOT-27 the purchaser', aPerson(), false, false, true],
    ['a license admin', licenceAdmin, false, false, false],
    ['a member', member('nobody'), false, false, false],
  ])('%s', (_, person, profiles, orders, purchase) => {
    const sees = [ofProfile, ofOrder, ofAdele].map((one) => maySeeInvoice(person, one, paying.profiles));
    expect(sees).toEqual([profiles, orders, purchase]);
  });

  test('ROLE-12 ROLE-13 ROLE-7 who buys, has a role on the account or pays for a team gets some, with or without a profile', () => {
    const facts = { subscriptions: [aPurchase()], people: [admin], paying: { methods: [], profiles: [] } };
    const reader = { ...member('x'), billing: { account: 'reader' as const, profiles: {} } };
    for (const one of [admin, reader, aPerson()]) expect(mayGetInvoices(one, facts)).toBeUndefined();
    for (const one of [member('x'), { ...reader, guest: true }, aPerson({ guest: true })]) {
      expect(mayGetInvoices(one, facts)).toMatchObject({ rule: 'ROLE-13' });
    }
  });

  test('ROLE-13 who gets none at all is told whom to ask', () => {
    const facts = { subscriptions: [aPurchase()], people: [admin], paying };
    for (const id of ['manager', 'reader', 'adele']) expect(mayGetInvoices(member(id), facts)).toBeUndefined();
    expect(mayGetInvoices(licenceAdmin, facts)).toMatchObject({ rule: 'ROLE-13', admins: [admin.name] });
    expect(mayGetInvoices(member('adele', true), { ...facts, paying: { ...paying, profiles: [] } })).toBeDefined();
  });
});

describe('who sees and keeps payment methods', () => {
  test('ROLE-7 a private card is its owner’s alone; others are every buyer’s to see', () => {
    expect([aPerson(), admin, licenceAdmin].map((one) => maySeeMethod(one, own))).toEqual([true, false, false]);
    expect([aPerson(), admin, licenceAdmin].map((one) => maySeeMethod(one, aPaymentMethod()))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('SSP-8 buyers and purchasers keep them, nobody else', () => {
    const facts = { subscriptions: [aPurchase()], people: [admin], paying };
    expect([admin, aPerson()].map((one) => mayKeepMethods(one, facts))).toEqual([undefined, undefined]);
    for (const one of [licenceAdmin, member('manager'), aPerson({ guest: true })]) {
      expect(mayKeepMethods(one, facts)).toMatchObject({ rule: 'ROLE-7' });
    }
  });

  test('ROLE-7 who pays for a team keeps them before a card is there', () => {
    const facts = { subscriptions: [aPurchase()], people: [admin], paying: { methods: [], profiles: [] } };
    expect(mayKeepMethods(aPerson(), facts)).toBeUndefined();
    expect(mayKeepMethods(aPerson({ guest: true }), facts)).toMatchObject({ rule: 'ROLE-7' });
  });

  test('SSP-8 SSP-11 anybody may add one, but a guest', () => {
    expect(mayAddMethod(member('x'), [admin])).toBeUndefined();
    const refusal = { rule: 'ROLE-7', admins: [admin.name], mayAdd: false };
    expect(mayAddMethod(member('x', true), [admin])).toMatchObject(refusal);
  });

  test('SSP-8 whoever added a card keeps it before anything is bought with it; a guest does not', () => {
    const facts = { subscriptions: [], people: [admin], paying };
    expect(mayKeepMethods(aPerson(), facts)).toBeUndefined();
    expect(mayKeepMethods(member('manager'), facts)).toMatchObject({ rule: 'ROLE-7', mayAdd: true });
    expect(mayKeepMethods(aPerson({ guest: true }), facts)).toMatchObject({ rule: 'ROLE-7', mayAdd: false });
  });
});
