import { describe, expect, test } from '@jest/globals';
import { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, anApp, aPaymentMethod, aPrepaid, aPurchase, aSubscription, paying } from '../support/builders.ts';
import { addOn, adele, byInvoiceOnly, decideWith, ended, isaiah, small, trial } from '../support/life.ts';

const decide = decideWith(recurringBilling);
const off = { ...small, recurringBilling: false };

describe('off', () => {
  test('REC-3 cancels nothing: usable until the end, and what is left of the year is still charged', () => {
    const decision = decide({ turn: 'off' }, small);
    expect(decision).toMatchObject({
      effect: { endsOn: '2027-06-09', chargesLeft: 6, recurring: { after: 72_000 }, disabled: '2027-07-09' },
      saves: [{ document: { recurringBilling: false, total: 20, endsOn: '2027-06-09' } }],
    });
    expect(JSON.stringify(decision)).not.toContain('cancelled');
  });

  test('REC-4 discards what was planned, and says which', () => {
    const scheduled = { total: 15, on: '2027-06-09', requestedBy: 'alex' };
    const decision = decide({ turn: 'off' }, { ...small, scheduled });
    expect(decision).toMatchObject({ effect: { drops: { total: 15, on: '2027-06-09' } } });
    expect(JSON.stringify(decision)).not.toContain('scheduled');
  });

  test('KEY-11 but not what a product key has paid for', () => {
    const scheduled = { total: 4, on: '2027-01-20', requestedBy: 'alex' };
    const prepaid = aPrepaid({ recurringBilling: true, paidBy: 'visa', scheduled });
    expect(decide({ turn: 'off' }, prepaid)).toMatchObject({
      saves: [{ document: { scheduled, recurringBilling: false } }],
    });
  });

  test('TRI-4 of a trial: it runs out, and nothing is charged', () => {
    const decision = decide({ turn: 'off' }, trial);
    expect(decision).toMatchObject({ effect: { source: 'trial', endsOn: '2026-12-01' } });
    expect(decision).not.toHaveProperty('effect.recurring');
  });

  test('ADD-1 takes the traditional add-ons along; REC-6 ends a standalone one', () => {
    expect(decide({ turn: 'off', subscription: 'sub-e3' }, [small, addOn])).toMatchObject({
      effect: { addOns: ['audio-conferencing'] },
      saves: [{}, { document: { id: 'sub-audio', recurringBilling: false } }],
    });
    expect(decide({ turn: 'off' }, { ...small, addOn: 'standalone' })).toMatchObject({ kind: 'accepted' });
  });
});

