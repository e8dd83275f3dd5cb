import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Offer, offers } from '../../domain/model/offer.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { stateOn } from '../../domain/rules/lifecycle.ts';
import { availability, availableOffers } from '../../domain/rules/offers.ts';
import { policyOf } from '../../domain/rules/self-service-policy.ts';
import { aPurchase, aSubscription, aTenant, today } from '../support/builders.ts';

const e3 = aSubscription();
const audioOnE3 = aSubscription({ id: 'audio', product: 'audio-conferencing', addOn: 'traditional', base: e3.id });

function offerOf(product: string): Offer {
  const offer = offers.find((one) => one.product === product);
  if (!offer) throw new Error(`${product} is not on the price list`);
  return offer;
}

function having(...subscriptions: Subscription[]) {
  return { tenant: aTenant(), subscriptions, today };
}

/** The ids of what `product` could be added to. */
function basesOf(product: string, ...subscriptions: Subscription[]): string[] {
  const found = availability(offerOf(product), having(...subscriptions));
  return found.kind === 'available' ? found.bases.map(({ id }) => id) : [];
}

const anySubscription: fc.Arbitrary<Subscription> = fc
  .record({
    product: fc.constantFrom('m365-e3', 'o365-e1', 'o365-e5', 'audio-conferencing', 'extra-storage', 'yammer'),
    source: fc.constantFrom('direct', 'trial', 'prepaid', 'csp', 'volume-licensing', 'self-service'),
    endsOn: fc.constantFrom('2026-01-01', '2026-11-10', '2027-06-09'),
    recurringBilling: fc.boolean(),
    base: fc.constantFrom(undefined, 'sub-0', 'sub-1'),
  })
  .map(({ base, ...given }) =>
    aSubscription({ ...given, ...(base !== undefined && { base, addOn: 'traditional' as const }) }),
  );
const anyTenant = fc.record({
  country: fc.constantFrom('NL', 'CN', 'GB'),
  currency: fc.constantFrom('EUR', 'CNY', 'GBP'),
});

const circumstances = fc.record({
  tenant: anyTenant,
  subscriptions: fc
    .array(anySubscription, { maxLength: 6 })
    .map((all) => all.map((one, index) => ({ ...one, id: `sub-${index}` }))),
  today: fc.constant(today),
});

describe('what can be had now', () => {
  test('ADD-2 an add-on is offered to who has an active base, and else refused with the bases it needs', () => {
    expect(basesOf('audio-conferencing', e3)).toEqual([e3.id]);
    expect(availability(offerOf('audio-conferencing'), having())).toMatchObject({
      kind: 'refused',
      rule: 'ADD-2',
      bases: expect.arrayContaining(['m365-e3']),
    });
    expect(basesOf('audio-conferencing', { ...e3, endsOn: '2026-11-10', recurringBilling: false })).toEqual([]);
  });

  test('ADD-2 a base that has the traditional add-on is not offered for it again, another one is', () => {
    const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
    expect(basesOf('audio-conferencing', e3, audioOnE3)).toEqual([]);
    expect(basesOf('audio-conferencing', e3, audioOnE3, e5)).toEqual(['sub-e5']);
    expect(basesOf('audio-conferencing', e3, { ...audioOnE3, product: 'calling-plan' })).toEqual([e3.id]);
  });

  test('ADD-1 a traditional add-on is not sold for a trial, nor for what a partner sold; a standalone one is', () => {
    expect(basesOf('audio-conferencing', aSubscription({ source: 'csp' }))).toEqual([]);
    expect(basesOf('audio-conferencing', aSubscription({ source: 'trial' }))).toEqual([]);
    expect(basesOf('copilot', aSubscription({ source: 'csp' }))).toEqual([e3.id]);
  });

  test('ADD-11 extra storage is sold by the gigabyte, and never beside what a partner sold, even on its own', () => {
    const storage = offerOf('extra-storage');
    expect(storage).toMatchObject({ unit: 'gigabyte', addOn: { notBesidePartners: true } });
    expect(basesOf('extra-storage', e3)).toEqual([e3.id]);
    const standalone: Offer = {
      ...storage,
      addOn: { kind: 'standalone', bases: ['m365-e3'], notBesidePartners: true },
    };
    for (const source of ['volume-licensing', 'csp'] as const) {
      expect(availability(standalone, having(aSubscription({ source })))).toMatchObject({ rule: 'ADD-2' });
    }
  });

  test("ROLE-8 a colleague's own purchase is no base for an add-on of the organization", () => {
    expect(basesOf('copilot', aPurchase({ product: 'm365-e3' }))).toEqual([]);
  });

  test('LIC-15 what is at the end of sale is refused, whatever the price list says', () => {
    const yammer: Offer = { ...offerOf('m365-e3'), product: 'yammer' };
    expect(availability(yammer, having())).toEqual({ kind: 'refused', rule: 'LIC-15', product: 'yammer' });
  });

  test('nothing is sold in a currency without a price, nor in a country that is not served', () => {
    const pounds = { ...having(e3), tenant: aTenant({ currency: 'GBP' }) };
    const china = { ...having(e3), tenant: aTenant({ country: 'CN', currency: 'CNY' }) };
    expect(availability(offerOf('m365-e3'), pounds)).toMatchObject({ rule: 'NOT-SERVED', country: 'NL' });
    expect(availability(offerOf('copilot'), china)).toMatchObject({ rule: 'NOT-SERVED', country: 'CN' });
    expect(availability(offerOf('m365-e3'), china)).toMatchObject({ kind: 'available', price: 28_800 });
  });

  test('ADD-2 the list never holds what buying then refuses, nor a base that cannot carry it', () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const listed = availableOffers(given);
        const sold = offers.filter((offer) => availability(offer, given).kind === 'available');
        expect(listed.map(({ offer }) => offer)).toEqual(sold);
        for (const { offer, bases } of listed) {
          expect(offer.notServed).not.toContain(given.tenant.country);
          expect(bases.length > 0).toBe(offer.addOn !== undefined);
          for (const base of bases) {
            expect(offer.addOn?.bases).toContain(base.product);
            expect(stateOn(base, today)).toBe('active');
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the price list', () => {
  test('names each product once, and is true to the catalogue about add-ons (ADD-17)', () => {
    const ids = offers.map(({ product }) => product);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { addOn } of offers) expect(addOn?.bases ?? []).not.toContain('audio-conferencing');
    expect(offerOf('calling-plan').addOn).toMatchObject({ kind: 'traditional', bases: ['o365-e5'] });
  });

  test('POL-6 marks the trials that need no payment method', () => {
    const marked = offers.filter(({ selfService }) => selfService?.trialWithoutPayment).map(({ product }) => product);
    expect(marked.sort()).toEqual(['project-p1', 'visio-p1']);
  });

  test('SSP-11 Project and Visio are for nobody to buy by themselves in India, Brazil and DR Congo', () => {
    expect(offerOf('visio-p2').selfService?.notIn).toEqual(['IN', 'BR', 'CD']);
    expect(offerOf('power-apps').selfService?.notIn).toEqual(['IN']);
  });
});

test('POL-1 self-service is set per product, and allowed where nothing is set', () => {
  const tenant = aTenant({ selfServicePolicy: { 'powerbi-ppu': 'disabled' } });
  expect(policyOf(tenant, 'powerbi-ppu')).toBe('disabled');
  expect(policyOf(tenant, 'power-apps')).toBe('enabled');
  expect(policyOf(aTenant(), 'power-apps')).toBe('enabled');
});
