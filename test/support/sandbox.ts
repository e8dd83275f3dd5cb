// What a test does to the running product besides chatting: it moves the clock and starts anew.
import { expect } from '@jest/globals';
import type { Product } from './test-product.ts';

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
