import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { explainBlock } from '../../domain/questions/explain-block.ts';
import { anAdmin, aPerson, aPrepaid, aPurchase, aSubscription, asked } from '../support/builders.ts';

function why(subscriptions: Subscription[], input: object = {}, by: Person = anAdmin()) {
  const facts = { subscriptions, people: [anAdmin(), aPerson()] };
  return explainBlock.answer(explainBlock.input.parse(input), facts, asked({ by }));
}

const creditCheck = { since: '2026-11-20', quantity: 10, requestedBy: 'alex' };

describe('why licences cannot be added', () => {
  test.each<[string, Subscription]>([
    ['LIC-9', aSubscription({ source: 'representative' })],
    ['LIC-10', aSubscription({ creditCheck })],
    ['LIC-11', aPrepaid()],
    ['LIC-12', aSubscription({ source: 'volume-licensing' })],
    ['LIC-13', aSubscription({ source: 'csp' })],
    ['LIC-14', aSubscription({ source: 'trial' })],
    ['LIC-15', aSubscription({ product: 'yammer' })],
    ['LIFE-4', aSubscription({ endsOn: '2026-11-20', recurringBilling: false })],
    ['ROLE-8', aPurchase()],
  ])('%s is the reason: %#', (rule, subscription) => {
    expect(why([subscription])).toMatchObject({ kind: 'reasons', reasons: [{ stopped: { rule } }] });
  });

  test('nothing stops an ordinary one', () => {
    expect(why([aSubscription()])).toMatchObject({ reasons: [{ id: 'sub-e3', stopped: undefined }] });
  });

  test('each of several has its own reason', () => {
    const answer = why([aSubscription(), aPrepaid(), aPurchase()]);
    expect(answer).toMatchObject({
      reasons: [{ stopped: undefined }, { stopped: { rule: 'LIC-11' } }, { stopped: { rule: 'ROLE-8' } }],
    });
  });

  test('many come ten a page, and none is left out', () => {
    const many = Array.from({ length: 21 }, (_, i) => aSubscription({ id: `sub-${i + 10}` }));
    const pages = [1, 2, 3].map((page) => why(many, { page }));
    expect(pages.map((one) => ('pages' in one ? [one.page, one.pages, one.reasons.length] : one))).toEqual([
      [1, 3, 10],
      [2, 3, 10],
      [3, 3, 1],
    ]);
    const ids = pages.flatMap((one) => ('reasons' in one ? one.reasons.map(({ id }) => id) : []));
    expect(new Set(ids).size).toBe(21);
    expect(why(many, { page: 9 })).toMatchObject({ page: 3 });
  });

  test('ROLE-4 a license admin has one reason of their own', () => {
    const isaiah = anAdmin({ id: 'isaiah', roles: ['license-admin'] });
    expect(why([aSubscription()], {}, isaiah)).toMatchObject({ reasons: [{ stopped: { rule: 'ROLE-4' } }] });
  });

  test('ROLE-7 ROLE-1 nobody learns about what they may not see', () => {
    expect(why([aSubscription(), aPurchase()], { products: ['m365-e3'] }, aPerson())).toMatchObject({
      rule: 'NOT-FOUND',
    });
    expect(why([aSubscription()], {}, aPerson())).toMatchObject({ rule: 'NOTHING-TO-SEE' });
  });
});
