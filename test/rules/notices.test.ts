import { describe, expect, test } from '@jest/globals';
import { nextDue } from '../../domain/rules/due.ts';
import { noticeOf, receivers, reminder, stillHolds } from '../../domain/rules/notices.ts';
import { anApp, aPerson, aSubscription, today } from '../support/builders.ts';

const ending = aSubscription({ recurringBilling: false, endsOn: '2026-12-31' });
const trial = aSubscription({ source: 'trial', recurringBilling: false, endsOn: '2026-12-31' });

describe('the end that comes nearer', () => {
  test.each([
    ['2026-11-30', undefined],
    ['2026-12-01', 30],
    ['2026-12-02', 30],
    ['2026-12-16', 30],
    ['2026-12-17', 14],
    ['2026-12-24', 7],
    ['2026-12-29', 7],
    ['2026-12-30', 1],
    ['2026-12-31', undefined],
    ['2027-01-05', undefined],
  ])('NOT-4 on %s the reminder of so many days is due: %s', (today, days) => {
    const due = reminder(ending, today);
    expect(due?.key).toBe(days === undefined ? undefined : `ends-soon/sub-e3/2026-12-31/${days}`);
  });

  test.each([
    ['2026-12-15', undefined],
    ['2026-12-16', 15],
    ['2026-12-24', 7],
    ['2026-12-30', 1],
  ])('NOT-21 of a trial on %s: %s', (today, days) => {
    expect(reminder(trial, today)?.key.split('/').at(-1)).toBe(days?.toString());
  });

  test('NOT-4 says how many days are really left, after an absence too', () => {
    expect(reminder(ending, '2026-12-20')?.notice).toMatchObject({ kind: 'ends-soon', on: '2026-12-31', days: 11 });
  });

  test.each([
    ['what renews by itself', { recurringBilling: true }],
    ['what was cancelled', { cancelled: { on: '2026-12-01' } }],
    ['what has a further term', { extension: { on: '2026-12-31', billing: 'annual' as const } }],
    ['an add-on, which ends with its base (ADD-1)', { base: 'sub-e3', addOn: 'traditional' as const }],
  ])('NOT-4 nobody is reminded of %s', (_what, change) => {
    expect(reminder({ ...ending, ...change }, '2026-12-20')).toBeUndefined();
  });

  test('NOT-21 a trial says whether it becomes paid', () => {
    const about = { kind: 'trial-ends-soon', subscription: 'sub-e3', product: 'm365-e3', on: '2026-12-31', days: 11 };
    const paid = { ...trial, recurringBilling: true, price: 1_000, paidBy: 'visa' };
    expect(reminder(trial, '2026-12-20')?.notice).toEqual({ ...about, becomesPaid: false });
    expect(reminder(paid, '2026-12-20')?.notice).toEqual({ ...about, becomesPaid: true });
  });
});

describe('an app that waits for its set-up', () => {
  const app = { pricing: 'per-licence', portal: 'https://sign.contoso.example/admin' } as const;
  const waiting = { ...anApp({ startedOn: '2026-11-21', endsOn: '2027-11-21' }), app: { ...app, boughtBy: 'megan' } };

  test.each([
    ['2026-11-23', undefined],
    ['2026-11-24', '3'],
    ['2026-12-04', '3'],
    ['2026-12-05', '14'],
    ['2027-02-01', '45'],
  ])('NOT-15 on %s its buyer is reminded for the day %s', (today, day) => {
    expect(reminder(waiting, today)?.key.split('/').at(-1)).toBe(day);
    expect(reminder(waiting, today)?.to).toEqual(day === undefined ? undefined : ['megan']);
  });

  test('NOT-15 where nobody knows who bought it, it is for the usual receivers', () => {
    expect(reminder({ ...waiting, app }, '2026-12-05')).not.toHaveProperty('to');
  });

  test('NOT-15 nobody is reminded of one that is activated, or over', () => {
    expect(reminder({ ...waiting, app: { ...app, activatedOn: '2026-11-22' } }, '2026-12-05')).toBeUndefined();
    expect(reminder({ ...waiting, cancelled: { on: '2026-11-22' } }, '2026-12-05')).toBeUndefined();
  });

  test('NOT-15 the reminder that waited is dropped once it is activated', () => {
    const due = reminder(waiting, '2026-12-05')?.notice;
    if (!due) throw new Error('no reminder');
    expect(stillHolds(due, waiting, today)).toBe(true);
    expect(stillHolds(due, { ...waiting, app: { ...app, activatedOn: '2026-12-05' } }, today)).toBe(false);
  });
});

