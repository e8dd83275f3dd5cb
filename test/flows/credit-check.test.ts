// The credit check: what waits for it, and what its end changes.
import { describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { completeCreditCheck, reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

const dutch = (as = 'Alex') => chatWith(product, { as, locale: 'nl-NL' });
const say = (as: string, text: string) => chatWith(product, { as }).say(text);

const end = (approved: boolean) => completeCreditCheck(product, 'sub-o365-e1', approved);

describe('the credit check', () => {
  test('LIC-10 LIC-19 what is pending, since when; passed, the licences are there and can be changed', async () => {
    await reset(product);
    expect((await say('Alex', 'is the credit check done yet?')).text).toContain('1 order is waiting');
    expect((await dutch('Isaiah').say('is de kredietcontrole al klaar?')).text).toContain('10 licenties erbij');
    await end(true);
    await expect(end(true)).rejects.toThrow('404');
    expect((await say('Alex', 'is the credit check done yet?')).text).toContain('No credit check is pending.');
    expect((await say('Alex', 'show Office 365 E1')).text).toMatch(/Licenses\n50\n/);
    expect((await say('Alex', 'add 5 licenses to Office 365 E1')).buttons).toContain('Order 55 licenses in total');
  });

  test('PAY-8 declined, nothing has changed', async () => {
    await reset(product);
    await end(false);
    expect((await say('Alex', 'show Office 365 E1')).text).toMatch(/Licenses\n40\n/);
  });

  test('ROLE-7 an ordinary member learns nothing', async () => {
    expect((await say('Lynne', 'is the credit check done yet?')).text).toContain(
      'You have no subscriptions of your own',
    );
  });
});
