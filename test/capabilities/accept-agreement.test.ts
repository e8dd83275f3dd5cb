import { describe, expect, test } from '@jest/globals';
import { acceptAgreement } from '../../domain/commands/accept-agreement.ts';
import type { Tenant } from '../../domain/model/tenant.ts';
import { anAdmin, aPerson, asked, aTenant, today } from '../support/builders.ts';
import { adele, isaiah, megan, people } from '../support/life.ts';

const { customerAgreement: accepted, ...unsigned } = aTenant();
const owner = aPerson({ id: 'olga', name: 'Olga Owner' });
const contributor = aPerson({ id: 'carl', name: 'Carl Contributor' });
const withAccount: Tenant = { ...unsigned, billingAccount: { owners: ['olga'], contributors: ['carl'] } };

function decide(by = anAdmin(), tenant: Tenant = withAccount, input: object = {}) {
  const facts = { tenant, people: [...people, owner, contributor] };
  return acceptAgreement.decide(acceptAgreement.input.parse(input), facts, asked({ by }));
}

describe('the customer agreement', () => {
  test('APP-2 is accepted once, for the organization, and kept with the person and the day', () => {
    expect(decide()).toMatchObject({
      effect: { organization: 'Contoso', by: 'Alex Wilber', on: today },
      saves: [{ kind: 'tenant', document: { customerAgreement: { acceptedOn: today, by: 'alex' } } }],
    });
    expect(decide(anAdmin(), { ...withAccount, ...(accepted && { customerAgreement: accepted }) })).toMatchObject({
      rule: 'AGREED',
      on: '2026-06-01',
      by: 'Alex Wilber',
    });
  });

  test('APP-2 leads on to what it was wanted for', () => {
    expect(decide(anAdmin(), withAccount, { product: 'contoso-sign' })).toMatchObject({
      effect: { product: 'contoso-sign' },
    });
    expect(decide(anAdmin(), withAccount, { subscription: 'app-sign' })).toMatchObject({
      effect: { subscription: 'app-sign' },
    });
  });

  test.each([
    ['a global admin', anAdmin(), 'accepted'],
    ['an owner of the billing account', owner, 'accepted'],
    ['a contributor', contributor, 'accepted'],
    ['a billing admin', megan, 'refused'],
    ['a license admin', isaiah, 'refused'],
    ['a member', adele, 'refused'],
    ['a guest, even as an owner', { ...owner, guest: true }, 'refused'],
  ])('ROLE-11 ROLE-12 %s: %s', (_, by, kind) => {
    expect(decide(by).kind).toBe(kind);
  });

  test('ROLE-12 whoever may not is told who may', () => {
    expect(decide(megan)).toMatchObject({
      rule: 'ROLE-12',
      signers: ['Alex Wilber', 'Olga Owner', 'Carl Contributor'],
    });
  });
});
