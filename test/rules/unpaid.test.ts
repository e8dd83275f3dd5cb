import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../domain/model/calendar.ts';
import { nextDue } from '../../domain/rules/due.ts';
import { stateOn } from '../../domain/rules/lifecycle.ts';
import { reactivateStopped } from '../../domain/rules/reactivating.ts';
import { owed, triedAgain, withNews, withPastDue } from '../../domain/rules/unpaid.ts';
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
  });

  test('PAY-11 news that was overtaken, or is told twice, changes nothing', () => {
    const done = hear(paid('2026-11-15'));
    expect(withNews(done, failed('2026-11-14'))).toBeUndefined();
    expect(withNews(done, paid('2026-11-16'))).toBeUndefined();
  });

  test('PAY-12 what was paid can be taken back by the bank', () => {
    expect(hear(paid('2026-11-15'), failed('2026-11-17'))).toMatchObject({
      failed: { firstOn: '2026-11-17', attempts: 1 },
    });
  });

  test('PAY-11 another card, or the same one with new details, is tried on the same day', () => {
    const again = triedAgain(hear(failed('2026-11-10')), 'mastercard', '2026-11-12');
    expect(again).toMatchObject({ tryOn: '2026-11-12', paymentMethod: 'mastercard' });
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
    const later = { ...hear(failed('2026-11-20')), id: 'later' };
    expect(withPastDue(aSubscription(), [later, unpaid]).pastDue?.invoice).toBe(unpaid.id);
    expect(withPastDue(e3, [later]).pastDue).toMatchObject({ invoice: 'later', since: '2026-11-20' });
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
    expect(document?.unbilled).toMatchObject([{ type: 'cancel', from: '2026-12-10', until: '2027-01-09' }]);
    expect(document && stateOn(document, '2026-12-10')).toBe('disabled');
    expect(document && nextDue(document, '2026-12-10')?.happened.kind).toBe('disabled');
  });

  test('PAY-11 it comes back once it has been paid, and not before', () => {
    const stopped = nextDue(e3, '2026-12-10')?.document ?? e3;
    const [later, by] = ['2026-12-20', asked({ on: '2026-12-20' })];
    expect(reactivateStopped(stopped, people, by)).toMatchObject({ rule: 'PAY-11', since: '2026-11-10' });
    expect(reactivateStopped(withPastDue(stopped, []), people, by)).toBeUndefined();
    expect(stateOn(stopped, later)).toBe('disabled');
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