describe('on', () => {
  test('REC-1 renews with what pays now', () => {
    expect(decide({ turn: 'on' }, off)).toMatchObject({
      effect: { recurring: { after: 72_000 }, paidWith: { lastFour: '4242' } },
      saves: [{ document: { recurringBilling: true } }],
    });
  });

  test('REC-5 prepaid: a card and a billing choice, charged once the prepaid term has ended', () => {
    const decision = decide({ turn: 'on', billing: 'annual' }, aPrepaid());
    expect(decision).toMatchObject({
      effect: { billing: 'annual', endsOn: '2027-01-20', recurring: { after: 132_000, every: 'year' } },
      form: { billing: 'annual' },
      saves: [
        {
          document: {
            source: 'prepaid',
            paidBy: 'visa',
            billing: 'annual',
            recurringBilling: true,
            endsOn: '2027-01-20',
          },
        },
      ],
    });
    expect(decision).not.toHaveProperty('effect.amount');
  });

  test('REC-5 by the month unless a year is chosen; nothing recurs of prepaid licences when it goes off', () => {
    expect(decide({ turn: 'on' }, aPrepaid())).toMatchObject({
      effect: { billing: 'monthly', recurring: { after: 11_000, every: 'month' } },
      form: { billing: 'monthly' },
    });
    expect(decide({ turn: 'on' }, aPrepaid())).not.toHaveProperty('form.payment');
    const paid = aPrepaid({ recurringBilling: true, paidBy: 'visa' });
    expect(decide({ turn: 'off' }, paid)).not.toHaveProperty('effect.recurring');
  });

  test('REC-5 PAY-7 of several that could pay, the person chooses; without a price it takes a key', () => {
    const pays = paying(aPaymentMethod(), aPaymentMethod({ id: 'mc', lastFour: '4444' }));
    expect(decide({ turn: 'on', payment: 'mc' }, aPrepaid(), { pays })).toMatchObject({
      effect: { paidWith: { lastFour: '4444' }, payments: [{ id: 'visa' }, { id: 'mc' }] },
      form: { payment: 'mc' },
      saves: [{ document: { paidBy: 'mc' } }],
    });
    const { price: _, ...unpriced } = aPrepaid();
    expect(decide({ turn: 'on' }, unpriced)).toMatchObject({ rule: 'REC-5' });
  });

  test('SSP-10 on again, it agrees to the price of the term that follows; a price that stays needs no approval', () => {
    const own = { ...aPurchase(), recurringBilling: false, newPrice: { price: 4_000, from: '2027-01-01' } };
    expect(decide({ turn: 'on' }, own, { by: adele })).toMatchObject({
      effect: { recurring: { after: 12_000 } },
      saves: [{ document: { newPrice: { approvedOn: '2026-11-21' } } }],
    });
    const later = { ...own, newPrice: { price: 4_000, from: '2027-06-10' } };
    const decision = decide({ turn: 'on' }, later, { by: adele });
    expect(decision).toMatchObject({ effect: { recurring: { after: 10_800 } } });
    expect(JSON.stringify(decision)).not.toContain('approvedOn');
  });

  test('APP-4 of an app, the card knows whether it counts licences; other cards know of no app', () => {
    expect(decide({ turn: 'off' }, anApp())).toMatchObject({ effect: { app: { isFlatRate: false } } });
    expect(decide({ turn: 'off' }, anApp())).not.toHaveProperty('effect.disabled');
    expect(decide({ turn: 'off' }, small)).not.toHaveProperty('effect.app');
  });

  test('REC-5 PAY-7 not without a card of this person', () => {
    expect(decide({ turn: 'on' }, aPrepaid(), { pays: byInvoiceOnly })).toMatchObject({ rule: 'REC-5' });
  });

  test('LIC-12 nor what nobody knows the price of', () => {
    const { price: _, ...unpriced } = off;
    expect(decide({ turn: 'on' }, unpriced)).toMatchObject({ rule: 'NO-PAYMENT' });
  });

  test('TRI-2 a trial that nobody pays for does not go on by itself', () => {
    const { paidBy: _, ...unpaid } = { ...trial, recurringBilling: false };
    expect(decide({ turn: 'on' }, unpaid)).toMatchObject({ rule: 'NO-PAYMENT' });
  });
});

describe('which way, and who', () => {
  test('of two, the one that can be turned that way is meant', () => {
    const other = { ...off, id: 'sub-off' };
    expect(decide({ turn: 'off' }, [small, other])).toMatchObject({ effect: { subscription: 'sub-e3' } });
    expect(decide({ turn: 'on' }, [small, other])).toMatchObject({ effect: { subscription: 'sub-off' } });
    expect(decide({}, [small, other])).toMatchObject({ field: 'subscription', options: [{}, {}] });
  });

  test('without on or off the person is asked', () => {
    expect(decide({}, small)).toMatchObject({ kind: 'asks', field: 'turn', recurringBilling: true });
  });

  test.each([
    ['on', small],
    ['off', off],
  ] as const)('what is %s already stays so', (turn, subscription) => {
    expect(decide({ turn }, subscription)).toMatchObject({ rule: 'ALREADY', turn });
  });

  test.each<[string, Subscription, Person]>([
    ['REC-2', ended, anAdmin()],
    ['REC-2', { ...small, cancelled: { on: '2026-11-20' }, recurringBilling: false }, anAdmin()],
    ['ADD-1', addOn, anAdmin()],
    ['LIC-12', aSubscription({ source: 'volume-licensing' }), anAdmin()],
    ['LIC-13', aSubscription({ source: 'csp' }), anAdmin()],
    ['LIC-9', aSubscription({ source: 'representative' }), anAdmin()],
    ['ROLE-4', small, isaiah],
    ['ROLE-1', small, adele],
    ['ROLE-8', aPurchase(), anAdmin()],
  ])('%s is refused: %#', (rule, subscription, by) => {
    expect(decide({ turn: 'off', subscription: subscription.id }, subscription, { by })).toMatchObject({ rule });
  });
});
