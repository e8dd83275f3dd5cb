import { describe, expect, test } from '@jest/globals';
import { requestLicence } from '../../domain/commands/request-licence.ts';
import type { LicenceRequest } from '../../domain/model/licence-request.ts';
import type { Person } from '../../domain/model/person.ts';
import { requestable } from '../../domain/rules/licence-requests.ts';
import {
  aLicenceRequest,
  anApp,
  anAssignment,
  aPerson,
  aPurchase,
  aSubscription,
  asked,
  aTenant,
  manyPeople,
  today,
} from '../support/builders.ts';
import { adele, people } from '../support/life.ts';

const lynne = aPerson({ id: 'lynne', name: 'Lynne Robbins', userPrincipalName: 'lynner@example.com' });
const dana = aPerson({ id: 'dana', name: 'Dana Ortiz', guest: true });
const visio = aSubscription({ id: 'sub-visio', product: 'visio-p1', total: 5, assigned: 1 });
const facts = {
  subscriptions: [visio],
  people,
  tenant: aTenant(),
  directory: [lynne, dana],
  held: [anAssignment('sub-e3', 'adele')],
  requests: [] as LicenceRequest[],
};
const wish = { products: ['visio-p1'], reason: 'I draw plans.' };

function decide(input: object, given: Partial<typeof facts> = {}, by: Person = adele) {
  return requestLicence.decide(requestLicence.input.parse(input), { ...facts, ...given }, asked({ by }));
}

test('POL-8 a member asks for the own licence, with a reason; those who decide are told in one notice', () => {
  expect(decide({ products: ['visio-p1'] })).toMatchObject({ field: 'reason', people: ['Adele Vance'] });
  const id = `visio-p1/adele/${today}-2`;
  expect(decide(wish)).toMatchObject({
    effect: { people: [{ id: 'adele' }], reason: 'I draw plans.', deciders: ['Alex Wilber', 'Isaiah Langer'] },
    saves: [
      {
        kind: 'licence-request',
        document: { id, version: 0, product: 'visio-p1', person: 'adele', requestedBy: 'adele', on: today },
      },
      { kind: 'notice', key: `licence-requested/${id}`, notice: { requests: [id] }, to: ['alex', 'isaiah'] },
    ],
  });
});

test('POL-8 self and colleagues by name: one request for each, and one notice of all', () => {
  const decision = decide({ ...wish, names: 'me\nLynne Robbins' });
  expect(decision).toMatchObject({
    saves: [
      { document: { person: 'adele', requestedBy: 'adele' } },
      { document: { person: 'lynne', requestedBy: 'adele' } },
      { kind: 'notice', notice: { people: ['Adele Vance', 'Lynne Robbins'] } },
    ],
  });
  expect(decide({ ...wish, names: 'Lynne' })).toMatchObject({ effect: { people: [{ id: 'lynne' }] } });
  expect(decide({ ...wish, names: 'Adele Vance, Lynne' })).toMatchObject({ effect: { people: [{}, {}] } });
});

describe('who is meant is asked, never guessed', () => {
  test('a name that nobody has', () => {
    expect(decide({ ...wish, names: 'Zorro' })).toMatchObject({ field: 'people', unknown: ['Zorro'] });
  });

  test('a name that several have', () => {
    const directory = manyPeople(2, { name: 'Anna Jansen' });
    expect(decide({ ...wish, names: 'Anna' }, { directory })).toMatchObject({
      field: 'people',
      ambiguous: { name: 'Anna', options: [{ address: 'p1@example.com' }, { address: 'p2@example.com' }] },
    });
  });

  test('too many people for one card', () => {
    const directory = manyPeople(21);
    const names = directory.map(({ name }) => name);
    expect(decide({ ...wish, names }, { directory })).toMatchObject({ rule: 'ASN-1', count: 21, maximum: 20 });
    expect(decide({ ...wish, names: names.slice(1) }, { directory })).toMatchObject({ kind: 'accepted' });
  });
});

describe('whom there is no request for', () => {
  const has = { held: [anAssignment('sub-visio', 'adele')] };
  const open = { requests: [aLicenceRequest({ person: 'adele', product: 'visio-p1' })] };

  test.each([
    ['ASN-2', 'a guest', wish, {}, dana],
    ['ASN-2', 'for a guest', { ...wish, names: 'Dana' }, {}, adele],
    ['HAS-IT', 'who has a licence', wish, has, adele],
    ['REQUESTED', 'for whom one is open', wish, open, adele],
    ['ASN-11', 'for an app, which its publisher assigns', { ...wish, products: ['contoso-sign'] }, {}, adele],
  ])('POL-8 %s %s', (rule, _, input, given, by) => {
    expect(decide(input, given, by)).toMatchObject({ kind: 'refused', rule });
  });

  test('POL-8 a request that was denied does not stand in the way of another', () => {
    const denied = { approved: false, by: 'isaiah', on: today };
    const requests = [aLicenceRequest({ person: 'adele', product: 'visio-p1', decided: denied })];
    expect(decide(wish, { requests })).toMatchObject({ kind: 'accepted' });
  });

  test('POL-8 the others go on without them, and the card says why', () => {
    expect(decide({ ...wish, names: 'me, Lynne, Dana' }, has)).toMatchObject({
      effect: {
        people: [{ id: 'lynne' }],
        leftOut: [
          { id: 'adele', why: 'HAS-IT' },
          { id: 'dana', why: 'ASN-2' },
        ],
      },
    });
  });
});

test('POL-8 the organization’s own process takes the place of requests', () => {
  const tenant = aTenant({ licenceProcess: 'Write to the service desk.' });
  expect(decide(wish, { tenant })).toEqual({
    kind: 'refused',
    rule: 'POL-8',
    message: 'Write to the service desk.',
    mayChange: false,
  });
});

test('POL-8 without a product those are offered that people could buy, or that the organization has', () => {
  const all = requestable([aSubscription(), anApp(), aPurchase({ product: 'copilot-x' })], today);
  expect(all).toEqual(expect.arrayContaining(['m365-e3', 'visio-p1', 'power-apps']));
  expect(all).not.toContain('contoso-sign');
  expect(all).not.toContain('copilot-x');
  expect(decide({})).toMatchObject({ field: 'product' });
  expect(decide({ products: ['visio-p1', 'visio-p2'] })).toMatchObject({ options: ['visio-p1', 'visio-p2'] });
});
