// Buying through the real server: as a buyer, as a member with a card and one without, and where the policy forbids it.
import { expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { advanceDays } from '../support/sandbox.ts';
import { startProduct, testProduct } from '../support/test-product.ts';

const product = testProduct();

const visa = {
  number: '4000 0566 5566 5556',
  expires: '12/30',
  securityCode: '737',
  holder: 'Lynne Robbins',
  street: 'Keizersgracht 1',
  city: '1015 CN Amsterdam',
  country: 'NL',
};

test('ROLE-1 Alex buys step by step, goes back without losing anything, and it is there once', async () => {
  const alex = chatWith(product);
  const which = await alex.say('purchase a new subscription');
  const unanswered = await alex.press(which, 'Continue', { product: 'visio-p2' });
  const again = await alex.press(unanswered, 'Back');
  expect(JSON.stringify(again.json)).toContain('"value":"visio-p2"');
  const many = await alex.press(again, 'Continue');
  const terms = await alex.press(many, 'Continue', { quantity: '4' });
  const review = await alex.press(terms, 'Continue', { terms: 'annual/monthly' });
  expect(review.text).toContain('One year, billed every month');
  const back = await alex.press(await alex.press(review, 'Back'), 'Back');
  expect(JSON.stringify(back.json)).toContain('"id":"quantity"');
  const six = await alex.press(back, 'Continue', { quantity: '6' });
  expect(six.text).toContain('One year, billed every month');
  const done = await alex.press(six, 'Buy 6 licenses');
  expect(done.text).toContain('Bought: 6 licenses of Visio Plan 2.');
  expect((await alex.press(six, 'Buy 6 licenses')).text).toBe(done.text);
  expect((await alex.press(done, 'Show Visio Plan 2')).text).toMatch(/\n6\n/);
});

test('SSP-1 SSP-10 Adele buys for her team in Dutch, sees who pays, and can assign what she bought', async () => {
  const adele = chatWith(product, { as: 'Adele', locale: 'nl-NL' });
  const terms = await adele.say('koop 3 Power Automate');
  const review = await adele.press(terms, 'Verder', { terms: 'annual/annual' });
  expect(review.text).toContain('Je koopt dit voor je eigen team en betaalt het zelf');
  expect(review.text).toContain('Adele Vance, Visa-kaart die eindigt op 1881');
  const done = await adele.press(review, 'Koop 3 licenties');
  expect(done.text).toContain('Gekocht: 3 licenties');
  expect((await adele.press(done, 'Wijs ze toe')).text).toContain('Zoek, of schrijf wie het is.');
});

test('SSP-8 SSP-10 ROLE-7 Lynne has no card: she is led to the page for one, and goes on from there', async () => {
  const lynne = chatWith(product, { as: 'Lynne' });
  const terms = await lynne.say('buy 3 Power Apps');
  const needsCard = await lynne.press(terms, 'Continue', { terms: 'annual/monthly' });
  expect(needsCard.text).toContain('You have no card that can pay for this.');
  const page = await lynne.press(needsCard, 'Add a card');
  expect(page.buttons).toContain('Enter the card');
  expect((await lynne.press(page, 'Go on with buying')).text).toContain('You have no card that can pay for this.');
  const link = /"url":"([^"]+)"/.exec(JSON.stringify(page.json))?.[1] ?? '';
  expect((await fetch(link, { method: 'POST', body: new URLSearchParams(visa) })).status).toBe(200);
  expect((await lynne.say('show my payment methods')).text).toContain('Visa •••• 5556');
  const review = await lynne.press(page, 'Go on with buying');
  expect(review.text).toContain('Lynne Robbins, Visa card ending in 5556');
  expect((await lynne.press(review, 'Buy 3 licenses')).text).toContain('Bought: 3 licenses of Power Apps Premium.');
  expect((await chatWith(product).say('show my payment methods')).text).not.toContain('5556');
});

test('POL-2 POL-3 once it is not allowed, a member is refused and told who can change it; a buyer is not', async () => {
  const alex = chatWith(product);
  const list = await alex.press(await alex.say('who bought what?'), 'What people may buy');
  const asks = await alex.press(list, 'Power Apps Premium');
  const review = await alex.press(asks, 'Continue', { policy: 'disabled' });
  await alex.press(review, 'Set to "Do not allow"');
  const refused = await chatWith(product, { as: 'Adele' }).say('buy 3 Power Apps');
  expect(refused.text).toContain('set buying Power Apps Premium for the own team to "Do not allow"');
  expect(refused.text).toContain('ask Alex Wilber');
  expect((await alex.say('buy 3 Power Apps')).text).toContain('For how long');
});

test('POL-2 POL-7 ROLE-7 what may only be tried is tried: no card, her own, gone on its day, and tried once', async () => {
  const own = await startProduct();
  const lynne = chatWith(own, { as: 'Lynne', locale: 'nl-NL' });
  const review = await lynne.say('koop 3 Visio Plan 1');
  expect(review.text).toContain('Je organisatie laat je Visio Plan 1 proberen, niet kopen.');
  const done = await lynne.press(review, 'Start de proefversie');
  expect((await lynne.press(review, 'Start de proefversie')).text).toBe(done.text);
  expect((await lynne.press(done, 'Wijs ze toe')).text).toContain('Zoek, of schrijf wie het is.');
  expect((await lynne.say('koop 3 Visio Plan 1')).text).toContain('Proberen kan één keer.');
  expect((await chatWith(own, { as: 'Adele' }).say('show Visio Plan 1')).text).toContain(
    'no subscription to Visio Plan 1',
  );
  await advanceDays(own, 31);
  expect((await lynne.say('toon Visio Plan 1')).text).toContain('Verlopen');
  expect((await lynne.say('toon mijn facturen')).text).not.toContain('Visio');
  await own.stop();
});

test.each([
  ['Lynne', 'buy 5 Microsoft 365 E3', 'Only a global admin or a billing admin can do this.'],
  ['Isaiah', 'koop 5 Microsoft 365 E3', 'licenties toewijzen, maar niet kopen'],
  ['Dana', 'buy 3 Power Apps', 'Guests cannot buy Power Apps Premium here'],
])('ROLE-1 ROLE-4 SSP-11 %s is refused: %s', async (as, sentence, why) => {
  expect((await chatWith(product, { as }).say(sentence)).text).toContain(why);
});
