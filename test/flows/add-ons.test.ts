// How many licences an add-on has, changed by chat: by the right and the wrong person, in both languages.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatWith, type Product, startProduct } from '../support/desk-chat.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const chat = (as: string, locale: string) => chatWith(product, { as, locale });

describe('a traditional add-on', () => {
  test.each([
    [
      'Alex',
      'en-US',
      'set Audio Conferencing to 0',
      /cannot remove it yourself[\s\S]*Contact support/,
      'Contact support',
    ],
    [
      'Sanne',
      'nl-NL',
      'zet Audio Conferencing op 0',
      /niet zelf verwijderen[\s\S]*Vraag ondersteuning/,
      'Naar ondersteuning',
    ],
  ])('ADD-10 %s (%s) cannot remove it, and learns who can', async (as, locale, text, words, button) => {
    const card = await chat(as, locale).say(text);
    expect(card.text).toMatch(words);
    expect(JSON.stringify(card.json)).toContain(button);
  });

  test.each([
    ['Alex', 'en-US', 'set Audio Conferencing to 21', 'Confirm 21 licenses', 'now has 21 licenses'],
    ['Sanne', 'nl-NL', 'zet Audio Conferencing op 22', 'Bevestig 22 licenties', 'heeft nu 22 licenties'],
  ])('ADD-8 ADD-9 %s (%s) gives it another number', async (as, locale, text, confirm, words) => {
    const somebody = chat(as, locale);
    expect((await somebody.press(await somebody.say(text), confirm)).text).toContain(words);
  });

  test.each([
    ['Adele', 'en-US', 'set Audio Conferencing to 0', 'Only a global admin or a billing admin'],
    ['Isaiah', 'nl-NL', 'zet Audio Conferencing op 0', 'Met jouw rol kun je licenties toewijzen'],
  ])('ROLE-2 %s (%s) has no say in it', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toContain(words);
  });
});
