// The report of self-service purchases through the real server.
import { expect, test } from '@jest/globals';
import { openStore } from '../../domain/store/open-store.ts';
import { chatWith } from '../support/desk-chat.ts';
import { linkOf, post } from '../support/pages.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

test.each([
  ['Alex', 'en-US', 'show the self-service report', /Expires \d+ \w+ \d{4}, €20\.00 per license a month/],
  ['Megan', 'nl-NL', 'toon het selfservicerapport', /Verloopt \d+ \w+ \d{4}, € 20,00 per licentie per maand/],
])('ROLE-8 %s (%s) sees six fields and nothing else of it', async (as, locale, sentence, terms) => {
  const admin = chatWith(product, { as, locale });
  const overview = await admin.say(sentence);
  const shown = await admin.press(overview, 'Power Apps Premium');
  expect(shown.text.replaceAll('\u00a0', ' ')).toMatch(terms);
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
    expect.stringMatching(/^(Download \(CSV\)|Downloaden \(csv\))$/),
    shown.buttons[2],
  ]);
  expect((await admin.press(shown, shown.buttons[2] ?? '')).text).toBe(overview.text);
});

test.each([
  ['en-US', 'who bought what?', 'ask the buyer to cancel', 'belongs to the organization'],
  ['nl-NL', 'wie heeft wat gekocht?', 'vraag de koper om op te zeggen', 'is van de organisatie'],
])(
  'SSP-14 SSP-16 the report says how to centralise, and whose the data is (%s)',
  async (locale, sentence, how, data) => {
    const alex = chatWith(product, { locale });
    const { text } = await alex.press(await alex.say(sentence), 'Power Apps Premium');
    expect(text).toContain(how);
    expect(text).toContain(data);
  },
);

test('ROLE-8 ROLE-9 SSP-13 the whole report is one file: exactly the six fields, no order history, once, and only for whoever may see it', async () => {
  const alex = chatWith(product);
  const link = linkOf(await alex.say('who bought what?'), 'Download (CSV)');
  expect(await (await fetch(link)).text()).toContain('Purchases: 1');
  const file = await post(link, {});
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(file.headers.get('content-disposition')).toMatch(/self-service-\d{4}-\d\d-\d\d\.csv/);
  const [columns, ...rows] = (await file.text()).trim().split('\r\n');
  expect(columns).toBe('product,purchaser name,subscriptions purchased,expiry date,purchase price,assigned users');
  expect(rows).toEqual([
    expect.stringMatching(/^Power Apps Premium,Adele Vance,3,\d{4}-\d\d-\d\d,20\.00 EUR,Adele Vance; Lynne Robbins$/),
  ]);
  expect((await post(link, {})).status).toBe(410);
  expect(await (await fetch(link)).text()).toContain('The file has been downloaded.');
  expect((await fetch(`${link}x`)).status).toBe(410);
});

test('ROLE-8 a link is worth nothing any more once its admin is none', async () => {
  const megan = chatWith(product, { as: 'Megan' });
  const link = linkOf(await megan.say('who bought what?'), 'Download (CSV)');
  const store = await openStore(product.uri);
  const [person] = await store.people.list({ name: 'Megan Bowen' });
  if (!person) throw new Error('no Megan');
  await store.people.save({ ...person, roles: ['license-admin'] });
  expect([(await fetch(link)).status, (await post(link, {})).status]).toEqual([410, 410]);
  await store.close();
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
