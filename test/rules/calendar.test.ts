// Days and months as people say them.
import { describe, expect, test } from '@jest/globals';
import { isDay, lastTime } from '../../domain/model/calendar.ts';

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
