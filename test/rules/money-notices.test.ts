import { describe, expect, test } from '@jest/globals';
import type { Subscription } from '../../domain/model/subscription.ts';
import { cardReminder, failureNotice, invoiceNotice, moneyReceivers } from '../../domain/rules/money-notices.ts';
import { stillHolds } from '../../domain/rules/notices.ts';
import { withPastDue } from '../../domain/rules/unpaid.ts';
import { aBillingProfile, today as aDay, aPaymentMethod, aPurchase, aSubscription } from '../support/builders.ts';
import { anInvoice } from '../support/invoices.ts';
import { isaiah, megan, people } from '../support/life.ts';

const visa = aPaymentMethod({ expiresOn: '2026-12-31' });
const unpaid = anInvoice({ tryOn: '2026-11-15', failed: { firstOn: '2026-11-10', lastOn: '2026-11-10', attempts: 1 } });
const pastDue = withPastDue(aSubscription(), [unpaid]);

describe('who hears about money', () => {
  const profile = aBillingProfile({
    owners: ['alex'],
    contributors: ['megan'],
    invoiceManagers: ['lynne'],
    readers: [isaiah.id],
  });

  test('NOT-26 MCA: the owners, contributors and invoice managers of the billing profile, not its readers', () => {
    expect(moneyReceivers(anInvoice({ billingProfile: 'main' }), [profile], people)).toEqual([
      'alex',
      'megan',
      'lynne',
    ]);
  });

  test('NOT-26 MOSA: the global and billing admins', () => {
    expect(moneyReceivers(anInvoice(), [profile], people)).toEqual(['alex', megan.id]);
  });

  test('NOT-27 what somebody bought for the own team: that person alone', () => {
    const own = anInvoice({ billingProfile: 'main', purchaser: 'adele' });
    expect(moneyReceivers(own, [profile], people)).toEqual(['adele']);
  });
});

describe('a payment that failed', () => {
  const notice = failureNotice(unpaid, [pastDue], [visa]);

  test('NOT-7 says what could not be charged, when it is tried again, and until when everybody can go on', () => {
    expect(notice).toMatchObject({ amount: 368_000, tryOn: '2026-11-15', usableUntil: '2026-12-10', isApp: false });
  });

  test('NOT-7 nobody is told of it any more once it was paid, or failed again', () => {
    const again = withPastDue(aSubscription(), [
      { ...unpaid, failed: { firstOn: '2026-11-10', lastOn: '2026-11-15', attempts: 2 } },
    ]);
    expect([pastDue, again, aSubscription()].map((one) => notice && stillHolds(notice, one, aDay))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('an invoice', () => {
  test.each([
    ['2026-11-09', 'invoice-ready'],
    ['2026-11-16', 'invoice-ready'],
    ['2026-11-17', undefined],
  ])('NOT-10 made on 9 November is news on %s: %s', (today, kind) => {
    expect(invoiceNotice(anInvoice(), [], today)?.kind).toBe(kind);
  });
});

test('NOT-10 an invoice says what it is for, what it comes to, and when a card is charged', () => {
  const own = { kind: 'invoice-ready', subscription: 'sub-e3', product: 'm365-e3', invoice: '20261109-sub-e3' };
  const told = (given: Parameters<typeof anInvoice>[0]) => invoiceNotice(anInvoice(given), profiles, '2026-11-10');
  const profiles = [aBillingProfile({ id: 'other', name: 'Other' }), aBillingProfile()];
  expect(told({ order: 'sub-e3' })).toEqual({ ...own, amount: 368_000 });
  expect(told({ order: undefined, billingProfile: 'main', chargedBy: '2026-11-19' })).toEqual({
    ...{ ...own, amount: 368_000 },
    profile: 'Main',
    chargedBy: '2026-11-19',
  });
  expect(told({ lines: [] })).toBeUndefined();
});

describe('a card', () => {
  test.each([
    ['2026-11-30', undefined],
    ['2026-12-01', 30],
    ['2026-12-23', 30],
    ['2026-12-24', 7],
    ['2026-12-31', 7],
    ['2027-01-01', undefined],
  ])('NOT-9 that runs out on 31 December: on %s the reminder of so many days is due: %s', (today, days) => {
    const due = cardReminder(visa, [aSubscription()], [], today);
    expect(due && [Number(due.key.split('/').at(-1)), due.to]).toEqual(days && [days, ['alex']]);
  });

  test.each<[string, Partial<Subscription>]>([
    ['was cancelled', { cancelled: { on: '2026-11-01' } }],
    ['has ended', { reached: 'expired' }],
    ['came back as another one', { replacedBy: 'sub-e3-2' }],
    ['is paid with something else', { paidBy: 'bank' }],
  ])('NOT-9 that pays for nothing any more runs out in silence: what it paid %s', (_, given) => {
    expect(cardReminder(visa, [aSubscription(given)], [], '2026-12-24')).toBeUndefined();
  });

  test('NOT-9 only cards run out, and only somebody who added one is told', () => {
    const { owner: _, ...nobodys } = visa;
    const { expiresOn: __, ...endless } = visa;
    for (const one of [aPaymentMethod({ ...visa, kind: 'bank-account' }), nobodys, endless]) {
      expect(cardReminder(one, [aSubscription()], [], '2026-12-24')).toBeUndefined();
    }
  });

  test('NOT-9 that pays through a billing profile counts too', () => {
    const { paidBy: _, ...purchase } = aPurchase({ billingProfile: 'main' });
    expect(cardReminder(visa, [purchase], [aBillingProfile()], '2026-12-24')?.notice).toMatchObject({ days: 7 });
    const bills = aBillingProfile({ paymentMethod: 'invoice' });
    expect(cardReminder(visa, [purchase], [bills], '2026-12-24')).toBeUndefined();
  });
});
