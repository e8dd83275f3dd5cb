// Say, card, confirm, card: licence quantities through the real server.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatWith, type Product, startProduct } from '../support/desk-chat.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

describe('adding and removing licences', () => {
  test('LIC-1 "add 5 licenses to E3" shows 100 → 105, and confirming makes it 105', async () => {
    const alex = chatWith(product);
    const card = await alex.say('add 5 licenses to E3');
    expect(card.text).toContain('Microsoft 365 E3');
    expect(card.buttons).toEqual(['Confirm 105 licenses', 'Change nothing']);
    const done = await alex.press(card, 'Confirm 105 licenses');
    expect(done.text).toContain('Done: Microsoft 365 E3 now has 105 licenses.');
    const shown = await alex.say('show E3');
    expect(shown.text).toMatch(/Licenses\n105\nAssigned\n96\nAvailable\n9/);
  });
});
