// How a conversation goes on: languages, greetings, follow-ups, and what is not understood.
import { describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

describe('the language of an answer', () => {
  test('is the sentence’s own when that is clear, whatever the client speaks', async () => {
    expect((await chatWith(product).say('toon E3')).text).toContain('Abonnement');
    expect((await chatWith(product).say('hulp')).text).toContain('Wat je mij kunt vragen');
    expect((await chatWith(product, { locale: 'nl-NL' }).say('show E3')).text).toContain('Subscription');
  });

  test('is the client’s when the sentence could be either', async () => {
    expect((await chatWith(product, { locale: 'nl-NL' }).say('E5 +5')).text).toContain('Nieuw totaal');
  });

  test.each(['spreek Nederlands', 'can you speak Dutch please?', 'antwoord in het Nederlands graag', 'Dutch please'])(
    '"%s" is remembered for the sentences after it',
    async (wish) => {
      const megan = chatWith(product, { as: 'Megan' });
      expect((await megan.say(wish)).text).toContain('Vanaf nu antwoord ik in het Nederlands');
      expect((await megan.say('help')).text).toContain('Wat je mij kunt vragen');
      expect((await megan.say('speak English')).text).toContain('From now on I answer in English');
      expect((await megan.say('help')).text).toContain('What you can ask me');
    },
  );
});

describe('a sentence that leans on the card before it', () => {
  test('"make it 8" changes the number on the open card, and "ja doe maar" confirms what it shows', async () => {
    const alex = chatWith(product);
    await alex.say('add 2 licenses to Exchange Online Plan 1');
    const changed = await alex.say('make it 15');
    expect(changed.buttons).toContain('Confirm 15 licenses');
    expect((await alex.say('ja doe maar')).text).toContain('15 licenses');
    expect((await alex.say('show Exchange Online Plan 1')).text).toContain('Licenses\n15');
  });

  test.each([
    ['make it 8', 'buy Power BI Pro', '8'],
    ['maak er 12 van', 'koop 5 Power BI Pro', '12'],
  ])('"%s" sets how many are bought while buying is open', async (number, wish, shown) => {
    const alex = chatWith(product);
    await alex.say(wish);
    const card = await alex.say(number);
    expect(card.text).toMatch(new RegExp(`(Licenses|Licenties)\\n${shown}\\n`));
    expect(card.text).not.toMatch(/Done|Gereed/);
  });

  test('the number that the card shows is no yes to it', async () => {
    const alex = chatWith(product);
    await alex.say('add 2 licenses to E3');
    expect((await alex.say('make it 104')).buttons).toContain('Confirm 104 licenses');
    expect((await alex.say('make it 104')).buttons).toContain('Confirm 104 licenses');
  });

  test('"and for E5 too" asks the same for another product', async () => {
    const alex = chatWith(product);
    await alex.say('add 5 licenses to E3');
    expect((await alex.say('and for E5 too')).buttons).toContain('Order 30 licenses in total');
  });

  test('"never mind" closes the card, and "yes" then has nothing to answer', async () => {
    const alex = chatWith(product);
    await alex.say('add 5 licenses to E3');
    expect((await alex.say('never mind')).text).toContain('Nothing was changed');
    expect((await alex.say('yes')).text).not.toContain('Done');
    expect((await alex.say('show E3')).text).toContain('Licenses\n100');
  });

  test('"yes" without a card changes nothing and says so', async () => {
    expect((await chatWith(product).say('yes')).text).toContain('No card is waiting for your answer');
  });
});

describe('what a button does is also asked in words', () => {
  test.each([
    ['Alex', 'how do I do this in the admin center?', 'The same in the admin center'],
    ['Alex', 'contact support', 'The same in the admin center'],
    ['Alex', 'open het beheercentrum', 'Hetzelfde in het beheercentrum'],
    ['Adele', 'start a trial of Visio Plan 1', 'Trial for your own team'],
    ['Adele', 'ik wil Visio Plan 1 uitproberen', 'Proefversie voor je eigen team'],
    ['Adele', 'start a free trial', 'Buy'],
  ] as const)('by %s: "%s"', async (as, said, shown) => {
    expect((await chatWith(product, { as }).say(said)).text).toContain(shown);
  });

  test('"tell me when the credit check is done" is kept for the order that waits for one', async () => {
    const { text } = await chatWith(product).say('tell me when the credit check is done');
    expect(text).toContain('When its credit check is over');
  });
});

describe('what is not understood', () => {
  test('is said, quoted, with the nearest things to press', async () => {
    const card = await chatWith(product).say('what is the weather like');
    expect(card.text).toContain('“what is the weather like”');
    expect(card.buttons.length).toBeGreaterThan(0);
  });

  test('is quoted without a key or a card number that it holds', async () => {
    const { text } = await chatWith(product).say('my dog ate BPADD-5AAAA-BBBBB-CCCCC-DDDD5 or 4111 1111 1111 1111');
    expect(text).not.toMatch(/BBBBB|1111/);
  });

  test.each([
    ['a thousand words', 'please add '.repeat(1_000)],
    ['hostile Unicode', '\u202E\u0000add \uD800 5 🏴‍☠️\u200B\uFEFF'],
    ['only an emoji', '👍'],
    ['a space', ' '],
  ])('%s gets a kind answer', async (_, text) => {
    const started = performance.now();
    expect((await chatWith(product).say(text)).text).not.toBe('');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
