import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Offer, offers } from '../../domain/model/offer.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { nextDue } from '../../domain/rules/due.ts';
import { firstTermFrom } from '../../domain/rules/lifecycle.ts';
import { reminder } from '../../domain/rules/notices.ts';
import {
  approved,
  atNextTermPrice,
  awaitsApproval,
  canBeApproved,
  listPrice,
  nextTermPrice,
} from '../../domain/rules/prices.ts';
import { aPurchase, aSubscription, aTenant } from '../support/builders.ts';

const announcedAt = new Date('2026-11-01T09:00Z');
/** Adele's purchase ends on 9 June 2027 and costs 36.00; a licence will cost 40.00. */
const dearer = (given: Partial<Subscription> = {}) =>
  aPurchase({ price: 3_600, newPrice: { price: 4_000, from: '2027-01-01' }, ...given });
const dueOn = (one: Subscription, on: string) => nextDue(one, on);

describe('the price list', () => {
  const offer = offers.find(({ product }) => product === 'power-apps') as Offer;
  const listed = offer.price['EUR'];
  test.each([
    ['no change', undefined, '2027-01-01', listed],
    ['the day before', 9_900, '2026-12-31', listed],
    ['its first day', 9_900, '2027-01-01', 9_900],
  ])('%s', (_, price, on, expected) => {
    const prices = price === undefined ? {} : { 'power-apps': { price, from: '2027-01-01', announcedAt } };
    expect(listPrice(offer, aTenant({ prices }), on)).toBe(expected);
  });

  test('what was in force before holds until that day, and what is not sold in a currency gets no price', () => {
    const prices = { 'power-apps': { price: 9_900, before: 8_800, from: '2027-01-01', announcedAt } };
    expect(listPrice(offer, aTenant({ prices }), '2026-12-31')).toBe(8_800);
    expect(listPrice(offer, aTenant({ prices, currency: 'XXX' }), '2027-01-01')).toBeUndefined();
  });
});

describe('a further term at a higher price', () => {
  test('SSP-1 ROLE-7 of the own team does not begin unapproved: it expires, and recurring billing stops', () => {
    expect(dueOn(dearer(), '2027-06-08')).toBeUndefined();
    expect(dueOn(dearer(), '2027-06-09')).toMatchObject({
      happened: { kind: 'expired', on: '2027-06-09' },
      document: { recurringBilling: false, price: 3_600, reached: 'expired' },
    });
  });

  test('SSP-10 approved, it renews at the price that was approved', () => {
    const approved = dearer({ newPrice: { price: 4_000, from: '2027-01-01', approvedOn: '2026-12-01' } });
    const due = dueOn(approved, '2027-06-09');
    expect(due).toMatchObject({ happened: { kind: 'renewed' }, document: { price: 4_000, endsOn: '2028-06-09' } });
    expect(due?.document.newPrice).toBeUndefined();
  });

  test('of the organization, or at a lower price, it goes on by itself', () => {
    const { newPrice } = dearer();
    expect(dueOn(aSubscription({ ...(newPrice && { newPrice }) }), '2027-06-09')).toMatchObject({
      happened: { kind: 'renewed' },
      document: { price: 4_000 },
    });
    expect(dueOn(dearer({ newPrice: { price: 3_000, from: '2027-01-01' } }), '2027-06-09')).toMatchObject({
      happened: { kind: 'renewed' },
      document: { price: 3_000 },
    });
  });

  test.each([
    ['the day before its end', '2027-06-08', 4_000],
    ['that very day', '2027-06-09', 4_000],
    ['the day after', '2027-06-10', 3_600],
  ])('SSP-10 from %s: the next term costs what holds on the day it begins', (_, from, price) => {
    const approvedOn = '2026-12-01';
    const one = dearer({ newPrice: { price: 4_000, from } });
    expect(nextTermPrice(one)).toBe(price);
    expect(awaitsApproval(one)).toBe(price === 4_000);
    expect(atNextTermPrice(dearer({ newPrice: { price: 4_000, from, approvedOn } })).price).toBe(price);
  });

  test.each<[string, Subscription, boolean]>([
    ['a higher price', dearer(), true],
    ['the same price', dearer({ newPrice: { price: 3_600, from: '2027-01-01' } }), false],
    ['of what was cancelled', dearer({ cancelled: { on: '2026-11-20' } }), false],
    ['of what has ended', dearer({ reached: 'expired' }), false],
    ['of the organization', dearer({ source: 'direct' }), false],
    ['none', aPurchase(), false],
  ])('SSP-1 %s is asked about: %#', (_, one, asks) => {
    expect(canBeApproved(one)).toBe(asks);
    const approvedOn = approved(one, '2026-12-01').newPrice?.approvedOn;
    expect(approvedOn).toBe(asks ? '2026-12-01' : undefined);
  });

  test('SSP-1 what does not renew waits for no approval', () => {
    expect(awaitsApproval(dearer({ recurringBilling: false }))).toBe(false);
  });

  test('announced for a later day, the term before keeps its price', () => {
    const later = dearer({ newPrice: { price: 4_000, from: '2027-06-10' } });
    expect(dueOn(later, '2027-06-09')).toMatchObject({
      happened: { kind: 'renewed' },
      document: { price: 3_600, newPrice: { price: 4_000 } },
    });
    expect(firstTermFrom(later, '2027-06-10')).toBe('2028-06-09');
  });

  test('the purchaser is reminded on the days on which an end is announced', () => {
    expect(reminder(dearer(), '2027-05-09')).toBeUndefined();
    expect(reminder(dearer(), '2027-05-10')).toMatchObject({
      key: 'approve-renewal/sub-powerapps/2027-06-09/30',
      notice: { kind: 'price-changes', needsApproval: true, from: 3_600, to: 4_000, on: '2027-06-09' },
    });
    expect(reminder(dearer(), '2027-06-05')?.key).toBe('approve-renewal/sub-powerapps/2027-06-09/7');
  });

  test('SSP-1 however high, however long: without an approval a purchaser never pays more than was agreed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 60 }), (price, months) => {
        let one: Subscription | undefined = dearer({ newPrice: { price, from: '2027-01-01' } });
        for (let year = 0; year < months / 12 && one; year += 1) one = nextDue(one, '2035-01-01')?.document;
        expect(one?.price ?? 0).toBeLessThanOrEqual(3_600);
      }),
    );
  });
});
