import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../domain/model/calendar.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { nextDue } from '../../domain/rules/due.ts';
import { stateOn } from '../../domain/rules/lifecycle.ts';
import { reactivateStopped } from '../../domain/rules/reactivating.ts';
import { owed, stopped, triedAgain, withNews, withPastDue } from '../../domain/rules/unpaid.ts';
import { anApp, aSubscription, asked } from '../support/builders.ts';
import { anInvoice } from '../support/invoices.ts';
import { people } from '../support/life.ts';

const charged = anInvoice({ tryOn: '2026-11-10' });
const noon = (day: string) => new Date(`${day}T12:00Z`);
const failed = (on: string) => ({ outcome: 'failed', on, at: noon(on) }) as const;
const paid = (on: string) => ({ outcome: 'paid', on, at: noon(on) }) as const;
const hear = (...news: Parameters<typeof withNews>[1][]) =>
  news.reduce((invoice, one) => withNews(invoice, one) ?? invoice, charged);

describe('a charge that fails', () => {
  test('PAY-11 is tried again every five days, and what failed first counts', () => {
    const once = hear(failed('2026-11-10'));
    expect(once).toMatchObject({ tryOn: '2026-11-15', failed: { firstOn: '2026-11-10', attempts: 1 } });
    const twice = hear(failed('2026-11-10'), failed('2026-11-15'));
    expect(twice).toMatchObject({
      tryOn: '2026-11-20',
      failed: { firstOn: '2026-11-10', lastOn: '2026-11-15', attempts: 2 },
    });
  });

  test('PAY-11 is not tried again once the thirty days are over', () => {
    let invoice = charged;
    const days: string[] = [];
    for (let on = invoice.tryOn; on !== undefined; on = invoice.tryOn) {
      days.push(on);
      invoice = withNews(invoice, failed(on)) ?? invoice;
    }
    expect(days).toEqual([0, 5, 10, 15, 20, 25].map((more) => addDays('2026-11-10', more)));
    expect(invoice.failed?.attempts).toBe(6);
  });

  test('PAY-11 when it is paid, nothing is owed and nothing is tried any more', () => {
    const invoice = hear(failed('2026-11-10'), paid('2026-11-15'));
    expect([invoice.paidOn, invoice.failed, invoice.tryOn, owed(invoice)]).toEqual([
      '2026-11-15',
      undefined,
      undefined,
      0,
    ]);
    expect(owed(charged)).toBe(368_000);
    const { tryOn: _, ...rest } = charged;
    expect(hear(paid('2026-11-15'))).toEqual({ ...rest, paidOn: '2026-11-15', knownAt: noon('2026-11-15') });
  });

  test('PAY-11 a credit leaves nothing to be paid', () => {
    const [line] = charged.lines;
    expect(owed({ ...charged, lines: line ? [{ ...line, amount: -100 }] : [] })).toBe(0);
  });

  test('PAY-11 news that was overtaken, or is told twice, changes nothing', () => {
    const done = hear(paid('2026-11-15'));
    expect(withNews(done, failed('2026-11-14'))).toBeUndefined();
    expect(withNews(done, failed('2026-11-15'))).toBeUndefined();
    expect(withNews(done, paid('2026-11-16'))).toBeUndefined();
  });

  test('PAY-12 what was paid can be taken back by the bank', () => {
    expect(hear(paid('2026-11-15'), failed('2026-11-17'))).toMatchObject({
      failed: { firstOn: '2026-11-17', attempts: 1 },
    });
  });

  test('PAY-11 another card, or the same one with new details, is tried on the same day', () => {
    const again = triedAgain(hear(failed('2026-11-10')), 'mastercard', '2026-11-12');
    expect(again).toEqual({ ...hear(failed('2026-11-10')), tryOn: '2026-11-12', paymentMethod: 'mastercard' });
  });
});

