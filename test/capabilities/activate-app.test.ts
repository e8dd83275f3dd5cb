import { describe, expect, test } from '@jest/globals';
import { activateApp } from '../../domain/commands/activate-app.ts';
import type { Person } from '../../domain/model/person.ts';
import { Subscription } from '../../domain/model/subscription.ts';
import { activateStopped } from '../../domain/rules/apps.ts';
import { nextCharge, nextInvoice } from '../../domain/rules/invoicing.ts';
import {
  aBillingProfile,
  anAdmin,
  anApp,
  aPaymentMethod,
  aSubscription,
  asked,
  aTenant,
  paying,
  today,
} from '../support/builders.ts';
import { adele, cancelled, decideWith, isaiah, megan, people } from '../support/life.ts';

const decide = decideWith(activateApp);
const portal = 'https://sign.contoso.example/admin';

function waiting(given: Omit<Partial<Subscription>, 'app'> = {}, pricing: 'per-licence' | 'flat-rate' = 'per-licence') {
  const started = { startedOn: '2026-11-11', endsOn: '2027-11-11', price: 900 };
  return { ...anApp({ ...started, ...given }), app: { pricing, portal } };
}
const other = { ...waiting({ id: 'app-backup', product: 'fabrikam-backup' }, 'flat-rate') };
const activated = anApp();

/** What is stored once the card is confirmed. */
function stored(...given: Parameters<typeof decide>): Subscription {
  const decision = decide(...given);
  const [save] = decision.kind === 'accepted' ? decision.saves : [];
  return Subscription.parse(save && 'document' in save && save.document);
}

describe('activating an app', () => {
  test('APP-7 hands over to the publisher, and is recorded once it is finished there', () => {
    expect(decide({}, waiting())).toMatchObject({
      kind: 'accepted',
      effect: { portal, on: today, endsOn: '2027-11-21' },
    });
    expect(stored({}, waiting()).app).toEqual({ pricing: 'per-licence', portal, activatedOn: today });
  });

  test("NOT-20 the days on which it can be undone begin then, and are its buyer's", () => {
    expect(stored({}, waiting()).added).toEqual([{ on: today, quantity: 15, by: 'alex' }]);
    const ordered = waiting();
    const boughtBy = { ...ordered, app: { pricing: 'per-licence' as const, portal, boughtBy: 'megan' } };
    expect(stored({}, boughtBy).added).toEqual([{ on: today, quantity: 15, by: 'megan' }]);
  });

  test('APP-11 billing starts with a term of its own on that day: what the card says is on the first invoice', () => {
    expect(decide({}, waiting())).toMatchObject({
      effect: { charge: { amount: 13_500, recurring: { every: 'month' }, chargedBy: '2026-11-23' } },
    });
    expect(nextCharge(waiting(), today)).toBeUndefined();
    const charged = nextCharge(stored({}, waiting()), today);
    expect(charged?.happened).toEqual({ kind: 'charged', on: today, type: 'purchase', amount: 13_500 });
    const invoiced = nextInvoice(charged ? [charged.document] : [], paying(), '2026-11-22');
    expect(invoiced?.invoice.lines).toMatchObject([{ type: 'purchase', quantity: 15, amount: 13_500, from: today }]);
  });

  test('APP-4 a flat rate is charged once, whoever uses it', () => {
    const flat = waiting({ total: 1, price: 12_900 }, 'flat-rate');
    expect(decide({}, flat)).toMatchObject({ effect: { isFlatRate: true, charge: { amount: 12_900 } } });
  });

  test('APP-2 not before the customer agreement', () => {
    const { customerAgreement: _, ...unsigned } = aTenant();
    const stopped = (by: Person) => activateStopped(waiting(), people, asked({ by, tenant: unsigned }));
    const signers = ['Alex Wilber'];
    expect(stopped(anAdmin())).toMatchObject({ rule: 'APP-2', subscription: 'app-sign', maySign: true, signers });
    expect(stopped(megan)).toMatchObject({ rule: 'APP-2', maySign: false, signers });
  });

  test('APP-12 INV-4 on a billing profile, the card names it; by invoice no card is charged', () => {
    const { paidBy: _, ...unpaid } = waiting();
    const onProfile = { ...unpaid, billingProfile: 'main' };
    const pays = (paymentMethod: string) => ({
      methods: [aPaymentMethod(), aPaymentMethod({ id: 'invoice', kind: 'invoice' })],
      profiles: [aBillingProfile({ id: 'other', name: 'Other' }), aBillingProfile({ paymentMethod })],
    });
    expect(decide({}, onProfile, { pays: pays('visa') })).toMatchObject({
      effect: { charge: { profile: 'Main', chargedBy: '2026-11-23' } },
    });
    expect(decide({}, onProfile, { pays: pays('invoice') })).not.toHaveProperty('effect.charge.chargedBy');
    expect(decide({}, waiting())).not.toHaveProperty('effect.charge.profile');
  });

  test('NOT-20 its days count for whoever bought it, and else for whoever activates it', () => {
    const [own, megans] = [waiting(), { ...waiting(), app: { ...waiting().app, boughtBy: 'megan' } }];
    expect([stored({}, own), stored({}, megans)].map(({ added }) => added[0]?.by)).toEqual(['alex', 'megan']);
  });

  test('NO-APP what is no app has nothing to activate; ROLE-4 and others hear who may', () => {
    const e3 = aSubscription();
    expect(decide({ subscription: 'sub-e3' }, e3)).toMatchObject({ rule: 'NO-APP' });
    expect(decide({ subscription: 'sub-e3' }, e3, { by: isaiah })).toMatchObject({ rule: 'ROLE-4' });
  });

  test('APP-14 what the vendor bills costs nothing here', () => {
    const { price: _, paidBy: __, ...vendors } = waiting();
    expect(decide({}, vendors)).not.toHaveProperty('effect.charge');
  });

  test('SSP-10 one that does not renew ends with its term, and the card says so', () => {
    expect(decide({}, waiting({ recurringBilling: false }))).toMatchObject({ effect: { renews: false } });
  });
});

