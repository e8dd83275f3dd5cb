// A traditional add-on has no life of its own: whatever people do and however long they wait, it never outlives its base.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnyCommand } from '../../domain/command.ts';
import { buyAddOn } from '../../domain/commands/buy-add-on.ts';
import { cancelSubscription } from '../../domain/commands/cancel-subscription.ts';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { convertTrial } from '../../domain/commands/convert-trial.ts';
import { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import { recurringBilling } from '../../domain/commands/recurring-billing.ts';
import { redeemKeys } from '../../domain/commands/redeem-keys.ts';
import { addDays, addMonths, daysBetween } from '../../domain/model/calendar.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { creditCheckCompleted } from '../../domain/rules/credit-check.ts';
import { nextDue } from '../../domain/rules/due.ts';
import { stateOn } from '../../domain/rules/lifecycle.ts';
import { aPrepaid, aProductKey, aSubscription, asked, aTenant, paying, today } from '../support/builders.ts';
import { people } from '../support/life.ts';
import { livedOn } from '../support/lived.ts';

const key = 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
const lived = livedOn(paying());

const all: readonly AnyCommand[] = [
  buyAddOn,
  cancelSubscription,
  changeQuantity,
  convertTrial,
  extendSubscription,
  reactivateSubscription,
  recurringBilling,
  redeemKeys,
];

/** What is stored afterwards; the same when the wish is refused, or asks for more. */
function after([name, input]: Wish, before: Subscription[], on: string): Subscription[] {
  const command = all.find((one) => one.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const given = { subscriptions: before, people, paying: paying(), tenant: aTenant(), held: [] };
  const facts = { ...given, keys: [aProductKey(key)], tried: { person: 0, tenant: 0 } };
  const decision = command.decide(command.input.parse(input), facts, asked({ on }));
  if (decision.kind !== 'accepted') return before;
  const saved = decision.saves.flatMap((save) =>
    save.kind === 'subscription' && 'document' in save ? [save.document] : [],
  );
  const now = before.map((one) => saved.find(({ id }) => id === one.id) ?? one);
  return [...now, ...saved.filter(({ id }) => !before.some((one) => one.id === id))];
}

type Wish = readonly [command: string, input: object];
type Happens = Wish | 'passed' | 'declined' | number;

const add = { products: ['audio-conferencing'], quantity: 3, terms: 'annual/monthly', startsAt: 'base' } as const;
const bases = fc.constantFrom('sub-e3', 'sub-e3', 'sub-e3-2', 'sub-bp');
const anybody = fc.oneof(
  { weight: 4, arbitrary: bases },
  fc.constantFrom('sub-audio-conferencing-2', 'sub-audio-conferencing-3'),
);
const wish = fc.oneof(
  { weight: 2, arbitrary: bases.map((base): Wish => ['buy-add-on', { ...add, base }]) },
  fc
    .tuple(anybody, fc.constantFrom('now', 'at-end'))
    .map(([subscription, when]): Wish => ['cancel-subscription', { subscription, when, reason: 'not-used' }]),
  fc
    .tuple(anybody, fc.constantFrom('on', 'off'))
    .map(([subscription, turn]): Wish => ['recurring-billing', { subscription, turn }]),
  fc
    .tuple(anybody, fc.integer({ min: 1, max: 9 }))
    .map(([subscription, total]): Wish => ['change-quantity', { subscription, total }]),
  { weight: 2, arbitrary: anybody.map((subscription): Wish => ['reactivate-subscription', { subscription }]) },
  anybody.map((subscription): Wish => ['extend-subscription', { subscription }]),
  fc.constant<Wish>(['redeem-keys', { keys: key, mode: 'extend' }]),
  fc.constant<Wish>(['convert-trial', {}]),
);
const step: fc.Arbitrary<Happens> = fc.oneof(
  { weight: 6, arbitrary: wish },
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 20, 45, 100, 366) },
  fc.constantFrom('passed' as const, 'declined' as const),
);
const base = fc
  .record({
    agreement: fc.constantFrom('MOSA' as const, 'MCA' as const),
    recurringBilling: fc.boolean(),
    paidBy: fc.constantFrom('visa', 'visa', 'invoice'),
    startedOn: fc.constantFrom('2026-11-18', '2026-02-28', today),
    isMonthly: fc.boolean(),
  })
  .map(({ isMonthly, startedOn, ...given }) => {
    const term = isMonthly ? ('monthly' as const) : ('annual' as const);
    const endsOn = addDays(today, isMonthly ? 12 : 300);
    return aSubscription({
      ...given,
      term,
      total: 9,
      assigned: 0,
      startedOn: isMonthly ? addDays(endsOn, -30) : startedOn,
      endsOn,
    });
  });

function checked(subscriptions: Subscription[], on: string, approved: boolean): Subscription[] {
  return subscriptions.map((one) => creditCheckCompleted(one, approved, on)?.document ?? one);
}

