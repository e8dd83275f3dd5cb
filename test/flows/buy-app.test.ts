// Buying apps of other publishers by chat: first the customer agreement, then the order, by the right and the wrong person.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { reset } from '../support/sandbox.ts';
import { startProduct, testProduct } from '../support/test-product.ts';

const product = testProduct();
beforeEach(() => reset(product));

const chat = (as: string, locale: string) => chatWith(product, { as, locale });
async function signed() {
  const alex = chat('Alex', 'en-US');
  await alex.press(await alex.say('accept the customer agreement'), 'Accept for Contoso');
}

describe('the customer agreement', () => {
  test.each([
    ['Alex', 'en-US', 'buy Contoso Sign', 'Go to the agreement', 'Accept for Contoso', 'Buy Contoso Sign', 'How many'],
    ['Alex', 'nl-NL', 'koop Fabrikam Backup', 'Naar de overeenkomst', 'Accepteer voor Contoso', /kopen$/, /Onbeperkt/],
  ])(
    'APP-2 ROLE-12 %s (%s) accepts it on the way, once, and goes on buying',
    async (as, locale, text, toAgreement, accept, onward, asks) => {
      const somebody = chat(as, locale);
      const agreement = await somebody.press(await somebody.say(text), toAgreement);
      expect(JSON.stringify(agreement.json)).toContain('microsoft.com/licensing/docs/customeragreement');
      const accepted = await somebody.press(agreement, accept);
      expect((await somebody.press(agreement, accept)).text).toBe(accepted.text);
      expect((await somebody.press(accepted, onward)).text).toMatch(asks);
      expect((await chat('Megan', 'en-US').say('accept the customer agreement')).text).toContain(
        'accepted the customer',
      );
    },
  );

  test.each([
    ['Megan', 'en-US', 'accept the customer agreement', /Ask Alex Wilber or Sanne de Vries/],
    ['Isaiah', 'nl-NL', 'accepteer de klantovereenkomst', /Vraag het aan Alex Wilber of Sanne de Vries/],
    ['Lynne', 'nl-NL', 'onderteken de klantovereenkomst', /bindt de hele organisatie/],
  ])('ROLE-12 %s (%s) may not', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toMatch(words);
  });

  test('APP-2 the card of an app that waits leads there, and then to activating it', async () => {
    const alex = chat('Alex', 'en-US');
    const shown = await alex.say('show Fabrikam Backup');
    expect(shown.buttons).not.toContain('Activate it');
    const accepted = await alex.press(await alex.press(shown, 'Go to the customer agreement'), 'Accept for Contoso');
    expect((await alex.press(accepted, 'Activate the app')).buttons).toContain('I have finished');
  });

  test('ERA-14 no button leads to the Store for Business', async () => {
    await signed();
    const alex = chat('Alex', 'en-US');
    for (const text of ['buy an app', 'show Contoso Sign', 'list apps'])
      expect(JSON.stringify((await alex.say(text)).json)).not.toMatch(/businessstore|store for business/i);
  });
});

describe('buying an app', () => {
  test.each([
    [
      'Megan',
      'en-US',
      'buy 5 Contoso Sign',
      ['Continue', 'Buy 5 licenses', 'Activate it', 'I have finished'],
      ['€0.00', '€45.00', 'Contoso Main'],
      'Contoso Sign is activated.',
    ],
    [
      'Alex',
      'nl-NL',
      'koop 5 Contoso Sign',
      ['Verder', 'Koop 5 licenties', 'Activeren', 'Ik ben klaar'],
      ['€\u00a00,00', '€\u00a045,00', 'Contoso Main'],
      'Contoso Sign is geactiveerd.',
    ],
  ])(
    'APP-1 APP-7 APP-11 %s (%s) buys, pays nothing, and activates',
    async (as, locale, text, presses, words, activated) => {
      await signed();
      const somebody = chat(as, locale);
      const [next = '', buy = '', activate = '', finished = ''] = presses;
      const review = await somebody.press(await somebody.say(text), next, { terms: 'annual/monthly' });
      for (const word of words) expect(review.text).toContain(word);
      const done = await somebody.press(review, buy);
      expect((await somebody.press(review, buy)).text).toBe(done.text);
      const card = await somebody.press(done, activate);
      expect(card.text).toContain(words[1]);
      expect((await somebody.press(card, finished)).text).toContain(activated);
    },
  );

  test.each([
    ['Alex', 'en-US', 'which apps can I buy?', 'Three ways to buy an app', ['Find a partner', 'Answer a proposal']],
    [
      'Alex',
      'nl-NL',
      'koop een app',
      'Een app kopen kan op drie manieren',
      ['Zoek een partner', 'Beantwoord een voorstel'],
    ],
  ])(
    'APP-1 %s (%s) reads of the three routes, with the way to those that lead elsewhere',
    async (as, locale, text, words, links) => {
      await signed();
      const somebody = chat(as, locale);
      const card = await somebody.say(text);
      expect(card.text).toContain(words);
      expect(card.buttons).toEqual(expect.arrayContaining(links));
      for (const app of ['Contoso Sign', 'Fabrikam Backup 360', 'Northwind Timesheets'])
        expect(card.text).toContain(app);
    },
  );

  test.each([
    ['Alex', 'en-US', 'show Northwind Timesheets', 'Buy another copy', /€3\.00 per license/],
    ['Alex', 'nl-NL', 'verleng Northwind Timesheets', 'Koop nog een exemplaar', /€\s3,00 per licentie/],
  ])('APP-10 %s (%s) goes on with a disabled app by buying another copy', async (as, locale, text, button, price) => {
    await signed();
    const somebody = chat(as, locale);
    const card = await somebody.press(await somebody.say(text), button);
    expect(card.text).toContain('Northwind Timesheets');
    expect(card.text).toMatch(price);
  });

  test.each([
    ['Lynne', 'en-US', 'buy Contoso Sign', 'Only a global admin or a billing admin'],
    ['Isaiah', 'nl-NL', 'koop Contoso Sign', 'Met jouw rol kun je licenties toewijzen'],
    ['Sanne', 'nl-NL', 'koop Contoso Sign', 'Vraag Alex Wilber of Megan Bowen om hem te kopen'],
  ])('ROLE-3 ROLE-13 %s (%s) may not', async (as, locale, text, words) => {
    await signed();
    expect((await chat(as, locale).say(text)).text).toContain(words);
  });
});

describe.each([
  ['germany', 'en-US', 'buy Contoso Sign', /How many licenses/],
  ['21vianet', 'nl-NL', 'koop Contoso Sign', /zit in China/],
  ['21vianet', 'en-US', 'buy an app', /is in China/],
] as const)('APP-6 REG-10 in %s (%s)', (region, locale, text, words) => {
  test(`"${text}" is answered by where the organization is`, async () => {
    const there = await startProduct({ region });
    try {
      const alex = chatWith(there, { locale });
      await alex.press(await alex.say('accept the customer agreement'), /^Accept/);
      expect((await alex.say(text)).text).toMatch(words);
    } finally {
      await there.stop();
    }
  });
});
