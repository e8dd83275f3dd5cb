import { describe, expect, test } from '@jest/globals';
import { changeQuantity, type Facts } from '../../domain/commands/change-quantity.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPerson, aPrepaid, aPurchase, aSubscription, asked, paying } from '../support/builders.ts';
import { whole } from '../support/life.ts';

const adele = aPerson();
const isaiah = anAdmin({ id: 'isaiah', name: 'Isaiah Langer', roles: ['license-admin'] });
const people = [anAdmin(), isaiah, adele];

/** Decides `input` on these subscriptions, for a global admin who pays with a card unless said otherwise. */
function decide(
  input: object,
  subscriptions: Subscription | Subscription[],
  { by = anAdmin(), pays = paying() }: { by?: typeof adele; pays?: Facts['paying'] } = {},
) {
  const facts = { subscriptions: [subscriptions].flat(), people, paying: pays };
  return whole(changeQuantity.decide(changeQuantity.input.parse(input), facts, asked({ by })));
}

const e3 = aSubscription();
const charged = aSubscription({ billedUntil: '2026-12-09' });
const byInvoice = aSubscription({ paidBy: 'invoice' });
const mca = aSubscription({ agreement: 'MCA', total: 25, assigned: 18, endsOn: '2027-08-13', startedOn: '2026-08-13' });
const fresh = aSubscription({ agreement: 'MCA', total: 10, assigned: 2, startedOn: '2026-11-14' });
const stale = aSubscription({ agreement: 'MCA', total: 10, assigned: 2, startedOn: '2026-11-13' });
const scheduled = { total: 30, on: '2027-08-13', requestedBy: 'megan' };

describe('the number', () => {
  test.each([
    ['a total', { total: 105 }, 105],
    ['five more', { by: 5 }, 105],
    ['four fewer', { by: -4 }, 96],
    ['a total on the card wins over the sentence', { by: 5, total: '106' }, 106],
  ])('LIC-1 %s', (_, input, to) => {
    expect(decide(input, e3)).toMatchObject({ kind: 'accepted', effect: { from: 100, to }, form: { total: to } });
  });

  test('LIC-1 without a number it is asked for, with the total as it is', () => {
    expect(decide({ direction: 'add' }, e3)).toEqual({
      kind: 'asks',
      field: 'total',
      form: {},
      product: 'm365-e3',
      assigned: 96,
      direction: 'add',
      from: 100,
      minimum: 101,
      maximum: 100_000,
    });
    expect(decide({ direction: 'remove' }, e3)).toMatchObject({ direction: 'remove', minimum: 96 });
  });

  test('LIC-3 refuses a total below the number assigned', () => {
    expect(decide({ by: -5 }, e3)).toMatchObject({ rule: 'LIC-3', wanted: 95, assigned: 96, unassign: 1 });
    expect(decide({ total: 96 }, e3)).toMatchObject({ kind: 'accepted' });
  });

  test.each([
    [100, 'NO-CHANGE'],
    [0, 'AT-LEAST-ONE'],
    [-1, 'AT-LEAST-ONE'],
    [1e9, 'AT-MOST'],
  ])('a total of %d is refused with %s', (total, rule) => {
    expect(decide({ total }, e3)).toMatchObject({ kind: 'refused', rule });
  });

  test('ADD-10 ADD-11 a traditional add-on goes down to one, and never to none', () => {
    const addOn = { product: 'extra-storage', addOn: 'traditional', base: 'sub-e3', total: 3, assigned: 0 } as const;
    const storage = aSubscription(addOn);
    expect(decide({ total: 1 }, storage)).toMatchObject({ kind: 'accepted', effect: { from: 3, to: 1 } });
    expect(decide({ total: 0 }, storage)).toMatchObject({ rule: 'ADD-10', base: 'sub-e3' });
    expect(decide({ by: -3 }, storage)).toMatchObject({ rule: 'ADD-10' });
    expect(decide({ total: 0 }, { ...storage, addOn: 'standalone' })).toMatchObject({ rule: 'AT-LEAST-ONE' });
  });

  test.each(['abc', '10.5', '1e400', 'NaN'])('"%s" is no total', (total) => {
    expect(changeQuantity.input.safeParse({ total }).success).toBe(false);
  });
});

