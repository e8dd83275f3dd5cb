// The money of a purchaser: she alone edits and replaces her card, and nobody else ever reads of it.
import { expect, test } from '@jest/globals';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { card, linkOf, post } from '../support/pages.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

const as = (name: string, locale = 'en-US') => chatWith(product, { as: name, locale });

test('SSP-6 SSP-7 SSP-8 PAY-3 Adele edits four things of her card, never its number, and replaces it with another', async () => {
  const adele = as('Adele', 'nl-NL');
  const shown = await adele.press(await adele.say('toon mijn betaalmethoden'), 'Visa •••• 1881');
  const edit = linkOf(shown, 'Kaart bewerken');
  const form = await (await fetch(edit)).text();
  // Expiry date, security code, name, and the address in three parts.
  expect([...form.matchAll(/<(?:input|select)[^>]* name="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'expires',
    'securityCode',
    'holder',
    'street',
    'city',
    'country',
  ]);
  const details = { ...card, holder: 'A. Vance', street: 'Coolsingel 42' };
  expect((await post(edit, details)).status).toBe(200);
  const after = await adele.press(await adele.say('toon mijn betaalmethoden'), 'Visa •••• 1881');
  expect(after.text).toContain('A. Vance');
  expect(after.text).toContain('Coolsingel 42');

  const add = linkOf(await adele.say('voeg een betaalmethode toe'), 'Kaart invullen');
  expect((await post(add, { ...card, holder: 'A. Vance' })).status).toBe(200);
  const review = await adele.say('vervang de creditcard voor Power Apps');
  const done = await adele.press(review, review.buttons[0] ?? '');
  expect(done.text).toContain('5556');
  expect((await adele.say('toon Power Apps')).text).toContain('eindigt op 5556');
});

const sentences = [
  'show my subscriptions',
  'show Power Apps',
  'show my invoices of the last 12 months',
  'show my payment methods',
  'who bought what?',
  'set Power Apps to 9',
  'cancel Power Apps',
  'turn on recurring billing for Power Apps',
  'replace the credit card for Power Apps',
  'take over Power Apps',
  'why can I not add licenses to Power Apps?',
  'assign Power Apps to Patti',
];

function read(seen: SeenCard): string {
  return `${seen.text}\n${JSON.stringify(seen.json)}`;
}

test.each(['Alex', 'Megan', 'Isaiah', 'Patti', 'Lynne', 'Dana'])(
  'ROLE-7 ROLE-8 NOT-27 whatever %s asks, nothing that was sent holds Adele’s cards or what she pays',
  async (name) => {
    const other = as(name);
    // 60.00 is what her three licences cost a month; the price of one is among the six fields.
    for (const sentence of sentences)
      expect(read(await other.say(sentence))).not.toMatch(/1881|5556|A\. Vance|Coolsingel|60[.,]00|bp-adele/);
  },
);