describe('what came due', () => {
  test.each([
    ['cancelled', { cancelled: { on: '2026-11-19' } }],
    ['unpaid', { cancelled: { on: '2026-11-19', unpaid: true } }],
    ['ended', {}],
  ] as const)('NOT-14 APP-10 of an app that is %s nobody hears that it could come back', (because, given) => {
    const happened = { kind: 'disabled', on: '2026-11-19', from: 5, to: 5 } as const;
    const notice = noticeOf(happened, anApp({ ...given, reached: 'disabled' }));
    expect(notice).toEqual({
      kind: 'app-disabled',
      subscription: 'app-sign',
      product: 'contoso-sign',
      on: '2026-11-19',
      because,
    });
  });

  test('NOT-5 expired: with the day on which it becomes disabled', () => {
    const happened = { kind: 'expired', on: '2026-12-31', from: 5, to: 5 } as const;
    expect(noticeOf(happened, { ...ending, reached: 'expired' })).toEqual({
      kind: 'expired',
      subscription: 'sub-e3',
      product: 'm365-e3',
      disabledOn: '2027-01-30',
    });
  });

  test('NOT-6 disabled: with the day on which it is deleted', () => {
    const happened = { kind: 'disabled', on: '2027-01-30', from: 5, to: 5 } as const;
    expect(noticeOf(happened, { ...ending, reached: 'disabled' })).toEqual({
      kind: 'disabled',
      subscription: 'sub-e3',
      product: 'm365-e3',
      deletedOn: '2027-04-30',
    });
  });

  test.each(['change-applied', 'change-skipped'] as const)('LIC-7 LIC-3 %s: from how many to how many', (kind) => {
    const happened = { kind, on: '2026-12-31', from: 5, to: 3 } as const;
    expect(noticeOf(happened, ending)).toEqual({ kind, subscription: 'sub-e3', product: 'm365-e3', from: 5, to: 3 });
  });

  test('ADD-1 nobody is told of the end of an add-on that goes with its base', () => {
    const addOn = { ...ending, addOn: 'traditional', base: 'sub-e5' } as const;
    for (const kind of ['expired', 'disabled'] as const) {
      expect(noticeOf({ kind, on: '2026-12-31', from: 5, to: 5 }, addOn)).toBeUndefined();
    }
  });

  test.each([
    ['a trial', { source: 'trial' as const, paidBy: 'visa', price: 1_400 }],
    ['prepaid licences', { source: 'prepaid' as const, paidBy: 'visa', price: 1_400 }],
  ])('NOT-11 TRI-2 REC-5 %s that goes on paid is told, with what it costs and until when', (_what, given) => {
    const due = nextDue(aSubscription({ total: 25, endsOn: '2026-12-31', ...given }), '2026-12-31');
    expect(due && noticeOf(due.happened, due.document)).toEqual({
      kind: 'became-paid',
      subscription: 'sub-e3',
      product: 'm365-e3',
      total: 25,
      price: 1_400,
      endsOn: '2027-12-31',
    });
  });

  test.each(['renewed', 'extension-began', 'ended-with-base', 'deleted'] as const)('nobody is told of %s', (kind) => {
    const happened = { kind, on: '2026-12-31', from: 5, to: 5 } as const;
    expect([ending, anApp()].map((one) => noticeOf(happened, one))).toEqual([undefined, undefined]);
  });
});

describe('who is told', () => {
  const people = [
    aPerson({ id: 'alex', roles: ['global-admin'] }),
    aPerson({ id: 'megan', roles: ['billing-admin'] }),
    aPerson({ id: 'isaiah', roles: ['license-admin'] }),
  ];

  test('NOT-26 the global and billing admins', () => {
    expect(receivers(ending, people)).toEqual(['alex', 'megan']);
  });

  test('NOT-27 of a self-service purchase its purchaser alone, never an admin', () => {
    expect(receivers({ ...ending, source: 'self-service', purchaser: 'adele' }, people)).toEqual(['adele']);
  });
});

describe('a notice that waited is dropped when it is over', () => {
  const soon = { kind: 'ends-soon', subscription: 'sub-e3', product: 'm365-e3', on: '2026-12-31', days: 7 } as const;
  const expired = { kind: 'expired', subscription: 'sub-e3', product: 'm365-e3', disabledOn: '2027-01-30' } as const;

  test.each([
    ['as it was', soon, ending, true],
    ['extended since', soon, { ...ending, endsOn: '2027-12-31' }, false],
    ['renews by now', soon, { ...ending, recurringBilling: true }, false],
    ['has ended by now', soon, { ...ending, reached: 'expired' as const }, false],
    ['expired still', expired, { ...ending, reached: 'expired' as const }, true],
    ['reactivated since', expired, ending, false],
    ['disabled by now', expired, { ...ending, reached: 'disabled' as const }, false],
    ['gone', soon, undefined, false],
  ])('%s', (_what, notice, subscription, holds) => {
    expect(stillHolds(notice, subscription, today)).toBe(holds);
  });
});
