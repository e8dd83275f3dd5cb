import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../domain/model/calendar.ts';
import { type Invoice, totalOf } from '../../domain/model/invoice.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { bookChange, bookPrepaid, firstDue, nextCharge } from '../../domain/rules/invoicing.ts';
import { aBillingProfile, aPaymentMethod, aPrepaid, aPurchase, aSubscription, paying } from '../support/builders.ts';
import { livedOn } from '../support/lived.ts';

const invoice = aPaymentMethod({ id: 'invoice', kind: 'invoice' });
const pays = {
  ...paying(aPaymentMethod(), invoice),
  profiles: [
    aBillingProfile(),
    aBillingProfile({ id: 'adele' }),
    aBillingProfile({ id: 'bills', paymentMethod: 'invoice' }),
  ],
};
const { paidBy: _, ...unpaid } = aSubscription();
const mca = { ...unpaid, id: 'sub-e5', agreement: 'MCA', billingProfile: 'main' } as const;

const lived = livedOn(pays);

const linesOf = (invoices: readonly Invoice[]) =>
  invoices.map(({ issuedOn, lines }) => [issuedOn, ...lines.map(({ type, amount }) => `${type} ${amount}`)]);

describe('charges and their invoices', () => {
  const monthly = aSubscription({ total: 10, startedOn: '2026-10-15', endsOn: '2027-10-15' });

  test('INV-3 an order is invoiced the day after its billing period ended, and its card charged the day after that', () => {
    const { invoices } = lived([{ ...monthly, billedUntil: '2026-11-15' }], ['2026-11-21']);
    expect(invoices).toMatchObject([
      { issuedOn: '2026-11-15', from: '2026-10-15', until: '2026-11-15', chargedBy: '2026-11-16', order: 'sub-e3' },
    ]);
    expect(linesOf(invoices)).toEqual([['2026-11-15', 'monthly-payment 36000']]);
  });

  test('INV-2 LIC-22 LIC-20 what changed within the period is on the next invoice of the order', () => {
    const part = { from: '2026-11-21', until: '2026-12-15', days: 24, ofDays: 30 };
    const charged = { ...monthly, billedUntil: '2026-12-15' };
    const changed = bookChange(charged, { type: 'add-quantity', quantity: 5, part, amount: 14400 }, '2026-11-21');
    const { invoices } = lived([{ ...changed, total: 15 }], ['2026-12-15']);
    expect(linesOf(invoices)).toEqual([['2026-12-15', 'add-quantity 14400', 'monthly-payment 54000']]);
  });

  test('INV-4 a new purchase on a billing profile is invoiced the next day, for that day', () => {
    const fresh = { ...mca, total: 2, startedOn: '2026-11-20', endsOn: '2027-11-20' };
    const { invoices } = lived([fresh], ['2026-11-21']);
    expect(invoices).toMatchObject([
      {
        issuedOn: '2026-11-21',
        from: '2026-11-20',
        until: '2026-11-21',
        chargedBy: '2026-12-01',
        billingProfile: 'main',
      },
    ]);
    expect(linesOf(invoices)).toEqual([['2026-11-21', 'purchase 7200']]);
  });

  test('INV-4 LIC-23 the rest of a profile is invoiced on the first of the next month, for the month before', () => {
    const old = { ...mca, total: 2, startedOn: '2026-05-10', endsOn: '2027-05-10', billedUntil: '2026-11-10' };
    expect(lived([old], ['2026-11-30']).invoices).toEqual([]);
    expect(lived([old], ['2026-12-01']).invoices).toMatchObject([
      { issuedOn: '2026-12-01', from: '2026-11-01', until: '2026-12-01' },
    ]);
  });

  test('BIL-4 one invoice for each billing profile, one for each order', () => {
    const due = { startedOn: '2026-05-10', endsOn: '2027-05-10', billedUntil: '2026-11-10' };
    const two = [
      { ...mca, ...due },
      { ...mca, ...due, id: 'sub-exo' },
      { ...mca, ...due, id: 'x', billingProfile: 'bills' },
    ];
    const orders = [aSubscription(due), aSubscription({ ...due, id: 'sub-f3' })];
    const { invoices } = lived([...two, ...orders], ['2026-12-09']);
    expect(invoices.map(({ billingProfile, order, lines }) => [billingProfile ?? order, lines.length])).toEqual([
      ['sub-e3', 1],
      ['sub-f3', 1],
      ['bills', 1],
      ['main', 2],
    ]);
  });

  test('BIL-4 ADD-1 a traditional add-on is on the invoice of its base', () => {
    const due = { startedOn: '2026-10-15', endsOn: '2027-10-15', billedUntil: '2026-11-15' };
    const addOn = aSubscription({
      ...due,
      id: 'sub-audio',
      addOn: 'traditional',
      base: 'sub-e3',
      price: 400,
      total: 20,
    });
    const { invoices } = lived([aSubscription(due), addOn], ['2026-11-15']);
    expect(linesOf(invoices)).toEqual([['2026-11-15', 'monthly-payment 8000', 'monthly-payment 360000']]);
  });

  test('INV-5 a renewal is told from the months after it', () => {
    const { invoices } = lived([{ ...monthly, endsOn: '2026-11-15', billedUntil: '2026-11-15' }], ['2026-12-15']);
    expect(invoices.map(({ lines }) => lines[0]?.type)).toEqual(['renew', 'monthly-payment']);
  });

  test('KEY-14 LIC-12 keys, partners and trials are never billed', () => {
    const sources = [aPrepaid(), aSubscription({ source: 'csp' }), aSubscription({ source: 'trial' })];
    for (const one of sources) expect(nextCharge(one, '2027-12-01')).toBeUndefined();
  });

  test('NOT-27 what somebody bought for their own team is billed to that person', () => {
    const purchase = aPurchase({ startedOn: '2026-10-15', billedUntil: '2026-11-15', endsOn: '2027-10-15' });
    expect(lived([purchase], ['2026-12-01']).invoices).toMatchObject([{ purchaser: 'adele', billingProfile: 'adele' }]);
  });

  test('what ended is not charged any more, but what was booked before is still invoiced', () => {
    const ended = { ...monthly, endsOn: '2026-11-15', recurringBilling: false, billedUntil: '2026-11-15' };
    expect(lived([ended], ['2027-03-01']).invoices).toEqual([]);
    expect(lived([{ ...ended, billedUntil: '2026-10-15' }], ['2027-03-01']).invoices).toHaveLength(1);
  });

  test('a change on the day of a renewal that is being processed is charged once, with the new period', () => {
    const renewing = { ...monthly, endsOn: '2026-11-15', billedUntil: '2026-11-15' };
    const part = { from: '2026-11-15', until: '2026-12-15', days: 30, ofDays: 30 };
    const booking = { type: 'add-quantity', quantity: 5, part, amount: 18000 } as const;
    const changed = { ...bookChange(renewing, booking, '2026-11-15'), total: 15 };
    expect(linesOf(lived([changed], ['2026-11-15']).invoices)).toEqual([['2026-11-15', 'renew 54000']]);
  });
});

