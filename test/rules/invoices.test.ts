// One invoice at a time: whom it bills, for which days, how it is paid, and what is on it.
import { describe, expect, test } from '@jest/globals';
import type { Charge } from '../../domain/model/charge.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { billedTo, nextInvoice } from '../../domain/rules/invoicing.ts';
import { aBillingProfile, aPaymentMethod, aPrepaid, aPurchase, aSubscription, paying } from '../support/builders.ts';
import { anInvoice } from '../support/invoices.ts';

const on = '2026-11-20';
const issuedOn = '2026-11-21';
const { paidBy: _, ...unpaid } = aSubscription({ agreement: 'MCA' });
const onProfile = { ...unpaid, billingProfile: 'main' };
const pays = {
  ...paying(aPaymentMethod(), aPaymentMethod({ id: 'invoice', kind: 'invoice' })),
  profiles: [
    aBillingProfile({ poNumber: 'PO-7' }),
    aBillingProfile({ id: 'bills', paymentMethod: 'invoice' }),
    aBillingProfile({ id: 'adele' }),
  ],
};

/** With charges that wait for the invoice of 21 November. */
function charged(subscription: Subscription, ...charges: Partial<Charge>[]): Subscription {
  const { id, product } = subscription;
  const charge = { type: 'purchase', subscription: id, product, quantity: 1, amount: 100 } as const;
  const dates = { from: on, until: '2026-12-20', on, invoiceOn: issuedOn };
  return { ...subscription, unbilled: charges.map((given) => ({ ...charge, ...dates, ...given })) };
}

const invoiceOf = (...subscriptions: Subscription[]) => nextInvoice(subscriptions, pays, issuedOn)?.invoice;

describe('the days that an invoice is for', () => {
  test.each([
    ['a purchase', ['purchase'], on, issuedOn],
    ['a trial that was bought', ['convert'], on, issuedOn],
    ['what came back', ['purchase', 're-enable'], on, issuedOn],
    ['a purchase among other charges', ['purchase', 'add-quantity'], '2026-10-21', issuedOn],
    ['no purchase', ['renew'], '2026-10-21', issuedOn],
  ] as const)('INV-4 %s', (_, types, from, until) => {
    expect(invoiceOf(charged(onProfile, ...types.map((type) => ({ type }))))).toMatchObject({ from, until });
  });
});

describe('how an invoice is paid', () => {
  test('INV-4 a profile with a card: within ten days, and it carries the PO number (INV-7)', () => {
    expect(invoiceOf(charged(onProfile, {}))).toMatchObject({
      id: '20261121-main',
      billingProfile: 'main',
      poNumber: 'PO-7',
      paymentMethod: 'visa',
      chargedBy: '2026-12-01',
      tryOn: '2026-12-01',
    });
  });

  test('INV-3 an order: the day after, without a profile, a purchaser or a PO number', () => {
    const invoice = invoiceOf(charged(aSubscription(), {}));
    expect(invoice).toMatchObject({ order: 'sub-e3', chargedBy: '2026-11-22', tryOn: '2026-11-22' });
    for (const absent of ['billingProfile', 'poNumber', 'purchaser']) expect(invoice).not.toHaveProperty(absent);
  });

  test('PAY-1 what is paid by invoice is charged to nothing', () => {
    const invoice = invoiceOf(charged({ ...onProfile, billingProfile: 'bills' }, {}));
    expect(invoice).toMatchObject({ paymentMethod: 'invoice' });
    for (const absent of ['chargedBy', 'tryOn', 'poNumber']) expect(invoice).not.toHaveProperty(absent);
  });

  test('NOT-27 an own purchase names its purchaser', () => {
    expect(invoiceOf(charged(aPurchase(), {}))).toMatchObject({ billingProfile: 'adele', purchaser: 'adele' });
  });

  test('BIL-4 ADD-1 what was ordered decides how it is paid, not the add-on that comes first', () => {
    const addOn = aSubscription({ id: 'sub-audio', addOn: 'traditional', base: 'sub-e3', paidBy: 'invoice' });
    const both = [charged(addOn, { type: 'renew' }), charged(aSubscription(), { type: 'renew' })];
    expect(invoiceOf(...both)).toMatchObject({ order: 'sub-e3', paymentMethod: 'visa' });
  });

  test('KEY-14 a prepaid base has no bill, so its add-on decides', () => {
    const addOn = aSubscription({ id: 'sub-audio', addOn: 'traditional', base: 'sub-bp' });
    expect(invoiceOf(aPrepaid(), charged(addOn, { type: 'renew' }))).toMatchObject({
      order: 'sub-bp',
      paymentMethod: 'visa',
    });
  });

  test('KEY-12 a charge that names a card of its own is paid with that', () => {
    expect(invoiceOf(charged(aPrepaid(), { type: 'renew', paidBy: 'visa' }))).toMatchObject({ paymentMethod: 'visa' });
  });
});

describe('what is on an invoice', () => {
  test('INV-5 the charges of that day, by their own days and then by subscription', () => {
    const early = { type: 'add-quantity', on: '2026-11-05' } as const;
    const late = { type: 'add-quantity', on: '2026-11-09' } as const;
    const a = charged({ ...onProfile, id: 'a' }, late);
    const z = charged({ ...onProfile, id: 'z' }, late, early);
    const lines = invoiceOf(z, a)?.lines.map(({ subscription, on }) => [subscription, on]);
    expect(lines).toEqual([
      ['z', '2026-11-05'],
      ['a', '2026-11-09'],
      ['z', '2026-11-09'],
    ]);
  });

  test('BIL-4 what waits for a later day, or is on another invoice, goes on waiting', () => {
    const one = charged(onProfile, {}, { invoiceOn: '2026-12-01' });
    const found = nextInvoice([one, charged({ ...aSubscription(), id: 'z' }, {})], pays, issuedOn);
    expect(found?.invoice.lines).toHaveLength(1);
    expect(found?.billed).toMatchObject([{ id: 'sub-e3', unbilled: [{ invoiceOn: '2026-12-01' }] }]);
    expect(nextInvoice([charged(onProfile, { invoiceOn: '2026-11-22' })], pays, issuedOn)).toBeUndefined();
  });
});

test.each([
  ['the profile', { billingProfile: 'main' }, { profile: 'Main' }],
  ['the product that was ordered', { order: 'sub-e5' }, { product: 'm365-e5' }],
  ['what is on it, where the order is gone', { order: 'gone' }, { product: 'm365-e3' }],
  ['nothing at all', { order: 'gone', lines: [] }, { product: '' }],
])('BIL-4 an invoice is called after %s', (_, given, name) => {
  const subscriptions = [aSubscription(), aSubscription({ id: 'sub-e5', product: 'm365-e5' })];
  expect(billedTo(anInvoice(given), subscriptions, pays.profiles)).toEqual(name);
});
