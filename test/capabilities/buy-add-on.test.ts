import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buyAddOn, offeredAddOns } from '../../domain/commands/buy-add-on.ts';
import { buyProduct } from '../../domain/commands/buy-product.ts';
import type { Facts } from '../../domain/commands/buying/wish.ts';
import { offers } from '../../domain/model/offer.ts';
import type { Person } from '../../domain/model/person.ts';
import { Subscription } from '../../domain/model/subscription.ts';
import {
  aPaymentMethod,
  aPerson,
  aPrepaid,
  aSubscription,
  asked,
  aTenant,
  paying,
  today,
} from '../support/builders.ts';
import { addOn, adele, isaiah, megan, people } from '../support/life.ts';
import { livedOn } from '../support/lived.ts';

const e3 = aSubscription();
const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5', billing: 'annual' });
const byInvoice = aSubscription({ paidBy: 'invoice' });
const prepaid = aPrepaid();
const audio = { products: ['audio-conferencing'], quantity: 20 };
const copilot = { products: ['copilot'], quantity: 20, terms: 'annual/monthly' };

type Circumstances = Partial<Facts> & { by?: Person; on?: string };

function decide(input: object, subscriptions = [e3], { by, on = today, ...given }: Circumstances = {}) {
  const facts: Facts = { subscriptions, people, paying: paying(), tenant: aTenant(), ...given };
  return buyAddOn.decide(buyAddOn.input.parse(input), facts, asked({ ...(by && { by }), on, tenant: facts.tenant }));
}

/** The subscription that an accepted order stores. */
function bought(input: object, subscriptions?: Subscription[], given?: Circumstances): Subscription {
  const decision = decide(input, subscriptions, given);
  if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
  const [save] = decision.saves;
  return Subscription.parse(save && 'document' in save && save.document);
}