describe('what is charged next', () => {
  const monthly = aSubscription({ total: 10, startedOn: '2026-11-15', endsOn: '2027-11-15' });

  test.each<[string, Partial<Subscription>, string, string]>([
    ['never charged: a purchase on its first day', {}, '2026-11-15', 'purchase'],
    ['a month later', { billedUntil: '2026-12-15' }, '2026-12-15', 'monthly-payment'],
    // It was off for a while, so what was charged before ends before this term begins.
    ['begun anew after a while', { billedUntil: '2026-10-15' }, '2026-11-15', 'renew'],
  ])('INV-5 %s', (_, given, on, type) => {
    expect(nextCharge({ ...monthly, ...given }, '2026-12-20')?.happened).toMatchObject({ on, type });
  });

  test.each<[string, Partial<Subscription>]>([
    ['was cancelled', { cancelled: { on: '2026-11-20' } }],
    ['has ended', { reached: 'expired' }],
    ['came back as another one (LIFE-6)', { replacedBy: 'sub-e3-2' }],
    ['is over by then', { endsOn: '2026-11-15' }],
    ['has a day that is still to come', { startedOn: '2026-12-21' }],
    ['has no price here (APP-14)', { price: undefined }],
    ['has nothing to be paid with', { paidBy: undefined }],
  ])('nothing of what %s', (_, given) => {
    expect(nextCharge({ ...monthly, ...given } as Subscription, '2026-12-20')).toBeUndefined();
  });

  test('LIC-19 no licence, no charge: the period passes while the first order is checked', () => {
    const none = nextCharge({ ...monthly, total: 0 }, '2026-11-20')?.document;
    expect(none).toMatchObject({ billedUntil: '2026-12-15' });
    expect(none).not.toHaveProperty('unbilled');
    expect(nextCharge({ ...monthly, total: 1 }, '2026-11-20')?.document.unbilled).toHaveLength(1);
  });

  const part = { from: '2026-11-21', until: '2026-12-15', days: 24, ofDays: 30 };
  const booking = { type: 'add-quantity', quantity: 5, part, amount: 14_400 } as const;

  test('KEY-14 a change of what has no bill books nothing', () => {
    const prepaid = aPrepaid({ billedUntil: '2027-01-20' });
    expect(bookChange(prepaid, booking, '2026-11-21')).toEqual(prepaid);
  });

  test('KEY-12 what a card pays of prepaid licences waits beside what waits already', () => {
    const pays = { amount: 500, paidBy: 'visa', from: '2026-11-21', until: '2027-01-20' };
    const once = bookPrepaid(aPrepaid(), pays, '2026-11-21');
    expect(bookPrepaid(once, { ...pays, amount: 700 }, '2026-11-21').unbilled).toMatchObject([
      { type: 'renew', amount: 500, quantity: 5, on: '2026-11-21', invoiceOn: '2026-11-22', paidBy: 'visa' },
      { amount: 700 },
    ]);
  });
});

