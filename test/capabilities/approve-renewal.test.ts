import { expect, test } from '@jest/globals';
import { approveRenewal } from '../../domain/commands/approve-renewal.ts';
import { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPurchase, aSubscription, asked, paying, today } from '../support/builders.ts';
import { adele, isaiah, megan, people } from '../support/life.ts';

const newPrice = { price: 4_000, from: '2027-01-01' };
const dearer = aPurchase({ price: 3_600, newPrice });

function decide(one: Subscription = dearer, by: Person = adele) {
  const facts = { subscriptions: [one], people, paying: paying() };
  return approveRenewal.decide({ subscription: one.id }, facts, asked({ by }));
}

test('SSP-1 ROLE-7 the purchaser approves what the card shows: both prices, from when, and what a period costs', () => {
  expect(decide()).toMatchObject({
    effect: { from: 3_600, to: 4_000, on: '2027-06-09', recurring: { before: 10_800, after: 12_000 } },
    saves: [{ document: { price: 3_600, newPrice: { ...newPrice, approvedOn: today } } }],
  });
});

test('says it when recurring billing is off, for then nothing renews all the same', () => {
  expect(decide({ ...dearer, recurringBilling: false })).toMatchObject({ effect: { recurringBilling: false } });
});

test('SSP-1 turning recurring billing on shows the new price, and so agrees to it', () => {
  const off = aPurchase({ price: 3_600, newPrice, recurringBilling: false });
  const facts = { subscriptions: [off], people, paying: paying() };
  const wish = recurringBilling.input.parse({ subscription: off.id, turn: 'on' });
  expect(recurringBilling.decide(wish, facts, asked({ by: adele }))).toMatchObject({
    effect: { recurring: { after: 12_000 } },
    saves: [{ document: { recurringBilling: true, price: 3_600, newPrice: { approvedOn: today } } }],
  });
});

test.each<[string, string, Subscription, Person]>([
  ['ROLE-8', 'an admin', dearer, anAdmin()],
  ['ROLE-8', 'a billing admin', dearer, megan],
  ['NOT-FOUND', 'a license admin, who does not see it', dearer, isaiah],
  ['NOT-FOUND', 'another member', { ...dearer, purchaser: 'lynne' }, adele],
  ['NOTHING-TO-APPROVE', 'what has no new price', aPurchase(), adele],
  ['NOTHING-TO-APPROVE', 'a lower price', { ...dearer, newPrice: { ...newPrice, price: 3_000 } }, adele],
  ['NOTHING-TO-APPROVE', 'what was approved', { ...dearer, newPrice: { ...newPrice, approvedOn: today } }, adele],
  ['NOTHING-TO-APPROVE', 'what has ended', { ...dearer, reached: 'expired' }, adele],
  ['NOTHING-TO-APPROVE', 'what the organization pays', aSubscription({ newPrice }), anAdmin()],
])('ROLE-7 %s: %s', (rule, _, one, by) => {
  expect(decide(one, by)).toMatchObject({ kind: 'refused', rule });
});
