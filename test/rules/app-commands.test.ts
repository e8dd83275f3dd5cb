// What can be done with an app, by how it stands: a row for each way, a column for each command.
import { describe, expect, test } from '@jest/globals';
import { activateApp } from '../../domain/commands/activate-app.ts';
import { assignLicences } from '../../domain/commands/assign-licences.ts';
import { cancelSubscription } from '../../domain/commands/cancel-subscription.ts';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, anApp, aPerson, asked, today } from '../support/builders.ts';
import { adele, decideWith, isaiah, people } from '../support/life.ts';

const portal = 'https://sign.contoso.example/admin';
const { price: _, paidBy: __, ...vendors } = anApp({ app: { route: 'vendor' } });

/** The rule that says no, the command whose business it is instead, or `yes`. */
function answer(decision: Decision): string {
  if (decision.kind === 'instead') return decision.command;
  return decision.kind === 'refused' ? decision.rule : 'yes';
}

function assign(app: Subscription, by: Person): Decision {
  const facts = { subscriptions: [app], people, directory: [aPerson()], held: [] };
  return assignLicences.decide(assignLicences.input.parse({ people: ['adele'] }), facts, asked({ by }));
}

/** In this order: seats, assign, recurring billing off, extend, cancel, activate, reactivate. */
function answers(app: Subscription, by: Person = anAdmin()): string[] {
  return [
    decideWith(changeQuantity)({ total: 20 }, app, { by }),
    assign(app, by),
    decideWith(recurringBilling)({ turn: 'off' }, app, { by }),
    decideWith(extendSubscription)({}, app, { by }),
    decideWith(cancelSubscription)({}, app, { by }),
    decideWith(activateApp)({ subscription: app.id }, app, { by }),
    decideWith(reactivateSubscription)({}, app, { by }),
  ].map(answer);
}

const gone = ['APP-10', 'APP-10', 'APP-10', 'reactivate-subscription', 'APP-10', 'APP-10', 'APP-10'];

describe('what an admin can do with an app', () => {
  test.each<[string, Subscription, string[]]>([
    ['per licence', anApp(), ['yes', 'ASN-11', 'yes', 'yes', 'yes', 'ALREADY-ACTIVATED', 'ACTIVE']],
    [
      'flat rate',
      anApp({ app: { pricing: 'flat-rate' } }),
      ['APP-5', 'ASN-11', 'yes', 'yes', 'yes', 'ALREADY-ACTIVATED', 'ACTIVE'],
    ],
    [
      'not activated',
      { ...anApp(), app: { pricing: 'per-licence', portal } },
      ['APP-7', 'APP-7', 'yes', 'APP-7', 'yes', 'yes', 'ACTIVE'],
    ],
    [
      'bought from its vendor',
      vendors,
      ['APP-14', 'ASN-11', 'APP-14', 'APP-14', 'APP-14', 'ALREADY-ACTIVATED', 'ACTIVE'],
    ],
    ['cancelled', anApp({ cancelled: { on: '2026-11-19' } }), gone],
    ['stopped because it was not paid', anApp({ cancelled: { on: '2026-11-19', unpaid: true } }), gone],
    ['ended', anApp({ endsOn: today, recurringBilling: false }), gone],
  ])('APP-5 APP-7 APP-10 APP-11 APP-13 APP-14 ASN-11 one that is %s', (_, app, expected) => {
    expect(answers(app)).toEqual(expected);
  });

  test('ROLE-3 whoever is no such admin can do nothing, and hears why first', () => {
    expect(new Set(answers(anApp(), isaiah))).toEqual(new Set(['ROLE-4', 'ASN-11']));
    expect(new Set(answers(anApp(), adele))).toEqual(new Set(['ROLE-1', 'ROLE-4', 'reactivate-subscription']));
  });

  test('APP-10 beside one that is gone, a wish is about the other', () => {
    const both = [anApp({ cancelled: { on: '2026-11-19' } }), anApp({ id: 'app-sign-2' })];
    for (const [command, input] of [
      [extendSubscription, {}],
      [recurringBilling, { turn: 'off' }],
      [cancelSubscription, {}],
      [changeQuantity, { total: 20 }],
    ] as const) {
      expect(decideWith(command)(input, both)).toMatchObject({ effect: { subscription: 'app-sign-2' } });
    }
  });

  test('APP-13 cancelling asks no reason, and is at once', () => {
    expect(decideWith(cancelSubscription)({}, anApp())).toMatchObject({
      kind: 'accepted',
      form: {},
      effect: { when: 'now', app: { isFlatRate: false } },
      saves: [{ document: { cancelled: { on: today }, recurringBilling: false } }],
    });
  });

  test('APP-8 more seats are assigned at the publisher’s, and the card knows the way', () => {
    expect(decideWith(changeQuantity)({ total: 20 }, anApp())).toMatchObject({ effect: { portal } });
    expect(decideWith(changeQuantity)({ total: 10 }, anApp())).toMatchObject({ effect: { portal } });
  });

  test('APP-4 extending one with a flat rate says that it has no number of licences', () => {
    const flat = anApp({ app: { pricing: 'flat-rate' } });
    expect(decideWith(extendSubscription)({}, flat)).toMatchObject({ effect: { app: { isFlatRate: true } } });
  });
});
