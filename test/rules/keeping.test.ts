import { describe, expect, test } from '@jest/globals';
import { kept, mayEdit, methodNamed } from '../../domain/rules/keeping.ts';
import {
  aBillingProfile,
  anAdmin,
  aPaymentMethod,
  aPerson,
  aSubscription,
  asked,
  paying,
  today,
} from '../support/builders.ts';
import { adele, megan, people } from '../support/life.ts';

const visa = aPaymentMethod();
const { expiresOn: _, ...bank } = aPaymentMethod({ id: 'bank', kind: 'bank-account' });

test.each([
  ['who added the card', visa, anAdmin(), true],
  ['another admin', visa, megan, false],
  ['who added it, but is a guest by now', visa, anAdmin({ guest: true }), false],
  ['who added what is no card', bank, anAdmin(), false],
])('PAY-3 PAY-7 SSP-7 %s edits it', (_, method, person, may) => {
  expect(mayEdit(person, method)).toBe(may);
});

describe('a line in the list of payment methods', () => {
  const facts = {
    subscriptions: [aSubscription()],
    people,
    paying: { methods: [visa], profiles: [aBillingProfile()] },
  };

  test('PAY-4 says whose it is, and everything that uses it', () => {
    expect(kept(visa, facts, asked())).toEqual({
      id: 'visa',
      paidWith: { kind: 'card', brand: 'Visa', lastFour: '4242' },
      expiresOn: '2028-01-31',
      expired: false,
      owner: 'Alex Wilber',
      own: true,
      uses: [
        { kind: 'subscription', id: 'sub-e3', product: 'm365-e3' },
        { kind: 'profile', id: 'main', name: 'Main' },
      ],
    });
    expect(kept(visa, facts, asked({ by: megan }))).toMatchObject({ own: false, owner: 'Alex Wilber' });
  });

  test.each([
    ['its last day is over', { ...visa, expiresOn: '2026-11-20' }, true],
    ['today is its last day', { ...visa, expiresOn: today }, false],
    ['it has none', bank, false],
  ])('NOT-9 has run out when %s', (_, method, expired) => {
    expect(kept(method, facts, asked()).expired).toBe(expired);
  });
});

test('ROLE-7 what somebody may not see does not exist for them', () => {
  const own = aPaymentMethod({ id: 'own', owner: 'adele', private: true });
  const all = paying(visa, own);
  expect([methodNamed('own', all, adele), methodNamed('visa', all, megan)]).toEqual([own, visa]);
  const gone = { kind: 'refused', rule: 'NO-METHOD' };
  expect(methodNamed('own', all, megan)).toEqual(gone);
  expect(methodNamed('visa', all, aPerson({ id: 'lynne' }))).toEqual(gone);
  expect(methodNamed('none', all, megan)).toEqual(gone);
});
