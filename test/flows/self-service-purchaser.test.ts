// Adele, an ordinary member, runs what she bought for her own team: the whole of it by chat, in both languages.
import { expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { type Product, startProduct } from '../support/test-product.ts';

async function withProduct(story: (product: Product) => Promise<void>): Promise<void> {
  const product = await startProduct();
  await story(product).finally(product.stop);
}

test('SSP-2 SSP-3 SSP-4 SSP-5 SSP-9 a purchaser lists, resizes, assigns, cancels and sees the own invoices', () =>
  withProduct(async (product) => {
    const adele = chatWith(product, { as: 'Adele' });
    expect((await adele.say('show my self-service purchases')).buttons).toEqual(['Power Apps Premium', 'Show all']);
    const resized = await adele.press(await adele.say('set Power Apps to 4'), 'Confirm 4 licenses');
    expect(resized.text).toContain('Power Apps Premium now has 4 licenses');
    const given = await adele.press(await adele.say('assign Power Apps to Patti'), 'Assign 1 license');
    expect(given.text).toContain('Patti Fernandez now has Power Apps Premium');
    const taken = await adele.press(await adele.say('unassign Power Apps from Lynne'), 'Take back 1 license');
    expect(taken.text).toContain('Lynne Robbins');

    expect((await adele.say('cancel Power Apps')).text).toContain('by itself: it does not renew');
    await adele.press(await adele.say('turn on recurring billing for Power Apps'), 'Turn it on');
    const why = await adele.say('cancel Power Apps');
    expect(why.text).toContain('Why do you cancel?');
    const review = await adele.press(why, why.buttons[0] ?? '', { reason: 'too-expensive' });
    const ends = await adele.press(review, review.buttons[0] ?? '');
    expect(ends.text).toMatch(/ends on \d+ \w+ \d{4} and does not renew/);
    expect((await adele.say('show my invoices')).text).toContain('Last 3 months\n1–3 of 3');
  }));

test.each([
  ['Adele', 'en-US', 'help', ['Questions about own purchases', 'Contact support'], true],
  ['Adele', 'nl-NL', 'help', ['Vragen over eigen aankopen', 'Naar ondersteuning'], true],
  ['Lynne', 'en-US', 'help', ['Questions about own purchases', 'Contact support'], false],
])(
  'SSP-17 %s (%s) finds the questions others had, and support, who bought something: %#',
  (as, locale, text, exits, has) =>
    withProduct(async (product) => {
      const card = await chatWith(product, { as, locale }).say(text);
      expect(card.buttons.filter((title) => exits.includes(title))).toEqual(has ? exits : []);
      expect(JSON.stringify(card.json).includes('self-service-purchase-faq')).toBe(has);
    }),
);

test('SSP-3 SSP-4 SSP-5 SSP-6 SSP-7 SSP-9 the same in Dutch, with feedback, and the own card', () =>
  withProduct(async (product) => {
    const adele = chatWith(product, { as: 'Adele', locale: 'nl-NL' });
    const list = await adele.say('toon mijn selfserviceaankopen');
    expect(list.buttons).toEqual(['Power Apps Premium', 'Toon alles']);
    const resized = await adele.press(await adele.say('zet Power Apps op 4'), 'Bevestig 4 licenties');
    expect(resized.text).toContain('heeft nu 4 licenties');
    const given = await adele.press(await adele.say('wijs Power Apps toe aan Patti'), 'Wijs 1 licentie toe');
    expect(given.text).toContain('Patti Fernandez heeft nu Power Apps Premium');
    await adele.press(await adele.say('zet terugkerende facturering aan voor Power Apps'), 'Zet aan');
    const why = await adele.say('zeg Power Apps op');
    expect(why.text).toContain('Waarom zeg je op?');
    const review = await adele.press(why, why.buttons[0] ?? '', { reason: 'not-used', feedback: 'Het team is weg' });
    expect((await adele.press(review, review.buttons[0] ?? '')).text).toMatch(
      /eindigt op \d+ \w+ \d{4} en verlengt niet/,
    );

    const methods = await adele.say('toon mijn betaalmethoden');
    const card = await adele.press(methods, 'Visa •••• 1881');
    expect(card.buttons).toEqual(expect.arrayContaining(['Kaart bewerken', 'Vervangen']));
    expect((await adele.say('toon mijn facturen')).text).toContain('Laatste 3 maanden\n1–3 van 3');
  }));

test.each([
  ['SSP-3 ROLE-8', 'Alex', 'en-US', 'set Power Apps to 5', 'Adele Vance bought this for their own team'],
  ['SSP-5 ROLE-8', 'Megan', 'nl-NL', 'zeg Power Apps op', 'Adele Vance heeft dit voor het eigen team gekocht'],
  ['SSP-4 ROLE-10', 'Alex', 'nl-NL', 'wijs Power Apps toe aan Megan', 'dus alleen Adele Vance beslist wie het heeft'],
  ['SSP-2 ROLE-7', 'Lynne', 'en-US', 'show my self-service purchases', 'You have no subscriptions of your own'],
  [
    'SSP-3 ROLE-7',
    'Lynne',
    'nl-NL',
    'zet Power Apps op 5',
    'Alleen een globale beheerder of een factureringsbeheerder',
  ],
  ['SSP-9 ROLE-7', 'Lynne', 'en-US', 'show my invoices', 'Contoso Invoice'],
])('%s %s (%s) says "%s" and gets nothing of hers', (_, as, locale, text, why) =>
  withProduct(async (product) => {
    const refused = await chatWith(product, { as, locale }).say(text);
    expect(refused.text).toContain(why);
    expect(refused.text).not.toMatch(/1881|€ ?60|bp-adele/);
  }),
);
