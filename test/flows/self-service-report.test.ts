// The report of self-service purchases through the real server.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chatWith, type Product, startProduct } from '../support/desk-chat.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

test.each([
  ['Alex', 'en-US', 'show the self-service report', 'Expires 28 Nov 2026, €20.00 per license a month'],
  ['Megan', 'nl-NL', 'toon het selfservicerapport', 'Verloopt 28 nov 2026, € 20,00 per licentie per maand'],
])('ROLE-8 %s (%s) sees six fields and nothing else of it', async (as, locale, sentence, terms) => {
  const admin = chatWith(product, { as, locale });
  const overview = await admin.say(sentence);
  const shown = await admin.press(overview, 'Power Apps Premium');
  expect(shown.text.replaceAll('\u00a0', ' ')).toContain(terms);
  expect(shown.text).toContain('Power Apps Premium: Adele Vance');
  expect(shown.text).toMatch(/3 licen[st]/);
  expect(shown.text).toMatch(/Adele Vance: Adele Vance (and|en) Lynne Robbins\./);
  // Her card, her profile, her invoices and her reasons are hers.
  for (const { json } of [overview, shown])
    expect(JSON.stringify(json)).not.toMatch(
      /bp-adele|pm-|ending in|eindigt op|Visa|Mastercard|•|invoice|factu|feedback/i,
    );
  // Nothing on it changes the purchase: one leads to taking it over, which has a confirmation of its own (SSP-15).
  expect(shown.buttons).toEqual([
    expect.stringMatching(/^(Take over from|Overnemen van) Adele Vance$/),
    shown.buttons[1],
  ]);
  expect((await admin.press(shown, shown.buttons[1] ?? '')).text).toBe(overview.text);
});

test.each([
  ['Isaiah', 'en-US', 'who bought what?', 'Only a global admin or a billing admin can do this.'],
  ['Adele', 'nl-NL', 'wie heeft wat gekocht?', 'Alleen een globale beheerder of een factureringsbeheerder kan dit.'],
  ['Lynne', 'nl-NL', 'wie heeft wat gekocht?', 'Alleen een globale beheerder of een factureringsbeheerder kan dit.'],
])('ROLE-8 %s (%s) is refused and told whom to ask', async (as, locale, sentence, why) => {
  const { text } = await chatWith(product, { as, locale }).say(sentence);
  expect(text).toContain(why);
  expect(text).toContain('Alex Wilber');
  expect(text).not.toContain('Power Apps');
});
