import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buyApp, offeredApps } from '../../domain/commands/buy-app.ts';
import { buyProduct, offeredProducts } from '../../domain/commands/buy-product.ts';
import type { Facts } from '../../domain/commands/buying/wish.ts';
import { offers } from '../../domain/model/offer.ts';
import type { BillingProfile } from '../../domain/model/payment.ts';
import type { Person } from '../../domain/model/person.ts';
import { Subscription } from '../../domain/model/subscription.ts';
import type { Tenant } from '../../domain/model/tenant.ts';
import { nextCharge } from '../../domain/rules/invoicing.ts';
import { aBillingProfile, anAdmin, anApp, aPaymentMethod, asked, aTenant, paying, today } from '../support/builders.ts';
import { adele, isaiah, megan, people } from '../support/life.ts';

const { customerAgreement: _, ...unsigned } = aTenant();
const main = aBillingProfile({ contributors: ['megan'] });
const second = aBillingProfile({ id: 'second', name: 'Second' });
const sanne = anAdmin({ id: 'sanne', name: 'Sanne de Vries', roles: ['billing-admin'] });
const wish = { products: ['contoso-sign'], quantity: 5, terms: 'annual/monthly' };
const flat = { products: ['fabrikam-backup'], terms: 'monthly/monthly' };

const billedTo = (...profiles: BillingProfile[]) => ({ paying: { ...paying(), profiles } });

function decide(input: object, given: Partial<Facts> = {}, by: Person = anAdmin()) {
  const facts: Facts = { subscriptions: [], people, ...billedTo(main), tenant: aTenant(), ...given };
  return buyApp.decide(buyApp.input.parse(input), facts, asked({ by, tenant: facts.tenant }));
}

function bought(...given: Parameters<typeof decide>): Subscription {
  const decision = decide(...given);
  const [save] = decision.kind === 'accepted' ? decision.saves : [];
  return Subscription.parse(save && 'document' in save && save.document);
}

describe('buying an app directly', () => {
  test('APP-1 APP-12 is a subscription on a billing profile, that its buyer is reminded to activate', () => {
    expect(bought(wish)).toMatchObject({
      source: 'direct',
      total: 5,
      price: 900,
      term: 'annual',
      billing: 'monthly',
      billingProfile: 'main',
      recurringBilling: true,
      app: { pricing: 'per-licence', portal: 'https://sign.contoso.example/admin', boughtBy: 'alex' },
    });
    expect(bought(wish)).not.toHaveProperty('paidBy');
  });

  test('APP-7 APP-11 it is not activated, so nothing is charged; the card says what will be then', () => {
    expect(bought(wish).app).not.toHaveProperty('activatedOn');
    expect(nextCharge(bought(wish), '2027-11-21')).toBeUndefined();
    expect(decide(wish)).toMatchObject({ effect: { recurring: { after: 4_500, every: 'month' } } });
  });

  test('APP-4 a flat rate is one price, and no number is asked or taken', () => {
    expect(decide(flat)).toMatchObject({ effect: { unit: 'site', quantity: 1, recurring: { after: 12_900 } } });
    expect(bought({ ...flat, quantity: 40 })).toMatchObject({ total: 1, app: { pricing: 'flat-rate' } });
  });

  test('APP-10 another copy stands beside the one that there is, disabled or not', () => {
    const gone = anApp({ id: 'app-contoso-sign', cancelled: { on: '2026-11-19' } });
    expect(decide(wish, { subscriptions: [gone] })).toMatchObject({ effect: { subscription: 'app-contoso-sign-2' } });
    expect(decide(wish, { subscriptions: [gone] })).not.toHaveProperty('effect.already');
    expect(decide(wish, { subscriptions: [anApp()] })).toMatchObject({
      effect: { already: { subscription: 'app-sign', total: 15, canGrow: true } },
    });
    const waits = { ...anApp(), app: { pricing: 'per-licence', portal: 'https://x.example' } } as const;
    expect(decide(wish, { subscriptions: [waits] })).toMatchObject({ effect: { already: { canGrow: false } } });
    const backup = anApp({ id: 'app-backup', product: 'fabrikam-backup', app: { pricing: 'flat-rate' } });
    expect(decide(flat, { subscriptions: [backup] })).toMatchObject({ effect: { already: { canGrow: false } } });
    expect(decide(wish, { subscriptions: [backup] })).not.toHaveProperty('effect.already');
  });

  test('asks app, quantity, terms and billing profile, in this order, and goes back without forgetting', () => {
    const two = billedTo(main, second);
    expect(decide({}, two)).toMatchObject({ field: 'product' });
    expect(decide({ products: ['contoso-sign'] }, two)).toMatchObject({ field: 'quantity', back: 'product' });
    expect(decide({ ...wish, terms: undefined }, two)).toMatchObject({ field: 'terms', back: 'quantity' });
    expect(decide(wish, two)).toMatchObject({
      field: 'profile',
      back: 'terms',
      options: [{ id: 'main' }, { id: 'second' }],
    });
    const full = { ...wish, profile: 'second' };
    expect(decide(full, two)).toMatchObject({ effect: { profile: 'Second', back: 'profile' } });
    expect(decide({ ...full, step: 'terms' }, two)).toMatchObject({
      field: 'terms',
      form: { terms: 'annual/monthly' },
    });
    expect(decide({ ...full, step: 'profile' }, two)).toMatchObject({ field: 'profile', form: { profile: 'second' } });
  });

  test('"buy Contoso Sign" comes here from buying a product, and products never do', () => {
    const facts: Facts = { subscriptions: [], people, paying: paying(), tenant: aTenant() };
    const asks = (product: string) =>
      buyProduct.decide(buyProduct.input.parse({ products: [product] }), facts, asked());
    expect(asks('contoso-sign')).toMatchObject({
      kind: 'instead',
      command: 'buy-app',
      input: { products: ['contoso-sign'] },
    });
    expect(asks('m365-e3')).toMatchObject({ kind: 'asks', field: 'quantity' });
    expect(decide({ products: ['m365-e3'] })).toMatchObject({ kind: 'instead', command: 'buy-product' });
    expect(decide({ products: ['extra-storage'] })).toMatchObject({ kind: 'instead', command: 'buy-add-on' });
    expect(offeredProducts(facts, asked()).filter(({ offer }) => offer.app)).toEqual([]);
  });
});

