// What is really in the database of a running product.
import mongoose from 'mongoose';
import { openStore } from '../../domain/store/open-store.ts';
import type { Product } from './test-product.ts';

/** Every document of every collection as the database has it, past the product's own schemas. */
export async function everythingStored({ uri }: Product): Promise<{ collections: string[]; text: string }> {
  const connection = await mongoose.createConnection(uri).asPromise();
  const store = await openStore(uri);
  const collections = Object.values(store).flatMap((one) => (typeof one === 'object' ? one.name : []));
  await store.close();
  const documents = collections.map((name) => connection.collection(name).find({}).toArray());
  const text = JSON.stringify(await Promise.all(documents));
  await connection.close();
  return { collections, text };
}
