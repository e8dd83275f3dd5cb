import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buyProduct, offeredProducts } from '../../domain/commands/buy-product.ts';
import type { Facts } from '../../domain/commands/buying/wish.ts';
import { offers } from '../../domain/model/offer.ts';
import type { Person } from '../../domain/model/person.ts';
import { Subscription } from '../../domain/model/subscription.ts';
import { nextCharge, nextInvoice } from '../../domain/rules/invoicing.ts';
import {
  aPaymentMethod,
  aPerson,
  aPurchase,
  aSubscription,
  asked,
  aTenant,
  paying,
  today,
} from '../support/builders.ts';
import { adele, byInvoiceOnly, isaiah, megan, people } from '../support/life.ts';

const adeles = aPaymentMethod({ id: 'adeles', owner: 'adele', lastFour: '1881', private: true });
const bank = aPaymentMethod({ id: 'bank', kind: 'bank-account', owner: 'alex' });
const own: Partial<Facts> = { paying: paying(aPaymentMethod(), adeles, bank) };
const wish = { products: ['power-apps'], quantity: 3, terms: 'annual/monthly' };

function decide(input: object, given: Partial<Facts> = {}, by?: Person) {
  const facts: Facts = { subscriptions: [], people, paying: paying(), tenant: aTenant(), ...given };
  return buyProduct.decide(buyProduct.input.parse(input), facts, asked({ ...(by && { by }) }));
}

describe('a buyer', () => {
  test('ROLE-1 BIL-6 buys a new subscription for the organization, which renews by itself', () => {
    expect(decide({ products: ['m365-e3'], quantity: 5, terms: 'annual/monthly' })).toMatchObject({
      kind: 'accepted',
      effect: { quantity: 5, term: 'annual', billing: 'monthly', on: today, endsOn: '2027-11-21' },
      saves: [
        {
          document: {
            version: 0,
            source: 'direct',
            total: 5,
            assigned: 0,
            startedOn: today,
            recurringBilling: true,
            paidBy: 'visa',
          },
        },
      ],
    });
  });

  test.each(['monthly/monthly', 'annual/monthly', 'annual/annual'])(
    'INV-3 INV-4 what the card says is charged now is on the first invoice: %s',
    (terms) => {
      for (const product of ['m365-e3', 'power-apps', 'm365-business-basic']) {
        const decision = decide({ products: [product], quantity: 5, terms });
        if (decision.kind !== 'accepted') {
          expect([product, terms]).toEqual(['m365-e3', 'monthly/monthly']);
          continue;
        }
        const { amount } = decision.effect;
        const [save] = decision.saves;
        const bought = Subscription.parse(save && 'document' in save && save.document);
        const charged = nextCharge(bought, today);
        expect(charged?.happened).toEqual({ kind: 'charged', on: today, type: 'purchase', amount });
        const invoiced = nextInvoice(charged ? [charged.document] : [], paying(), '2026-11-22');
        expect(invoiced?.invoice.lines).toMatchObject([{ type: 'purchase', quantity: 5, amount }]);
        expect(charged && nextCharge(charged.document, today)).toBeUndefined();
      }
    },
  );

  test.each<[string, Partial<Subscription>, boolean]>([
    ['the same product', {}, true],
    ['another product', { product: 'm365-e5' }, false],
    ['the same product from a partner', { source: 'csp' }, false],
    ['the same product, for a colleague’s team', { source: 'self-service', purchaser: 'adele' }, false],
    ['the same product, but ended', { recurringBilling: false, endsOn: '2026-11-10' }, false],
  ])('SUB-7 is told that there is %s: %#', (_, given, told) => {
    const e3 = { products: ['m365-e3'], quantity: 5, terms: 'annual/monthly' };
    const decision = decide(e3, { subscriptions: [aSubscription(given)] });
    expect(decision.kind === 'accepted' && decision.effect.already?.subscription).toBe(told ? 'sub-e3' : undefined);
  });

  test.each([
    ['2026-11-20', 9_900, undefined],
    [today, 9_900, undefined],
    ['2026-11-22', undefined, { price: 9_900, from: '2026-11-22' }],
  ])('SSP-10 a price announced from %s holds for later terms, unless it holds already', (from, price, newPrice) => {
    const prices = { 'm365-e3': { price: 9_900, from, announcedAt: new Date('2026-11-01') } };
    const facts: Facts = { subscriptions: [], people, paying: paying(), tenant: aTenant({ prices }) };
    const input = buyProduct.input.parse({ products: ['m365-e3'], quantity: 5, terms: 'annual/monthly' });
    const decision = buyProduct.decide(input, facts, asked({ tenant: facts.tenant }));
    const [save] = decision.kind === 'accepted' ? decision.saves : [];
    const bought = Subscription.parse(save && 'document' in save && save.document);
    expect([bought.price === 9_900 ? bought.price : undefined, bought.newPrice]).toEqual([price, newPrice]);
  });

  test('is told of what there is already, and gets a subscription beside it', () => {
    const has = { subscriptions: [aSubscription(), aSubscription({ id: 'sub-m365-e3-2', total: 7 })] };
    expect(decide({ products: ['m365-e3'], quantity: 5, billing: 'annual' }, has)).toMatchObject({
      effect: { subscription: 'sub-m365-e3-3', already: { subscription: 'sub-e3', total: 100 }, billing: 'annual' },
    });
  });
});

