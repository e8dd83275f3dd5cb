import { describe, expect, test } from '@jest/globals';
import { changeBillingProfile } from '../../domain/commands/change-billing-profile.ts';
import type { BillingProfile } from '../../domain/model/payment.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { bookChange, nextInvoice } from '../../domain/rules/invoicing.ts';
import { aBillingProfile, anAdmin, anApp, aPaymentMethod, aPurchase, aSubscription } from '../support/builders.ts';
import { adele, decideWith, isaiah, megan } from '../support/life.ts';

const main = aBillingProfile();
const second = aBillingProfile({ id: 'second', name: 'Second', contributors: ['megan'] });
const bills = aBillingProfile({ id: 'bills', name: 'Bills', owners: ['megan'], paymentMethod: 'invoice' });

const { paidBy: _, ...unpaid } = aSubscription({ agreement: 'MCA' });
const onMain: Subscription = { ...unpaid, billingProfile: 'main' };
const order = aSubscription({ id: 'sub-order', product: 'm365-e5' });

const pays = (...profiles: BillingProfile[]) => ({
  methods: [aPaymentMethod(), aPaymentMethod({ id: 'invoice', kind: 'invoice' })],
  profiles,
});

function decide(
  input: object,
  subscriptions: Subscription | Subscription[] = onMain,
  { by = anAdmin(), profiles = [main, second, bills] }: { by?: Person; profiles?: BillingProfile[] } = {},
) {
  return decideWith(changeBillingProfile)(input, subscriptions, { by, pays: pays(...profiles) });
}

describe('another billing profile', () => {
  test('BIL-2 APP-12 is one that this person may use; the only one needs no choice', () => {
    expect(decide({})).toMatchObject({
      effect: { from: { id: 'main' }, to: { id: 'second', name: 'Second' }, profiles: { length: 1 } },
      saves: [{ document: { id: 'sub-e3', billingProfile: 'second' } }],
    });
    expect(decide({})).not.toHaveProperty('form.profile');
    expect(decide({}, anApp({ billingProfile: 'main' }))).not.toHaveProperty('effect.isFlatRate');
    const flat = anApp({ billingProfile: 'main', app: { pricing: 'flat-rate' } });
    expect(decide({}, flat)).toMatchObject({ effect: { isFlatRate: true } });
  });

  test('BIL-2 of several, the first unless another is wished for', () => {
    const all = { by: megan, profiles: [main, second, bills] };
    expect(decide({}, onMain, all)).toMatchObject({ effect: { to: { id: 'second' } }, form: { profile: 'second' } });
    expect(decide({ profile: 'bills' }, onMain, all)).toMatchObject({
      effect: { to: { id: 'bills', paidWith: { kind: 'invoice' } }, profiles: [{ id: 'second' }, { id: 'bills' }] },
      saves: [{ document: { billingProfile: 'bills' } }],
      form: { profile: 'bills' },
    });
  });

  test('BIL-2 BIL-4 what waits for its invoice goes along', () => {
    const part = { from: '2026-11-21', until: '2026-12-09', days: 18, ofDays: 30 };
    const booking = { type: 'add-quantity', quantity: 1, part, amount: 2_160 } as const;
    const waiting = bookChange({ ...onMain, billedUntil: '2026-12-09' }, booking, '2026-11-21');
    const decision = decide({}, waiting);
    const [save] = decision.kind === 'accepted' ? decision.saves : [];
    const moved = save?.kind === 'subscription' && 'document' in save ? [save.document] : [];
    expect(nextInvoice(moved, pays(main, second), '2026-12-01')?.invoice).toMatchObject({ billingProfile: 'second' });
  });

  test('SSP-10 of an own purchase, only one with a card', () => {
    const own = [aBillingProfile({ id: 'adele', owners: ['adele'] }), { ...bills, owners: ['adele'] }];
    expect(decide({}, aPurchase(), { by: adele, profiles: own })).toMatchObject({ rule: 'ROLE-13' });
    const other = aBillingProfile({ id: 'other', owners: ['adele'] });
    expect(decide({}, aPurchase(), { by: adele, profiles: [...own, other] })).toMatchObject({
      effect: { to: { id: 'other' } },
    });
  });
});

describe('which subscription', () => {
  test('the only one on a billing profile is meant; of several the person chooses', () => {
    expect(decide({}, [order, onMain])).toMatchObject({ effect: { subscription: 'sub-e3' } });
    const two = [onMain, { ...onMain, id: 'sub-e3-2' }];
    expect(decide({}, two)).toMatchObject({ field: 'subscription', options: [{}, {}] });
    expect(decide({ subscription: 'sub-e3-2' }, two)).toMatchObject({ effect: { subscription: 'sub-e3-2' } });
  });

  test('BIL-2 an order is on none', () => {
    expect(decide({ products: ['m365-e5'] }, [order, onMain])).toMatchObject({ rule: 'BIL-2', product: 'm365-e5' });
    expect(decide({}, order)).toMatchObject({ rule: 'BIL-2' });
  });
});

describe('it stays where it is', () => {
  const creditCheck = { since: '2026-11-20', quantity: 1, requestedBy: 'megan' };

  test.each<[string, Subscription, Person]>([
    ['LIC-10', { ...onMain, creditCheck }, anAdmin()],
    ['LIFE-4', { ...onMain, recurringBilling: false, endsOn: '2026-11-10' }, anAdmin()],
    ['ROLE-4', onMain, isaiah],
    ['ROLE-1', onMain, adele],
    ['ROLE-8', aPurchase(), anAdmin()],
  ])('%s: %#', (rule, subscription, by) => {
    expect(decide({ subscription: subscription.id }, subscription, { by })).toMatchObject({ kind: 'refused', rule });
  });

  test('ROLE-13 without a role on another profile, whose owners to ask is said', () => {
    const theirs = [main, { ...bills, contributors: [] }];
    expect(decide({}, onMain, { profiles: theirs })).toMatchObject({ rule: 'ROLE-13', admins: ['Megan Bowen'] });
    expect(decide({ profile: 'bills' })).toMatchObject({ rule: 'ROLE-13' });
    expect(decide({ products: ['visio-p1'] })).toMatchObject({ rule: 'NOT-FOUND' });
  });
});