test('what happens on one day: whatever else was due, and then the charge', () => {
  const [other, charge] = [{ happened: { on: '2026-12-01' } }, { happened: { on: '2026-12-01' } }];
  expect(firstDue(other, charge)).toBe(other);
  expect(firstDue(other, { happened: { on: '2026-11-30' } })).not.toBe(other);
  expect(firstDue(undefined, charge)).toBe(charge);
});

describe('over time', () => {
  const start = '2026-11-21';
  const someSubscription = fc.record({
    agreement: fc.constantFrom('MOSA' as const, 'MCA' as const),
    term: fc.constantFrom('monthly' as const, 'annual' as const),
    billing: fc.constantFrom('monthly' as const, 'annual' as const),
    total: fc.integer({ min: 1, max: 300 }),
    price: fc.integer({ min: 0, max: 9999 }),
    startedAgo: fc.integer({ min: 0, max: 27 }),
    recurringBilling: fc.boolean(),
    scheduled: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
  });
  const made = fc.array(someSubscription, { minLength: 1, maxLength: 4 }).map((all) =>
    all.map(({ agreement, startedAgo, scheduled, term, ...rest }, i): Subscription => {
      const startedOn = addDays(start, -startedAgo);
      const endsOn = addDays(startedOn, term === 'monthly' ? 28 : 365);
      const billed = agreement === 'MCA' ? { billingProfile: 'main' } : { paidBy: 'visa' };
      const later = scheduled === undefined ? {} : { scheduled: { total: scheduled, on: endsOn, requestedBy: 'alex' } };
      const own = { id: `sub-${i}`, tenantId: 'contoso', version: 1, product: 'm365-e3', source: 'direct' } as const;
      const billing = term === 'monthly' ? ('monthly' as const) : rest.billing;
      return {
        ...own,
        ...rest,
        billing,
        ...billed,
        ...later,
        agreement,
        term,
        assigned: 0,
        startedOn,
        endsOn,
        added: [],
      };
    }),
  );

  test('one long absence and any number of short ones end in the same invoices', () => {
    const pauses = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(made, pauses, (subscriptions, days) => {
        let day = start;
        const stops = days.map((pause) => {
          day = addDays(day, pause);
          return day;
        });
        const often = lived(subscriptions, stops);
        const once = lived(subscriptions, [day]);
        const byId = (invoices: Invoice[]) => [...invoices].sort((a, b) => a.id.localeCompare(b.id));
        expect(byId(often.invoices)).toEqual(byId(once.invoices));
        expect(often.now).toEqual(once.now);
      }),
      { numRuns: 300 },
    );
  });

  test('every charge is on exactly one invoice, and its lines add up to the total to the cent', () => {
    fc.assert(
      fc.property(made, fc.integer({ min: 1, max: 400 }), (subscriptions, days) => {
        const { invoices, now } = lived(subscriptions, [addDays(start, days)]);
        const charges = [...invoices.flatMap(({ lines }) => lines), ...now.flatMap(({ unbilled = [] }) => unbilled)];
        const names = charges.map(({ subscription, from, type }) => `${subscription} ${from} ${type}`);
        expect(new Set(names).size).toBe(names.length);
        expect(new Set(invoices.map(({ id }) => id)).size).toBe(invoices.length);
        for (const one of invoices) {
          expect(totalOf(one)).toBe(one.lines.map(({ amount }) => amount).reduce((a, b) => a + b, 0));
          expect(one.lines.every(({ on }) => on <= one.issuedOn)).toBe(true);
        }
        // No day of a subscription is paid for twice, and none is left out.
        for (const { id, startedOn } of subscriptions) {
          const spans = charges
            .filter(({ subscription }) => subscription === id)
            .sort((a, b) => a.from.localeCompare(b.from));
          expect(spans.map(({ from }) => from)).toEqual(
            [startedOn, ...spans.map(({ until }) => until)].slice(0, spans.length),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
