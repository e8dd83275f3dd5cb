// Third-party apps by chat: list, look, cancel; by the right and the wrong person, in both languages.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
beforeAll(async () => {
  const alex = chatWith(product);
  await alex.press(await alex.say('accept the customer agreement'), 'Accept for Contoso');
});

const chat = (as: string, locale: string) => chatWith(product, { as, locale });
const portal = 'https://sign.contoso.example/admin';

describe('the list of apps', () => {
  test.each([
    ['Alex', 'en-US', 'list apps', ['Unlimited', '15 licenses', 'Not activated', 'Disabled']],
    ['Sanne', 'nl-NL', 'toon apps van derden', ['Onbeperkt', '15 licenties', 'Niet geactiveerd', 'Uitgeschakeld']],
  ])('APP-3 APP-4 %s (%s) sees state and licenses of each, and opens one', async (as, locale, text, words) => {
    const somebody = chat(as, locale);
    const card = await somebody.say(text);
    for (const word of words) expect(card.text).toContain(word);
    expect((await somebody.press(card, 'Contoso Sign')).text).toContain('Contoso Sign');
  });

  test.each([
    ['Lynne', 'en-US', 'list apps', 'Contoso Sign'],
    ['Lynne', 'nl-NL', 'toon apps van derden', 'Contoso Sign'],
  ])('ROLE-3 %s (%s) is no admin and sees none', async (as, locale, text, hidden) => {
    expect((await chat(as, locale).say(text)).text).not.toContain(hidden);
  });

  test.each([
    ['en-US', 'list apps', /none of these yourself.+Alex Wilber, Megan Bowen,? or Sanne de Vries can see/],
    [
      'nl-NL',
      'toon apps van derden',
      /Zelf heb je hier niets van.+kan Alex Wilber, Megan Bowen of Sanne de Vries zien/,
    ],
  ])('ROLE-8 a purchaser without apps learns who sees those of the organization (%s)', async (locale, text, words) => {
    expect((await chat('Adele', locale).say(text)).text).toMatch(words);
  });
});

describe('the card of an app', () => {
  test.each([
    [
      'Alex',
      'en-US',
      'show Contoso Sign',
      'In the publisher’s portal: set up the app (once), assign licenses, and get technical support.',
      'Here: change the number of licenses, see invoices, change how it is paid, and cancel.',
    ],
    [
      'Sanne',
      'nl-NL',
      'toon Contoso Sign',
      'In de portal van de uitgever: de app instellen (eenmalig), licenties toewijzen en technische hulp krijgen.',
      'Hier: het aantal licenties wijzigen, facturen bekijken, de betaling wijzigen en opzeggen.',
    ],
  ])('APP-8 APP-9 %s (%s) reads what is done where, with the way there', async (as, locale, text, there, here) => {
    const card = await chat(as, locale).say(text);
    expect(card.text).toContain(there);
    expect(card.text).toContain(here);
    expect(JSON.stringify(card.json)).toContain(portal);
    expect(card.buttons).not.toContain('Assign licenses');
    expect(card.buttons).not.toContain('Licenties toewijzen');
  });

  test.each([
    ['Alex', 'en-US', 'show Fabrikam Backup', 'Unlimited', 'not activated yet'],
    ['Sanne', 'nl-NL', 'toon Fabrikam Backup', 'Onbeperkt', 'nog niet geactiveerd'],
  ])('APP-4 APP-7 %s (%s) sees a flat rate as it is, and that it waits', async (as, locale, text, words, state) => {
    const card = await chat(as, locale).say(text);
    expect(card.text).toContain(words);
    expect(card.text).toContain(state);
  });

  test.each([
    ['Alex', 'en-US', 'show Northwind Timesheets', 'Buy another copy', 'Reactivate it'],
    ['Sanne', 'nl-NL', 'toon Northwind Timesheets', 'Koop nog een exemplaar', 'Opnieuw activeren'],
  ])('APP-10 %s (%s) can only buy another copy of a disabled one', async (as, locale, text, offered, not) => {
    const { buttons } = await chat(as, locale).say(text);
    expect(buttons).toContain(offered);
    expect(buttons).not.toContain(not);
  });
});

