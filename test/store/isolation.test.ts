// What a transaction sees, and what nobody else does.
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readerOf } from '../../domain/store/reader.ts';
import { aProductKey, aSubscription } from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const e3 = aSubscription({ version: 0 });
const total = async (id: string) => (await own.store.subscriptions.get('contoso', id))?.total;

describe('a transaction', () => {
  test('shows its writes to itself and to nobody else before it ends', async () => {
    const { store } = own;
    const first = await store.subscriptions.save({ ...e3, id: 'seen' });
    await store.transaction(async (session) => {
      await store.subscriptions.save({ ...first, total: 105 }, session);
      expect((await store.subscriptions.get('contoso', 'seen', session))?.total).toBe(105);
      expect(await total('seen')).toBe(100);
      expect(await store.subscriptions.list({ id: 'seen' })).toMatchObject([{ total: 100 }]);
    });
    expect(await total('seen')).toBe(105);
  });

  test('reads one moment: what others change meanwhile stays out of it', async () => {
    const { store } = own;
    const first = await store.subscriptions.save({ ...e3, id: 'moment' });
    const seen = await store.transaction(async (session) => {
      const before = await store.subscriptions.get('contoso', 'moment', session);
      await store.subscriptions.save({ ...first, total: 105 });
      const [after] = await store.subscriptions.list({ id: 'moment' }, { session });
      return [before?.total, after?.total];
    });
    expect(seen).toEqual([100, 100]);
    expect(await total('moment')).toBe(105);
  });

  test('leaves nothing behind when it fails, not even its first write', async () => {
    const { store } = own;
    const first = await store.subscriptions.save({ ...e3, id: 'undone' });
    let runs = 0;
    const failing = store.transaction(async (session) => {
      runs += 1;
      await store.subscriptions.save({ ...first, total: 105 }, session);
      await store.productKeys.save(aProductKey('E3ADD-20AAA-BBBBB-CCCCC-DDD20', { version: 0 }), session);
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(runs).toBe(1);
    expect(await total('undone')).toBe(100);
    expect(await store.productKeys.list({})).toEqual([]);
  });
});

describe('two tenants with the same ids', () => {
  const fabrikam = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('seen', 'moment', 'sub-e3', 'sub-bp', 'a', 'b'),
      total: fc.integer({ min: 1, max: 300 }),
    }),
    { minLength: 4, selector: ({ id }) => id },
  );
  const theirs = fc.sample(fabrikam, { seed: 7, numRuns: 1 })[0] ?? [];
  const key = aProductKey('BPADD-5AAAA-BBBBB-CCCCC-DDDD5', { version: 0 });

  beforeAll(async () => {
    const { store } = own;
    for (const one of theirs) {
      await store.subscriptions.save(aSubscription({ ...one, assigned: 0, tenantId: 'fabrikam', version: 0 }));
    }
    await store.productKeys.save({ ...key, tenantId: 'fabrikam' });
  });

  test('never see each other: each reads its own subscriptions, all of them', async () => {
    const found = await readerOf(own.store, 'fabrikam').subscriptions();
    expect(found.map(({ id, total: count }) => ({ id, total: count }))).toEqual(
      [...theirs].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const ours = await readerOf(own.store, 'contoso').subscriptions();
    expect(ours.map(({ id, tenantId }) => `${tenantId}/${id}`)).toEqual([
      'contoso/moment',
      'contoso/seen',
      'contoso/undone',
    ]);
  });

  test('never find each other by an id or a product key', async () => {
    const [contoso, fabrikamReads] = [readerOf(own.store, 'contoso'), readerOf(own.store, 'fabrikam')];
    expect(await contoso.productKeys([key.id])).toEqual([]);
    expect(await fabrikamReads.productKeys([key.id])).toHaveLength(1);
    for (const { id } of theirs.filter((one) => !['seen', 'moment'].includes(one.id))) {
      expect(await contoso.subscription(id)).toBeUndefined();
    }
  });

  test('are counted apart when they guess product keys', async () => {
    const at = new Date('2026-11-21T12:00Z');
    const guess = { version: 0, at, kind: 'refused', command: 'redeem-keys', by: 'eve', rule: 'KEY-E2' } as const;
    for (const id of ['1', '2', '3']) await own.store.audit.save({ ...guess, id, tenantId: 'fabrikam' });
    expect(await readerOf(own.store, 'contoso').refusals(['KEY-E2'], new Date(0), 'eve')).toBe(0);
    expect(await readerOf(own.store, 'fabrikam').refusals(['KEY-E2'], new Date(0), 'eve')).toBe(3);
  });
});