describe('who', () => {
  test('ROLE-4 a license admin may not buy', () => {
    expect(decide({ by: 5 }, e3, { by: isaiah })).toMatchObject({ rule: 'ROLE-4', admins: ['Alex Wilber'] });
  });

  test('ROLE-1 an ordinary member may not, and learns nothing about the subscriptions', () => {
    const lynne = aPerson({ id: 'lynne' });
    const refused = { kind: 'refused', rule: 'ROLE-1', admins: ['Alex Wilber'] };
    expect(decide({ by: 5, products: ['m365-e3'] }, e3, { by: lynne })).toEqual(refused);
    expect(decide({ by: 5, products: ['visio-p2'] }, e3, { by: lynne })).toEqual(refused);
  });

  test('ROLE-1 a guest may not', () => {
    const guest = anAdmin({ guest: true });
    expect(decide({ by: 5 }, e3, { by: guest })).toMatchObject({ rule: 'ROLE-1' });
  });

  test('ROLE-7 LIC-2 a purchaser sets the total of the own purchase, with the same box', () => {
    expect(decide({ total: 5 }, [e3, aPurchase()], { by: adele })).toMatchObject({ effect: { from: 3, to: 5 } });
    expect(decide({ total: 120, products: ['m365-e3'] }, [e3, aPurchase()], { by: adele })).toMatchObject({
      rule: 'ROLE-1',
    });
  });

  test('ROLE-8 an admin cannot change what somebody bought for their own team', () => {
    const refused = decide({ total: 5, products: ['power-apps'] }, aPurchase());
    expect(refused).toMatchObject({ rule: 'ROLE-8', purchaser: 'Adele Vance' });
  });
});

describe('what stops it', () => {
  const creditCheck = { since: '2026-11-20', quantity: 10, requestedBy: 'megan' };

  test.each<[string, Subscription, number]>([
    ['LIC-10', aSubscription({ creditCheck }), 5],
    ['LIC-10', aSubscription({ creditCheck }), -1],
    ['LIC-12', aSubscription({ source: 'volume-licensing' }), 5],
    ['LIC-13', aSubscription({ source: 'csp' }), -1],
    ['LIC-14', aSubscription({ source: 'trial' }), 5],
    ['LIC-9', aSubscription({ source: 'representative' }), 5],
    ['LIC-15', aSubscription({ product: 'yammer' }), 5],
    ['KEY-11', aPrepaid(), -1],
    ['LIFE-4', aSubscription({ endsOn: '2026-11-20', recurringBilling: false }), 5],
  ])('%s refuses: %#', (rule, subscription, by) => {
    expect(decide({ by }, subscription)).toMatchObject({ kind: 'refused', rule });
  });

  test('LIC-15 licences of a product at its end of sale can still go', () => {
    expect(decide({ by: -1 }, aSubscription({ product: 'yammer' }))).toMatchObject({ kind: 'accepted' });
  });

  test('REG-11 the blocks are the same in every cloud', () => {
    const { decide: decideIn, input } = changeQuantity;
    const facts = { subscriptions: [aSubscription({ source: 'csp' })], people, paying: paying() };
    for (const cloud of ['worldwide', 'germany', '21vianet'] as const) {
      const there = asked();
      const decision = decideIn(input.parse({ by: 5 }), facts, { ...there, tenant: { ...there.tenant, cloud } });
      expect(decision).toMatchObject({ rule: 'LIC-13' });
    }
  });
});