describe('what it pays for', () => {
  const unpaid = hear(failed('2026-11-10'));
  const e3 = withPastDue(aSubscription(), [unpaid]);

  test('PAY-11 is past due, and active until thirty days after the first failure', () => {
    const { pastDue } = e3;
    expect(pastDue).toMatchObject({ since: '2026-11-10', nextOn: '2026-11-15', usableUntil: '2026-12-10' });
    expect(stateOn(e3, '2026-12-09')).toBe('active');
    expect(nextDue(e3, '2026-12-09')?.happened.kind).not.toBe('stopped-unpaid');
  });

  test('PAY-11 of several invoices the one that failed first decides; paid, the next one does', () => {
    const later = { ...hear(failed('2026-11-20')), id: '1' };
    const sameDay = { ...unpaid, id: '0' };
    expect(withPastDue(aSubscription(), [later, unpaid]).pastDue?.invoice).toBe(unpaid.id);
    expect(withPastDue(aSubscription(), [unpaid, later]).pastDue?.invoice).toBe(unpaid.id);
    expect(withPastDue(aSubscription(), [later, unpaid, sameDay]).pastDue?.invoice).toBe('0');
    expect(withPastDue(e3, [later]).pastDue).toMatchObject({ invoice: '1', since: '2026-11-20' });
    expect(withPastDue(e3, []).pastDue).toBeUndefined();
  });

  test('PAY-11 a line that only gives money back leaves nothing unpaid', () => {
    const [line] = unpaid.lines;
    const credit = { ...unpaid, lines: line ? [{ ...line, amount: -100 }] : [] };
    expect(withPastDue(aSubscription(), [credit]).pastDue).toBeUndefined();
  });

  test('PAY-11 LIFE-5 not paid by then it is disabled, its next renewal stays, and what was paid ahead comes back', () => {
    const due = nextDue({ ...e3, billedUntil: '2027-01-09', scheduled: undefined } as typeof e3, '2026-12-10');
    expect(due?.happened).toMatchObject({ kind: 'stopped-unpaid', on: '2026-12-10' });
    const { document } = due ?? {};
    expect(document).toMatchObject({ cancelled: { on: '2026-12-10', unpaid: true }, endsOn: e3.endsOn });
    expect(document?.recurringBilling).toBe(false);
    // 100 licences at 36.00 for 30 of the 31 days.
    const back = { type: 'cancel', quantity: 100, from: '2026-12-10', until: '2027-01-09', amount: -348_387 };
    expect(document?.unbilled).toMatchObject([back]);
    expect(document && stateOn(document, '2026-12-10')).toBe('disabled');
    expect(document && nextDue(document, '2026-12-10')?.happened.kind).toBe('disabled');
  });

  test.each<[string, Partial<Subscription>]>([
    ['nothing was paid ahead', { billedUntil: '2026-12-10', endsOn: '2026-12-10' }],
    ['it costs nothing', { billedUntil: '2027-01-09', price: 0 }],
  ])('PAY-11 stopped when %s, nothing comes back', (_, given) => {
    const { unbilled } = stopped({ ...e3, startedOn: '2026-06-09', ...given }, '2026-12-10');
    expect(unbilled ?? []).toEqual([]);
  });

  test('PAY-11 KEY-12 a further term that was agreed is off, so it ends where it would have ended before', () => {
    const extended = { ...e3, endsOn: '2028-06-09', extension: { on: '2027-06-09', billing: 'monthly' } } as const;
    const document = stopped(extended, '2026-12-10');
    expect(document.endsOn).toBe('2027-06-09');
    expect(document).not.toHaveProperty('extension');
  });

  test('PAY-11 it comes back once it has been paid, and not before', () => {
    const off = nextDue(e3, '2026-12-10')?.document ?? e3;
    const [later, by] = ['2026-12-20', asked({ on: '2026-12-20' })];
    expect(reactivateStopped(off, people, by)).toMatchObject({ rule: 'PAY-11', since: '2026-11-10' });
    expect(reactivateStopped(withPastDue(off, []), people, by)).toBeUndefined();
    expect(stateOn(off, later)).toBe('disabled');
  });

  test('ERA-9 APP-10 an app is overdue for as long, and then disabled for good, paid or not', () => {
    const app = withPastDue(anApp(), [anInvoice({ subscription: 'app-sign', failed: unpaid.failed })]);
    expect(stateOn(app, '2026-12-09')).toBe('active');
    const document = nextDue(app, '2026-12-10')?.document ?? app;
    expect(stateOn(document, '2026-12-10')).toBe('disabled');
    const paidLater = withPastDue(document, []);
    expect(reactivateStopped(paidLater, people, asked({ on: '2026-12-20' }))).toMatchObject({ rule: 'APP-10' });
  });
});