/** Everything as it stands after each step. */
function* told(start: Subscription[], story: readonly Happens[]) {
  let on = today;
  let now = lived(start, [on]).now;
  for (const what of story) {
    if (typeof what === 'number') on = addDays(on, what);
    else if (typeof what === 'string') now = checked(now, on, what === 'passed');
    else now = after(what, now, on);
    now = lived(now, [on]).now;
    yield { now, on, what };
  }
}

/** Every story begins with an add-on for each of the two. */
const bought = ['sub-e3', 'sub-bp'].map((base): Wish => ['buy-add-on', { ...add, base }]);
const states = ['active', 'expired', 'disabled', 'deleted'];

/** Which add-ons of these are in an earlier state than their base. */
function outliving(now: readonly Subscription[], on: string): string[] {
  return now.flatMap((one) => {
    if (one.addOn !== 'traditional') return [];
    const of = now.find(({ id }) => id === one.base);
    if (!of) throw new Error(`${one.id} belongs to nothing`);
    return states.indexOf(stateOn(one, on)) < states.indexOf(stateOn(of, on)) ? [one.id] : [];
  });
}

/** As it may come from elsewhere: its term began, is billed and ends on days of its own. */
const drifting = fc
  .record({ began: fc.integer({ min: 1, max: 360 }), isMonthly: fc.boolean() })
  .map(({ began, isMonthly }) => {
    const startedOn = addDays(today, -(isMonthly ? began % 28 : began));
    const term = isMonthly ? 'monthly' : 'annual';
    const own = { startedOn, endsOn: addMonths(startedOn, isMonthly ? 1 : 12), term, price: 400, total: 5 } as const;
    return { ...own, id: 'sub-audio', product: 'audio-conferencing', addOn: 'traditional', base: 'sub-e3' } as const;
  });

describe('a traditional add-on', () => {
  test('ADD-1 ADD-13 never outlives its base, whatever is bought, cancelled, reactivated, extended and waited for', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(base, fc.boolean(), fc.array(step, { minLength: 4, maxLength: 14 }), (first, renews, story) => {
        const prepaid = { ...aPrepaid({ assigned: 0 }), recurringBilling: renews, ...(renews && { paidBy: 'visa' }) };
        for (const { now, on } of told([first, prepaid], [...bought, ...story])) {
          expect([on, outliving(now, on)]).toEqual([on, []]);
          for (const one of now.filter(({ addOn }) => addOn === 'traditional')) {
            const of = now.find(({ id }) => id === one.base);
            if (!of) continue;
            seen.add(`${of.source} ${stateOn(of, on)}`);
            if (stateOn(one, on) === 'active') expect(one.endsOn <= of.endsOn || on >= of.endsOn).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['direct active', 'direct disabled', 'prepaid active']));
  });

  test('ADD-1 never outlives its base either where its own term began on another day', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(base, drifting, fc.array(step, { minLength: 3, maxLength: 12 }), (first, own, story) => {
        const { agreement, paidBy, recurringBilling, billing } = first;
        const shared = { agreement, paidBy, recurringBilling, billing, assigned: 0 };
        const addOn = aSubscription(JSON.parse(JSON.stringify({ ...own, ...shared })));
        for (const { now, on } of told([first, addOn], story)) {
          expect([on, outliving(now, on)]).toEqual([on, []]);
          seen.add(stateOn(now.find(({ id }) => id === addOn.id) ?? addOn, on));
        }
      }),
      { numRuns: 60 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['active', 'expired', 'disabled']));
  });

  test.each([
    ['charged to the middle of a month that its base does not reach', '2026-06-20', '2027-06-20', '2027-06-20'],
    ['charged for a year that its base does not reach', '2027-01-09', '2028-01-09', '2028-01-09'],
  ])(
    'ADD-1 %s, it ends with its base and what was paid for later days comes back',
    (_, startedOn, endsOn, billedUntil) => {
      const base = aSubscription({ recurringBilling: false });
      const billing = billedUntil === '2028-01-09' ? 'annual' : 'monthly';
      const own = { id: 'sub-audio', product: 'audio-conferencing', addOn: 'traditional', base: base.id } as const;
      const addOn = aSubscription({
        ...own,
        price: 400,
        total: 5,
        assigned: 0,
        startedOn,
        endsOn,
        billing,
        billedUntil,
      });
      const ended = nextDue(addOn, base.endsOn, base)?.document;
      expect(ended).toMatchObject({ endsOn: '2027-06-09', recurringBilling: false });
      const [credit, ...others] = ended?.unbilled ?? [];
      expect([credit, others]).toMatchObject([{ type: 'cancel', from: '2027-06-09', until: billedUntil }, []]);
      const days = daysBetween('2027-06-09', billedUntil);
      const [price, ofDays] = billing === 'annual' ? [24_000, 365] : [2_000, 31];
      expect(credit?.amount).toBe(-Math.round((price * days) / ofDays));
    },
  );
});