describe('activating an app', () => {
  test.each([
    ['Adele', 'en-US', 'activate Fabrikam Backup', 'Only a global admin or a billing admin'],
    ['Isaiah', 'nl-NL', 'activeer Fabrikam Backup', 'Met jouw rol kun je licenties toewijzen'],
  ])('ROLE-3 %s (%s) may not', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toContain(words);
  });

  test.each([
    ['Alex', 'en-US', 'activate Contoso Sign', /was activated on .+set up once/],
    ['Sanne', 'nl-NL', 'activeer Contoso Sign', /is geactiveerd op .+maar één keer/],
    ['Alex', 'en-US', 'activate Northwind Timesheets', /can never be activated again/],
    ['Sanne', 'nl-NL', 'activeer Northwind Timesheets', /nooit opnieuw actief/],
  ])('APP-7 APP-10 %s (%s) hears why not: %s', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toMatch(words);
  });

  test('APP-7 APP-11 Alex goes to the portal, Sanne too; whoever finishes first activates it once', async () => {
    const [alex, sanne] = [chat('Alex', 'en-US'), chat('Sanne', 'nl-NL')];
    const shown = await alex.say('show Fabrikam Backup');
    const card = await alex.press(shown, 'Activate it');
    expect(card.text).toMatch(/Charged for the first period\n€129\.00/);
    expect(card.buttons).toEqual(['Open the publisher’s portal', 'I have finished', 'Not yet']);
    expect(JSON.stringify(card.json)).toContain('https://backup.fabrikam.example/activate');
    const sannes = await sanne.say('activeer Fabrikam Backup');
    expect(sannes.text).toContain('Te betalen voor de eerste periode');

    const done = await alex.press(card, 'I have finished');
    expect(done.text).toContain('Fabrikam Backup 360 is activated.');
    expect((await alex.press(card, 'I have finished')).text).toBe(done.text);
    expect((await sanne.press(sannes, 'Ik ben klaar')).text).toMatch(/is geactiveerd op/);
    const now = await sanne.say('toon Fabrikam Backup');
    expect(now.text).toContain('Actief');
    expect(now.buttons).not.toContain('Activeren');
  });

  test.each([
    ['Alex', 'en-US', 'I have finished setting up the app', 'None of your apps waits to be activated.'],
    ['Sanne', 'nl-NL', 'activeer een app', 'Geen van jullie apps wacht op activering.'],
  ])('%s (%s) names none: with none that waits there is nothing to do', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toContain(words);
  });
});

describe('the licences of an app', () => {
  test.each([
    ['Alex', 'en-US', 'add 5 licenses to Contoso Sign', 'Confirm 20 licenses', 'Assign in the publisher’s portal'],
    [
      'Alex',
      'nl-NL',
      'voeg 1 licentie toe aan Contoso Sign',
      'Bevestig 21 licenties',
      'Toewijzen in de portal van de uitgever',
    ],
  ])('APP-8 APP-9 %s (%s) adds some here, and assigns them there', async (as, locale, text, confirm, there) => {
    const somebody = chat(as, locale);
    const card = await somebody.say(text);
    expect(card.text).not.toMatch(/\n(Assigned|Toegewezen)\n/);
    const done = await somebody.press(card, confirm);
    expect(done.buttons).toContain(there);
    expect(JSON.stringify(done.json)).toContain(portal);
  });

  test.each([
    ['Alex', 'en-US', 'add 5 licenses to VanArsdel Maps', 'Contact the vendor'],
    ['Sanne', 'nl-NL', 'zeg VanArsdel Maps op', 'Neem contact op met de leverancier'],
    ['Alex', 'en-US', 'add 5 licenses to Fabrikam Backup', 'Unlimited'],
    ['Sanne', 'nl-NL', 'zet Fabrikam Backup op 20', 'Onbeperkt'],
  ])('APP-5 APP-14 %s (%s) cannot: %s', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toContain(words);
  });

  test.each([
    ['Alex', 'en-US', 'show VanArsdel Maps', 'The vendor', 'Its vendor changes the number of licenses'],
    ['Sanne', 'nl-NL', 'toon Fabrikam Backup', 'Een partner', 'Onbeperkt'],
  ])('APP-1 APP-14 %s (%s) sees how it was bought: %s', async (as, locale, text, route, words) => {
    const card = await chat(as, locale).say(text);
    expect(card.text).toContain(route);
    expect(card.text).toContain(words);
  });
});

describe('cancelling an app', () => {
  test.each([
    ['Adele', 'en-US', 'cancel Contoso Sign', 'Only a global admin or a billing admin'],
    ['Isaiah', 'nl-NL', 'zeg Contoso Sign op', 'Met jouw rol kun je licenties toewijzen'],
  ])('ROLE-3 %s (%s) may not', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toContain(words);
  });

  test.each([
    ['Alex', 'en-US', 'cancel Contoso Sign', 'This is final', 'Cancel Contoso Sign now', 'buy another copy'],
    [
      'Sanne',
      'nl-NL',
      'zeg Fabrikam Backup op',
      'Dit is definitief',
      'Zeg Fabrikam Backup 360 nu op',
      'nog een exemplaar',
    ],
  ])(
    'APP-10 APP-13 %s (%s) is asked no reason and told that it is final',
    async (as, locale, text, final, button, after) => {
      const somebody = chat(as, locale);
      const card = await somebody.say(text);
      expect(card.text).toContain(final);
      expect(JSON.stringify(card.json)).not.toContain('Input.');
      const done = await somebody.press(card, button);
      expect(done.text).toContain(after);
      expect(done.buttons).toContain(locale === 'en-US' ? 'Buy another copy' : 'Koop nog een exemplaar');
      expect(done.buttons).not.toContain('Reactivate it');
      expect((await somebody.say(text)).text).toMatch(/never be activated again|nooit opnieuw actief/);
    },
  );
});
