// Questions through the real server: nothing changes, and everybody gets an answer.
import { describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

/** The first button below the topics. */
const startsList = (button: string) => /^(Show my subscriptions|Toon mijn abonnementen)$/.test(button);
const chat = (as?: string, locale = 'en-US') => chatWith(product, { locale, ...(as && { as }) });
const rows = ({ json }: { json: unknown }) =>
  [...JSON.stringify(json).matchAll(/"capability":"show-subscription"/g)].length / 2;

describe('hello', () => {
  test.each([
    ['Alex', 'en-US', /Hello Alex.+add 5 licenses to E3/s],
    ['Sanne', 'nl-NL', /Hallo Sanne.+voeg 5 licenties toe aan E3/s],
  ])('the welcome comes when the bot is installed, and once: %s (%s)', async (as, locale, words) => {
    const somebody = chat(as, locale);
    expect((await somebody.install()).text).toMatch(words);
    expect(somebody.answersSince(0)).toHaveLength(1);
  });

  test('the same installation delivered again is not greeted again', async () => {
    const alex = chat();
    const installed = { type: 'installationUpdate', action: 'add', id: 'installed-1' };
    await alex.post(installed);
    await alex.post(installed);
    expect(alex.answersSince(0)).toHaveLength(1);
  });

  test.each([
    ['hi', 'en-US', 'Hello Alex'],
    ['Good morning!', 'en-US', 'Hello Alex'],
    ['hoi', 'nl-NL', 'Hallo Alex'],
  ])('"%s" is answered', async (text, locale, words) => {
    expect((await chat('Alex', locale).say(text)).text).toContain(words);
  });

  test('ROLE-1 whoever cannot buy learns whom to ask, and gets no button for it', async () => {
    const help = await chat('Lynne').say('help');
    expect(help.text).toContain('ask Alex Wilber, Megan Bowen, or Sanne de Vries');
    expect(help.buttons.at(-1)).toBe('Show my subscriptions');
  });

  test.each([
    ['Alex', 'en-US', 28],
    ['Sanne', 'nl-NL', 24],
    ['Isaiah', 'en-US', 9],
    ['Adele', 'en-US', 11],
    ['Lynne', 'nl-NL', 6],
  ])('every topic opens for %s (%s), and every sentence there is understood', async (as, locale, least) => {
    const somebody = chat(as, locale);
    const overview = await somebody.say('help');
    const topics = overview.buttons.slice(0, overview.buttons.indexOf(overview.buttons.find(startsList) ?? ''));
    const sentences: string[] = [];
    for (const topic of topics) {
      const { text, buttons } = await somebody.press(overview, topic);
      sentences.push(...[...text.matchAll(/^- "(.+)"$/gm)].map(([, said = '']) => said));
      expect(buttons.at(-1)).toMatch(/^(All topics|Alle onderwerpen)$/);
    }
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    for (const sentence of sentences) {
      const { text } = await somebody.say(sentence);
      expect([sentence, text]).toEqual([
        sentence,
        expect.not.stringMatching(/not understand|niet begrepen|cannot do that yet|kan ik nog niet/),
      ]);
    }
    await reset(product); // one of the sentences has chosen the other language for good
  });

  test.each([
    ['Alex', 'en-US', 'Invoices and payment', 'Show invoices', '1–'],
    ['Sanne', 'nl-NL', 'Kopen en productcodes', 'Productcode inwisselen', 'Welke productcode?'],
    ['Lynne', 'en-US', 'Writing with me', 'What I write to you about', 'News by topic'],
    ['Isaiah', 'en-US', 'Licenses for people', 'Assign licenses', 'Assign licenses'],
  ])('%s (%s) begins from a topic: %s, %s', async (as, locale, topic, button, words) => {
    const somebody = chat(as, locale);
    const card = await somebody.press(await somebody.press(await somebody.say('help'), topic), button);
    expect(card.text).toContain(words);
  });

  test.each([
    ['en-US', 'Show my subscriptions', 'Your subscriptions'],
    ['en-US', 'Add licenses', 'Which subscription do you mean?'],
    ['en-US', 'Redeem a product key', 'Which product key?'],
    ['nl-NL', 'Toon mijn abonnementen', 'Je abonnementen'],
    ['nl-NL', 'Licenties toevoegen', 'Welk abonnement bedoel je?'],
    ['nl-NL', 'Productcode inwisselen', 'Welke productcode?'],
  ])('every button of the help works (%s): %s', async (locale, button, words) => {
    const alex = chat('Alex', locale);
    expect((await alex.press(await alex.say('help'), button)).text).toContain(words);
  });
});

describe('what is not understood', () => {
  test.each([
    ['Alex', 'en-US', 'what is the weather like', /I did not understand that.+Nothing was changed/s],
    ['Sanne', 'nl-NL', 'hoe wordt het weer', /Dat heb ik niet begrepen.+Er is niets gewijzigd/s],
  ])('gets a way on: %s (%s)', async (as, locale, text, words) => {
    const card = await chat(as, locale).say(text);
    expect(card.text).toMatch(words);
    expect(card.buttons.length).toBeGreaterThan(0);
  });

  test.each([
    ['yes', 'No card is waiting'],
    ['never mind', 'No card is waiting'],
  ])('"%s" with no card open says so', async (text, words) => {
    expect((await chat().say(text)).text).toContain(words);
  });
});

describe('the list', () => {
  test('SUB-7 ten a page, the first to end on top, and the rest behind a button', async () => {
    const alex = chat();
    const first = await alex.say('show my subscriptions');
    expect(first.text).toContain('1–10 of 12');
    expect(rows(first)).toBe(10);
    expect(first.buttons[0]).toBe('Microsoft 365 F3');
    const second = await alex.press(first, 'Next page');
    expect(second.text).toContain('11–12 of 12');
    expect((await alex.press(second, 'Previous page')).text).toContain('1–10 of 12');
  });

  test.each([
    ['Trials', ['Power BI Pro']],
    ['Self-service purchases', ['Power Apps Premium']],
    ['Add-ons', ['Defender for Office 365 Plan 1', 'Audio Conferencing']],
    ['Ending within 30 days', ['Microsoft 365 F3', 'Power Apps Premium', 'Power BI Pro']],
  ])('filtered: %s', async (button, names) => {
    const alex = chat();
    const filtered = await alex.press(await alex.say('show my subscriptions'), button);
    expect(filtered.buttons).toEqual([...names, 'Show all']);
    expect((await alex.press(filtered, 'Show all')).text).toContain('1–10 of 12');
  });

  test('a sentence can filter too', async () => {
    expect((await chat().say('show my trials')).buttons).toContain('Power BI Pro');
    expect((await chat('Sanne', 'nl-NL').say('toon mijn proefversies')).buttons).toContain('Power BI Pro');
  });

  test('a row opens its subscription', async () => {
    const alex = chat();
    const shown = await alex.press(await alex.say('show my subscriptions'), 'Microsoft 365 E3');
    expect(shown.text).toMatch(/Licenses\n100\nAssigned\n96\nAvailable\n4/);
  });

  test('ROLE-7 a purchaser sees the own purchase alone, ROLE-1 others nothing', async () => {
    expect((await chat('Adele').say('show my subscriptions')).text).toContain('1–1 of 1');
    expect((await chat('Lynne').say('show my subscriptions')).text).toContain('You have no subscriptions of your own');
    expect((await chat('Dana').say('show my subscriptions')).text).toContain('You have no subscriptions of your own');
  });

  test('ROLE-8 a license admin sees no self-service purchases', async () => {
    expect((await chat('Isaiah').say('show my subscriptions')).text).toContain('1–10 of 11');
  });
});

describe('one subscription', () => {
  test.each([
    ['LIC-10', 'O365 E1', 'Pending credit check', 'Kredietcontrole loopt'],
    ['SUB-3', 'Power BI Pro', 'Trial', 'Proefversie'],
    ['SUB-4', 'Business Premium', 'Prepaid', 'Vooruitbetaald'],
    ['SUB-5', 'Project Plan 3', 'Volume license (VLSC)', 'Volumelicentie (VLSC)'],
    ['SUB-6', 'Visio', 'Reseller', 'Reseller'],
    ['LIFE-1', 'F3', 'Expired', 'Verlopen'],
  ])('%s %s says "%s"', async (_, name, en, nl) => {
    expect((await chat().say(`show ${name}`)).text).toContain(en);
    expect((await chat('Sanne', 'nl-NL').say(`toon ${name}`)).text).toContain(nl);
  });

  test('LIFE-3 LIFE-4 what has expired says how long people keep access, and until when it can come back', async () => {
    expect((await chat().say('show F3')).text).toMatch(/keep access until .+ possible until/);
  });

  test.each([
    ['E3', true],
    ['F3', false],
    ['Northwind Timesheets', false],
  ])('LIFE-1 APP-10 what %s costs every month is said while it runs: %s', async (name, runs) => {
    const { text } = await chat().say(`show ${name}`);
    expect(text).toContain('Per license per month');
    expect(text.includes('Every month\n€')).toBe(runs);
  });

  test('ROLE-8 of a colleague’s purchase an admin sees six fields', async () => {
    const { text } = await chat().say('show Power Apps');
    const titles = ['Purchaser', 'Subscriptions purchased', 'Expiry date', 'Purchase price', 'Assigned users'];
    const [, facts] = text.split('only the purchaser can change it.\n');
    expect(facts?.split('\n').filter((_, i) => i % 2 === 0)).toEqual([...titles, 'All subscriptions']);
    expect(text).toContain('Power Apps Premium');
    expect(text).not.toMatch(/1881|Visa/);
  });

  test('ROLE-7 the purchaser sees what it costs', async () => {
    expect((await chat('Adele').say('show Power Apps')).text).toMatch(/Per license per month\n€20\.00.+1881/s);
  });

  test('ROLE-2 ROLE-4 a license admin sees no money, and no button to buy', async () => {
    const shown = await chat('Isaiah').say('show E3');
    expect(shown.text).not.toContain('€');
    expect(shown.buttons).toEqual([
      'Audio Conferencing',
      'Assign licenses',
      'Who has a license?',
      'Why can I not add any?',
      'All subscriptions',
    ]);
  });

  test('its buttons lead to the form, with what it is about', async () => {
    const alex = chat();
    const form = await alex.press(await alex.say('show E5'), 'Remove licenses');
    expect(form.text).toContain('How many licenses of Microsoft 365 E5');
  });
});

describe('why not', () => {
  test.each([
    [
      'LIC-13',
      'Alex',
      'en-US',
      'why can I not add licenses to Visio?',
      /reseller Fabrikam Cloud.+Contact Fabrikam Cloud/s,
    ],
    [
      'LIC-13',
      'Sanne',
      'nl-NL',
      'waarom kan ik geen licenties toevoegen aan Visio?',
      /reseller Fabrikam Cloud.+Neem contact op/s,
    ],
    ['LIC-10', 'Alex', 'en-US', 'why can I not add licenses to O365 E1?', /credit check is pending/],
    ['LIC-11', 'Alex', 'en-US', 'why can I not add licenses to Business Premium?', /another key or a card/],
    ['ROLE-1', 'Lynne', 'en-US', 'why can I not add licenses to E3?', /only admins see those of the organization/],
  ])('%s for %s (%s): %s', async (_, as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toMatch(words);
  });

  test('of all subscriptions at once, each with its own reason', async () => {
    const alex = chat();
    const first = await alex.say('why can I not add licenses?');
    const second = await alex.press(first, 'Next page');
    const text = `${first.text}\n${second.text}`;
    expect((await alex.press(second, 'Previous page')).text).toBe(first.text);
    for (const words of ['reseller', 'volume license', 'trial', 'credit check', 'expired', 'You can add to it.'])
      expect(text).toContain(words);
  });
});

describe('languages', () => {
  test('a button of a Dutch card answers in Dutch, whatever the client speaks', async () => {
    const alex = chat('Alex', 'en-US');
    const dutch = await alex.say('toon mijn abonnementen');
    expect(dutch.text).toContain('Je abonnementen');
    const shown = await alex.press(dutch, 'Microsoft 365 E3');
    expect(shown.text).toContain('Toegewezen');
    const form = await alex.press(shown, 'Licenties toevoegen');
    const review = await alex.press(form, 'Bekijk wat er gebeurt', { total: '105' });
    expect(review.buttons).toEqual(['Bevestig 105 licenties', 'Niets wijzigen']);
    expect((await alex.press(review, 'Niets wijzigen')).text).toContain('Er is niets gewijzigd');
  });
});
