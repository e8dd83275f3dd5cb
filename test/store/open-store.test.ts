// Opening the store: what it makes, what it keeps, and what it refuses with a sentence.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { StoreUnusable } from '../../domain/store/connect.ts';
import { openStore, type Store } from '../../domain/store/open-store.ts';
import { aSubscription, aTenant } from '../support/builders.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { startStandaloneServer } from './standalone-server.ts';

const day = 86_400;

describe('a store', () => {
  const uri = freshDatabase();
  let store: Store;
  beforeAll(async () => {
    store = await openStore(uri);
  });
  afterAll(async () => {
    await store.drop();
    await store.close();
  });

  test('has its collections and indexes from the start, and opens beside another server', async () => {
    const [second, third] = await Promise.all([openStore(uri), openStore(uri)]);
    await Promise.all([second.close(), third.close()]);
    const connection = await mongoose.createConnection(uri).asPromise();
    const indexes = async (name: string) => (await connection.collection(name).indexes()).slice(1);
    expect(await indexes('subscriptions')).toMatchObject([{ key: { tenantId: 1 } }]);
    expect(await indexes('outbox')).toMatchObject([
      { key: { state: 1, dueAt: 1 } },
      { key: { tenantId: 1, person: 1, state: 1 } },
      { key: { settledAt: 1 }, expireAfterSeconds: 400 * day },
    ]);
    expect(await indexes('deliveries')).toMatchObject([{ key: { at: 1 }, expireAfterSeconds: day }]);
    expect(await indexes('commerce-events')).toMatchObject([
      { key: { state: 1, dueAt: 1 } },
      { key: { receivedAt: 1 }, expireAfterSeconds: 90 * day },
    ]);
    const pendings = await indexes('pendings');
    expect(pendings).toContainEqual(expect.objectContaining({ key: { createdAt: 1 }, expireAfterSeconds: 400 * day }));
    await connection.close();
  });

  test('keeps what it stored when it is closed and opened again', async () => {
    await store.subscriptions.save(aSubscription({ version: 0 }));
    await store.close();
    store = await openStore(uri);
    expect(await store.subscriptions.get('contoso', 'sub-e3')).toEqual(aSubscription({ version: 1 }));
    expect(await store.ready()).toBe(true);
  });

  test('is empty and usable after it was cleared, transactions included', async () => {
    await store.clear();
    expect(await store.subscriptions.list({})).toEqual([]);
    await store.transaction((session) => store.tenants.save(aTenant({ version: 0 }), session));
    expect(await store.tenants.list({})).toHaveLength(1);
  });
});

describe('a database that cannot be used is one sentence for who starts the product', () => {
  const refusalOf = (uri: string): Promise<unknown> => openStore(uri).catch((error: unknown) => error);

  test('a deployment without transactions: what to run instead', async () => {
    const standalone = await startStandaloneServer();
    const refusal = await refusalOf(standalone.uri);
    standalone.close();
    expect(refusal).toBeInstanceOf(StoreUnusable);
    expect(refusal).toHaveProperty(
      'message',
      'The database at MONGODB_URI has no transactions: run it as a replica set (docker compose up -d does), or use Atlas or Azure DocumentDB.',
    );
  });

  test.each([
    ['nobody listens', 'mongodb://admin:hunter2@127.0.0.1:9/x?replicaSet=rs0', /^No database answers at MONGODB_URI: /],
    ['it is no connection string', 'mongodb://', /^MONGODB_URI is no connection string of MongoDB/],
    ['an option is unknown', 'mongodb://127.0.0.1:9/x?nonsense=1', /^MONGODB_URI is no connection string of MongoDB/],
  ])('%s: within seconds, without the password and the words of a library', async (_why, uri, sentence) => {
    const before = performance.now();
    const refusal = await refusalOf(uri);
    expect(refusal).toBeInstanceOf(StoreUnusable);
    expect((refusal as Error).message).toMatch(sentence);
    expect((refusal as Error).message).not.toMatch(/hunter2|ECONNREFUSED|Mongo[A-CE-Z]/);
    expect(performance.now() - before).toBeLessThan(9_000);
  });
});
