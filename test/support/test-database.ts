// A database of its own for every test file, on whatever server MONGODB_URI names.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { openStore, type Store } from '../../domain/store/open-store.ts';

/** The connection string of a database that nobody else uses. */
export function freshDatabase(): string {
  const uri = new URL(process.env['MONGODB_URI'] ?? '');
  uri.pathname = `/test-${randomUUID().slice(0, 13)}`;
  return uri.href;
}

/** Opens a store for the file's tests and drops its database afterwards. Call at the top of the file. */
export function testStore(): { readonly store: Store } {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(freshDatabase());
  });
  afterAll(async () => {
    await store.drop();
    await store.close();
  });
  return {
    get store() {
      return store;
    },
  };
}