describe('a traditional add-on', () => {
  test('ADD-1 ADD-5 belongs to the only base there is, silently, with its term, bill, dates and payer', () => {
    const own = { addOn: 'traditional', base: 'sub-e3', source: 'direct', total: 20, price: 400 };
    const { term, billing, startedOn, endsOn, recurringBilling, agreement, paidBy } = e3;
    const shared = { term, billing, startedOn, endsOn, recurringBilling, agreement };
    expect(bought(audio)).toMatchObject({ ...own, ...shared, paidBy });
    const { paidBy: _, ...profiled } = { ...e3, billingProfile: 'adele' };
    expect(bought(audio, [profiled])).toMatchObject({ ...own, ...shared, billingProfile: 'adele' });
    expect(bought(audio, [profiled]).paidBy).toBeUndefined();
    // The day of the month that its base keeps to, where that is not the day it began.
    const february = { ...e3, startedOn: '2026-02-28', endsOn: '2027-02-28', anchorDay: 31 };
    expect([bought(audio, [february]).anchorDay, bought(audio).anchorDay]).toEqual([31, undefined]);
  });

  test('ADD-3 ADD-5 of several bases one is chosen, and after it nothing is asked but the number', () => {
    const two = [e3, e5];
    expect(decide(audio, two)).toMatchObject({ field: 'base', options: [{ id: 'sub-e3' }, { id: 'sub-e5' }] });
    expect(decide({ ...audio, base: 'sub-e5', quantity: undefined }, two)).toMatchObject({
      field: 'quantity',
      back: 'base',
    });
    expect(decide({ ...audio, base: 'sub-e5' }, two)).toMatchObject({
      kind: 'accepted',
      effect: { base: { subscription: 'sub-e5' }, back: 'quantity', billing: 'annual' },
    });
    expect(decide({ ...audio, base: 'sub-e5', step: 'base' }, two)).toMatchObject({ form: { base: 'sub-e5' } });
  });

  test('INV-3 LIC-22 what the card says is charged now is on its own first invoice, then it is billed with its base', () => {
    const e3Billed = { ...e3, billedUntil: '2026-12-09' };
    expect(decide(audio, [e3Billed])).toMatchObject({
      effect: { amount: 4800, part: { days: 18, ofDays: 30, until: '2026-12-09' }, recurring: { after: 8000 } },
    });
    const lived = livedOn(paying())([e3Billed, bought(audio, [e3Billed])], [today, '2026-12-09']);
    const lines = lived.invoices.flatMap(({ id, lines }) =>
      lines.map(({ subscription, type, quantity, amount }) => [id, subscription, type, quantity, amount]),
    );
    expect(lines).toEqual([
      ['20261121-sub-audio-conferencing-2', 'sub-audio-conferencing-2', 'purchase', 20, 4800],
      ['20261209-sub-e3', 'sub-audio-conferencing-2', 'monthly-payment', 20, 8000],
      ['20261209-sub-e3', 'sub-e3', 'monthly-payment', 100, 360_000],
    ]);
  });

  test('INV-3 two orders for one base on one day, and the base’s own bill that day, are invoices of their own', () => {
    const renewing = { ...e3, startedOn: '2026-10-21', billedUntil: today };
    const first = livedOn(paying())([renewing], [today]);
    const storage = bought({ products: ['extra-storage'], quantity: 9 }, first.now);
    const second = livedOn(paying())([...first.now, bought(audio, first.now)], [today]);
    const third = livedOn(paying())([...second.now, storage], [today]);
    const ids = [first, second, third].flatMap(({ invoices }) => invoices.map(({ id }) => id));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  test('LIC-19 on an invoice it is ordered, and there once the credit check has passed', () => {
    expect(decide(audio, [byInvoice])).toMatchObject({
      effect: { paidWith: { kind: 'invoice' }, amount: 4800, usuallyBy: '2026-11-24' },
    });
    const ordered = bought(audio, [byInvoice]);
    expect(ordered).toMatchObject({
      total: 0,
      added: [],
      creditCheck: { since: today, orderedAt: asked().at, quantity: 20, requestedBy: 'alex' },
    });
    expect(ordered.unbilled).toBeUndefined();
    expect(decide(audio, [byInvoice, ordered])).toMatchObject({ rule: 'ADD-8', subscription: ordered.id });
  });

  test('LIC-11 for what is prepaid it is billed apart: how, and with what, is asked; it ends with its base', () => {
    const bank = aPaymentMethod({ id: 'bank', kind: 'bank-account' });
    const two = { paying: paying(aPaymentMethod(), bank) };
    expect(decide(audio, [prepaid], two)).toMatchObject({
      field: 'terms',
      options: [{ id: 'annual/monthly' }, { id: 'annual/annual' }],
    });
    const wish = { ...audio, terms: 'annual/monthly' };
    expect(decide(wish, [prepaid], two)).toMatchObject({ field: 'payment', back: 'terms' });
    expect(bought({ ...wish, payment: 'bank' }, [prepaid], two)).toMatchObject({
      source: 'direct',
      paidBy: 'bank',
      billing: 'monthly',
      endsOn: prepaid.endsOn,
      recurringBilling: false,
    });
    const nobodyPays = { paying: paying(aPaymentMethod({ kind: 'invoice' })) };
    expect(decide(wish, [prepaid], nobodyPays)).toMatchObject({ field: 'payment', payments: [] });
  });

  test('ADD-8 what a base has already is managed there: only another base can have it', () => {
    expect(decide(audio, [e3, addOn])).toMatchObject({ rule: 'ADD-8', base: 'm365-e3', subscription: 'sub-audio' });
    expect(bought(audio, [e3, addOn, e5])).toMatchObject({ base: 'sub-e5' });
    const forE3 = { ...audio, bases: ['m365-e3'], startsAt: 'base' };
    expect(decide(forE3, [e3, addOn, e5])).toMatchObject({ rule: 'ADD-8', subscription: 'sub-audio', quantity: 20 });
  });

  test.each([
    ['ADD-2', 'calling-plan', [e3], {}],
    [
      'ADD-17',
      'teams-phone',
      [e3, aSubscription({ id: 'e1', product: 'o365-e1' })],
      { base: 'sub-e3', startsAt: 'base' },
    ],
    ['ADD-2', 'extra-storage', [aSubscription({ source: 'csp' })], {}],
    ['NO-ADD-ON', undefined, [aSubscription({ source: 'trial', product: 'm365-f3' })], {}],
    ['NO-ADD-ON', undefined, [e3, aSubscription({ id: 'v', product: 'visio-p2' })], { base: 'v', startsAt: 'base' }],
  ])('ADD-11 ADD-17 %s refuses %s', (rule, product, subscriptions, wish) => {
    expect(decide({ ...wish, products: product ? [product] : [] }, subscriptions)).toMatchObject({ rule });
  });
});

describe('where it begins', () => {
  const two = [e3, e5];

  test('REG-3 ADD-3 with the add-on worldwide, ADD-4 with the base in Germany and at 21Vianet', () => {
    const cn = { cloud: '21vianet', currency: 'CNY', country: 'CN' } as const;
    expect(decide({}, two)).toMatchObject({ field: 'product', back: undefined });
    for (const tenant of [aTenant({ cloud: 'germany' }), aTenant(cn)]) {
      expect(decide({}, two, { tenant })).toMatchObject({ field: 'base', back: undefined });
      expect(decide({ base: 'sub-e5' }, two, { tenant })).toMatchObject({
        field: 'product',
        base: 'm365-e5',
        back: 'base',
      });
    }
  });

  test('ADD-8 begun at a subscription, the list holds only what goes with it', () => {
    const began = decide({ base: 'sub-f3', startsAt: 'base' }, [
      e3,
      aSubscription({ id: 'sub-f3', product: 'm365-f3' }),
    ]);
    expect(began).toMatchObject({ field: 'product', base: 'm365-f3', options: [{ product: 'extra-storage' }] });
  });

  test('a base that was chosen for another add-on is asked again', () => {
    const e1 = aSubscription({ id: 'sub-e1', product: 'o365-e1' });
    const wish = { ...audio, base: 'sub-e3', step: 'review' };
    expect(decide(wish, [e3, e5])).toMatchObject({ kind: 'accepted' });
    expect(bought({ ...wish, product: 'teams-phone' }, [e3, e1])).toMatchObject({ base: 'sub-e1' });
  });
});

describe('a standalone add-on', () => {
  test('ADD-1 ADD-7 is a subscription of its own: its own term, its own bill, its own end', () => {
    expect(decide({ ...copilot, terms: undefined })).toMatchObject({ field: 'terms' });
    expect(bought(copilot)).toMatchObject({
      addOn: 'standalone',
      startedOn: today,
      endsOn: '2027-11-21',
      paidBy: 'visa',
    });
    expect(bought(copilot).base).toBeUndefined();
  });

  test('SSP-1 SSP-10 a member buys one that is sold to people, with a card of their own and for nobody else', () => {
    const card = { paying: paying(aPaymentMethod({ id: 'adeles', owner: 'adele' })) };
    expect(decide(copilot, [e3], { ...card, by: adele })).toMatchObject({
      effect: { purchaser: 'Adele Vance' },
      saves: [{ document: { source: 'self-service', purchaser: 'adele', paidBy: 'adeles' } }, { kind: 'notice' }],
    });
  });
});

test.each([
  ['ROLE-1', adele],
  ['ROLE-4', isaiah],
  ['SSP-11', aPerson({ guest: true })],
])('%s a traditional add-on is for buyers', (rule, by) => {
  expect(decide(audio, [e3], { by })).toMatchObject({ rule });
  expect(decide(audio, [e3], { by: megan })).toMatchObject({ kind: 'accepted' });
});

test('what is named is bought the way it is sold', () => {
  const facts: Facts = { subscriptions: [e3], people, paying: paying(), tenant: aTenant() };
  expect(buyProduct.decide(buyProduct.input.parse(audio), facts, asked())).toMatchObject({ command: 'buy-add-on' });
  expect(decide({ products: ['m365-e5'] })).toMatchObject({ kind: 'instead', command: 'buy-product' });
});

test('ADD-2 whoever asks and whatever there is: all that is offered can be bought, and nothing else', () => {
  const anybody = fc.constantFrom(megan, adele, isaiah, aPerson({ guest: true }));
  const anyBase = fc.record({
    product: fc.constantFrom('m365-e3', 'o365-e1', 'o365-e5', 'm365-business-premium', 'visio-p2'),
    source: fc.constantFrom('direct', 'prepaid', 'csp', 'trial'),
    endsOn: fc.constantFrom('2026-11-10', '2027-06-09'),
    recurringBilling: fc.boolean(),
    paidBy: fc.constantFrom('visa', 'invoice'),
  });
  const anyOwned = fc.constantFrom('audio-conferencing', 'extra-storage', undefined);
  const anyTenant = fc.record({
    country: fc.constantFrom('NL', 'CN'),
    currency: fc.constantFrom('EUR', 'CNY', 'GBP'),
    cloud: fc.constantFrom('worldwide', 'germany', '21vianet'),
  });
  const all = fc.tuple(anybody, anyTenant, fc.array(fc.tuple(anyBase, anyOwned), { maxLength: 3 }));
  fc.assert(
    fc.property(all, ([by, given, owned]) => {
      const subscriptions = owned.flatMap(([base, product], index) => {
        const id = `sub-${index}`;
        const own =
          product === undefined ? [] : [aSubscription({ ...addOn, ...base, id: `${id}-a`, product, base: id })];
        return [aSubscription({ ...base, id }), ...own];
      });
      const tenant = aTenant(given);
      const card = aPaymentMethod({ id: 'own', owner: by.id });
      const pays = {
        paying: paying(card, aPaymentMethod(), aPaymentMethod({ id: 'invoice', kind: 'invoice' })),
        tenant,
      };
      const facts: Facts = { subscriptions, people, ...pays };
      const listed = offeredAddOns(facts, asked({ by, tenant }));
      for (const { product, addOn: sold } of offers.filter((one) => one.addOn)) {
        const bases = listed.find(({ offer }) => offer.product === product)?.bases ?? [];
        const wish = { product, quantity: 1, terms: 'annual/monthly', payment: 'own' };
        for (const base of bases) {
          expect(decide({ ...wish, base: base.id }, subscriptions, { ...pays, by })).toMatchObject({
            kind: 'accepted',
          });
        }
        const others = subscriptions.filter(({ id }) => !bases.some((one) => one.id === id));
        for (const base of sold?.kind === 'traditional' || bases.length === 0 ? others : []) {
          const began = { ...wish, base: base.id, startsAt: 'base' };
          expect(decide(began, subscriptions, { ...pays, by })).toMatchObject({ kind: 'refused' });
        }
      }
    }),
    { numRuns: 100 },
  );
});
