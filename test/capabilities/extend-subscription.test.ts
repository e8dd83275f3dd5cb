import { describe, expect, test } from '@jest/globals';
import { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPaymentMethod, aPrepaid, aPurchase, aSubscription, paying } from '../support/builders.ts';
import { addOn, adele, byInvoiceOnly, decideWith, ended, isaiah, megan, small, stale, trial } from '../support/life.ts';

const decide = decideWith(extendSubscription);

describe('an ordinary subscription', () => {
  test('KEY-12 gets one further term at its price; nothing is charged now, and it renews as before', () => {
    const decision = decide({}, small);
    expect(decision).toMatchObject({
      effect: { mode: 'term', endedOn: '2027-06-09', endsOn: '2028-06-09', recurring: { after: 72_000 } },
      saves: [
        {
          document: {
            startedOn: '2026-06-09',
            endsOn: '2028-06-09',
            extension: { on: '2027-06-09', billing: 'monthly' },
            recurringBilling: true,
          },
        },
      ],
    });
    expect(decision).not.toHaveProperty('effect.amount');
  });

  test('a term ahead is agreed once, not twice', () => {
    const extension = { on: '2027-06-09', billing: 'monthly' as const };
    expect(decide({}, { ...small, endsOn: '2028-06-09', extension })).toMatchObject({
      rule: 'EXTENDED',
      on: '2027-06-09',
    });
  });

  test('ADD-1 its traditional add-ons are extended along', () => {
    expect(decide({ subscription: 'sub-e3' }, [small, addOn])).toMatchObject({
      effect: { addOns: [{ product: 'audio-conferencing', recurring: { after: 2_000 } }] },
      saves: [{}, { document: { id: 'sub-audio', endsOn: '2028-06-09' } }],
    });
  });

  test('ROLE-14 BIL-6 under MOSA only a global admin changes the billing', () => {
    expect(decide({ billing: 'annual' }, small)).toMatchObject({
      effect: { billing: 'annual', mayChooseBilling: true },
    });
    expect(decide({ billing: 'annual' }, small, { by: megan })).toMatchObject({
      rule: 'ROLE-14',
      admins: ['Alex Wilber'],
    });
    expect(decide({ billing: 'monthly' }, small, { by: megan })).toMatchObject({ effect: { mayChooseBilling: false } });
  });

  test('BIL-6 under MCA it is chosen with each term, but a term of a month has none to choose', () => {
    expect(decide({ billing: 'annual' }, stale, { by: megan })).toMatchObject({ effect: { billing: 'annual' } });
    const month = decide({}, { ...stale, term: 'monthly' });
    expect(month).toMatchObject({ effect: { mayChooseBilling: false, billing: 'monthly' } });
    expect(month).not.toHaveProperty('form.billing');
    // However it was billed before, a month is paid by the month.
    expect(decide({}, { ...stale, term: 'monthly', billing: 'annual' })).toMatchObject({
      saves: [{ document: { extension: { billing: 'monthly' } } }],
    });
    expect(decide({}, stale)).toMatchObject({ form: { billing: 'monthly' } });
  });
});

test('SUB-7 of two that can be extended, the person chooses', () => {
  expect(decide({}, [small, { ...small, id: 'sub-e3-2' }])).toMatchObject({ field: 'subscription', options: [{}, {}] });
});

describe('prepaid licences', () => {
  test('KEY-12 a card pays for another year, now', () => {
    expect(decide({}, aPrepaid())).toMatchObject({
      effect: { mode: 'prepaid', amount: 132_000, endsOn: '2028-01-20', paidWith: { lastFour: '4242' } },
      saves: [
        {
          document: {
            startedOn: '2026-01-20',
            endsOn: '2028-01-20',
            extension: { on: '2027-01-20' },
            source: 'prepaid',
          },
        },
      ],
    });
  });

  test('PAY-7 of several that could pay, the first is chosen and the others are offered', () => {
    const pays = paying(aPaymentMethod(), aPaymentMethod({ id: 'mc', lastFour: '4444' }));
    expect(decide({}, aPrepaid(), { pays })).toMatchObject({ form: { payment: 'visa' } });
    expect(decide({ payment: 'mc' }, aPrepaid(), { pays })).toMatchObject({
      effect: { paidWith: { lastFour: '4444' }, payments: [{ id: 'visa' }, { id: 'mc' }] },
      form: { payment: 'mc' },
    });
  });

  test('KEY-12 nobody knows what a licence costs here: it takes a key', () => {
    const { price: _, ...unpriced } = aPrepaid();
    expect(decide({}, unpriced)).toMatchObject({ rule: 'KEY-12' });
  });

  test('KEY-12 counted from today when they have run out', () => {
    const over = aPrepaid({ endsOn: '2026-11-10', reached: 'expired' });
    const decision = decide({}, over);
    expect(decision).toMatchObject({ saves: [{ document: { startedOn: '2026-11-21', endsOn: '2027-11-21' } }] });
    expect(JSON.stringify(decision)).not.toContain('reached');
  });

  test('KEY-12 PAY-7 without a card of the own it takes a key', () => {
    expect(decide({}, aPrepaid(), { pays: byInvoiceOnly })).toMatchObject({ rule: 'KEY-12' });
  });
});

describe('whose business it is', () => {
  test.each<[string, Subscription, string]>([
    ['TRI-3 a trial', trial, 'extend-trial'],
    ['LIFE-4 what has expired', ended, 'reactivate-subscription'],
    [
      'LIFE-4 what was cancelled',
      { ...small, cancelled: { on: '2026-11-20' }, recurringBilling: false },
      'reactivate-subscription',
    ],
  ])('%s', (_, subscription, command) => {
    expect(decide({ products: [subscription.product] }, subscription)).toEqual({
      kind: 'instead',
      command,
      input: { subscription: subscription.id },
    });
  });

  test.each<[string, Subscription, Person]>([
    ['ROLE-4', small, isaiah],
    ['ROLE-1', small, adele],
    ['ROLE-8', aPurchase(), anAdmin()],
    ['SSP-10', aPurchase(), adele],
    ['ADD-1', addOn, anAdmin()],
    ['LIC-12', aSubscription({ source: 'volume-licensing' }), anAdmin()],
    ['LIC-13', aSubscription({ source: 'csp' }), anAdmin()],
    ['LIC-9', aSubscription({ source: 'representative' }), anAdmin()],
  ])('%s is refused: %#', (rule, subscription, by) => {
    const decision = decide({ subscription: subscription.id }, subscription, { by });
    // Whoever sees nothing learns so from the command that would look further.
    if (decision.kind === 'instead') expect([decision.command, rule]).toEqual(['reactivate-subscription', 'ROLE-1']);
    else expect(decision).toMatchObject({ kind: 'refused', rule });
  });
});