describe('the steps', () => {
  const two = { paying: paying(aPaymentMethod(), bank) };
  test('ask product, quantity, billing and payment, in this order', () => {
    expect(decide({}, two)).toMatchObject({ field: 'product', form: {} });
    expect(decide({ products: ['power-apps'] }, two)).toMatchObject({ field: 'quantity', form: {} });
    expect(decide({ ...wish, terms: undefined }, two)).toMatchObject({ field: 'terms', form: {} });
    expect(decide(wish, two)).toMatchObject({ field: 'payment', form: {}, payments: [{ id: 'visa' }, { id: 'bank' }] });
    expect(decide({ ...wish, payment: 'bank', step: 'review' }, two)).toMatchObject({
      kind: 'accepted',
      effect: { back: 'payment', paidWith: { kind: 'bank-account' } },
    });
  });

  test.each([
    ['product', { product: 'power-apps' }],
    ['quantity', { quantity: 3 }],
    ['terms', { terms: 'annual/monthly' }],
    ['payment', { payment: 'bank' }],
  ])('back to %s asks again with what was chosen, and keeps the rest', (step, form) => {
    const full = { ...wish, payment: 'bank' };
    expect(decide({ ...full, step }, two)).toMatchObject({ kind: 'asks', field: step, form });
    expect(decide({ ...full, step: 'review' }, two)).toMatchObject({ kind: 'accepted' });
  });

  test('a product chosen later wins over the one that was said, and unfit terms are asked again', () => {
    const changed = { ...wish, product: 'm365-e3', terms: 'monthly/monthly', step: 'review' };
    expect(decide(changed)).toMatchObject({ field: 'terms', product: 'm365-e3', quantity: 3 });
  });

  test('of several products that a sentence may mean, those are offered', () => {
    expect(decide({ products: ['visio-p1', 'visio-p2'] })).toMatchObject({
      options: [{ product: 'visio-p1' }, { product: 'visio-p2' }],
    });
  });
});

