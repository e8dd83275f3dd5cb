import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../domain/commands/assigning/wish.ts';
import { unassignLicences } from '../../domain/commands/unassign-licences.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import {
  anAdmin,
  anApp,
  anAssignment,
  aPerson,
  aPurchase,
  aSubscription,
  asked,
  manyPeople,
} from '../support/builders.ts';

const megan = anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] });
const adele = aPerson();
const lynne = aPerson({ id: 'lynne', name: 'Lynne Robbins', userPrincipalName: 'lynner@example.com' });
const everybody = [anAdmin(), megan, adele, lynne];
const e3 = aSubscription();
const held = [anAssignment('sub-e3', 'megan'), anAssignment('sub-e3', 'adele')];

/** Decides `input`, for a global admin; Megan and Adele have E3. */
function decide(
  input: object,
  subscriptions: Subscription | Subscription[] = e3,
  { by = anAdmin(), ...facts }: Partial<Facts> & { by?: typeof adele } = {},
) {
  const all = { subscriptions: [subscriptions].flat(), people: everybody, directory: everybody, held, ...facts };
  return unassignLicences.decide(unassignLicences.input.parse(input), all, asked({ by }));
}

test('ASN-4 ASN-5 licences that are taken back are free, and as many are paid for', () => {
  expect(decide({ people: ['Megan', 'Adele'] })).toMatchObject({
    effect: { from: 96, to: 94, total: 100, people: [{ id: 'megan' }, { id: 'adele' }] },
    saves: [
      { kind: 'subscription', document: { assigned: 94, total: 100 } },
      { kind: 'assignment', removed: 'sub-e3/megan' },
      { kind: 'assignment', removed: 'sub-e3/adele' },
    ],
  });
});

test('ADD-14 ASN-9 one that stands alone still works as long as something it goes with is left', () => {
  const copilot = aSubscription({ id: 'copilot', product: 'copilot', addOn: 'standalone' });
  const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
  const withCopilot = [...held, anAssignment('copilot', 'megan')];
  const wish = { products: ['m365-e3'], people: ['Megan'] };
  const idle = [{ name: 'Megan Bowen', product: 'copilot' }];
  expect(decide(wish, [e3, e5, copilot], { held: withCopilot })).toMatchObject({ effect: { idle } });
  const other = [...withCopilot, anAssignment('sub-e5', 'megan')];
  expect(decide(wish, [e3, e5, copilot], { held: other })).toMatchObject({ effect: { idle: [] } });
});

test('ASN-9 add-ons that do nothing any more are told', () => {
  const audio = aSubscription({ id: 'sub-audio', product: 'audio-conferencing', addOn: 'traditional', base: 'sub-e3' });
  const both = [...held, anAssignment('sub-audio', 'megan')];
  const idle = [{ name: 'Megan Bowen', product: 'audio-conferencing' }];
  const wish = { products: ['m365-e3'], people: ['Megan', 'Adele'] };
  expect(decide(wish, [e3, audio], { held: both })).toMatchObject({ effect: { idle } });
});

describe('who', () => {
  test('ROLE-4 not a billing admin', () => {
    expect(decide({ people: ['Adele'] }, e3, { by: megan })).toMatchObject({ rule: 'ROLE-4', buyer: true });
  });

  test('ROLE-7 ROLE-10 a purchase: the purchaser, and no admin', () => {
    const mine = { held: [anAssignment('sub-powerapps', 'lynne')] };
    const wish = { products: ['power-apps'], people: ['Lynne'] };
    expect(decide(wish, aPurchase(), { ...mine, by: adele })).toMatchObject({ effect: { from: 2, to: 1 } });
    expect(decide(wish, aPurchase(), mine)).toMatchObject({ rule: 'ROLE-10' });
  });
});

describe('from whom', () => {
  test('whoever has none is left out, and alone refused', () => {
    expect(decide({ people: ['Megan', 'Lynne'] })).toMatchObject({
      effect: { to: 95, leftOut: [{ name: 'Lynne Robbins', why: 'HAS-NOT' }] },
    });
    expect(decide({ products: ['m365-e3'], people: ['Lynne'] })).toMatchObject({
      rule: 'HAS-NOT',
      people: ['Lynne Robbins'],
    });
  });

  test('APP-8 ASN-11 of an app nobody is said to have none: its publisher knows, and takes back', () => {
    const portal = 'https://sign.contoso.example/admin';
    for (const people of [['Adele'], []])
      expect(decide({ people }, anApp())).toMatchObject({ rule: 'ASN-11', product: 'contoso-sign', portal });
  });

  test('ADD-11 storage is nobody’s', () => {
    const storage = aSubscription({ product: 'extra-storage', addOn: 'traditional', assigned: 0 });
    expect(decide({ people: ['Adele'] }, storage)).toMatchObject({ rule: 'ADD-11' });
  });

  test('SUB-7 of several subscriptions the one that these people have', () => {
    const second = aSubscription({ id: 'sub-e3-2' });
    expect(decide({ people: ['Megan'] }, [e3, second])).toMatchObject({ effect: { subscription: 'sub-e3' } });
    expect(decide({}, [e3, second])).toMatchObject({ field: 'subscription' });
  });

  test('LIC-3 the total that it is for goes along to the end', () => {
    const wish = { subscription: 'sub-e3', thenTotal: 95 };
    expect(decide(wish)).toMatchObject({ field: 'people', thenTotal: 95 });
    expect(decide({ ...wish, names: 'Megan' })).toMatchObject({ effect: { thenTotal: 95 } });
  });

  test('nobody has one: there is nothing to take back', () => {
    expect(decide({ products: ['m365-e3'] }, aSubscription({ assigned: 0 }))).toMatchObject({ rule: 'NOBODY-HAS-IT' });
  });

  test('ASN-10 also of a disabled subscription', () => {
    const disabled = aSubscription({ recurringBilling: false, endsOn: '2026-10-01' });
    expect(decide({ people: ['Megan'] }, disabled)).toMatchObject({ kind: 'accepted' });
  });

  test('ASN-1 twenty at once, the rest in parts', () => {
    const directory = manyPeople(21);
    const people = directory.map(({ id }) => id);
    const decision = decide({ people }, e3, { directory, held: people.map((id) => anAssignment('sub-e3', id)) });
    expect(decision).toMatchObject({ effect: { to: 75, handled: 20 }, saves: { length: 21 } });
    if (decision.kind === 'accepted') expect(unassignLicences.parts?.next(decision.effect)?.people).toEqual(['p21']);
  });
});

describe('which subscription', () => {
  const second = aSubscription({ id: 'sub-e3-2' });

  test('ASN-4 the one that somebody named has', () => {
    const ids = [anAssignment('sub-e3-2', 'adele')];
    expect(decide({ people: ['Adele'] }, [e3, second], { held: ids })).toMatchObject({
      effect: { subscription: 'sub-e3-2' },
    });
    expect(decide({ people: ['Adele', 'Megan'] }, [e3, second], { held: ids })).toMatchObject({
      effect: { subscription: 'sub-e3-2' },
    });
  });

  test('ASN-4 without a name, one that anybody has; of several the person chooses', () => {
    const nobody = { ...e3, id: 'nobody', assigned: 0 };
    expect(decide({}, [nobody, { ...second, assigned: 1 }])).toMatchObject({
      field: 'people',
      subscription: 'sub-e3-2',
    });
    expect(decide({}, [e3, second])).toMatchObject({ field: 'subscription', options: [{}, {}] });
    expect(decide({}, [nobody, { ...nobody, id: 'nobody-2' }])).toMatchObject({ field: 'subscription' });
  });
});
