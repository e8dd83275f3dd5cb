import { describe, expect, test } from '@jest/globals';
import { takeOverPurchase } from '../../domain/commands/take-over-purchase.ts';
import type { Save } from '../../domain/decision.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { stateOn } from '../../domain/rules/lifecycle.ts';
import { missingIn } from '../../domain/rules/taking-over.ts';
import { anAdmin, anApp, anAssignment, aPurchase, aSubscription, asked, today } from '../support/builders.ts';
import { adele, isaiah, megan, people } from '../support/life.ts';

const purchase = aPurchase();
const central = aSubscription({ id: 'sub-pa', product: 'power-apps', total: 10, assigned: 8 });
const users = [adele, { id: 'lynne', name: 'Lynne Robbins' }].map(({ id, name }) => ({ id, name }));
const held = users.map(({ id }) => anAssignment(purchase.id, id));
const facts = { subscriptions: [purchase, central], people, users, held };

const decide = (input: object, given: Partial<typeof facts> = {}, by = anAdmin()) =>
  takeOverPurchase.decide(takeOverPurchase.input.parse(input), { ...facts, ...given }, asked({ by }));
const savesOf = (decision: ReturnType<typeof decide>): readonly Save[] =>
  decision.kind === 'accepted' ? decision.saves : [];
const saved = (decision: ReturnType<typeof decide>, id: string) =>
  savesOf(decision).flatMap((save) =>
    save.kind === 'subscription' && 'document' in save && save.document.id === id ? [save.document] : [],
  )[0] as Subscription;

test.each([
  ['a license admin', isaiah, 'ROLE-4'],
  ['the purchaser, an ordinary member', adele, 'ROLE-1'],
])('SSP-15 ROLE-8 %s takes nothing over', (_, by, rule) => {
  expect(decide({ to: 'sub-pa' }, {}, by)).toMatchObject({ kind: 'refused', rule });
});

test.each([
  ['enough', 98, 2, 0],
  ['one too few', 99, 2, 1],
  ['none', 100, 2, 2],
  ['three too few', 103, 2, 5],
])(
  'SSP-15 to move people to a subscription with %s free, of 100 with %d assigned: %d lack %d',
  (_, assigned, wanted, missing) => {
    expect(missingIn(aSubscription({ assigned }), wanted)).toBe(missing);
  },
);

test('SSP-15 asked first what becomes of the people; a choice that is none is asked again', () => {
  const question = {
    kind: 'asks',
    field: 'to',
    users: ['Adele Vance', 'Lynne Robbins'],
    targets: [{ free: 2, missing: 0 }],
  };
  expect(decide({ products: ['power-apps'] })).toMatchObject(question);
  expect(decide({ to: 'sub-e3' })).toMatchObject(question);
});

test.each<[string, Partial<Subscription>]>([
  ['of another product', { product: 'm365-e3' }],
  ['of another colleague', { source: 'self-service', purchaser: 'megan' }],
  ['that is over', { recurringBilling: false, endsOn: '2026-11-01' }],
])('SSP-15 nobody moves to a subscription %s', (_, given) => {
  const subscriptions = [purchase, { ...central, ...given }];
  expect(decide({ subscription: purchase.id, to: 'sub-pa' }, { subscriptions })).toMatchObject({ targets: [] });
});

test('SSP-15 APP-8 nobody moves to an app, whose publisher assigns it', () => {
  const subscriptions = [purchase, anApp({ id: 'sub-pa', product: 'power-apps' })];
  expect(decide({ to: 'sub-pa' }, { subscriptions })).toMatchObject({ field: 'to', targets: [] });
});

