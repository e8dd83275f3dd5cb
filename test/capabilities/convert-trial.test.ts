import { describe, expect, test } from '@jest/globals';
import { convertTrial } from '../../domain/commands/convert-trial.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPaymentMethod, aSubscription, paying } from '../support/builders.ts';
import { adele, byInvoiceOnly, decideWith, isaiah, megan, small, trial } from '../support/life.ts';

const decide = decideWith(convertTrial);

describe('buying a trial', () => {
  test('TRI-2 TRI-5 TRI-6 REC-1 the same subscription becomes paid today, people and all, and renews by itself', () => {
    const decision = decide({}, { ...trial, trialExtended: true });
    expect(decision).toMatchObject({
      effect: { from: 25, to: 25, assigned: 4, amount: 35_000, recurring: { every: 'month' }, endsOn: '2027-11-21' },
      saves: [
        {
          document: {
            id: 'sub-pbi',
            source: 'direct',
            assigned: 4,
            startedOn: '2026-11-21',
            endsOn: '2027-11-21',
            paidBy: 'visa',
            recurringBilling: true,
            added: [{ on: '2026-11-21', quantity: 25, by: 'alex' }],
          },
        },
      ],
    });
    expect(JSON.stringify(decision)).not.toContain('trialExtended');
  });

  test('BIL-6 the billing is chosen with it', () => {
    expect(decide({ billing: 'annual' }, trial)).toMatchObject({
      effect: { amount: 420_000, recurring: { after: 420_000, every: 'year' } },
      saves: [{ document: { billing: 'annual' } }],
    });
  });

  test('LIC-3 as many licences as wanted, but not fewer than people have', () => {
    expect(decide({ total: 4 }, trial)).toMatchObject({ effect: { to: 4, amount: 5_600 } });
    expect(decide({ total: 3 }, trial)).toMatchObject({ rule: 'LIC-3' });
    expect(decide({ total: 0 }, { ...trial, assigned: 0 })).toMatchObject({ rule: 'AT-LEAST-ONE' });
    expect(decide({ total: 1e9 }, trial)).toMatchObject({ rule: 'AT-MOST' });
  });

  test('PAY-7 with a card of the own, which can be chosen, and nobody else’s', () => {
    const pays = paying(
      aPaymentMethod(),
      aPaymentMethod({ id: 'mc', lastFour: '4444' }),
      aPaymentMethod({ id: 'm', owner: 'megan' }),
    );
    expect(decide({ payment: 'mc' }, trial, { pays })).toMatchObject({
      effect: { paidWith: { lastFour: '4444' }, payments: [{ id: 'visa' }, { id: 'mc' }] },
      saves: [{ document: { paidBy: 'mc' } }],
    });
    expect(decide({ payment: 'mc' }, trial, { pays })).toMatchObject({ form: { total: 25, payment: 'mc' } });
    expect(decide({}, trial)).not.toHaveProperty('form.payment');
    expect(decide({ payment: 'm' }, trial, { pays })).toMatchObject({ saves: [{ document: { paidBy: 'visa' } }] });
    expect(decide({}, trial, { pays: byInvoiceOnly })).toMatchObject({ rule: 'NO-CARD' });
    expect(decide({}, trial, { by: megan })).toMatchObject({ rule: 'NO-CARD' });
  });

  test('SSP-10 PAY-7 the organization may pay from a bank account, a person for the own team may not', () => {
    const pays = paying(aPaymentMethod({ id: 'bank', kind: 'bank-account' }));
    expect(decide({}, trial, { pays })).toMatchObject({ saves: [{ document: { paidBy: 'bank' } }] });
    const own = { ...trial, product: 'visio-p1', purchaser: 'adele' };
    expect(decide({}, own, { pays, by: adele })).toMatchObject({ rule: 'NO-CARD' });
  });

  test('TRI-5 what nobody knows the price of is not bought here', () => {
    const { price: _, ...unpriced } = trial;
    expect(decide({}, unpriced)).toMatchObject({ rule: 'NO-CARD' });
  });

  test.each([
    ['2026-12-01', 'accepted'],
    ['2026-12-30', 'accepted'],
    ['2026-12-31', 'refused'],
  ])('TRI-5 ERA-8 on %s a trial that ended on 1 December is %s', (on, kind) => {
    expect(decide({}, { ...trial, recurringBilling: false }, { on })).toMatchObject({ kind });
  });

  test.each<[string, Subscription, Person]>([
    ['NO-TRIAL', small, anAdmin()],
    ['ROLE-4', trial, isaiah],
    ['ROLE-1', trial, adele],
    ['TRI-5', { ...trial, endsOn: '2026-10-01', recurringBilling: false }, anAdmin()],
  ])('%s is refused: %#', (rule, subscription, by) => {
    expect(decide({ subscription: subscription.id }, subscription, { by })).toMatchObject({ kind: 'refused', rule });
  });

  test('without a name it is the only trial there is', () => {
    expect(decide({}, [small, trial, aSubscription({ id: 'other' })])).toMatchObject({
      effect: { subscription: 'sub-pbi' },
    });
  });
});
