import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../domain/model/calendar.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { type CameDue, nextDue, upToDate } from '../../domain/rules/due.ts';
import { anApp, aPrepaid, aSubscription } from '../support/builders.ts';
import { lives, type Pair, start } from '../support/lives.ts';

/** Everything that has come due by `today`. */
function caughtUp(
  subscription: Subscription,
  today: string,
  base?: Subscription,
): { document: Subscription; happened: CameDue[] } {
  const due = nextDue(subscription, today, base);
  if (!due) return { document: subscription, happened: [] };
  const { document, happened } = caughtUp(due.document, today, base);
  return { document, happened: [due.happened, ...happened] };
}

const planned = { total: 20, on: '2026-12-01', requestedBy: 'alex' };
const e5 = aSubscription({ agreement: 'MCA', total: 25, assigned: 18, endsOn: '2026-12-01', startedOn: '2025-12-01' });

describe('what comes due', () => {
  test('nothing before its day', () => {
    expect(nextDue({ ...e5, scheduled: planned }, '2026-11-30')).toBeUndefined();
  });

  test('LIC-7 a planned decrease counts on the renewal day, and then the term is renewed', () => {
    const { document, happened } = caughtUp({ ...e5, scheduled: planned }, '2026-12-01');
    expect(happened).toEqual([
      { kind: 'change-applied', on: '2026-12-01', from: 25, to: 20 },
      { kind: 'renewed', on: '2026-12-01', from: 20, to: 20 },
    ]);
    expect(document).toMatchObject({ total: 20, endsOn: '2027-12-01', added: [{ on: '2026-12-01', quantity: 20 }] });
    expect(document).not.toHaveProperty('scheduled');
  });

  test('LIC-6 so does a planned increase', () => {
    const { document } = caughtUp({ ...e5, scheduled: { ...planned, total: 30 } }, '2026-12-01');
    expect(document.total).toBe(30);
  });

  test('LIC-3 licences that people have by then stay', () => {
    const { document, happened } = caughtUp({ ...e5, assigned: 21, scheduled: planned }, '2026-12-01');
    expect(happened[0]).toEqual({ kind: 'change-skipped', on: '2026-12-01', from: 25, to: 20 });
    expect(document.total).toBe(25);
    expect(document).not.toHaveProperty('scheduled');
  });

  test('KEY-11 an extended prepaid subscription changes on its old end date, and does not renew', () => {
    const extended = aPrepaid({ total: 50, assigned: 30, endsOn: '2028-01-20' });
    const due = nextDue({ ...extended, scheduled: { total: 30, on: '2027-01-20', requestedBy: 'alex' } }, '2027-01-20');
    expect(due?.document).toEqual({ ...extended, total: 30 });
    expect(nextDue(extended, '2028-01-20')?.happened.kind).toBe('expired');
  });

  test('APP-10 an app is disabled on its last day, without having been expired', () => {
    const { happened } = caughtUp(anApp({ recurringBilling: false, endsOn: '2026-12-01' }), '2026-12-02');
    expect(happened.map(({ kind, on }) => [kind, on])).toEqual([['disabled', '2026-12-01']]);
  });

  test('LIFE-1 LIFE-2 LIFE-3 what does not renew expires, is disabled and deleted, and then nobody has a licence', () => {
    const { document, happened } = caughtUp({ ...e5, recurringBilling: false }, '2027-06-01');
    expect(happened.map(({ kind, on }) => [kind, on])).toEqual([
      ['expired', '2026-12-01'],
      ['disabled', '2026-12-31'],
      ['deleted', '2027-03-31'],
    ]);
    expect(document).toMatchObject({ total: 25, assigned: 0, reached: 'deleted' });
    expect(nextDue(document, '2030-01-01')).toBeUndefined();
  });

  test('CAN-5 what is cancelled skips Expired', () => {
    const cancelled = { ...e5, recurringBilling: false, cancelled: { on: '2026-11-21' } };
    expect(caughtUp(cancelled, '2027-06-01').happened.map(({ kind, on }) => [kind, on])).toEqual([
      ['disabled', '2026-11-21'],
      ['deleted', '2027-02-19'],
    ]);
  });

  test.each<[string, Partial<Subscription>, string]>([
    ['TRI-2 with a payment method becomes paid', {}, 'direct'],
    ['TRI-2 without one expires uncharged', { paidBy: undefined }, 'trial'],
    ['TRI-4 with recurring billing off expires uncharged', { recurringBilling: false }, 'trial'],
  ])('a trial %s', (_, given, source) => {
    const trial = aSubscription({ source: 'trial', total: 25, assigned: 4, endsOn: '2026-12-01', ...given });
    const { document, happened } = caughtUp(trial, '2026-12-01');
    expect(happened.map(({ kind }) => kind)).toEqual([source === 'direct' ? 'converted' : 'expired']);
    expect(document).toMatchObject({ source, total: 25, assigned: 4 });
    expect(document.endsOn).toBe(source === 'direct' ? '2027-12-01' : '2026-12-01');
  });

  test('REC-5 a prepaid subscription with recurring billing is paid for once its term has ended', () => {
    const paid = aPrepaid({ recurringBilling: true, paidBy: 'visa', billing: 'annual' });
    expect(caughtUp(paid, '2027-01-19').happened).toEqual([]);
    expect(caughtUp(paid, '2027-01-20').document).toMatchObject({
      source: 'direct',
      startedOn: '2027-01-20',
      endsOn: '2028-01-20',
      billing: 'annual',
    });
  });

  test('TRI-2 ROLE-7 a trial for the own team becomes an own purchase', () => {
    const trial = aSubscription({ source: 'trial', endsOn: '2026-12-01', purchaser: 'adele' });
    expect(nextDue(trial, '2026-12-01')?.document).toMatchObject({ source: 'self-service', purchaser: 'adele' });
  });

  test('REC-5 TRI-2 paid terms keep to the day that prepaid ones kept to; of a trial, to the day it ended', () => {
    const given = { startedOn: '2024-02-29', endsOn: '2025-02-28', recurringBilling: true, paidBy: 'visa' } as const;
    expect(nextDue(aPrepaid(given), '2025-02-28')?.document).toMatchObject({ anchorDay: 29, endsOn: '2026-02-28' });
    const trial = aSubscription({ ...given, source: 'trial', anchorDay: 29 });
    expect(nextDue(trial, '2025-02-28')?.document).not.toHaveProperty('anchorDay');
  });

  test('LIFE-1 an end changes nothing but the state that is on record', () => {
    const trial = aSubscription({ source: 'csp', endsOn: '2026-12-01' });
    expect(nextDue(trial, '2026-12-01')?.document).toEqual({ ...trial, reached: 'expired' });
  });

  test('LIFE-6 nothing comes due of what came back as another subscription', () => {
    expect(nextDue({ ...e5, recurringBilling: false, replacedBy: 'sub-e5-2' }, '2027-06-01')).toBeUndefined();
  });

  test('PAY-11 what is disabled already is not stopped again', () => {
    const pastDue = { invoice: 'x', since: '2026-11-01', lastOn: '2026-11-01', attempts: 1, usableUntil: '2026-12-01' };
    const off = { ...e5, recurringBilling: false, endsOn: '2026-10-01', pastDue };
    expect(nextDue({ ...off, reached: 'disabled' }, '2026-12-05')).toBeUndefined();
    expect(nextDue({ ...off, reached: 'expired' }, '2026-12-05')?.happened.kind).toBe('disabled');
    expect(nextDue({ ...off, reached: 'expired', endsOn: '2026-11-25' }, '2026-12-05')?.happened.kind).toBe(
      'stopped-unpaid',
    );
  });

  test('upToDate makes up for all that is due', () => {
    const monthly = aSubscription({ term: 'monthly', endsOn: '2026-10-05' });
    expect(upToDate(monthly, '2026-12-04').endsOn).toBe('2026-12-05');
    expect(upToDate(monthly, '2026-10-04')).toBe(monthly);
  });

  test('KEY-12 a further term begins on its day, with its own billing, and ends where it was agreed', () => {
    const extension = { on: '2026-12-01', billing: 'annual' as const };
    const further = { ...e5, recurringBilling: false, endsOn: '2027-12-01', extension };
    const { document, happened } = caughtUp(further, '2026-12-01');
    expect(happened.map(({ kind }) => kind)).toEqual(['extension-began']);
    expect(document).toMatchObject({ startedOn: '2026-12-01', endsOn: '2027-12-01', billing: 'annual' });
    expect(document).not.toHaveProperty('extension');
    expect(caughtUp(document, '2027-12-01').happened.map(({ kind }) => kind)).toEqual(['expired']);
  });

  test('ADD-1 a traditional add-on renews after its base, and ends with it', () => {
    const base = e5;
    const addOn = aSubscription({ ...e5, id: 'sub-audio', addOn: 'traditional', base: 'sub-e3' });
    expect(nextDue(addOn, '2026-12-01', base)).toBeUndefined();
    expect(nextDue(addOn, '2026-12-01', caughtUp(base, '2026-12-01').document)?.happened.kind).toBe('renewed');
    const ended = { ...base, recurringBilling: false };
    expect(nextDue(addOn, '2026-12-01', ended)?.document).toMatchObject({
      recurringBilling: false,
      endsOn: '2026-12-01',
    });
    const cancelled = { ...ended, cancelled: { on: '2026-11-21' } };
    const charged = { ...addOn, billedUntil: '2026-12-01' };
    expect(nextDue(charged, '2026-11-21', cancelled)?.document).toEqual({
      ...charged,
      unbilled: [expect.objectContaining({ type: 'cancel', from: '2026-11-21', until: '2026-12-01', amount: -30_000 })],
      recurringBilling: false,
      endsOn: '2026-11-21',
      cancelled: { on: '2026-11-21' },
    });
  });

  test('ADD-1 CAN-5 nor does an add-on that was to end by itself outlive its base, nor stay expired beside a cancelled one', () => {
    const own = aSubscription({
      ...e5,
      id: 'sub-audio',
      addOn: 'traditional',
      base: 'sub-e3',
      recurringBilling: false,
    });
    const ended = { ...e5, recurringBilling: false };
    expect(nextDue({ ...own, endsOn: '2027-03-01' }, '2026-12-01', ended)?.happened.kind).toBe('ended-with-base');
    const expired = { ...own, endsOn: '2026-11-15', reached: 'expired' } as const;
    expect(nextDue(expired, '2026-11-21', { ...ended, endsOn: '2026-11-15' })).toBeUndefined();
    const cancelled = { ...ended, cancelled: { on: '2026-11-21' } };
    expect(nextDue(expired, '2026-11-21', cancelled)?.document).toMatchObject({ cancelled: { on: '2026-11-21' } });
  });

  test('a long absence makes up for every renewal', () => {
    const monthly = aSubscription({ term: 'monthly', endsOn: '2026-10-05' });
    const { document, happened } = caughtUp(monthly, '2026-12-05');
    expect(happened.map(({ on }) => on)).toEqual(['2026-10-05', '2026-11-05', '2026-12-05']);
    expect(document).toMatchObject({ startedOn: '2026-12-05', endsOn: '2027-01-05' });
  });

  test('one long absence gives the same as many short ones, for a subscription and its add-on', () => {
    fc.assert(
      fc.property(lives, fc.array(fc.nat(120), { maxLength: 8 }), ([base, addOn], steps) => {
        let day = start;
        let slowly = bothCaughtUp([base, addOn], day);
        for (const step of steps) {
          day = addDays(day, step);
          const next = bothCaughtUp(slowly.documents, day);
          slowly = { ...next, happened: slowly.happened.map((all, i) => [...all, ...(next.happened[i] ?? [])]) };
        }
        expect(slowly).toEqual(bothCaughtUp([base, addOn], day));
      }),
      { numRuns: 500 },
    );
  });
});

/** The base first, as the worker does it. */
function bothCaughtUp([base, addOn]: Pair, today: string) {
  const first = caughtUp(base, today);
  const second = caughtUp(addOn, today, first.document);
  const documents: Pair = [first.document, second.document];
  return { documents, happened: [first.happened, second.happened] };
}
