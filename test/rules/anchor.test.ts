import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import { redeemKeys } from '../../domain/commands/redeem-keys.ts';
import { addDays, addMonths } from '../../domain/model/calendar.ts';
import { Subscription } from '../../domain/model/subscription.ts';
import { nextDue } from '../../domain/rules/due.ts';
import { renewed } from '../../domain/rules/lifecycle.ts';
import { anAdmin, aPrepaid, aProductKey, aSubscription, asked, paying } from '../support/builders.ts';
import { decideWith, ended, trial } from '../support/life.ts';
import { livedOn } from '../support/lived.ts';

const monthly = { term: 'monthly', billing: 'monthly', startedOn: '2027-01-31', endsOn: '2027-02-28' } as const;
const saved = (decision: object) =>
  z.object({ saves: z.tuple([z.object({ document: Subscription })]).rest(z.unknown()) }).parse(decision).saves[0]
    .document;

describe('the day of the month', () => {
  test('a month that begins on 31 January renews on 28 February, 31 March and 30 April', () => {
    const days = [];
    for (let one = aSubscription(monthly); days.length < 3; one = renewed(one)) days.push(one.endsOn);
    expect(days).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
  });

  const anyDay = fc.oneof(
    fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days)),
    fc.constantFrom('2024-02-29', '2025-01-29', '2025-01-30', '2025-01-31', '2025-08-31'),
  );
  const terms = fc.constantFrom(['monthly', 1] as const, ['annual', 12] as const, ['three-year', 36] as const);

  test('any renewal is as many terms after the first day as if it were counted from there', () => {
    fc.assert(
      fc.property(anyDay, terms, fc.integer({ min: 1, max: 30 }), (startedOn, [term, months], times) => {
        let one = aSubscription({ term, startedOn, endsOn: addMonths(startedOn, months) });
        for (let i = 0; i < times; i += 1) one = renewed(one);
        expect([one.startedOn, one.endsOn]).toEqual([
          addMonths(startedOn, months * times),
          addMonths(startedOn, months * (times + 1)),
        ]);
      }),
    );
  });

  test('every charge of it begins on that day too, whatever the term, and extended as well as renewed', () => {
    const lived = livedOn(paying());
    fc.assert(
      fc.property(anyDay, terms, fc.boolean(), (startedOn, [term, months], extends_) => {
        const first = aSubscription({ term, billing: 'monthly', startedOn, endsOn: addMonths(startedOn, months) });
        const input = { subscription: first.id };
        const extended = extends_ ? saved(decideWith(extendSubscription)(input, first, { on: startedOn })) : first;
        const { invoices } = lived([extended], [addMonths(startedOn, 40)]);
        const days = invoices.flatMap(({ lines }) => lines.map(({ from }) => from));
        expect(days).toEqual(Array.from({ length: 41 }, (_, i) => addMonths(startedOn, i)));
      }),
      { numRuns: 30 },
    );
  });

  test('INV-3 an order’s invoice is for the whole month before', () => {
    const { invoices } = livedOn(paying())([aSubscription(monthly)], ['2027-03-31']);
    expect(invoices.map(({ from, until }) => [from, until]).slice(1)).toEqual([
      ['2027-01-31', '2027-02-28'],
      ['2027-02-28', '2027-03-31'],
    ]);
  });

  test('KEY-6 KEY-12 keys and cards that extend prepaid licences keep to it', () => {
    const prepaid = aPrepaid({ startedOn: '2026-12-31', endsOn: '2027-02-28' });
    const key = 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
    const known = { subscriptions: [prepaid], people: [anAdmin()], keys: [aProductKey(key, { months: 1 })] };
    const input = redeemKeys.input.parse({ keys: key, mode: 'extend' });
    const facts = { ...known, tried: { person: 0, tenant: 0 } };
    const decision = redeemKeys.decide(input, facts, asked({ on: '2027-02-01' }));
    expect(saved(decision).endsOn).toBe('2027-03-31');
    const leap = aPrepaid({ startedOn: '2024-02-29', endsOn: '2027-02-28', price: 2200 });
    const byCard = decideWith(extendSubscription)({}, leap, { on: '2027-02-01' });
    expect(saved(byCard).endsOn).toBe('2028-02-29');
  });

  test('LIFE-5 a term that goes on after its end keeps to it, TRI-2 one that begins today keeps to today', () => {
    const over = { ...ended, ...monthly };
    const again = decideWith(reactivateSubscription)({}, over, { on: '2027-03-05' });
    expect(saved(again)).toMatchObject({ startedOn: '2027-02-28', endsOn: '2027-03-31', anchorDay: 31 });
    const late = saved(decideWith(reactivateSubscription)({}, { ...over, anchorDay: 31 }, { on: '2027-04-28' }));
    expect(late).toMatchObject({ startedOn: '2027-04-28', endsOn: '2027-05-28' });
    expect(late).not.toHaveProperty('anchorDay');
    const paid = nextDue({ ...trial, startedOn: '2027-01-29', endsOn: '2027-02-28' }, '2027-02-28');
    expect(paid).toMatchObject({ happened: { kind: 'converted' }, document: { startedOn: '2027-02-28' } });
    expect(paid?.document).not.toHaveProperty('anchorDay');
  });
});
