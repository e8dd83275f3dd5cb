// Roles on billing profiles, through the real server: who changes, who only looks, who only sees bills.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
beforeEach(() => reset(product));

const chat = (as: string, locale = 'en-US') => chatWith(product, { as, locale });

describe('Microsoft 365 E5, on the billing profile Contoso Invoice', () => {
  test('ROLE-11 ROLE-13 its contributor changes it, and nothing else of the organization', async () => {
    const grady = chat('Grady');
    const card = await grady.say('add 2 licenses to E5');
    const done = await grady.press(card, /^Order 27/);
    expect(done.text).toMatch(/credit check|now has 27 licenses/i);
    expect((await grady.say('show my subscriptions')).text).not.toContain('Exchange Online');
    expect((await grady.say('add 2 licenses to E3')).text).toContain('Only a global admin or a billing admin');
  });

  test('ROLE-13 its reader sees it with what it costs, and is told who changes it, in Dutch', async () => {
    const diego = chat('Diego', 'nl-NL');
    const shown = await diego.say('toon E5');
    expect(shown.text).toContain('Per licentie per maand');
    expect(shown.buttons).not.toContain('Licenties toevoegen');
    const refused = await diego.say('voeg 2 licenties toe aan E5');
    expect(refused.text).toMatch(/klantovereenkomst.+Alex Wilber, .*Grady Archie/s);
    expect((await diego.say('toon mijn facturen')).text).toContain('Contoso Invoice');
  });

  test.each([
    ['en-US', 'show my invoices', 'add 2 licenses to E5', 'Only a global admin or a billing admin can do this.'],
    ['nl-NL', 'toon mijn facturen', 'voeg 2 licenties toe aan E5', 'Alleen een globale beheerder of'],
  ])('ROLE-13 its invoice manager sees its bills and nothing else (%s)', async (locale, bills, wish, refusal) => {
    const lynne = chat('Lynne', locale);
    const invoices = await lynne.say(bills);
    expect(invoices.text).toContain('Contoso Invoice');
    expect(invoices.text).not.toContain('Contoso Main');
    expect((await lynne.press(invoices, /bp-invoice$/)).text).toContain('Microsoft 365 E5');
    expect((await lynne.say(wish)).text).toContain(refusal);
    expect((await lynne.say('show E5')).text).not.toContain('Purchased');
  });
});
