// The store for a test file, on a database of its own.
import { afterAll, beforeAll } from '@jest/globals';
import { openStore, type Store } from '../../domain/store/open-store.ts';
import { freshDatabase } from './fresh-database.ts';

/**
 * Opens a store for the file's tests and drops its database afterwards; `uri` names the database of a running product.
 * Call at the top of the file or of a describe.
 */
export function testStore(uri = freshDatabase): { readonly store: Store } {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(uri());
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
