import { describe, expect, test } from '@jest/globals';
import { keptSince, mayDecide, requestable, whyNoRequestFor } from '../../domain/rules/licence-requests.ts';
import { aLicenceRequest, anAssignment, aPerson, aPurchase, aSubscription, today } from '../support/builders.ts';
import { adele, isaiah, megan, people } from '../support/life.ts';

const lynne = aPerson({ id: 'lynne', name: 'Lynne Robbins' });
const visio = aSubscription({ id: 'sub-visio', product: 'visio-p1' });
const decided = { by: 'isaiah', on: today, approved: false };

test('ROLE-16 license and user admins decide; others learn whom to ask', () => {
  expect(mayDecide(isaiah, people)).toBeUndefined();
  expect(mayDecide(megan, people)).toMatchObject({ rule: 'ROLE-16', admins: ['Alex Wilber', 'Isaiah Langer'] });
});

test('POL-8 requests are kept for twelve months', () => {
  expect(keptSince('2026-11-21')).toBe('2025-11-21');
});

describe('POL-8 what can be asked for', () => {
  const offered = (...subscriptions: Parameters<typeof requestable>[0]) => requestable(subscriptions, today);

  test('what people could buy themselves, without what only admins buy', () => {
    expect(offered()).toContain('visio-p1');
    expect(offered()).not.toContain('m365-e3');
  });

  test('and what the organization has, as long as it is active', () => {
    const e3 = aSubscription();
    expect(offered(e3)).toContain('m365-e3');
    expect(offered({ ...e3, endsOn: '2026-11-10', recurringBilling: false })).not.toContain('m365-e3');
  });

  test('not what a colleague bought for the own team, nor an app (APP-8)', () => {
    expect(offered(aPurchase({ product: 'm365-e5' }))).not.toContain('m365-e5');
    expect(offered(aSubscription({ product: 'contoso-sign' }))).not.toContain('contoso-sign');
  });
});

describe('POL-8 a request is pointless', () => {
  const facts = { subscriptions: [visio, aSubscription()], held: [anAssignment('sub-visio', 'lynne')], requests: [] };
  const ofLynne = aLicenceRequest();

  test.each([
    ['nothing against it', adele, facts, undefined],
    ['for a guest (ASN-2)', aPerson({ guest: true }), facts, 'ASN-2'],
    ['for somebody who has one', lynne, facts, 'HAS-IT'],
    ['not because of another product', adele, { ...facts, held: [anAssignment('sub-e3', 'adele')] }, undefined],
    [
      'for somebody who has one among other licences',
      lynne,
      { ...facts, held: [anAssignment('sub-e3', 'lynne'), ...facts.held] },
      'HAS-IT',
    ],
    ['while one is open', lynne, { ...facts, held: [], requests: [ofLynne] }, 'REQUESTED'],
    ['not once it is decided', lynne, { ...facts, held: [], requests: [{ ...ofLynne, decided }] }, undefined],
    ['not because of a colleague’s', adele, { ...facts, requests: [ofLynne] }, undefined],
    [
      'not because of one for another product',
      lynne,
      { ...facts, held: [], requests: [aLicenceRequest({ product: 'visio-p2' })] },
      undefined,
    ],
  ] as const)('%s', (_, person, known, why) => {
    expect(whyNoRequestFor(person, 'visio-p1', known)).toBe(why);
  });
});
