// Events on the real store: in any order, on several servers, about what is not there yet, and in the sandbox.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerCreditChecks } from '../../bot/sandbox/answer-credit-checks.ts';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { applyNextEvent } from '../../domain/desk/apply-event.ts';
import { receiveEvent } from '../../domain/desk/receive-event.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { aSubscription, aTenant } from '../support/builders.ts';
import { anEvent } from '../support/commerce.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const noon = new Date('2026-11-21T12:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);

beforeEach(async () => {
  await own.store.clear();
  await own.store.tenants.save(aTenant({ id: tenantId, tenantId, version: 0 }));
});

const creditCheck = { since: '2026-11-21', orderedAt: noon, quantity: 5, requestedBy: 'alex' };
const ordered = (given: Partial<Subscription> = {}) =>
  own.store.subscriptions.save(aSubscription({ id: 'sub-1', tenantId, version: 0, creditCheck, ...given }));
const hear = (occurredAt = later(60), id: string = randomUUID()) =>
  receiveEvent(
    own,
    anEvent({ id, occurredAt: occurredAt.toISOString(), data: { subscription: 'sub-1', outcome: 'approved' } }),
    noon,
  );
const apply = (seconds = 0) => applyNextEvent(own.store, { now: later(seconds), at: later(seconds) });
const licences = async () => (await own.store.subscriptions.get(tenantId, 'sub-1'))?.total;

describe('an event', () => {
  test('about an order that we do not know yet is tried again, and applied when the order is there', async () => {
    await hear();
    expect(await apply()).toMatchObject({ state: 'waiting', reason: 'there is no such subscription' });
    expect(await apply(29)).toBeUndefined();
    await ordered();
    expect(await apply(30)).toMatchObject({ state: 'applied' });
    expect(await own.store.commerceEvents.list({})).toEqual([
      expect.not.objectContaining({ reason: expect.anything() }),
    ]);
    expect(await licences()).toBe(105);
  });

  test.each<[string, Partial<Subscription> | undefined]>([
    ['there is no such subscription', undefined],
    ['no credit check is pending for this subscription', { creditCheck: undefined as never }],
  ])('is parked after an hour when %s', async (reason, given) => {
    const { creditCheck: _, ...idle } = aSubscription({ id: 'sub-1', tenantId, version: 0 });
    if (given) await own.store.subscriptions.save(idle);
    await hear();
    expect(await apply(3_599)).toMatchObject({ state: 'waiting', reason });
    expect(await apply(3_629)).toMatchObject({ state: 'parked', reason });
    expect(await apply(100_000)).toBeUndefined();
  });

  test('that was sent twice under two ids says nothing about an order made in between', async () => {
    await ordered();
    await hear();
    await hear();
    await apply();
    const between = await own.store.subscriptions.get(tenantId, 'sub-1');
    if (between)
      await own.store.subscriptions.save({ ...between, creditCheck: { ...creditCheck, orderedAt: later(61) } });
    expect(await apply()).toMatchObject({ state: 'ignored' });
    expect(await licences()).toBe(105);
  });

  test('is applied once by four servers at once, as is each of a dozen', async () => {
    await ordered();
    for (let n = 0; n < 12; n += 1) await hear(later(60), `event-${n}`);
    await Promise.all(
      [1, 2, 3, 4].map(async () => {
        while (await apply());
      }),
    );
    expect(await licences()).toBe(105);
    expect(await own.store.audit.count({ command: 'credit-check-completed' })).toBe(1);
    expect(await own.store.commerceEvents.count({ state: 'applied' })).toBe(1);
  });

  test.each(['audit', 'commerceEvents'] as const)(
    'that fails at the %s has done nothing, and is tried again',
    async (at) => {
      await ordered();
      await hear();
      const broken = { ...own.store, [at]: { ...own.store[at], save: () => Promise.reject(new Error('disk full')) } };
      await expect(applyNextEvent(broken, { now: noon, at: noon })).rejects.toThrow('disk full');
      expect([await licences(), await own.store.commerceEvents.count({ state: 'waiting' })]).toEqual([100, 1]);
      expect(await apply(30)).toMatchObject({ state: 'applied' });
      expect(await licences()).toBe(105);
    },
  );

  test('that another server applied, because this one came back after its lease, stays applied', async () => {
    await ordered();
    await hear();
    const { commerceEvents } = own.store;
    const take: typeof commerceEvents.take = async (...given) => {
      const taken = await commerceEvents.take(...given);
      await apply(30);
      return taken;
    };
    const slow = { ...own.store, commerceEvents: { ...commerceEvents, take } };
    expect(await applyNextEvent(slow, { now: noon, at: noon })).toMatchObject({ state: 'applied' });
    expect(await licences()).toBe(105);
  });
});

describe('LIC-19 the sandbox answers an order', () => {
  const answer = (seconds: number) => answerCreditChecks(own.store, { afterMs: 20_000, now: noon, at: later(seconds) });
  const outcomes = async () =>
    (await own.store.commerceEvents.list({})).map(({ event }) => 'outcome' in event.data && event.data.outcome);

  test('after its time, once', async () => {
    await ordered();
    await answer(19);
    expect(await outcomes()).toEqual([]);
    await answer(20);
    await answer(21);
    expect(await outcomes()).toEqual(['approved']);
    expect(await apply()).toMatchObject({ state: 'applied' });
  });

  test('and declines it when the amount on its card ended in 13', async () => {
    const month = { startedOn: '2026-11-21', billing: 'monthly', price: 113 } as const;
    await ordered({ ...month, creditCheck: { ...creditCheck, quantity: 1 } });
    await answer(20 + 5 * 86_400);
    expect(await outcomes()).toEqual(['declined']);
  });

  test('but not one from before it began', async () => {
    const { orderedAt: _, ...before } = creditCheck;
    await ordered({ creditCheck: before });
    await answer(1_000_000);
    expect(await outcomes()).toEqual([]);
  });
});