describe('moving', () => {
  test('SSP-15 LIFE-9 everybody gets a licence there, and the purchase is deleted at once', () => {
    const decision = decide({ to: 'sub-pa' }, {}, megan);
    expect(decision).toMatchObject({ effect: { way: 'move', target: { from: 8, to: 10 } } });
    expect(saved(decision, 'sub-pa').assigned).toBe(10);
    const over = saved(decision, purchase.id);
    expect(over).toMatchObject({ assigned: 0, recurringBilling: false, reached: 'deleted' });
    expect(stateOn(over, today)).toBe('deleted');
    expect(savesOf(decision).filter(({ kind }) => kind === 'assignment')).toMatchObject([
      { removed: 'sub-powerapps/adele' },
      { removed: 'sub-powerapps/lynne' },
      { document: { id: 'sub-pa/adele' } },
      { document: { id: 'sub-pa/lynne' } },
    ]);
  });

  test('SSP-15 one free licence for each of them, and no fewer', () => {
    const subscriptions = [purchase, { ...central, assigned: 9 }];
    const refused = { rule: 'SSP-15', target: 'sub-pa', wanted: 2, free: 1, missing: 1 };
    expect(decide({ to: 'sub-pa' }, { subscriptions })).toMatchObject(refused);
  });

  test('SSP-15 whoever has the other licence already needs none', () => {
    const decision = decide(
      { to: 'sub-pa' },
      { subscriptions: [purchase, { ...central, assigned: 9 }], held: [...held, anAssignment('sub-pa', 'adele')] },
    );
    expect(saved(decision, 'sub-pa').assigned).toBe(10);
  });
});

describe('cancelling', () => {
  test('SSP-15 a reason is required, and everybody loses access', () => {
    expect(decide({ to: 'cancel' })).toMatchObject({ kind: 'asks', field: 'reason', users: { length: 2 } });
    const decision = decide({ to: 'cancel', reason: 'too-expensive' });
    expect(decision).toMatchObject({ effect: { way: 'cancel', reason: 'too-expensive' } });
    expect(stateOn(saved(decision, purchase.id), today)).toBe('deleted');
    expect(saved(decision, 'sub-pa')).toBeUndefined();
  });

  test('CAN-1 the purchaser gets back what cancelling that day would give, and nothing after seven days', () => {
    const fresh = aPurchase({ startedOn: '2026-11-21', endsOn: '2027-11-21', billedUntil: '2026-12-21' });
    const back = (one: Subscription) =>
      saved(decide({ to: 'cancel', reason: 'other' }, { subscriptions: [one] }), purchase.id).unbilled;
    expect(back(fresh)).toMatchObject([{ type: 'cancel', quantity: 3, amount: -10_800 }]);
    expect(back({ ...purchase, billedUntil: '2026-12-09' })).toBeUndefined();
  });
});

test('ROLE-8 NOT-27 nothing that the admin is shown is about the money of the purchaser', () => {
  for (const input of [{ to: 'sub-pa' }, { to: 'cancel', reason: 'other' }, { to: 'cancel' }, {}]) {
    const { saves: _, ...shown } = { saves: [], ...decide(input) };
    expect(JSON.stringify(shown)).not.toMatch(/price|amount|paid|profile|3600/);
  }
});

test('NOT-16 the purchaser is told which of the two happened and by whom, and nobody else is', () => {
  const told = (input: object) => savesOf(decide(input)).filter(({ kind }) => kind === 'notice');
  const notice = { kind: 'taken-over', subscription: purchase.id, product: 'power-apps', by: 'Alex Wilber' };
  expect(told({ to: 'sub-pa' })).toMatchObject([{ to: ['adele'], notice: { ...notice, way: 'move' } }]);
  expect(told({ to: 'cancel', reason: 'other' })).toMatchObject([{ to: ['adele'], notice: { way: 'cancel' } }]);
});

test('SSP-12 of several purchases one is chosen, by purchaser; one who has left has no name', () => {
  const other = aPurchase({ id: 'sub-left', purchaser: 'gone' });
  const options = [
    { id: purchase.id, purchaser: 'Adele Vance' },
    { id: 'sub-left', purchaser: undefined },
  ];
  expect(decide({}, { subscriptions: [purchase, other] })).toMatchObject({ field: 'subscription', options });
});

test('SSP-12 of several purchases the one whose purchaser is named', () => {
  const subscriptions = [aPurchase({ id: 'sub-hers', purchaser: 'lynne' }), purchase];
  const named = (purchaser: string) => decide({ purchaser }, { subscriptions });
  expect(named('Adele')).toMatchObject({ kind: 'asks', field: 'to', subscription: purchase.id });
  expect(named('Bobby')).toMatchObject({ kind: 'refused', rule: 'NO-PURCHASE' });
});

test('SSP-15 what the organization bought itself is nobody’s to take over, nor what is taken over already', () => {
  expect(decide({ subscription: 'sub-pa' })).toMatchObject({ rule: 'NO-PURCHASE' });
  const over = saved(decide({ to: 'sub-pa' }), purchase.id);
  expect(decide({ to: 'sub-pa' }, { subscriptions: [over, central] })).toMatchObject({ rule: 'NO-PURCHASE' });
});
