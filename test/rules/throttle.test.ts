// The buckets of what the bot writes first, against the limits that Teams publishes.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policy } from '../../domain/policy.ts';
import { type Bucket, closedFor, type Limit, spent, waitFor } from '../../domain/rules/throttle.ts';

const start = new Date('2026-11-21T09:00:00Z').getTime();
const at = (ms: number) => new Date(start + ms);
const limit: Limit = { burst: 3, perSecond: 2 };

/** When each of `count` messages goes out, if one waits whenever it has to and pauses as said before each. */
function sentAt(count: number, of: Limit, pauses: readonly number[] = []): number[] {
  let bucket: Bucket | undefined;
  let now = 0;
  return Array.from({ length: count }, (_, i) => {
    now += pauses[i] ?? 0;
    now += waitFor(bucket, of, at(now));
    bucket = spent(bucket, of, at(now));
    return now;
  });
}

const mostIn = (seconds: number, times: readonly number[]) =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + seconds * 1_000).length));

/** "Estimates that may change" (Teams, rate limits for bots). */
const published: Record<'conversation' | 'tenant', { seconds: number; most: number }[]> = {
  conversation: [
    { seconds: 1, most: 7 },
    { seconds: 2, most: 8 },
    { seconds: 30, most: 60 },
    { seconds: 3_600, most: 1_800 },
  ],
  tenant: [{ seconds: 1, most: 50 }],
};

describe.each(['conversation', 'tenant'] as const)('the bucket of a %s', (of) => {
  test.each(published[of])('lets no more than $most messages out in any $seconds s', ({ seconds, most }) => {
    const { burst, perSecond } = policy.writesFirst[of];
    expect(burst + perSecond * seconds).toBeLessThanOrEqual(most);
    expect(mostIn(seconds, sentAt(seconds > 60 ? 1_200 : 200, policy.writesFirst[of]))).toBeLessThanOrEqual(most);
  });
});

test('whatever the pauses, no span of time sees more than the burst and what filled up meanwhile', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 40 }), (pauses) => {
      const times = sentAt(40, limit, pauses);
      for (const seconds of [0.5, 1, 3, 10])
        expect(mostIn(seconds, times)).toBeLessThanOrEqual(limit.burst + limit.perSecond * seconds);
    }),
  );
});

test('all that fits in at once goes at once, and the next waits for its token', () => {
  expect(sentAt(6, limit)).toEqual([0, 0, 0, 500, 1_000, 1_500]);
});

test('a server whose clock is behind gets no second helping', () => {
  const empty = { tokens: 0, at: at(0) };
  expect(waitFor(empty, limit, at(-5_000))).toBe(500);
  expect(spent(empty, limit, at(-5_000)).at).toEqual(at(0));
});

test('an answer does not wait, and leaves a debt of at most a second', () => {
  let bucket: Bucket | undefined;
  for (let answers = 0; answers < 20; answers += 1) bucket = spent(bucket, limit, at(0));
  expect(bucket?.tokens).toBe(-2);
  expect(waitFor(bucket, limit, at(0))).toBe(1_500);
});

test.each([200, 7_000, 3_600_000])('closed for %i ms, it opens then and not earlier', (ms) => {
  const closed = closedFor(undefined, limit, ms, at(0));
  expect(waitFor(closed, limit, at(ms - 1))).toBeGreaterThan(0);
  expect(waitFor(closed, limit, at(ms))).toBe(0);
  // An answer meanwhile neither opens it nor keeps it closed for longer than its debt.
  expect(waitFor(spent(closedFor(undefined, limit, 7_000, at(0)), limit, at(0)), limit, at(0))).toBe(7_000);
});
