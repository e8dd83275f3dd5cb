import { describe, expect, test } from '@jest/globals';
import { assignLicences } from '../../domain/commands/assign-licences.ts';
import type { Facts } from '../../domain/commands/assigning/wish.ts';
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
const isaiah = anAdmin({ id: 'isaiah', name: 'Isaiah Langer', roles: ['license-admin'] });
const patti = anAdmin({ id: 'patti', name: 'Patti Fernandez', roles: ['user-admin'] });
const support = anAdmin({ id: 'sam', name: 'Sam Lee', roles: ['service-support-admin'] });
const adele = aPerson();
const lynne = aPerson({ id: 'lynne', name: 'Lynne Robbins', userPrincipalName: 'lynner@example.com' });
const dana = aPerson({ id: 'dana', name: 'Dana Ortiz', userPrincipalName: 'dana#EXT#@example.com', guest: true });
const nestor = aPerson({
  id: 'nestor',
  name: 'Nestor Wilke',
  userPrincipalName: 'nestorw@example.com',
  usageLocation: null,
});
const everybody = [anAdmin(), megan, isaiah, patti, adele, lynne, dana, nestor];

const e3 = aSubscription();

/** Decides `input`, for a global admin in an organization where nobody has a licence, unless said otherwise. */
function decide(
  input: object,
  subscriptions: Subscription | Subscription[] = e3,
  { by = anAdmin(), ...facts }: Partial<Facts> & { by?: typeof adele } = {},
) {
  const all = { subscriptions: [subscriptions].flat(), people: everybody, directory: everybody, held: [], ...facts };
  return assignLicences.decide(assignLicences.input.parse(input), all, asked({ by }));
}

const toAdele = { products: ['m365-e3'], people: ['Adele'] };

describe('who may assign', () => {
  test.each([
    ['a global admin', anAdmin()],
    ['a license admin', isaiah],
    ['a user admin', patti],
  ])('ROLE-4 %s', (_, by) => {
    expect(decide(toAdele, e3, { by })).toMatchObject({ kind: 'accepted' });
  });

  test.each([
    ['a billing admin', megan, true],
    ['a service support admin', support, false],
    ['a member', adele, false],
    ['a guest with a role', anAdmin({ guest: true }), false],
  ])('ROLE-4 not %s, who learns whom to ask', (_, by, buyer) => {
    const admins = ['Alex Wilber', 'Isaiah Langer', 'Patti Fernandez'];
    expect(decide(toAdele, e3, { by })).toMatchObject({ rule: 'ROLE-4', buyer, admins });
  });

  test('ROLE-7 SSP-4 a purchaser assigns the own purchase, and nothing else', () => {
    const both = [e3, aPurchase()];
    expect(decide({ people: ['lynne'] }, both, { by: adele })).toMatchObject({
      effect: { subscription: 'sub-powerapps' },
    });
    expect(decide({ ...toAdele, people: ['lynne'] }, both, { by: adele })).toMatchObject({ rule: 'ROLE-4' });
  });

  test('ROLE-10 an admin does not assign what a colleague bought', () => {
    const wish = { products: ['power-apps'], people: ['lynne'] };
    for (const by of [anAdmin(), megan])
      expect(decide(wish, aPurchase(), { by })).toMatchObject({ rule: 'ROLE-10', purchaser: 'Adele Vance' });
  });
});

