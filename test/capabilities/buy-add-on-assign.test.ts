// Whether everybody who has none gets one with the order: who is asked, and who gets it.
import { expect, test } from '@jest/globals';
import { buyAddOn } from '../../domain/commands/buy-add-on.ts';
import type { Facts } from '../../domain/commands/buying/wish.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAssignment, aPerson, aSubscription, asked, aTenant, manyPeople, paying } from '../support/builders.ts';
import { isaiah, megan, people } from '../support/life.ts';

const e3 = aSubscription();
const zoe = aPerson({ id: 'zoe', name: 'Zoë Aalbers' });
const adele = aPerson();
const bram = aPerson({ id: 'bram', name: 'Bram Bakker' });
const guest = aPerson({ id: 'guest', name: 'Aad Gast', guest: true });
const nowhere = aPerson({ id: 'nowhere', name: 'Aad Zonder', usageLocation: null });
const audio = { products: ['audio-conferencing'], quantity: 2 };

function decide(
  input: object,
  { by = people[0], base = e3, has = [zoe, adele, bram, guest, nowhere], others = [] as Subscription[] } = {},
) {
  const held = [
    ...has.map(({ id }) => anAssignment(base.id, id)),
    ...others.map(({ id }) => anAssignment(id, 'adele')),
  ];
  const crowds = { holders: [{ subscription: base.id, people: has }], held };
  const facts: Facts = { subscriptions: [base, ...others], people, paying: paying(), tenant: aTenant(), crowds };
  return buyAddOn.decide(buyAddOn.input.parse(input), facts, asked({ ...(by && { by }) }));
}

test('ADD-5 ADD-14 those who have the base and can get a licence get one, by name, as many as there are', () => {
  expect(decide(audio)).toMatchObject({ field: 'assign', people: ['Adele Vance', 'Bram Bakker'], waiting: 1 });
  expect(decide({ ...audio, assign: 'yes' })).toMatchObject({
    effect: { auto: { from: 0, to: 2, people: [{ id: 'adele' }, { id: 'bram' }], waiting: 1, handled: 2 } },
    saves: [
      { kind: 'subscription', document: { total: 2, assigned: 2 } },
      { kind: 'assignment', document: { person: 'adele', subscription: 'sub-audio-conferencing-2' } },
      { kind: 'assignment', document: { person: 'bram' } },
    ],
  });
});

test('ADD-5 nobody gets one who has one elsewhere, and with a no nobody does', () => {
  const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
  const elsewhere = aSubscription({ id: 'other', product: 'audio-conferencing', addOn: 'traditional', base: e5.id });
  expect(decide(audio, { others: [elsewhere] })).toMatchObject({ people: ['Bram Bakker', 'Zoë Aalbers'], waiting: 0 });
  const no = decide({ ...audio, assign: 'no' });
  expect(no).toMatchObject({ kind: 'accepted', saves: [{ document: { assigned: 0 } }] });
  expect(no).not.toHaveProperty('effect.auto');
});

test('ASN-1 twenty get theirs with the order, the rest in parts', () => {
  const has = manyPeople(45);
  const decision = decide({ ...audio, quantity: 50, assign: 'yes' }, { has });
  expect(decision).toMatchObject({ effect: { auto: { to: 45, handled: 20, waiting: 0 } } });
  if (decision.kind !== 'accepted') throw new Error('refused');
  expect(decision.saves).toHaveLength(1 + 20);
  const next = buyAddOn.parts?.next(decision.effect);
  expect(next).toMatchObject({ subscription: 'sub-audio-conferencing-2' });
  expect(next?.people).toHaveLength(20);
});

test.each([
  ['ROLE-4 of a billing admin, who buys and does not assign', { by: megan }],
  ['LIC-19 of an order that waits for its credit check', { base: aSubscription({ paidBy: 'invoice' }) }],
  ['of nobody, where nobody could get one', { has: [guest, nowhere] }],
])('ADD-5 it is not asked %s', (_, given) => {
  expect(decide({ ...audio, assign: 'yes' }, given)).toMatchObject({ kind: 'accepted', effect: { quantity: 2 } });
  expect(decide({ ...audio, assign: 'yes' }, given)).not.toHaveProperty('effect.auto');
});

test('ADD-5 ADD-11 it is not asked of gigabytes, which nobody is given, nor of whoever may not buy', () => {
  expect(decide({ products: ['extra-storage'], quantity: 2 })).toMatchObject({ kind: 'accepted' });
  expect(decide(audio, { by: isaiah })).toMatchObject({ rule: 'ROLE-4' });
});
