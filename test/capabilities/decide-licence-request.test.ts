import { describe, expect, test } from '@jest/globals';
import { decideLicenceRequest } from '../../domain/commands/decide-licence-request.ts';
import type { Assignment } from '../../domain/model/assignment.ts';
import type { LicenceRequest } from '../../domain/model/licence-request.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { listLicenceRequests } from '../../domain/questions/list-licence-requests.ts';
import {
  aLicenceRequest,
  anAdmin,
  anApp,
  anAssignment,
  aPerson,
  aPurchase,
  aSubscription,
  asked,
  today,
} from '../support/builders.ts';
import { adele, isaiah, megan, people } from '../support/life.ts';

const lynne = aPerson({ id: 'lynne', name: 'Lynne Robbins' });
const visio = aSubscription({ id: 'sub-visio', product: 'visio-p1', total: 5, assigned: 4 });
const facts = {
  subscriptions: [visio],
  people,
  request: aLicenceRequest() as LicenceRequest | undefined,
  concerned: [...people, lynne],
  held: [] as Assignment[],
};

function decide(input: object, given: Partial<typeof facts> = {}, by: Person = isaiah) {
  const all = { request: 'visio-p1/lynne', ...input };
  return decideLicenceRequest.decide(decideLicenceRequest.input.parse(all), { ...facts, ...given }, asked({ by }));
}

test.each<[string, Person, boolean]>([
  ['a license admin', isaiah, true],
  ['a user admin', anAdmin({ id: 'patti', roles: ['user-admin'] }), true],
  ['a global admin', anAdmin(), true],
  ['a billing admin', megan, false],
  ['whoever asked', lynne, false],
  ['a guest with a role', anAdmin({ roles: ['user-admin'], guest: true }), false],
])('ROLE-16 %s decides: %#', (_, by, may) => {
  for (const verdict of ['approve', 'deny']) {
    const decision = decide({ verdict }, {}, by);
    expect(decision.kind).toBe(may ? 'accepted' : 'refused');
    if (!may) expect(decision).toMatchObject({ rule: 'ROLE-16', admins: ['Alex Wilber', 'Isaiah Langer'] });
  }
});

test('POL-8 first what is asked, with the licences that are free', () => {
  expect(decide({})).toMatchObject({ field: 'verdict', person: 'Lynne Robbins', requester: 'Adele Vance', free: 1 });
});

test('POL-8 NOT-18 approved: the licence, the decision and the news for both of them, in one go', () => {
  expect(decide({ verdict: 'approve', word: 'Have fun.' })).toMatchObject({
    effect: { verdict: 'approve', subscription: 'sub-visio', from: 4, word: 'Have fun.' },
    saves: [
      { kind: 'subscription', document: { assigned: 5 } },
      { kind: 'assignment', document: { id: 'sub-visio/lynne', on: today } },
      {
        kind: 'licence-request',
        document: { decided: { approved: true, by: 'isaiah', on: today, word: 'Have fun.' } },
      },
      { kind: 'notice', notice: { approved: true, by: 'Isaiah Langer' }, to: ['lynne', 'adele'] },
    ],
  });
});

test('POL-8 NOT-18 denied: no licence, and the news; whoever asked for themselves hears it once', () => {
  const request = aLicenceRequest({ requestedBy: 'lynne' });
  expect(decide({ verdict: 'deny' }, { request })).toMatchObject({
    effect: { verdict: 'deny', requester: 'Lynne Robbins' },
    saves: [
      { kind: 'licence-request', document: { decided: { approved: false, by: 'isaiah' } } },
      { kind: 'notice', notice: { approved: false }, to: ['lynne'] },
    ],
  });
});

describe('what stands in the way of approving', () => {
  const full = { ...visio, assigned: 5 };
  test.each<[string, string, Partial<typeof facts>]>([
    ['NOT-OWNED', 'nothing of the product', { subscriptions: [] }],
    ['NOT-OWNED', 'only what a colleague bought', { subscriptions: [aPurchase({ product: 'visio-p1' })] }],
    ['NOT-OWNED', 'only an app', { subscriptions: [anApp({ product: 'visio-p1' })] }],
    [
      'NOT-OWNED',
      'only what is over',
      { subscriptions: [{ ...visio, recurringBilling: false, endsOn: '2026-11-01' }] },
    ],
    ['ASN-6', 'no free licence', { subscriptions: [full] }],
    ['HAS-IT', 'has it meanwhile', { held: [anAssignment('sub-visio', 'lynne')] }],
    ['ASN-8', 'no usage location', { concerned: [...people, { ...lynne, usageLocation: null }] }],
    ['NO-REQUEST', 'removed after a year', { request: undefined }],
    ['NO-REQUEST', 'the person has left', { concerned: [...people] }],
  ])('POL-8 %s: %s; the request stays open', (rule, _, given) => {
    expect(decide({ verdict: 'approve' }, given)).toMatchObject({ kind: 'refused', rule });
  });

  test('POL-8 whoever may buy is offered to, others are told whom to ask', () => {
    expect(decide({ verdict: 'approve' }, { subscriptions: [] }, anAdmin())).toMatchObject({ mayBuy: true });
    expect(decide({ verdict: 'approve' }, { subscriptions: [] })).toMatchObject({ mayBuy: false });
    expect(decide({ verdict: 'approve' }, { subscriptions: [full] }, anAdmin())).toMatchObject({ mayBuy: true });
  });

  test('POL-8 it can be denied all the same', () => {
    expect(decide({ verdict: 'deny' }, { subscriptions: [] })).toMatchObject({ kind: 'accepted' });
  });
});