describe('who gets one', () => {
  test('ASN-3 each person named, once, and the licences are counted', () => {
    const decision = decide({ ...toAdele, people: ['Adele', 'lynner@EXAMPLE.com', 'Adele Vance'] });
    expect(decision).toMatchObject({
      effect: { from: 96, to: 98, people: [{ name: 'Adele Vance' }, { name: 'Lynne Robbins' }], leftOut: [] },
      saves: [
        { kind: 'subscription', document: { assigned: 98, total: 100 } },
        { kind: 'assignment', document: { id: 'sub-e3/adele', person: 'adele', on: '2026-11-21', version: 0 } },
        { kind: 'assignment', document: { id: 'sub-e3/lynne' } },
      ],
    });
  });

  test('ASN-3 "me" is whoever says it', () => {
    expect(decide({ products: ['m365-e3'], me: true }, e3, { by: isaiah })).toMatchObject({
      effect: { people: [{ id: 'isaiah' }] },
    });
  });

  test.each([
    ['ASN-2', 'Dana'],
    ['ASN-8', 'Nestor'],
    ['HAS-IT', 'Lynne'],
  ])('%s refuses %s, alone or with another like that', (rule, name) => {
    const held = [anAssignment('sub-e3', 'lynne')];
    expect(decide({ ...toAdele, people: [name] }, e3, { held })).toMatchObject({ rule, people: { length: 1 } });
  });

  test('ASN-8 ASN-2 who cannot get one is left out, with the reason, beside those who can', () => {
    expect(decide({ ...toAdele, people: ['Adele', 'Dana', 'Nestor'] })).toMatchObject({
      effect: {
        to: 97,
        leftOut: [
          { name: 'Dana Ortiz', why: 'ASN-2' },
          { name: 'Nestor Wilke', why: 'ASN-8' },
        ],
      },
    });
  });

  test('ADD-14 a traditional add-on needs a licence of its subscription', () => {
    const audio = aSubscription({
      id: 'sub-audio',
      product: 'audio-conferencing',
      addOn: 'traditional',
      base: 'sub-e3',
      assigned: 5,
    });
    const wish = { products: ['audio-conferencing'], people: ['Adele'] };
    const missing = { rule: 'ADD-14', needs: ['m365-e3'], first: 'sub-e3', people: ['Adele Vance'], ids: ['adele'] };
    expect(decide(wish, [e3, audio])).toMatchObject(missing);
    const held = [anAssignment('sub-e3', 'adele')];
    expect(decide(wish, [e3, audio], { held })).toMatchObject({ kind: 'accepted' });
  });

  test('ADD-14 one that stands alone needs any subscription that it goes with', () => {
    const copilot = aSubscription({ id: 'copilot', product: 'copilot', addOn: 'standalone', assigned: 5 });
    const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5', assigned: 99 });
    const visio = aSubscription({ id: 'visio', product: 'visio-p2' });
    const wish = { products: ['copilot'], people: ['Adele'] };
    const needs = ['m365-e3', 'm365-e5'];
    expect(decide(wish, [e3, e5, visio, copilot])).toMatchObject({ rule: 'ADD-14', needs, first: 'sub-e3' });
    const held = [anAssignment('visio', 'adele'), anAssignment('sub-e5', 'adele')];
    expect(decide(wish, [e3, e5, visio, copilot], { held })).toMatchObject({ kind: 'accepted' });
    expect(decide(wish, [e3, e5, visio, copilot], { held: held.slice(0, 1) })).toMatchObject({ rule: 'ADD-14' });
    const all = expect.arrayContaining([...needs, 'o365-e3']);
    expect(decide(wish, [visio, copilot])).toMatchObject({ rule: 'ADD-14', needs: all, first: undefined });
  });

  test('ADD-11 what is counted in gigabytes is nobody’s own', () => {
    const storage = aSubscription({ id: 'gb', product: 'extra-storage', addOn: 'traditional', base: 'sub-e3' });
    expect(decide({ products: ['extra-storage'], people: ['Adele'] }, [e3, storage])).toMatchObject({ rule: 'ADD-11' });
  });

  test('a name that several people have is asked about, and the answer stays with that name', () => {
    const vance = aPerson({ id: 'a1' });
    const smit = aPerson({ id: 'a2', name: 'Adele Smit', userPrincipalName: 'smit@example.com' });
    const directory = [vance, smit, lynne];
    const wish = { ...toAdele, people: ['Adele', 'Lynne'] };
    expect(decide(wish, e3, { directory })).toMatchObject({
      field: 'which',
      name: 'Adele',
      options: [{ id: 'a1' }, { id: 'a2' }],
    });
    expect(decide({ ...wish, name: 'Adele', is: 'a2' }, e3, { directory })).toMatchObject({
      effect: { people: [{ id: 'a2' }, { id: 'lynne' }] },
    });
    expect(decide({ ...toAdele, people: ['adele VANCE'] }, e3, { directory })).toMatchObject({ kind: 'accepted' });
  });

  test('a name that nobody has is asked about, until it is answered or left out', () => {
    const wish = { ...toAdele, people: ['Adele', 'Bob'] };
    expect(decide(wish)).toMatchObject({ field: 'people', unknown: ['Bob'], found: [{ id: 'adele' }] });
    expect(decide({ ...wish, picked: 'lynne' })).toMatchObject({ effect: { to: 98, leftOut: [] } });
    expect(decide({ ...wish, names: 'Rob' })).toMatchObject({ field: 'people', unknown: ['Rob'] });
    expect(decide({ ...wish, without: 'true' })).toMatchObject({
      effect: { to: 97, leftOut: [{ name: 'Bob', why: 'NOBODY' }] },
    });
  });

  test('nobody named: the card asks', () => {
    expect(decide({ products: ['m365-e3'] })).toMatchObject({
      field: 'people',
      unknown: [],
      form: { names: '', picked: '' },
    });
  });

  test.each([
    'Adele Vance; Lynne',
    'adelev@example.com\r\nLynne Robbins',
    'Adele Vance <adelev@example.com>, "Lynne" <lynner@example.com>',
  ])('a list is read as people paste it: %j', (names) => {
    expect(decide({ products: ['m365-e3'], names })).toMatchObject({ effect: { to: 98 } });
  });
});