describe('whoever buys for the own team', () => {
  test.each([
    ['a member', adele],
    ['a license admin', { ...isaiah, id: 'adele' }],
  ])('SSP-1 SSP-10 %s owns it and pays, with a card of the own', (_, by) => {
    expect(decide(wish, own, by)).toMatchObject({
      effect: { purchaser: by.name, paidWith: { lastFour: '1881' }, recurring: { every: 'month' } },
      saves: [
        { document: { source: 'self-service', purchaser: 'adele', paidBy: 'adeles', recurringBilling: true } },
        { kind: 'notice' },
      ],
    });
  });

  test('NOT-17 NOT-27 the admins who see purchases hear of it, without what it costs; of their own orders nobody does', () => {
    const decision = decide(wish, own, adele);
    const notices = decision.kind === 'accepted' ? decision.saves.filter(({ kind }) => kind === 'notice') : [];
    const notice = { kind: 'purchased', subscription: 'sub-power-apps-2', product: 'power-apps' };
    expect(notices).toEqual([
      {
        kind: 'notice',
        key: 'purchased/sub-power-apps-2',
        notice: { ...notice, by: 'Adele Vance', quantity: 3 },
        to: ['alex', 'megan'],
      },
    ]);
    expect(decide(wish)).toMatchObject({ kind: 'accepted', saves: [{ kind: 'subscription' }] });
  });

  test('SSP-10 PAY-7 no bank account and nobody else’s card: without one of the own it is asked for', () => {
    const lynne = aPerson({ id: 'lynne' });
    expect(decide(wish, own, lynne)).toMatchObject({ field: 'payment', payments: [] });
    expect(decide({ ...wish, payment: 'adeles' }, own, lynne)).toMatchObject({ field: 'payment', payments: [] });
    expect(decide(wish, { paying: paying(bank) }, adele)).toMatchObject({ payments: [] });
    expect(decide(wish, { paying: byInvoiceOnly })).toMatchObject({ payments: [] });
  });

  test('SSP-11 no guest, and not where it is not sold for own teams', () => {
    const brazil = { ...own, tenant: aTenant({ country: 'BR' }) };
    expect(decide(wish, own, aPerson({ guest: true }))).toMatchObject({ rule: 'SSP-11', country: undefined });
    expect(decide({ ...wish, products: ['visio-p2'] }, brazil, adele)).toMatchObject({ rule: 'SSP-11', country: 'BR' });
    expect(decide(wish, brazil, adele)).toMatchObject({ kind: 'accepted' });
    expect(decide({ ...wish, products: ['visio-p2'], payment: 'visa' }, brazil)).toMatchObject({ kind: 'accepted' });
  });

  test.each(['disabled', 'trials-only'] as const)('POL-1 POL-2 %s means no purchase, but for buyers', (policy) => {
    const tenant = aTenant({ selfServicePolicy: { 'power-apps': policy } });
    expect(decide(wish, { ...own, tenant }, adele)).toMatchObject({ rule: 'POL-2', policy, admins: ['Alex Wilber'] });
    expect(decide({ ...wish, products: ['powerbi-pro'] }, { ...own, tenant }, adele)).toMatchObject({
      kind: 'accepted',
    });
    expect(decide({ ...wish, payment: 'visa' }, { ...own, tenant })).toMatchObject({ kind: 'accepted' });
  });

  test('POL-3 another one beside an earlier purchase is a purchase of its own', () => {
    expect(decide(wish, { ...own, subscriptions: [aPurchase(), aSubscription()] }, adele)).toMatchObject({
      effect: { subscription: 'sub-power-apps-2', already: { subscription: 'sub-powerapps', total: 3 } },
    });
  });
});

test.each([
  ['ROLE-1', ['m365-e3'], adele],
  ['ROLE-4', ['m365-e3'], isaiah],
  ['ROLE-1', [], aPerson({ guest: true })],
  ['LIC-15', ['yammer'], megan],
])('%s is refused: %j', (rule, products, by) => {
  expect(decide({ ...wish, products }, own, by)).toMatchObject({ kind: 'refused', rule });
});

test.each([
  [0, 'AT-LEAST-ONE'],
  [100_001, 'AT-MOST'],
])('%i licences are refused: %s', (quantity, rule) => {
  expect(decide({ ...wish, quantity })).toMatchObject({ rule });
});

test('NOT-SERVED what has no price in the currency is not sold, and with nothing to sell it says so', () => {
  const tenant = aTenant({ currency: 'GBP' });
  expect(decide(wish, { tenant })).toMatchObject({ rule: 'NOT-SERVED' });
  expect(decide({}, { tenant })).toMatchObject({ rule: 'NOTHING-SOLD' });
});

test('ADD-2 SSP-1 POL-2 whoever asks: all that is offered can be bought, and nothing else', () => {
  const anybody = fc.constantFrom(megan, adele, isaiah, aPerson({ guest: true }));
  const policy = fc.constantFrom('enabled' as const, 'disabled' as const, 'trials-only' as const);
  const tenant = fc.record({
    country: fc.constantFrom('NL', 'IN', 'BR', 'CN'),
    currency: fc.constantFrom('EUR', 'CNY', 'GBP'),
    selfServicePolicy: fc.dictionary(fc.constantFrom('power-apps', 'visio-p2', 'powerbi-pro'), policy),
  });
  fc.assert(
    fc.property(anybody, tenant, (by, given) => {
      const card = aPaymentMethod({ id: 'own', owner: by.id });
      const facts: Facts = { subscriptions: [], people, tenant: aTenant(given), paying: paying(card) };
      const listed = offeredProducts(facts, asked({ by })).map(({ offer }) => offer.product);
      const bought = offers.filter(({ product }) => {
        const { kind } = decide({ products: [product], quantity: 1, billing: 'annual' }, facts, by);
        return kind === 'accepted';
      });
      expect(listed).toEqual(bought.map(({ product }) => product));
    }),
    { numRuns: 60 },
  );
});