describe('which app', () => {
  test('is asked of those that wait, and taken when only one does', () => {
    expect(decide({}, [waiting(), other, activated])).toMatchObject({
      field: 'subscription',
      options: [{ id: 'app-sign' }, { id: 'app-backup' }],
    });
    expect(decide({}, [activated, other, aSubscription()])).toMatchObject({ effect: { subscription: 'app-backup' } });
  });

  test('APP-10 of two copies of one app it is the one that waits', () => {
    const gone = anApp({ cancelled: { on: '2026-11-01' } });
    const copy = waiting({ id: 'app-sign-2' });
    expect(decide({ products: ['contoso-sign'] }, [gone, copy])).toMatchObject({
      effect: { subscription: 'app-sign-2' },
    });
  });

  test('LIFE-4 "activate" about what has ended and is no app is to reactivate it', () => {
    expect(decide({ products: ['m365-e3'] }, cancelled)).toEqual({
      kind: 'instead',
      command: 'reactivate-subscription',
      input: { subscription: 'sub-e3' },
    });
  });
});

describe('no activation', () => {
  const sign = { products: ['contoso-sign'] };
  const expired = paying(aPaymentMethod({ expiresOn: '2026-10-31' }));

  test.each<[string, object, Subscription, Person?]>([
    ['ALREADY-ACTIVATED', sign, activated],
    ['APP-10', sign, { ...waiting(), cancelled: { on: '2026-11-19' } }],
    ['APP-10', sign, waiting({ endsOn: today, recurringBilling: false })],
    ['LIC-10', sign, waiting({ creditCheck: { since: today, quantity: 5, requestedBy: 'alex' } })],
    ['NO-APP', { products: ['m365-e3'] }, aSubscription()],
    ['NOTHING-TO-ACTIVATE', {}, activated],
    ['NOTHING-TO-ACTIVATE', {}, aSubscription()],
    ['NOT-FOUND', { products: ['fabrikam-backup'] }, activated],
    ['ROLE-4', sign, waiting(), isaiah],
    ['ROLE-4', {}, activated, isaiah],
    ['ROLE-1', sign, waiting(), adele],
    ['ROLE-1', {}, waiting(), adele],
  ])('%s is refused: %#', (rule, input, subscription, by = anAdmin()) => {
    expect(decide(input, subscription, { by })).toMatchObject({ kind: 'refused', rule });
  });

  test('ROLE-3 a billing admin may', () => {
    expect(decide(sign, waiting(), { by: megan })).toMatchObject({ kind: 'accepted' });
  });

  test('APP-11 what pays for it must be able to', () => {
    expect(decide(sign, waiting(), { pays: expired })).toMatchObject({ rule: 'NO-PAYER', billingProfile: false });
  });
});
