import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnyCommand } from '../../domain/command.ts';
import { activateApp } from '../../domain/commands/activate-app.ts';
import { approveRenewal } from '../../domain/commands/approve-renewal.ts';
import { cancelSubscription } from '../../domain/commands/cancel-subscription.ts';
import { convertTrial } from '../../domain/commands/convert-trial.ts';
import { deleteSubscription } from '../../domain/commands/delete-subscription.ts';
import { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import { extendTrial } from '../../domain/commands/extend-trial.ts';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { choicesFor, type LifeChoice, lifeChoices } from '../../domain/rules/life-choices.ts';
import { stateOn } from '../../domain/rules/lifecycle.ts';
import type { Paying } from '../../domain/rules/paying.ts';
import { anAdmin, aPurchase, aSubscription, asked, paying } from '../support/builders.ts';
import { adele, byInvoiceOnly, decideWith, isaiah, megan, people } from '../support/life.ts';
import { anyLife, start } from '../support/lives.ts';

/** CAN-3: a large subscription is first asked whether to reduce it, but it can be cancelled: at its end. */
const commands: Record<LifeChoice, [AnyCommand, ...object[]]> = {
  'activate-app': [activateApp, {}],
  'approve-renewal': [approveRenewal, {}],
  'cancel-subscription': [cancelSubscription, {}, { when: 'at-end' }],
  'turn-on': [recurringBilling, { turn: 'on' }],
  'turn-off': [recurringBilling, { turn: 'off' }],
  'extend-subscription': [extendSubscription, {}],
  'convert-trial': [convertTrial, {}],
  'extend-trial': [extendTrial, {}],
  'reactivate-subscription': [reactivateSubscription, {}],
  'delete-subscription': [deleteSubscription, {}],
};

const portal = 'https://sign.contoso.example/admin';
const anApp: fc.Arbitrary<Subscription['app']> = fc.constantFrom(
  undefined,
  { pricing: 'per-licence', portal },
  { pricing: 'flat-rate', portal, activatedOn: '2026-01-01' },
);

/** Somebody, on any of the subscription's days that is not over. */
const circumstances = fc.record({
  // Trials more often than other things: few of their days allow everything.
  subscription: fc
    .tuple(anyLife, fc.constantFrom('adele', undefined), fc.constantFrom(true, false, false), anApp)
    .map(([one, purchaser, trial, app]) => ({
      ...one,
      ...(app && { app }),
      ...(one.source === 'self-service' && { purchaser, newPrice: { price: 1_000_000, from: start } }),
      ...(trial && { source: 'trial' as const }),
    })),
  by: fc.constantFrom(anAdmin(), megan, isaiah, adele),
  pays: fc.constantFrom(paying(), byInvoiceOnly),
});

/** What random lives hardly ever allow: to extend what is active, and to approve what an own purchase will cost. */
const rare: [{ subscription: Subscription; by: Person; pays: Paying }][] = [
  [{ subscription: aSubscription(), by: anAdmin(), pays: paying() }],
  [{ subscription: aPurchase({ newPrice: { price: 1_000_000, from: start } }), by: adele, pays: paying() }],
];

describe('the card of a subscription', () => {
  test('offers this person exactly what its command would then do, never a way into a refusal', () => {
    const offered = new Set<string>();
    fc.assert(
      fc.property(circumstances, ({ subscription, by, pays }) => {
        fc.pre(stateOn(subscription, start) !== 'deleted');
        const known = { subscriptions: [subscription], people, paying: pays };
        const choices = choicesFor(subscription, known, asked({ by, on: start }));
        for (const choice of lifeChoices) {
          const [command, ...inputs] = commands[choice];
          const possible = inputs.some((input) => {
            const wish = { subscription: subscription.id, ...input };
            const { kind } = decideWith(command)(wish, subscription, { by, pays, on: start });
            return kind === 'accepted' || kind === 'asks';
          });
          expect([choice, choices.includes(choice)]).toEqual([choice, possible]);
        }
        for (const choice of choices) offered.add(choice);
      }),
      { numRuns: 2000, examples: rare },
    );
    expect([...offered].sort()).toEqual([...lifeChoices].sort());
  });
});
