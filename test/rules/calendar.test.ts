// Days and months as people say them.
import { describe, expect, test } from '@jest/globals';
import { clockIn, dateIn, isDay, lastTime, sameTimeLater } from '../../domain/model/calendar.ts';

test.each([
  ['2026-11-21', true],
  ['0000-02-29', true],
  ['2026-02-29', false],
  ['2026-11-31', false],
  ['20261121', false],
  ['2026-11-21T10:00', false],
  ['May', false],
  ['', false],
])('"%s" is a day: %s', (written, is) => {
  expect(isDay(written)).toBe(is);
});

describe('a date without its year', () => {
  test.each([
    ['0000-03-01', '2026-11-21', '2026-03-01'],
    ['0000-11-30', '2026-11-21', '2026-11-30'],
    ['0000-12-01', '2026-11-21', '2025-12-01'],
    ['0000-02-29', '2026-11-21', '2026-02-28'],
    ['0000-02-29', '2025-01-31', '2024-02-29'],
  ])('SSP-9 %s is, on %s, %s', (date, today, meant) => {
    expect(lastTime(date, today)).toBe(meant);
  });

  test('SSP-9 any other stays as it is', () => {
    expect(lastTime('2019-01-01', '2026-11-21')).toBe('2019-01-01');
  });

  test('SSP-9 "from May to March" ends last March', () => {
    const to = lastTime('0000-03-31', '2026-11-21');
    expect([lastTime('0000-05-01', to), to]).toEqual(['2025-05-01', '2026-03-31']);
  });
});

test.each([
  ['Europe/Amsterdam', '2026-11-21T22:41:00Z', 264, '2027-08-12', '23:41'],
  ['Europe/Amsterdam', '2027-08-12T22:30:00Z', 100, '2027-11-21', '00:30'],
  ['Asia/Shanghai', '2026-11-21T22:41:00Z', 264, '2027-08-13', '06:41'],
])(
  'in %s the time of day stays what it is, whatever the clocks do: %s and %d days',
  (zone, from, days, date, clock) => {
    const later = sameTimeLater(zone, new Date(from), days);
    expect([dateIn(zone, later), clockIn(zone, later)]).toEqual([date, clock]);
  },
);
