import { describe, expect, test } from '@jest/globals';
import { clockIn, instantOf, isTimeZone } from '../../domain/model/calendar.ts';
import type { Notice } from '../../domain/model/notice.ts';
import { isMuted, isUrgent, quietUntil } from '../../domain/rules/telling.ts';
import { changed } from '../support/news.ts';

const hours = { from: '20:00', to: '08:00' };
const e3 = { subscription: 'sub-e3', product: 'm365-e3' };
const endsIn = (days: number): Notice => ({ ...e3, kind: 'ends-soon', on: '2026-12-01', days });

describe('quiet hours', () => {
  // 23 November 2026 is a Monday; Amsterdam is an hour ahead of UTC.
  test.each([
    ['Monday noon', '2026-11-23T12:00', undefined],
    ['the first minute of the day', '2026-11-23T08:00', undefined],
    ['the last minute before the evening', '2026-11-23T19:59', undefined],
    ['Monday evening', '2026-11-23T20:00', '2026-11-24T08:00'],
    ['midnight', '2026-11-24T00:00', '2026-11-24T08:00'],
    ['early on Monday', '2026-11-23T07:59', '2026-11-23T08:00'],
    ['Friday noon', '2026-11-27T12:00', undefined],
    ['Friday evening', '2026-11-27T20:00', '2026-11-30T08:00'],
    ['Saturday noon', '2026-11-28T12:00', '2026-11-30T08:00'],
    ['early on Sunday', '2026-11-29T03:00', '2026-11-30T08:00'],
    ['Sunday night, after the clocks went forward', '2027-03-28T21:00', '2027-03-29T08:00'],
  ])('%s: %s waits until %s', (_when, local, until) => {
    const [date = '', clock = ''] = local.split('T');
    const found = quietUntil(instantOf('Europe/Amsterdam', date, clock), 'Europe/Amsterdam', hours);
    const [day = '', morning = ''] = until?.split('T') ?? [];
    expect(found).toEqual(until && instantOf('Europe/Amsterdam', day, morning));
  });

  test('are the hours of where somebody is', () => {
    const now = new Date('2026-11-24T18:30:00Z');
    expect(quietUntil(now, 'Europe/Amsterdam', hours)).toBeUndefined();
    expect(quietUntil(now, 'Asia/Tokyo', hours)).toEqual(new Date('2026-11-24T23:00:00Z'));
    expect(quietUntil(now, 'America/New_York', hours)).toBeUndefined();
  });
});

test.each([
  [endsIn(1), true],
  [endsIn(2), false],
  [{ ...e3, kind: 'trial-ends-soon', on: '2026-12-01', days: 1, becomesPaid: true }, true],
  [{ ...e3, kind: 'credit-check-completed', approved: false, from: 1, to: 1 }, true],
  [{ ...e3, kind: 'credit-check-completed', approved: true, from: 1, to: 2 }, false],
  [{ ...e3, kind: 'change-skipped', from: 1, to: 2 }, true],
  [{ ...e3, kind: 'cleared', total: 100, was: 'LIC-10' }, true],
  [changed, false],
] as [Notice, boolean][])('%j cannot wait: %s', (notice, urgent) => {
  expect(isUrgent(notice)).toBe(urgent);
});

test('a topic is muted alone', () => {
  expect(isMuted(endsIn(7), { muted: ['expiry'] })).toBe(true);
  expect(isMuted(changed, { muted: ['expiry'] })).toBe(false);
  expect(isMuted(changed, {})).toBe(false);
});

test('what somebody asked to be told is told, whatever they muted', () => {
  expect(isMuted({ ...e3, kind: 'cleared', total: 100, was: 'LIC-10' }, { muted: ['licences'] })).toBe(false);
});

test('a time of day in a time zone, there and back', () => {
  const instant = instantOf('America/New_York', '2026-11-23', '08:05');
  expect(instant).toEqual(new Date('2026-11-23T13:05:00Z'));
  expect(clockIn('America/New_York', instant)).toBe('08:05');
  // That night has no half past two.
  expect(instantOf('Europe/Amsterdam', '2027-03-28', '02:30')).toEqual(new Date('2027-03-28T01:30:00Z'));
  expect(['Europe/Amsterdam', 'W. Europe Standard Time', ''].map(isTimeZone)).toEqual([true, false, false]);
});
