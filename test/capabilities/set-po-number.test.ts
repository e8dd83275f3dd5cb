// The PO number of a billing profile: what is one, and who may set it.
import { describe, expect, test } from '@jest/globals';
import { setPoNumber } from '../../domain/commands/set-po-number.ts';
import type { Person } from '../../domain/model/person.ts';
import { aBillingProfile, anAdmin, aPaymentMethod, aPerson, asked } from '../support/builders.ts';

const given = { id: 'main', owners: ['owner'], contributors: ['contributor'], invoiceManagers: ['bills'] };

function set(number: string, poNumber?: string, by: Person = aPerson({ id: 'owner' })) {
  const profiles = [aBillingProfile({ ...given, ...(poNumber !== undefined && { poNumber }) })];
  const people = [aPerson({ id: 'owner', name: 'Olga' }), aPerson({ id: 'contributor', name: 'Carl' })];
  const facts = { paying: { methods: [aPaymentMethod()], profiles }, people };
  return setPoNumber.decide(setPoNumber.input.parse({ profile: 'main', number }), facts, asked({ by }));
}

describe('a PO number', () => {
  test.each(['4500012345', 'PO-4500/7 B', 'x', 'a'.repeat(20)])('INV-7 is set: "%s"', (number) => {
    expect(set(number, 'OLD')).toMatchObject({
      effect: { profile: 'main', name: 'Main', from: 'OLD', to: number },
      saves: [{ kind: 'billing-profile', document: { id: 'main', poNumber: number, owners: ['owner'] } }],
    });
  });

  test('INV-7 is trimmed', () => {
    expect(set('  4500 ')).toMatchObject({ effect: { to: '4500' } });
  });

  test.each(['', '   '])('INV-7 is removed by an empty field: "%s"', (number) => {
    const decision = set(number, 'OLD');
    expect(decision).toMatchObject({ kind: 'accepted', effect: { from: 'OLD' } });
    expect(JSON.stringify('saves' in decision && decision.saves)).not.toContain('poNumber');
    expect('effect' in decision && 'to' in decision.effect).toBe(false);
  });

  test.each(['a'.repeat(21), '=1+1', 'PO_1', 'é', 'PO\n1', '<b>'])('INV-7 is not %j', (number) => {
    expect(set(number)).toEqual({ kind: 'refused', rule: 'PO-NUMBER', profile: 'main' });
  });

  test.each([
    ['4500', '4500'],
    ['', undefined],
  ])('that is there already (%j) changes nothing', (number, before) => {
    expect(set(number, before)).toMatchObject({ rule: 'SAME-PO-NUMBER', name: 'Main', number: before });
  });

  test('ROLE-13 its contributor sets it too', () => {
    expect(set('4500', undefined, aPerson({ id: 'contributor' })).kind).toBe('accepted');
  });

  test.each([
    ['an invoice manager', aPerson({ id: 'bills' })],
    ['a global admin without a role on it', anAdmin()],
  ])('ROLE-13 %s does not, and is told who does', (_, by) => {
    expect(set('4500', undefined, by)).toEqual({ kind: 'refused', rule: 'ROLE-13', admins: ['Olga', 'Carl'] });
  });

  test('ROLE-13 nobody else learns that the profile is there', () => {
    expect(set('4500', undefined, aPerson({ id: 'nobody' }))).toEqual({ kind: 'refused', rule: 'NO-PROFILE' });
  });
});
