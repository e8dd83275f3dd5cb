// NOT-20: whoever bought something hears, while it can still be undone, until when.
import { expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { outboxAtRest } from '../support/eventually.ts';
import { newsIn } from '../support/news-in.ts';
import { advanceDays } from '../support/sandbox.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);

test('NOT-20 CAN-1 NOT-27 Adele alone is told about her purchase, and the button is checked against the day it is pressed on', async () => {
  const [adele, alex] = [chatWith(product, { as: 'Adele', locale: 'nl-NL' }), chatWith(product)];
  await alex.say('help');
  const terms = await adele.say('koop 3 Power Automate');
  await adele.press(await adele.press(terms, 'Verder', { terms: 'annual/annual' }), 'Koop 3 licenties');
  // The invoice comes first.
  await advanceDays(product, 2);
  await outboxAtRest(own.store);
  await advanceDays(product, 3);
  const card = await newsIn(adele, /Power Automate.* is op te zeggen tot en met/);
  expect(card.buttons.slice(0, 2)).toEqual(['Opzeggen', 'Toon het abonnement']);
  const now = await adele.press(card, 'Opzeggen');
  expect(now.text).toContain('Power Automate');
  expect(now.json).toEqual(expect.objectContaining({ lang: 'nl' }));
  expect(JSON.stringify(now.json)).toContain('"value":"now"');

  await advanceDays(product, 3);
  expect(JSON.stringify((await adele.press(card, 'Opzeggen')).json)).not.toContain('"value":"now"');
  await outboxAtRest(own.store);
  expect(alex.news().filter(({ summary }) => /Power Automate.*cancelled/.test(summary))).toEqual([]);
});

test('NOT-20 LIC-7 Alex is told until when the licenses he added can go back', async () => {
  const alex = chatWith(product);
  await alex.press(await alex.say('add 4 licenses to Exchange Online Plan 1'), 'Confirm 14 licenses');
  await advanceDays(product, 5);
  await outboxAtRest(own.store);
  const summaries = alex.news().map(({ summary }) => summary);
  expect(summaries.join()).toMatch(/You can give back 4 licenses of Exchange Online/);
  await advanceDays(product, 1);
  await outboxAtRest(own.store);
  expect(alex.news().filter(({ summary }) => summary.includes('You can give back'))).toHaveLength(1);
});
