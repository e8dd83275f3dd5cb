import { describe, expect, test } from '@jest/globals';
import { enoughFree, mayAssign, needing, nobodyGets, whyNotTo } from '../../domain/rules/assigning.ts';
import { anAdmin, anAssignment, aPerson, aPurchase, aSubscription, asked } from '../support/builders.ts';
import { adele, isaiah, megan, people } from '../support/life.ts';

const e3 = aSubscription();
const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
const audio = aSubscription({ id: 'sub-audio', product: 'audio-conferencing', addOn: 'traditional', base: 'sub-e3' });
const copilot = aSubscription({ id: 'copilot', product: 'copilot', addOn: 'standalone' });

describe('how many are free', () => {
  test.each([
    ['as many as are wanted', 4, undefined],
    ['one too few', 5, { wanted: 5, free: 4, missing: 1 }],
  ])('ASN-6 %s', (_, wanted, refusal) => {
    const found = enoughFree(e3, wanted, people, asked());
    expect(found && { wanted: found.wanted, free: found.free, missing: found.missing }).toEqual(refusal);
  });

  test.each([
    ['none is free', 100, 2],
    ['more are assigned than there are, those count too', 103, 5],
  ])('ASN-6 LIFE-8 where %s: with %d of 100 assigned two more lack %d', (_, assigned, missing) => {
    expect(enoughFree({ ...e3, assigned }, 2, people, asked())).toMatchObject({ wanted: 2, free: 0, missing });
  });

  test('ASN-6 ROLE-4 who may buy can add them, the others learn whom to ask', () => {
    const admins = ['Alex Wilber', 'Megan Bowen'];
    expect(enoughFree(e3, 9, people, asked())).toMatchObject({ mayBuy: true, admins });
    expect(enoughFree(e3, 9, people, asked({ by: isaiah }))).toMatchObject({ mayBuy: false, admins });
  });
});

describe('ROLE-10 what a colleague bought', () => {
  test.each([
    ['a global admin', anAdmin(), true],
    ['a billing admin', megan, true],
    ['a license admin', isaiah, false],
    ['a member', aPerson({ id: 'lynne' }), false],
  ])('%s does not assign it; who may take it over: %s', (_, person, mayTakeOver) => {
    expect(mayAssign(person, aPurchase(), people)).toMatchObject({
      rule: 'ROLE-10',
      subscription: 'sub-powerapps',
      purchaser: 'Adele Vance',
      mayTakeOver,
    });
  });
});

describe('what keeps somebody from getting one', () => {
  const held = [anAssignment('sub-e5', 'adele')];
  const facts = { subscriptions: [e3, e5, audio, copilot], held };

  test.each([
    ['nothing', adele, e3, undefined],
    ['ASN-2 a guest, whatever else', aPerson({ guest: true, usageLocation: null }), e5, 'ASN-2'],
    ['who has one', aPerson({ usageLocation: null }), e5, 'HAS-IT'],
    ['ASN-8 no usage location', aPerson({ usageLocation: null }), e3, 'ASN-8'],
    ['ADD-14 a licence of another subscription than the base', adele, audio, 'ADD-14'],
    ['ADD-14 alone, it goes with any of several', adele, copilot, undefined],
    ['ADD-14 the licence that it needs is somebody else’s', megan, copilot, 'ADD-14'],
  ])('%s', (_, person, subscription, why) => {
    expect(whyNotTo(person, subscription, facts)).toBe(why);
  });
});

describe('when nobody of those named can get one', () => {
  const out = (id: string, why: string) => ({ id, name: id, why });

  test('ASN-8 the reason of the first is told, with everybody whom it stops and nobody else', () => {
    const leftOut = [out('nestor', 'ASN-8'), out('dana', 'ASN-2'), out('tess', 'ASN-8')];
    expect(nobodyGets(leftOut, e3, { subscriptions: [e3] })).toMatchObject({
      rule: 'ASN-8',
      people: ['nestor', 'tess'],
    });
  });

  test.each([
    ['the first that has enough for them', 2, 'sub-e5'],
    ['the first of all where none has', 1, 'sub-e3'],
  ])('ADD-14 what is to be assigned first is %s', (_, free, first) => {
    const subscriptions = [{ ...e3, assigned: 99 }, { ...e5, assigned: 100 - free }, copilot];
    const leftOut = [out('dana', 'ADD-14'), out('nestor', 'ADD-14')];
    expect(nobodyGets(leftOut, copilot, { subscriptions })).toMatchObject({ rule: 'ADD-14', first });
  });
});

describe('ADD-14 ASN-9 the add-ons that do nothing without a licence', () => {
  const subscriptions = [e3, e5, audio, copilot];
  const idle = (subscription: string, ...held: string[]) =>
    needing('adele', subscription, { subscriptions, held: held.map((one) => anAssignment(one, 'adele')) }).map(
      ({ id }) => id,
    );

  test('of its base, and of the only one that it goes with', () => {
    expect(idle('sub-e3', 'sub-e3', 'sub-audio', 'copilot')).toEqual(['sub-audio', 'copilot']);
    expect(idle('sub-e3', 'sub-e3', 'sub-e5', 'sub-audio', 'copilot')).toEqual(['sub-audio']);
  });

  test('none of a licence that it never needed, nor one that this person does not have', () => {
    expect(idle('visio', 'visio', 'sub-e5', 'copilot')).toEqual([]);
    expect(idle('sub-e3', 'sub-e3')).toEqual([]);
  });
});
