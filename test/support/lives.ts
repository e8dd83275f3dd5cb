// Subscriptions at any point of their lives, each with a traditional add-on: for what must hold for all of them.
import fc from 'fast-check';
import { addDays } from '../../domain/model/calendar.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { aSubscription } from './builders.ts';

export type Pair = readonly [base: Subscription, addOn: Subscription];

/** The day from which everything is counted: a month's last one, where adding months is hardest. */
export const start = '2026-01-31';

const life = fc
  .record({
    source: fc.constantFrom('direct', 'prepaid', 'trial', 'csp', 'self-service', 'volume-licensing'),
    agreement: fc.constantFrom('MOSA', 'MCA'),
    term: fc.constantFrom('monthly', 'annual', 'three-year'),
    recurringBilling: fc.boolean(),
    paidBy: fc.constantFrom('visa', undefined),
    total: fc.integer({ min: 20, max: 30 }),
    assigned: fc.integer({ min: 0, max: 20 }),
    ends: fc.nat(400),
    planned: fc.option(fc.record({ total: fc.integer({ min: 1, max: 40 }), on: fc.nat(800) }), { nil: undefined }),
    extended: fc.option(fc.nat(300), { nil: undefined }),
    cancelled: fc.option(fc.nat(60), { nil: undefined }),
  })
  .map(({ ends, planned, extended, cancelled, ...given }): Subscription => {
    const day = (days: number) => addDays(start, days);
    const endsOn = day(ends);
    const isPaid = given.source === 'direct' || given.source === 'self-service';
    return {
      ...aSubscription({ ...(given as Partial<Subscription>), startedOn: addDays(endsOn, -365) }),
      // What runs on our own bill always has something that pays for it.
      ...(isPaid && { paidBy: 'visa' }),
      endsOn: extended === undefined ? endsOn : addDays(endsOn, extended),
      ...(planned && { scheduled: { total: planned.total, on: day(planned.on), requestedBy: 'alex' } }),
      ...(extended !== undefined && { extension: { on: endsOn, billing: 'annual' as const } }),
      ...(cancelled !== undefined && { recurringBilling: false, cancelled: { on: addDays(start, -cancelled) } }),
    };
  });

export const lives = fc.tuple(life, life).map(([base, addOn]): Pair => {
  const { cancelled: _, ...rest } = addOn;
  return [base, { ...rest, id: 'sub-audio', source: 'direct', addOn: 'traditional', base: base.id }];
});

export const anyLife = life;
