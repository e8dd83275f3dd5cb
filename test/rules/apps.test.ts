import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignLicences } from '../../domain/commands/assign-licences.ts';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { stateOn } from '../../domain/rules/lifecycle.ts';
import { anAdmin, anApp, aPaymentMethod, aPerson, asked, paying, today } from '../support/builders.ts';

const portal = 'https://sign.contoso.example/admin';
const notActivated: Subscription = { ...anApp(), app: { pricing: 'per-licence', portal } };
const flatRate = anApp({ app: { pricing: 'flat-rate' } });
const cancelled = anApp({ cancelled: { on: '2026-11-19' } });
const ended = anApp({ endsOn: today, recurringBilling: false });
const money = paying(aPaymentMethod());

function change(subscription: Subscription, total: number, by = anAdmin()): Decision {
  const facts = { subscriptions: [subscription], people: [anAdmin()], paying: money };
  return changeQuantity.decide({ products: [], bases: [], total }, facts, asked({ by }));
}

function assign(subscription: Subscription, by = anAdmin()): Decision {
  const facts = { subscriptions: [subscription], people: [anAdmin()], directory: [aPerson()], held: [] };
  return assignLicences.decide(assignLicences.input.parse({ people: ['adele'] }), facts, asked({ by }));
}

function reactivate(subscription: Subscription, on = today): Decision {
  const facts = { subscriptions: [subscription], people: [anAdmin()], paying: money, held: [] };
  return reactivateSubscription.decide(reactivateSubscription.input.parse({}), facts, asked({ on }));
}

describe('apps of other publishers', () => {
  test('APP-4 LIC-1 the licences of an activated app with a price per licence change by total', () => {
    expect(change(anApp(), 20)).toMatchObject({ kind: 'accepted', saves: [{ document: { total: 20 } }] });
  });

  test('APP-5 a flat rate has no number of licences to change', () => {
    expect(change(flatRate, 20)).toEqual({ kind: 'refused', rule: 'APP-5', product: 'contoso-sign' });
  });

  test('APP-7 APP-11 an app changes only once it is activated', () => {
    expect(change(notActivated, 20)).toEqual({
      kind: 'refused',
      rule: 'APP-7',
      subscription: 'app-sign',
      product: 'contoso-sign',
      portal,
    });
  });

  test('APP-7 activation precedes assignment', () => {
    expect(assign(notActivated)).toMatchObject({ kind: 'refused', rule: 'APP-7', portal });
  });

  test('APP-8 ASN-11 ERA-10 licences are assigned in the portal of the publisher', () => {
    expect(assign(anApp())).toMatchObject({ kind: 'refused', rule: 'ASN-11', portal });
  });

  test('ROLE-3 who is no admin hears that first', () => {
    expect(change(flatRate, 20, aPerson())).toMatchObject({ rule: 'ROLE-1' });
    expect(assign(notActivated, aPerson())).toMatchObject({ rule: 'ROLE-4' });
  });

  test.each([
    ['cancelled', cancelled, '2026-11-19'],
    ['ended', ended, today],
  ])('APP-10 an app that is %s is disabled at once and for good', (_, app, endedOn) => {
    const refusal = { kind: 'refused', rule: 'APP-10', product: 'contoso-sign', endedOn };
    expect(stateOn(app, today)).toBe('disabled');
    expect([change(app, 20), assign(app), reactivate(app)]).toEqual([refusal, refusal, refusal]);
  });

  test('APP-10 no wish on any later day brings a disabled app back', () => {
    fc.assert(
      fc.property(fc.constantFrom(cancelled, ended), fc.integer({ min: 1, max: 500 }), (app, total) => {
        for (const decision of [
          change(app, total),
          assign(app),
          reactivate(app, '2026-12-31'),
          reactivate(app, '2027-12-31'),
        ])
          expect(decision.kind).toBe('refused');
      }),
    );
  });
});