describe('more licences', () => {
  test('LIC-18 LIC-20 LIC-22 by card: usable at once, with the charge for the rest of the period to the cent', () => {
    expect(decide({ by: 5 }, e3)).toMatchObject({
      effect: {
        when: 'now',
        on: '2026-11-21',
        price: 3600,
        amount: 10_800,
        part: { from: '2026-11-21', until: '2026-12-09', days: 18, ofDays: 30 },
        recurring: { before: 360_000, after: 378_000, every: 'month' },
        chargedBy: '2026-11-23',
        paidWith: { kind: 'card', brand: 'Visa', lastFour: '4242' },
      },
      saves: [{ kind: 'subscription', document: { total: 105, assigned: 96 } }],
    });
  });

  test('LIC-22 LIC-6 the order is booked as it was made, and its card asks nothing more under MOSA', () => {
    const decision = decide({ by: 5 }, charged);
    const booked = { type: 'add-quantity', quantity: 5, amount: 10_800 };
    expect(decision).toMatchObject({ saves: [{ document: { unbilled: [booked] } }] });
    expect(decision.kind === 'accepted' && decision.form).toEqual({ total: 105 });
  });

  test('LIC-4 nobody has them yet', () => {
    expect(decide({ by: 5 }, e3)).toMatchObject({ effect: { assigned: 96 }, saves: [{ document: { assigned: 96 } }] });
  });

  test('LIC-19 LIC-10 by invoice: nothing is usable, and the order waits for its credit check', () => {
    const decision = decide({ by: 5 }, byInvoice);
    expect(decision).toMatchObject({
      effect: { when: 'after-credit-check', amount: 10_800, paidWith: { kind: 'invoice' } },
      saves: [{ document: { total: 100, creditCheck: { since: '2026-11-21', quantity: 5, requestedBy: 'alex' } } }],
    });
    expect(decision).not.toHaveProperty('effect.chargedBy');
    expect(decision).not.toHaveProperty('effect.giveBackUntil');
  });

  test('LIC-6 under MCA with recurring billing the renewal can be chosen', () => {
    expect(decide({ by: 5 }, mca)).toMatchObject({ effect: { mayWait: true, when: 'now' }, form: { when: 'now' } });
    expect(decide({ by: 5, when: 'at-renewal' }, mca)).toMatchObject({
      effect: { subscription: 'sub-e3', from: 25, to: 30, when: 'at-renewal', on: '2027-08-13', mayWait: true },
      form: { when: 'at-renewal' },
      saves: [{ document: { total: 25, scheduled: { total: 30, on: '2027-08-13', requestedBy: 'alex' } } }],
    });
  });

  test.each([
    ['under MOSA', e3],
    ['without recurring billing', { ...mca, recurringBilling: false }],
  ])('LIC-6 %s it cannot', (_, subscription) => {
    expect(decide({ by: 5 }, subscription)).toMatchObject({ effect: { mayWait: false, when: 'now' } });
    const { agreement } = subscription;
    expect(decide({ by: 5, when: 'at-renewal' }, subscription)).toMatchObject({ rule: 'LIC-6', agreement });
  });

  test('LIC-7 LIC-8 how long they can be given back', () => {
    expect(decide({ by: 5 }, mca)).toMatchObject({ effect: { giveBackUntil: '2026-11-28' } });
    expect(decide({ by: 5 }, e3)).toMatchObject({ effect: { giveBackUntil: 'any-time' } });
    expect(decide({ by: 5 }, { ...mca, recurringBilling: false })).toMatchObject({
      effect: { giveBackUntil: 'never' },
    });
    expect(decide({ by: 5 }, mca)).toMatchObject({
      saves: [{ document: { added: [{ quantity: 25 }, { on: '2026-11-21', quantity: 5 }] } }],
    });
  });

  test('LIC-7 a planned change that this one replaces is named, and gone', () => {
    const decision = decide({ by: 5 }, { ...mca, scheduled });
    expect(decision).toMatchObject({ effect: { replaces: { total: 30, on: '2027-08-13' } } });
    expect(decision).not.toHaveProperty('saves.0.document.scheduled');
  });
});

describe('fewer licences', () => {
  test('LIC-8 under MOSA at any time, with a credit for the rest of the period', () => {
    expect(decide({ total: 96 }, e3)).toMatchObject({
      effect: { when: 'now', from: 100, to: 96, amount: -8640, recurring: { before: 360_000, after: 345_600 } },
      saves: [{ document: { total: 96, added: [{ quantity: 96 }] } }],
    });
    expect(decide({ total: 96 }, charged)).toMatchObject({
      effect: { mayWait: false },
      saves: [{ document: { unbilled: [{ type: 'remove-quantity', quantity: 4, amount: -8640 }] } }],
    });
    expect(decide({ total: 96 }, { ...e3, recurringBilling: false })).toMatchObject({ effect: { when: 'now' } });
  });

  test('LIC-7 under MCA at once until the seventh day', () => {
    expect(decide({ by: -5 }, fresh)).toMatchObject({ effect: { when: 'now' }, saves: [{ document: { total: 5 } }] });
  });

  test('LIC-7 from the eighth day on it is planned for the renewal, with its date', () => {
    expect(decide({ by: -5 }, stale)).toMatchObject({
      effect: { when: 'at-renewal', on: '2027-06-09', from: 10, to: 5 },
      saves: [{ document: { total: 10, scheduled: { total: 5, on: '2027-06-09', requestedBy: 'alex' } } }],
    });
    expect(decide({ by: -5 }, stale)).not.toHaveProperty('effect.amount');
  });

  test('LIC-7 licences that were added mid-term can go at once, and no more than those', () => {
    const added = [...mca.added, { on: '2026-11-20', quantity: 3 }];
    expect(decide({ by: -3 }, { ...mca, added })).toMatchObject({ effect: { when: 'now' } });
    expect(decide({ by: -4 }, { ...mca, added })).toMatchObject({ effect: { when: 'at-renewal' } });
  });

  test('LIC-7 without recurring billing nothing can go', () => {
    expect(decide({ by: -5 }, { ...fresh, recurringBilling: false })).toMatchObject({ rule: 'LIC-7' });
  });
});
