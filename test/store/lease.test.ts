// One worker at a time: a lease is held, renewed, given back, and taken over when its holder dies.
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { leaseMs, withLease } from '../../domain/desk/lease.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();

/** A clock that only moves when it is told to. */
function aClock() {
  let at = Date.parse('2026-11-21T12:00Z');
  return { now: () => new Date(at), wait: (ms: number) => (at += ms) };
}

function workers() {
  const clock = aClock();
  const name = randomUUID();
  const as = (holder: string, work: (stillMine: () => Promise<boolean>) => Promise<unknown> = async () => undefined) =>
    withLease(own.store, { name, holder, now: clock.now }, work);
  return { as, clock };
}

describe('a lease', () => {
  test('keeps a second worker out while the first is at it, and lets it in afterwards', async () => {
    const { as, clock } = workers();
    let second: boolean | undefined;
    const first = await as('one', async () => {
      second = await as('two');
    });
    expect([first, second]).toEqual([true, false]);
    clock.wait(1);
    expect(await as('two')).toBe(true);
  });

  test('goes to one of many who ask at the same moment', async () => {
    const { as } = workers();
    let free = () => {};
    const busy = new Promise<void>((resolve) => {
      free = resolve;
    });
    const asked = ['one', 'two', 'three', 'four'].map((holder) => as(holder, () => busy));
    setTimeout(free, 200);
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
  });

  test('is taken over when its holder has died, and the dead one finds out when it comes back', async () => {
    const { as, clock } = workers();
    const said: boolean[] = [];
    await as('one', async (stillMine) => {
      clock.wait(leaseMs - 1);
      said.push(await as('two'));
      clock.wait(1);
      await as('two', async () => {
        said.push(await stillMine());
      });
    });
    expect(said).toEqual([false, false]);
  });

  test('lasts as long as its holder renews it', async () => {
    const { as, clock } = workers();
    await as('one', async (stillMine) => {
      for (let i = 0; i < 3; i += 1) {
        clock.wait(leaseMs - 1);
        expect(await stillMine()).toBe(true);
        expect(await as('two')).toBe(false);
      }
    });
  });

  test('is given back when the work fails', async () => {
    const { as } = workers();
    const failing = as('one', async () => {
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await as('two')).toBe(true);
  });
});