test('POL-8 of several subscriptions with a free licence one is chosen; a full one is passed over', () => {
  const other: Subscription = { ...visio, id: 'sub-visio-2' };
  const full = { ...visio, id: 'sub-visio-3', assigned: 5 };
  const subscriptions = [full, visio, other];
  const options = [{ id: 'sub-visio' }, { id: 'sub-visio-2' }];
  expect(decide({ verdict: 'approve' }, { subscriptions })).toMatchObject({ field: 'subscription', options });
  expect(decide({ verdict: 'approve', subscription: 'sub-visio-2' }, { subscriptions })).toMatchObject({
    effect: { subscription: 'sub-visio-2' },
  });
  expect(decide({ verdict: 'approve' }, { subscriptions: [full, visio] })).toMatchObject({
    effect: { subscription: 'sub-visio' },
  });
});

test('POL-8 HAS-IT who has one of another subscription needs none, though that one has free ones', () => {
  const other: Subscription = { ...visio, id: 'sub-visio-2' };
  const held = [anAssignment('sub-visio-2', 'lynne')];
  expect(decide({ verdict: 'approve' }, { subscriptions: [visio, other], held })).toMatchObject({ rule: 'HAS-IT' });
});

test('POL-8 what is given is one licence more', () => {
  const decision = decide({ verdict: 'approve' });
  expect(decision).toMatchObject({ effect: { total: 5, from: visio.assigned } });
  const saves = decision.kind === 'accepted' ? decision.saves : [];
  expect(saves).toContainEqual({ kind: 'subscription', document: { ...visio, assigned: visio.assigned + 1 } });
});

test('POL-8 what was decided stays decided, and says by whom', () => {
  const request = aLicenceRequest({ decided: { approved: false, by: 'alex', on: today } });
  expect(decide({ verdict: 'approve' }, { request })).toMatchObject({ rule: 'DECIDED', by: 'Alex Wilber', on: today });
});

describe('the list', () => {
  const open = aLicenceRequest();
  const denied = aLicenceRequest({
    id: 'b',
    person: 'megan',
    requestedBy: 'megan',
    decided: { approved: false, by: 'alex', on: today },
  });
  const list = (by: Person, input: object = {}, requests = [open, denied]) =>
    listLicenceRequests.answer(
      listLicenceRequests.input.parse(input),
      { requests, concerned: [...people, lynne] },
      asked({ by }),
    );

  test('ROLE-16 whoever decides sees all that is open, or all that was decided', () => {
    expect(list(isaiah)).toMatchObject({ decides: true, rows: [{ id: open.id, requester: 'Adele Vance' }] });
    expect(list(isaiah, { decided: true })).toMatchObject({ rows: [{ id: 'b', decided: { approved: false } }] });
  });

  test('POL-8 everybody else sees the own: asked by them, or for them', () => {
    expect(list(adele)).toMatchObject({ decides: false, rows: [{ id: open.id }] });
    expect(list(lynne)).toMatchObject({ rows: [{ id: open.id }] });
    expect(list(megan)).toMatchObject({ rows: [{ id: 'b' }] });
    expect(list(aPerson({ id: 'nobody' }))).toMatchObject({ count: 0, rows: [] });
  });

  test('POL-8 nothing older than twelve months; ten a page, whoever waits longest first', () => {
    expect(list(isaiah, {}, [{ ...open, on: '2025-11-21' }])).toMatchObject({ count: 0 });
    const many = Array.from({ length: 12 }, (_, index) => ({ ...open, id: `r${index}`, on: `2026-11-${21 - index}` }));
    expect(list(isaiah, {}, many)).toMatchObject({ pages: 2, rows: { length: 10, 0: { id: 'r11' } } });
    expect(list(isaiah, { page: 9 }, many)).toMatchObject({ page: 2, rows: [{ id: 'r1' }, { id: 'r0' }] });
  });
});
