import { describe, expect, test } from '@jest/globals';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import {
  anAdmin,
  anAssignment,
  aPaymentMethod,
  aPrepaid,
  aPurchase,
  aSubscription,
  paying,
} from '../support/builders.ts';
import { addOn, adele, byInvoiceOnly, cancelled, decideWith, ended, isaiah, small, trial } from '../support/life.ts';

const decide = decideWith(reactivateSubscription);
const endedMca = { ...ended, agreement: 'MCA' as const };

describe('MOSA', () => {
  test('LIFE-5 from Expired the next billing date moves out by the term, and a period is charged', () => {
    const decision = decide({}, { ...ended, reached: 'expired' });
    expect(decision).toMatchObject({
      effect: { how: 'again', was: 'expired', amount: 72_000, endsOn: '2027-11-16', chargedBy: '2026-11-23' },
      saves: [{ document: { id: 'sub-e3', startedOn: '2026-11-16', endsOn: '2027-11-16', recurringBilling: true } }],
    });
    expect(JSON.stringify(decision)).not.toMatch(/reached|cancelled"/);
  });

  test('LIFE-5 from cancelled it stays where it was, and what came back is charged again', () => {
    expect(decide({}, cancelled)).toMatchObject({
      effect: { was: 'cancelled', amount: 43_200, part: { days: 18, ofDays: 30 }, endsOn: '2027-06-09' },
      saves: [{ document: { startedOn: '2026-06-09', endsOn: '2027-06-09', recurringBilling: true } }],
    });
  });

  test.each([
    ['on its end date itself, the term that begins then', '2026-11-16', '2026-11-16', '2026-12-16'],
    ['on the last day of that term, the term that it missed', '2026-12-15', '2026-11-16', '2026-12-16'],
    ['when that one is over, a term from today', '2026-12-16', '2026-12-16', '2027-01-16'],
  ])('LIFE-5 begins %s', (_, on, startedOn, endsOn) => {
    const monthly = { ...ended, term: 'monthly' as const, startedOn: '2026-10-16', endsOn: '2026-11-16' };
    expect(decide({}, monthly, { on })).toMatchObject({ effect: { startedOn, endsOn } });
    expect(decide({}, monthly, { on })).not.toHaveProperty('effect.part');
  });

  test('LIFE-5 where the term after the old date would be over too, it begins today', () => {
    const longAgo = { ...ended, term: 'monthly' as const, startedOn: '2026-08-16', endsOn: '2026-09-16' };
    expect(decide({}, longAgo)).toMatchObject({ effect: { startedOn: '2026-11-21', endsOn: '2026-12-21' } });
  });

  test('LIFE-5 by invoice it is on the next one', () => {
    const decision = decide({}, ended, { pays: byInvoiceOnly });
    expect(decision).toMatchObject({ effect: { paidWith: { kind: 'invoice' } } });
    expect(decision).not.toHaveProperty('effect.chargedBy');
  });

  test('ADD-1 its add-ons come back with it', () => {
    const also = { ...addOn, recurringBilling: false, endsOn: ended.endsOn, startedOn: ended.startedOn };
    expect(decide({ subscription: 'sub-e3' }, [ended, also])).toMatchObject({
      effect: { amount: 74_000, addOns: [{ product: 'audio-conferencing', amount: 2_000 }] },
      saves: [{}, { document: { id: 'sub-audio', endsOn: '2027-11-16', recurringBilling: true } }],
    });
  });
});

describe('MCA', () => {
  test('LIFE-6 a new subscription of the same term begins today, with the people of the old one', () => {
    const held = [
      {
        id: 'sub-e3/adele',
        tenantId: 'contoso',
        version: 1,
        subscription: 'sub-e3',
        person: 'adele',
        on: '2026-01-01',
      },
    ];
    expect(decide({}, endedMca, { held })).toMatchObject({
      effect: { how: 'anew', subscription: 'sub-e3-2', startedOn: '2026-11-21', endsOn: '2027-11-21', amount: 72_000 },
      saves: [
        { document: { id: 'sub-e3', assigned: 0, replacedBy: 'sub-e3-2' } },
        {
          document: {
            id: 'sub-e3-2',
            version: 0,
            assigned: 12,
            term: 'annual',
            recurringBilling: true,
            added: [{ on: '2026-11-21', by: 'alex' }],
          },
        },
        { kind: 'assignment', removed: 'sub-e3/adele' },
        { kind: 'assignment', document: { id: 'sub-e3-2/adele', subscription: 'sub-e3-2', version: 0 } },
      ],
    });
  });
});

test('LIFE-6 ADD-1 its add-ons begin anew for the new one, each with its own people', () => {
  const also = { ...addOn, agreement: 'MCA' as const, recurringBilling: false, endsOn: ended.endsOn };
  const held = [anAssignment('sub-e3', 'adele'), anAssignment('sub-audio', 'adele'), anAssignment('sub-x', 'adele')];
  const decision = decide({ subscription: 'sub-e3' }, [endedMca, also], { held });
  const saves = decision.kind === 'accepted' ? decision.saves : [];
  expect(saves).toMatchObject([
    { document: { id: 'sub-e3', replacedBy: 'sub-e3-2' } },
    { document: { id: 'sub-e3-2', version: 0 } },
    { removed: 'sub-e3/adele' },
    { document: { id: 'sub-e3-2/adele', person: 'adele', on: '2026-06-09' } },
    { document: { id: 'sub-audio', assigned: 0, replacedBy: 'sub-audio-2' } },
    { document: { id: 'sub-audio-2', base: 'sub-e3-2', addOn: 'traditional' } },
    { removed: 'sub-audio/adele' },
    { document: { id: 'sub-audio-2/adele', subscription: 'sub-audio-2' } },
  ]);
  expect(saves[1]).not.toHaveProperty('document.base');
});

describe('what pays', () => {
  test('PAY-7 what paid before, while it can; and else a card of the own', () => {
    const mc = aPaymentMethod({ id: 'mc', lastFour: '4444' });
    const pays = paying(aPaymentMethod({ owner: 'megan' }), mc);
    expect(decide({}, ended, { pays })).toMatchObject({
      effect: { paidWith: { lastFour: '4242' }, payments: [{ id: 'visa' }, { id: 'mc' }] },
      form: { payment: 'visa' },
    });
    for (const one of [ended, endedMca]) {
      const own = decide({}, one);
      expect(own).toMatchObject({ effect: { payments: { length: 1 } }, form: {} });
      expect(own).not.toHaveProperty('form.payment');
    }
    expect(decide({ payment: 'mc' }, endedMca, { pays })).toMatchObject({ form: { payment: 'mc' } });
    expect(decide({ payment: 'mc' }, ended, { pays })).toMatchObject({ saves: [{ document: { paidBy: 'mc' } }] });
    const over = paying(aPaymentMethod({ expiresOn: '2026-11-20' }), mc);
    expect(decide({}, ended, { pays: over })).toMatchObject({ effect: { paidWith: { lastFour: '4444' } } });
    expect(decide({}, ended, { pays: paying(aPaymentMethod({ expiresOn: '2026-11-20' })) })).toMatchObject({
      rule: 'NO-CARD',
    });
  });
});

describe('what cannot come back', () => {
  test('LIFE-4 what is deleted never does', () => {
    const gone = { ...ended, endsOn: '2026-07-01' };
    expect(decide({ products: ['m365-e3'] }, gone)).toMatchObject({ rule: 'DELETED', deleted: '2026-10-29' });
    expect(decide({ products: ['m365-e3'] }, gone, { by: isaiah })).toMatchObject({ rule: 'ROLE-4' });
    expect(decide({ products: ['m365-e3'] }, gone, { by: adele })).toMatchObject({ rule: 'ROLE-1' });
  });

  test('LIFE-4 what was pressed is deleted, whatever else there was', () => {
    const gone = { ...ended, endsOn: '2026-07-01' };
    const older = { ...gone, id: 'older', product: 'm365-e5', endsOn: '2026-06-01' };
    expect(decide({ subscription: 'sub-e3' }, [older, gone])).toMatchObject({ rule: 'DELETED', deleted: '2026-10-29' });
    expect(decide({ products: ['visio-p1'] }, gone)).toMatchObject({ rule: 'NOT-FOUND' });
  });

  test('SUB-7 of two that have ended, the person chooses, though another is deleted', () => {
    const two = [{ ...ended, id: 'gone', endsOn: '2026-01-01' }, ended, { ...ended, id: 'sub-e3-3' }];
    expect(decide({ products: ['m365-e3'] }, two)).toMatchObject({ field: 'subscription', options: [{}, {}] });
  });

  test('LIFE-6 what was replaced is not found again', () => {
    expect(decide({ subscription: 'sub-e3' }, { ...endedMca, replacedBy: 'sub-e3-2' })).toMatchObject({
      rule: 'NOT-FOUND',
    });
  });

  test.each<[string, Subscription, string]>([
    ['TRI-5 a trial is bought', { ...trial, endsOn: '2026-11-16', recurringBilling: false }, 'convert-trial'],
    ['KEY-12 what was prepaid is extended', aPrepaid({ endsOn: '2026-11-16' }), 'extend-subscription'],
  ])('%s instead', (_, subscription, command) => {
    expect(decide({}, subscription)).toMatchObject({ kind: 'instead', command });
  });

  test.each<[string, Subscription, Person]>([
    ['ACTIVE', small, anAdmin()],
    ['LIFE-7', { ...ended, source: 'csp', partner: 'Fabrikam' }, anAdmin()],
    ['LIC-12', { ...ended, source: 'volume-licensing' }, anAdmin()],
    ['LIC-9', { ...ended, source: 'representative' }, anAdmin()],
    ['ADD-1', { ...addOn, endsOn: '2026-11-16', recurringBilling: false }, anAdmin()],
    ['ROLE-4', ended, isaiah],
    ['ROLE-1', ended, adele],
    ['SSP-10', aPurchase({ endsOn: '2026-11-16', recurringBilling: false }), adele],
    ['ROLE-8', aPurchase({ endsOn: '2026-11-16', recurringBilling: false }), anAdmin()],
  ])('%s is refused: %#', (rule, subscription, by) => {
    expect(decide({ subscription: subscription.id }, subscription, { by })).toMatchObject({ kind: 'refused', rule });
  });

  test('SUB-7 of two, the one that has ended is meant', () => {
    expect(decide({ products: ['m365-e3'] }, [aSubscription({ id: 'sub-new' }), ended])).toMatchObject({
      effect: { subscription: 'sub-e3' },
    });
  });
});
