// Money on invoices is what confirmed cards said, and every day of a subscription is paid for once at most.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnyCommand } from '../../domain/command.ts';
import { cancelSubscription } from '../../domain/commands/cancel-subscription.ts';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { convertTrial } from '../../domain/commands/convert-trial.ts';
import { extendSubscription } from '../../domain/commands/extend-subscription.ts';
import { reactivateSubscription } from '../../domain/commands/reactivate-subscription.ts';
import { addDays } from '../../domain/model/calendar.ts';
import type { Charge } from '../../domain/model/charge.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { aPaymentMethod, aPrepaid, paying } from '../support/builders.ts';
import { addOn, cancelled, decideWith, ended, fresh, small, trial } from '../support/life.ts';
import { livedOn } from '../support/lived.ts';

const lived = livedOn(paying());
const today = '2026-11-21';
const reason = 'not-used';

/** What the card said, and the subscriptions afterwards: what a confirmed command saves takes the place of what was. */
function confirmed(command: AnyCommand, input: object, before: readonly Subscription[], on = today) {
  const decision = decideWith(command)(input, [...before], { on });
  if (decision.kind !== 'accepted') return undefined;
  const saved = decision.saves.flatMap((save) =>
    save.kind === 'subscription' && 'document' in save ? [save.document] : [],
  );
  const now = before.map((one) => saved.find(({ id }) => id === one.id) ?? one);
  const fresh = saved.filter(({ id }) => !before.some((one) => one.id === id));
  const effect = decision.effect as { amount?: number };
  return { said: effect.amount ?? 0, now: [...now, ...fresh] };
}

function booked(command: AnyCommand, input: object, before: Subscription[], until: string) {
  const done = confirmed(command, input, before);
  const { invoices } = lived(done?.now ?? [], [today, until]);
  return {
    said: done?.said,
    lines: invoices.flatMap(({ issuedOn, lines }) =>
      lines.map(({ type, quantity, from, amount }) => `${issuedOn} ${type} ${quantity} from ${from}: ${amount}`),
    ),
  };
}

describe('on the invoice', () => {
  const charged = { ...small, billedUntil: '2026-12-09' };
  const along = { ...addOn, billedUntil: '2026-12-09' };

  test('CAN-3 INV-3 MOSA: a cancellation is credited on the next invoice, add-ons too, and nothing more is charged', () => {
    const { said, lines } = booked(
      cancelSubscription,
      { reason, subscription: 'sub-e3' },
      [charged, along],
      '2027-09-01',
    );
    expect([said, lines]).toEqual([
      -44_400,
      ['2026-12-09 cancel 5 from 2026-11-21: -1200', '2026-12-09 cancel 20 from 2026-11-21: -43200'],
    ]);
  });

  test('CAN-1 INV-4 MCA: on the invoice of the first of the next month', () => {
    const { paidBy: _, ...unpaid } = { ...fresh, billingProfile: 'adele', billedUntil: '2026-12-14' };
    const { said, lines } = booked(cancelSubscription, { reason }, [unpaid], '2027-09-01');
    expect([said, lines]).toEqual([-55_200, ['2026-12-01 cancel 20 from 2026-11-21: -55200']]);
  });

  test('CAN-5 on the day of a renewal that is not charged yet nothing comes back, and nothing is charged', () => {
    const renewing = { ...small, startedOn: '2025-11-21', endsOn: today, billedUntil: today };
    expect(booked(cancelSubscription, { reason }, [renewing], '2027-09-01')).toEqual({ said: 0, lines: [] });
  });

  test('TRI-2 a trial that is bought is charged once for its first period, the day after', () => {
    const { said, lines } = booked(convertTrial, {}, [trial], '2027-01-01');
    expect(said).toBe(35_000);
    expect(lines).toEqual([
      '2026-11-22 convert 25 from 2026-11-21: 35000',
      '2027-01-01 monthly-payment 25 from 2026-12-21: 35000',
    ]);
  });

  test.each([
    ['before its end, from that day on', '2026-11-21', '2026-11-22 renew 5 from 2027-01-20: 132000'],
    ['after its end, from today on', '2027-02-01', '2027-02-02 renew 5 from 2027-02-01: 132000'],
  ])('KEY-12 prepaid licences that a card extends %s are charged once, to that card', (_when, on, line) => {
    const pays = paying(aPaymentMethod(), aPaymentMethod({ id: 'mastercard' }));
    const wish = { subscription: 'sub-bp', payment: 'mastercard' };
    const decision = decideWith(extendSubscription)(wish, [aPrepaid()], { on, pays });
    const saves = decision.kind === 'accepted' ? decision.saves : [];
    const extended = saves.flatMap((save) =>
      save.kind === 'subscription' && 'document' in save ? [save.document] : [],
    );
    const { invoices } = livedOn(pays)(extended, [on, addDays(on, 200)]);
    expect(invoices.map(({ paymentMethod }) => paymentMethod)).toEqual(['mastercard']);
    expect(
      invoices.flatMap(({ issuedOn, lines }) =>
        lines.map(({ type, quantity, from, amount }) => `${issuedOn} ${type} ${quantity} from ${from}: ${amount}`),
      ),
    ).toEqual([line]);
    expect(decision).toMatchObject({ effect: { amount: 132_000 } });
  });

  test('LIFE-5 what a cancellation gave back is charged again, and the next period on its own day', () => {
    const { said, lines } = booked(
      reactivateSubscription,
      {},
      [{ ...cancelled, billedUntil: '2026-12-09' }],
      '2026-12-09',
    );
    expect(said).toBe(43_200);
    expect(lines).toEqual([
      '2026-11-22 re-enable 20 from 2026-11-21: 43200',
      '2026-12-09 monthly-payment 20 from 2026-12-09: 72000',
    ]);
  });

  test('LIFE-5 after its end a period is charged at once, and not when the worker comes', () => {
    const { said, lines } = booked(reactivateSubscription, {}, [{ ...ended, reached: 'expired' }], '2026-12-16');
    expect(said).toBe(72_000);
    expect(lines).toEqual([
      '2026-11-22 re-enable 20 from 2026-11-16: 72000',
      '2026-12-16 monthly-payment 20 from 2026-12-16: 72000',
    ]);
  });

  test('LIFE-6 under MCA the new subscription is charged, and what waits with the old one is invoiced once', () => {
    const waiting: Charge = {
      type: 'cancel',
      subscription: 'sub-e3',
      product: 'm365-e3',
      quantity: 20,
      from: '2026-11-18',
      until: '2026-12-14',
      amount: -60_000,
      on: '2026-11-18',
      invoiceOn: '2026-12-01',
    };
    const gone = { ...fresh, recurringBilling: false, cancelled: { on: '2026-11-18' }, unbilled: [waiting] };
    const { said, lines } = booked(reactivateSubscription, {}, [gone], '2026-12-01');
    expect(said).toBe(72_000);
    expect(lines).toEqual([
      '2026-11-22 re-enable 20 from 2026-11-21: 72000',
      '2026-12-01 cancel 20 from 2026-11-18: -60000',
    ]);
  });
});

