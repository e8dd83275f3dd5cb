// What a test does to the running product besides chatting: it moves the clock, starts anew, and looks at what is stored.
import { expect } from '@jest/globals';
import mongoose from 'mongoose';
import { openStore } from '../../domain/store/open-store.ts';
import type { Product } from './desk-chat.ts';

async function control({ port }: Product, path: string, body: object): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
}

export const advanceDays = (product: Product, days: number) => control(product, 'clock', { advanceDays: days });

export const completeCreditCheck = (product: Product, subscription: string, approved: boolean) =>
  control(product, 'credit-check', { subscription, approved });

/** The demo tenant as on its first day. */
export const reset = (product: Product) => control(product, 'reset', {});

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
