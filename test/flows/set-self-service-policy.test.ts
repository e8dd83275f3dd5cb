// The self-service policy through the real server: seen, changed once, and nothing that exists changes with it.
import { expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

test('POL-1 POL-3 a global admin changes a product from the list, and what Adele bought goes on', async () => {
  const adele = chatWith(product, { as: 'Adele' });
  const before = await adele.say('show Power Apps');
  const alex = chatWith(product);
  const list = await alex.press(await alex.say('who bought what?'), 'What people may buy');
  const asks = await alex.press(list, 'Power Apps Premium');
  const review = await alex.press(asks, 'Continue', { policy: 'trials-only' });
  expect(review.text).toContain('1 purchase of this product that people made before: they go on as they are.');
  expect(review.text).toContain('nothing is allowed');
  const other = await alex.press(review, 'Set to "Allow for trials only"', { policy: 'disabled' });
  const done = await alex.press(other, 'Set to "Do not allow"');
  expect(done.text).toContain('Power Apps Premium is set to "Do not allow" from now on.');
  const again = await alex.press(await alex.press(done, 'Show every product'), 'Power Apps Premium');
  expect(JSON.stringify(again.json)).toContain('"value":"disabled"');
  expect((await adele.say('show Power Apps')).text).toBe(before.text);
});

test.each([
  ['en-US', 'block self-service purchases', 'Of which product?', 'Continue', '→\nDo not allow'],
  ['nl-NL', 'blokkeer selfserviceaankopen', 'Van welk product?', 'Verder', '→\nNiet toestaan'],
])('POL-1 without a product it asks which one (%s)', async (locale, sentence, which, next, change) => {
  const alex = chatWith(product, { locale });
  const asks = await alex.say(sentence);
  expect(asks.text).toContain(which);
  expect((await alex.press(asks, next, { product: 'visio-p2' })).text).toContain(change);
});

test.each([
  ['en-US', 'block self-service purchases of Contoso Sign', 'in the Azure portal is not stopped by this'],
  ['nl-NL', 'blokkeer selfserviceaankopen van Contoso Sign', 'in de Azure-portal kopen, houdt dit niet tegen'],
])('POL-4 POL-5 of an app the card says what it does not stop (%s)', async (locale, sentence, words) => {
  const card = await chatWith(product, { locale }).say(sentence);
  expect(card.text).toContain(words);
  expect(card.text).not.toMatch(/for trials only|alleen proefversies/i);
});

test('ROLE-15 a billing admin sees the policy, in Dutch, and has nothing to press on it', async () => {
  const megan = chatWith(product, { as: 'Megan', locale: 'nl-NL' });
  const list = await megan.press(await megan.say('wie heeft wat gekocht?'), 'Wat mensen mogen kopen');
  expect(list.text).toContain('Alleen een globale beheerder wijzigt dit.');
  expect(list.text).toContain('Niet toestaan');
  expect(list.buttons).not.toContain('Power Apps Premium');
});

test.each([
  ['Megan', 'Alleen een globale beheerder bepaalt wat mensen voor het eigen team mogen kopen; een'],
  ['Lynne', 'Alleen een globale beheerder bepaalt wat mensen voor het eigen team mogen kopen.'],
])('ROLE-15 %s is refused, however the press is made', async (as, why) => {
  const open = { capability: 'set-self-service-policy', input: { product: 'power-apps', policy: 'enabled' } };
  const value = { action: { type: 'Action.Execute', verb: 'open', data: open }, trigger: 'manual' };
  const invoke = { type: 'invoke', id: `f:${as}`, name: 'adaptiveCard/action', value };
  const { body } = await chatWith(product, { as, locale: 'nl-NL' }).post(invoke);
  expect(JSON.stringify(body)).toContain(why);
});