describe('over any life', () => {
  const wish = fc.oneof(
    fc.constant({ command: cancelSubscription, input: { reason, when: 'now' } }),
    fc.constant({ command: reactivateSubscription, input: {} }),
    fc.constant({ command: convertTrial, input: {} }),
    fc.integer({ min: 13, max: 25 }).map((total) => ({ command: changeQuantity, input: { total } })),
  );
  type Story = [number, { command: AnyCommand; input: object }][];
  const story: fc.Arbitrary<Story> = fc.array(fc.tuple(fc.integer({ min: 0, max: 45 }), wish), {
    minLength: 2,
    maxLength: 10,
  });
  const beginnings = fc.constantFrom<Subscription[]>(
    [small, addOn],
    [fresh],
    [{ ...fresh, billing: 'annual' as const }],
    [trial],
  );
  /** Rare among random stories, so it is told each time. */
  const bought: [Subscription[], Story] = [[trial], [[0, { command: convertTrial, input: {} }]]];
  const byHand = ['cancel', 're-enable', 'convert', 'add-quantity', 'remove-quantity'];

  /** Business time goes on to the day of each wish; one that is refused changes nothing. */
  function play(beginning: readonly Subscription[], steps: Story) {
    let { now, invoices } = lived(beginning, [today]);
    let [day, said] = [today, 0];
    for (const [pause, { command, input }] of steps) {
      day = addDays(day, pause);
      const later = lived(now, [day]);
      invoices = [...invoices, ...later.invoices];
      const last = later.now.findLast(({ base }) => base === undefined)?.id;
      const done = confirmed(command, { subscription: last, ...input }, later.now, day);
      said += done?.said ?? 0;
      now = done?.now ?? later.now;
    }
    return { now, invoices, said };
  }

  test('INV-5 CAN-1 CAN-3 LIFE-5 LIFE-6 TRI-2 what was booked by hand is what the cards said, to the cent', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(beginnings, story, (beginning, steps) => {
        const { now, invoices, said } = play(beginning, steps);
        const charges = [...invoices.flatMap(({ lines }) => lines), ...now.flatMap(({ unbilled = [] }) => unbilled)];
        const wished = charges.filter(({ type }) => byHand.includes(type));
        for (const { type } of wished) seen.add(type);
        expect(wished.reduce((sum, { amount }) => sum + amount, 0)).toBe(said);
        expect(new Set(invoices.map(({ id }) => id)).size).toBe(invoices.length);
        // A day is paid for once: a cancellation takes back exactly days that were.
        for (const { id } of now) {
          const paid = new Map<string, number>();
          const spans = charges.filter(({ subscription, type }) => subscription === id && !type.endsWith('-quantity'));
          for (const { type, from, until } of spans)
            for (let day = from; day < until; day = addDays(day, 1))
              paid.set(day, (paid.get(day) ?? 0) + (type === 'cancel' ? -1 : 1));
          expect([...paid].filter(([, times]) => times !== 0 && times !== 1)).toEqual([]);
        }
      }),
      { numRuns: 200, examples: [bought] },
    );
    expect([...seen].sort()).toEqual([...byHand].sort());
  });
});
