// Two writers at one document: the second never wipes out the first.
import { describe, expect, test } from '@jest/globals';
import { Stale } from '../../domain/store/collection.ts';
import { aSubscription } from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const e3 = (id: string) => own.store.subscriptions.save(aSubscription({ id, version: 0 }));
const stored = (id: string) => own.store.subscriptions.get('contoso', id);

/** Adds one licence to what the transaction itself has read. */
const addOne = (id: string) =>
  own.store.transaction(async (session) => {
    const found = await own.store.subscriptions.get('contoso', id, session);
    if (found) await own.store.subscriptions.save({ ...found, total: found.total + 1 }, session);
  });

describe('the version guard', () => {
  test('refuses to overwrite a document that somebody changed since it was read', async () => {
    const read = await e3('changed');
    await own.store.subscriptions.save({ ...read, total: 110 });
    await expect(own.store.subscriptions.save({ ...read, total: 105 })).rejects.toThrow(Stale);
    expect(await stored('changed')).toMatchObject({ total: 110, version: 2 });
  });

  test('refuses to bring back a document that is gone', async () => {
    const read = await e3('gone');
    await own.store.subscriptions.remove('contoso', 'gone');
    await expect(own.store.subscriptions.save(read)).rejects.toThrow(Stale);
  });

  test('refuses a second new document with the same id', async () => {
    await e3('twice');
    await expect(e3('twice')).rejects.toMatchObject({ code: 11000 });
  });

  test('makes a transaction start again, and what its first run wrote is gone', async () => {
    const old = await e3('again');
    await addOne('again');
    let runs = 0;
    await own.store.transaction(async (session) => {
      runs += 1;
      await own.store.subscriptions.save(aSubscription({ id: `again-${runs}`, version: 0 }), session);
      const read = runs === 1 ? old : await stored('again');
      if (read) await own.store.subscriptions.save({ ...read, total: read.total + 1 }, session);
    });
    expect(runs).toBe(2);
    expect(await stored('again')).toMatchObject({ total: 102 });
    expect([await stored('again-1'), await stored('again-2')]).toMatchObject([undefined, { id: 'again-2' }]);
  });

  test('gives up on a transaction that never reads afresh', async () => {
    const old = await e3('hopeless');
    await addOne('hopeless');
    let runs = 0;
    const hopeless = own.store.transaction(async (session) => {
      runs += 1;
      await own.store.subscriptions.save({ ...old, total: 1 }, session);
    });
    await expect(hopeless).rejects.toThrow(Stale);
    expect(runs).toBe(5);
  });
});

describe('many at once', () => {
  test('twelve transactions that each add one licence add twelve', async () => {
    await e3('counter');
    await Promise.all(Array.from({ length: 12 }, () => addOne('counter')));
    expect(await stored('counter')).toMatchObject({ total: 112, version: 13 });
  });

  test('of eight that claim one id, one gets it', async () => {
    const delivery = { id: 'activity-1', tenantId: 'contoso', version: 0, at: new Date(), answered: false };
    const claims = await Promise.all(Array.from({ length: 8 }, () => own.store.deliveries.claim(delivery)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await own.store.deliveries.claim({ ...delivery, tenantId: 'fabrikam' })).toBe(true);
  });

  test('of eight that take the next entry, one gets it', async () => {
    const delivery = { id: 'activity-2', tenantId: 'contoso', version: 0, at: new Date(), answered: false };
    await own.store.deliveries.claim(delivery);
    const open = { id: 'activity-2', answered: false };
    const taken = await Promise.all(
      Array.from({ length: 8 }, () => own.store.deliveries.take(open, { answered: true }, { at: 1 })),
    );
    expect(taken.filter(Boolean)).toMatchObject([{ answered: true, version: 2 }]);
  });

  test('a claim that fails for another reason is no claim that somebody else has', async () => {
    const wrong = { id: 'x', tenantId: 'contoso', version: 0, at: 'today' as unknown as Date, answered: false };
    await expect(own.store.deliveries.claim(wrong)).rejects.toThrow('expected date');
  });
});