describe('how many', () => {
  test('ASN-6 nothing is over-assigned: who may buy adds what is missing, others learn whom to ask', () => {
    const full = aSubscription({ assigned: 99 });
    const wish = { ...toAdele, people: ['Adele', 'Lynne'] };
    const short = { rule: 'ASN-6', wanted: 2, free: 1, missing: 1, admins: ['Alex Wilber', 'Megan Bowen'] };
    expect(decide(wish, full)).toMatchObject({ ...short, mayBuy: true });
    expect(decide(wish, full, { by: isaiah })).toMatchObject({ ...short, mayBuy: false });
    expect(decide({ products: ['m365-e3'] }, aSubscription({ assigned: 100 }))).toMatchObject({
      rule: 'ASN-6',
      wanted: 1,
    });
  });

  test.each([
    [20, 20],
    [21, 20],
    [45, 20],
  ])('ASN-1 of %d people %d go with the confirmation', (count, handled) => {
    const directory = manyPeople(count);
    const people = directory.map(({ id }) => id);
    const decision = decide({ ...toAdele, people }, aSubscription({ assigned: 0 }), { directory });
    expect(decision).toMatchObject({
      effect: { people: { length: count }, to: count, handled },
      saves: { length: handled + 1 },
    });
    if (decision.kind !== 'accepted') throw new Error('not accepted');
    expect(decision.saves[0]).toMatchObject({ document: { assigned: handled } });
    expect(assignLicences.parts?.next(decision.effect)?.people ?? []).toEqual(people.slice(20, 40));
  });

  test('ASN-1 more than a card can name are refused', () => {
    const directory = manyPeople(201);
    const wish = { ...toAdele, people: directory.map(({ id }) => id) };
    expect(decide(wish, aSubscription({ total: 500 }), { directory })).toMatchObject({ rule: 'ASN-1', count: 201 });
  });

  test('ASN-1 what is refused when its turn comes is told person by person', () => {
    const directory = manyPeople(22);
    const wish = { ...toAdele, people: directory.map(({ id }) => id) };
    const decision = decide(wish, aSubscription({ assigned: 0 }), { directory });
    if (decision.kind !== 'accepted') throw new Error('not accepted');
    const last = assignLicences.parts?.next(decision.effect);
    const gone = decide(last ?? {}, aSubscription({ assigned: 0 }), { directory: directory.slice(0, 21) });
    expect(assignLicences.parts?.joined(decision.effect, gone)).toMatchObject({
      handled: 22,
      to: 21,
      failed: [{ id: 'p22', name: 'Person 22', why: 'NOBODY' }],
    });
    const refused = decide(last ?? {}, aSubscription({ total: 20, assigned: 20 }), { directory });
    expect(assignLicences.parts?.joined(decision.effect, refused)).toMatchObject({
      to: 20,
      failed: [{ why: 'ASN-6' }, { why: 'ASN-6' }],
    });
  });
});

describe('of which subscription', () => {
  const ended = { recurringBilling: false, startedOn: '2025-10-01' } as const;

  test('ASN-10 LIFE-3 none of a disabled one; of an expired one as always', () => {
    expect(decide(toAdele, aSubscription({ ...ended, endsOn: '2026-10-01' }))).toMatchObject({ rule: 'ASN-10' });
    expect(decide(toAdele, aSubscription({ ...ended, endsOn: '2026-11-10' }))).toMatchObject({ kind: 'accepted' });
  });

  test.each<[string, Partial<Subscription>]>([
    ['a trial', { source: 'trial' }],
    ['LIC-13 one from a reseller', { source: 'csp' }],
    ['LIC-15 one that is no longer sold', { product: 'yammer' }],
    ['LIC-10 one with a credit check', { creditCheck: { since: '2026-11-20', quantity: 5, requestedBy: 'alex' } }],
  ])('%s can be assigned', (_, given) => {
    expect(decide({ people: ['Adele'] }, aSubscription(given))).toMatchObject({ kind: 'accepted' });
  });

  test('ASN-11 a third-party app is assigned in the portal of its publisher', () => {
    expect(decide({ products: ['contoso-sign'], people: ['Adele'] })).toMatchObject({ rule: 'ASN-11' });
  });

  test('ASN-11 ADD-11 only what can be assigned here is offered', () => {
    const second = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
    const storage = aSubscription({ id: 'gb', product: 'extra-storage', assigned: 0 });
    expect(decide({ people: ['Adele'] }, [e3, second, storage, anApp()])).toMatchObject({
      options: [{ id: 'sub-e3' }, { id: 'sub-e5' }],
    });
  });

  test('SUB-7 of several with free licences the person chooses', () => {
    const second = aSubscription({ id: 'sub-e3-2', total: 5, assigned: 5 });
    expect(decide(toAdele, [e3, second])).toMatchObject({ effect: { subscription: 'sub-e3' } });
    expect(decide(toAdele, [e3, { ...second, assigned: 1 }])).toMatchObject({
      field: 'subscription',
      options: { length: 2 },
    });
  });

  test('one that there is not is not found', () => {
    expect(decide({ products: ['visio-p2'], people: ['Adele'] })).toMatchObject({ rule: 'NOT-FOUND' });
  });
});