describe('no app is bought', () => {
  test.each<[string, object, Partial<Facts>, Person]>([
    ['ROLE-1', wish, {}, adele],
    ['ROLE-4', wish, {}, isaiah],
    ['APP-2', wish, { tenant: unsigned }, anAdmin()],
    ['APP-6', wish, { tenant: aTenant({ country: 'CN', currency: 'CNY' }) }, anAdmin()],
    ['APP-6', {}, { tenant: aTenant({ country: 'BR' }) }, anAdmin()],
    ['NOT-SERVED', wish, { tenant: aTenant({ country: 'NO', currency: 'NOK' }) }, anAdmin()],
    ['NOT-SOLD', { products: ['vanarsdel-maps'] }, {}, anAdmin()],
    ['AT-LEAST-ONE', { ...wish, quantity: 0 }, {}, anAdmin()],
  ])('%s: %#', (rule, input, given, by) => {
    expect(decide(input, given, by)).toMatchObject({ kind: 'refused', rule });
  });

  test.each([
    ['a global admin may sign', anAdmin(), true],
    ['a billing admin may not', megan, false],
  ])('APP-2 before the customer agreement; %s', (_, by, maySign) => {
    const refusal = { rule: 'APP-2', product: 'contoso-sign', maySign, signers: ['Alex Wilber'] };
    expect(decide(wish, { tenant: unsigned }, by)).toMatchObject(refusal);
  });

  test.each(['AR', 'AU', 'CA', 'CL', 'FR', 'DE', 'GR', 'PR', 'ZA', 'GB', 'US', 'NL'])(
    'APP-6 they are sold in %s',
    (country) => {
      expect(decide(wish, { tenant: aTenant({ country }) })).toMatchObject({ kind: 'accepted' });
    },
  );

  test.each<[string, BillingProfile[], Partial<Facts>]>([
    ['none', [], {}],
    ['none of one’s own', [aBillingProfile({ owners: ['megan'] })], {}],
    ['one by invoice (PAY-8)', [aBillingProfile({ paymentMethod: 'invoice' })], {}],
    [
      'one whose card has run out',
      [main],
      { paying: { methods: [aPaymentMethod({ expiresOn: '2026-10-31' })], profiles: [main] } },
    ],
  ])('APP-12 ROLE-13 without a billing profile to buy with: %s', (_, profiles, given) => {
    expect(decide(wish, { ...billedTo(...profiles), ...given })).toMatchObject({ rule: 'APP-12' });
  });
});

test('APP-12 whoever has no profile is sent to admins who could buy it, and to nobody else', () => {
  const own = aBillingProfile({ id: 'own', owners: ['adele'] });
  expect(decide(wish, billedTo(main, own), sanne)).toMatchObject({
    rule: 'APP-12',
    admins: ['Alex Wilber', 'Megan Bowen'],
  });
  const bills = aBillingProfile({ owners: ['megan'], paymentMethod: 'invoice' });
  const alexs = aBillingProfile({ id: 'second', owners: ['alex'] });
  expect(decide(wish, billedTo(bills, alexs), megan)).toMatchObject({ rule: 'APP-12', admins: ['Alex Wilber'] });
});

test.each<[string, string | undefined, string]>([
  ['a card on its last day', today, 'accepted'],
  ['a card that is over', '2026-11-20', 'refused'],
  ['a card without a last day', undefined, 'accepted'],
])('APP-12 PAY-7 a profile with %s: %s', (_, expiresOn, kind) => {
  const { expiresOn: __, ...card } = aPaymentMethod();
  const methods = [{ ...card, ...(expiresOn !== undefined && { expiresOn }) }];
  expect(decide(wish, { paying: { methods, profiles: [main] } })).toMatchObject({ kind });
});

test('APP-2 APP-6 the list of what can be bought never contains what buying then refuses', () => {
  const tenants: fc.Arbitrary<Tenant> = fc
    .record({
      country: fc.constantFrom('NL', 'DE', 'US', 'CN', 'BR'),
      currency: fc.constantFrom('EUR', 'USD', 'CNY'),
      signed: fc.boolean(),
    })
    .map(({ signed, ...where }) => (signed ? aTenant(where) : { ...unsigned, ...where }));
  const profile = fc.constantFrom(main, second, aBillingProfile({ paymentMethod: 'invoice' }));
  const seen = new Set<number>();
  fc.assert(
    fc.property(tenants, fc.constantFrom(anAdmin(), megan, isaiah, adele), profile, (tenant, by, own) => {
      const facts: Facts = { subscriptions: [], people, ...billedTo(own), tenant };
      const listed = offeredApps(facts, asked({ by, tenant })).map(({ offer }) => offer.product);
      for (const { product } of offers.filter(({ app }) => app)) {
        const decision = decide({ ...wish, products: [product] }, facts, by);
        expect([product, listed.includes(product)]).toEqual([product, decision.kind === 'accepted']);
      }
      seen.add(listed.length);
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual([0, 3]);
});
