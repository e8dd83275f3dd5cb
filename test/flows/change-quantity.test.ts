// Say, card, confirm, card: licence quantities through the real server, in both languages.
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

/** The demo tenant as on its first day, where tests change it. */
const anew = () => reset(product);

const chat = (as?: string, locale = 'en-US') => chatWith(product, { locale, ...(as && { as }) });

describe('adding licences', () => {
  beforeEach(anew);

  test('LIC-1 "add 5 licenses to E3" shows 100 → 105, and confirming makes it 105', async () => {
    const alex = chat();
    const card = await alex.say('add 5 licenses to E3');
    expect(card.text).toContain('Microsoft 365 E3');
    expect(card.buttons).toEqual(['Confirm 105 licenses', 'Change nothing']);
    const done = await alex.press(card, 'Confirm 105 licenses');
    expect(done.text).toContain('Done: Microsoft 365 E3 now has 105 licenses.');
    const shown = await alex.say('show E3');
    expect(shown.text).toMatch(/Licenses\n105\nAssigned\n96\nAvailable\n9/);
  });

  test('LIC-1 "voeg 5 licenties toe aan E3" does the same in Dutch', async () => {
    const sanne = chat('Sanne', 'nl-NL');
    const card = await sanne.say('voeg 5 licenties toe aan E3');
    expect(card.buttons).toEqual(['Bevestig 105 licenties', 'Niets wijzigen']);
    const done = await sanne.press(card, 'Bevestig 105 licenties');
    expect(done.text).toContain('Microsoft 365 E3 heeft nu 105 licenties.');
    const shown = await sanne.say('toon E3');
    expect(shown.text).toMatch(/Licenties\n105\nToegewezen\n96\nBeschikbaar\n9/);
  });

  test('LIC-4 after the press the next step is to assign them', async () => {
    const alex = chat();
    const done = await alex.press(await alex.say('add 5 licenses to E3'), /^Confirm/);
    expect(done.text).toContain('9 licenses can be assigned now');
    expect(done.buttons).toContain('Assign licenses');
    expect(done.text).toMatch(/Confirmed by Alex Wilber on/);
  });

  test.each([
    ['Alex', 'en-US', 'add 5 licenses to E3', 'account and a license together', 'Add users in the admin center'],
    ['Sanne', 'nl-NL', 'voeg 5 licenties toe aan E3', 'account en licentie samen', 'Gebruikers toevoegen'],
  ])('LIC-5 %s (%s) learns where new people get both at once', async (as, locale, text, words, button) => {
    const somebody = chat(as, locale);
    const done = await somebody.press(await somebody.say(text), /105/);
    expect(done.text).toContain(words);
    expect(done.buttons).toContain(button);
  });

  test('LIC-19 by invoice nothing is usable before the credit check, and LIC-10 nothing more can be ordered', async () => {
    const alex = chat();
    const card = await alex.say('add 5 licenses to E5');
    expect(card.text).toContain('After the credit check, usually within two working days');
    const done = await alex.press(card, 'Order 30 licenses in total');
    expect(done.text).toContain('Ordered: 5 licenses more of Microsoft 365 E5');
    const shown = await alex.say('show E5');
    expect(shown.text).toMatch(/Licenses\n25\nAssigned\n18\nAvailable\n7/);
    expect(shown.text).toContain('Pending credit check');
    expect((await alex.say('add 1 license to E5')).text).toContain('A credit check is pending for 5 licenses');
  });

  test('LIC-6 the renewal can be chosen on the card', async () => {
    const alex = chat();
    const card = await alex.say('add 2 licenses to Exchange Online Plan 1');
    const review = await alex.press(card, 'Confirm 12 licenses', { when: 'at-renewal' });
    expect(review.text).toMatch(/Takes effect\nAt the renewal on/);
    await alex.press(review, 'Plan 12 licenses');
    expect((await alex.say('show Exchange Online Plan 1')).text).toMatch(/Planned\n12 licenses from/);
  });

  test('LIC-16 prepaid 5 and 10 more become two subscriptions, of 5 and 10', async () => {
    const alex = chat();
    const card = await alex.say('add 10 licenses to Business Premium');
    expect(card.text).toContain('together: 5 prepaid and 10 new');
    const done = await alex.press(card, 'Buy 10 licenses');
    expect(done.text).toContain('10 licenses of Microsoft 365 Business Premium in a second subscription');
    const both = await alex.say('show Business Premium');
    expect(both.text).toMatch(/3 of 5 assigned/);
    expect(both.text).toMatch(/0 of 10 assigned/);
  });
});

describe('the decision card', () => {
  beforeAll(anew);

  test.each([
    ['LIC-18 when it counts', /Takes effect\nAt once/],
    ['LIC-1 assigned and available', /Assigned\n96\nAvailable\n4 → 9/],
    ['LIC-22 the charge and its days', /Charge now \(\d+ of \d+ days, .+ to .+\)\n€\d+\.\d\d/],
    ['LIC-22 what recurs', /€3,600\.00\nEvery month from then on\n€3,780\.00/],
    ['LIC-20 when it is charged', /On your statement by\n\d+ \w+ \d{4}/],
    ['LIC-21 that the first statement shows a part', /first statement may show only a part/],
    ['LIC-8 until when it can be reversed', /remove them again at any time, as long as nobody has them/],
    ['LIC-4 that nobody has them yet', /belong to nobody yet: assign them afterwards/],
  ])('before the press the card says %s', async (_, words) => {
    expect((await chat().say('add 5 licenses to E3')).text).toMatch(words);
  });
});

describe('removing licences', () => {
  beforeEach(anew);

  test.each([
    [
      'Alex',
      'en-US',
      'remove 5 licenses from E3',
      /96 licenses .+ are assigned to people, so 95 is not enough\..+Unassign at least 1 license first/s,
    ],
    [
      'Sanne',
      'nl-NL',
      'verwijder 5 licenties van E3',
      /96 licenties aan mensen toegewezen, dus 95 is te weinig\..+Trek eerst minstens 1 licentie in/s,
    ],
  ])('LIC-3 refuses a total below the number assigned, with its cure: %s (%s)', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toMatch(words);
  });

  test('LIC-3 LIC-8 four can go, at once: 96', async () => {
    const alex = chat();
    const done = await alex.press(await alex.say('remove 4 licenses from E3'), 'Confirm 96 licenses');
    expect(done.text).toContain('now has 96 licenses');
    expect((await alex.say('show E3')).text).toMatch(/Licenses\n96\nAssigned\n96\nAvailable\n0/);
  });

  test.each([
    [
      'Alex',
      'en-US',
      'remove 5 licenses from E5',
      /At the renewal on \d+ \w+ \d{4}/,
      'Plan 20 licenses',
      'show E5',
      /Licenses\n25.+Planned\n20 licenses from/s,
      /Licenses\n20\n/,
    ],
    [
      'Sanne',
      'nl-NL',
      'haal 5 licenties weg bij E5',
      /Bij de verlenging op \d+ \w+ \d{4}/,
      'Plan 20 licenties',
      'toon E5',
      /Licenties\n25.+Gepland\n20 licenties vanaf/s,
      /Licenties\n20\n/,
    ],
  ])(
    'LIC-7 minus five under MCA waits for the renewal, and counts from that day: %s (%s)',
    async (as, locale, text, date, plan, show, before, after) => {
      const somebody = chat(as, locale);
      const card = await somebody.say(text);
      expect(card.text).toMatch(date);
      await somebody.press(card, plan);
      expect((await somebody.say(show)).text).toMatch(before);
      await advanceDays(product, 264);
      expect((await somebody.say(show)).text).toMatch(before);
      await advanceDays(product, 1);
      expect((await somebody.say(show)).text).toMatch(after);
    },
  );

  test.each([
    ['Alex', 'en-US', 'remove 5 licenses from Exchange Online Plan 1', 'Confirm 5 licenses', /now has 5 licenses/],
    [
      'Sanne',
      'nl-NL',
      'verwijder 5 licenties van Exchange Online Plan 1',
      'Bevestig 5 licenties',
      /heeft nu 5 licenties/,
    ],
  ])('LIC-7 inside the seven days it counts at once: %s (%s)', async (as, locale, text, confirm, words) => {
    const somebody = chat(as, locale);
    expect((await somebody.press(await somebody.say(text), confirm)).text).toMatch(words);
  });

  test('LIC-7 five days later the seven days are over', async () => {
    await advanceDays(product, 5);
    const card = await chat().say('remove 5 licenses from Exchange Online Plan 1');
    expect(card.buttons).toContain('Plan 5 licenses');
  });
});

describe('what blocks it, each with its own reason and cure', () => {
  beforeAll(anew);

  test.each([
    [
      'LIC-10',
      'O365 E1',
      /credit check is pending.+up to two working days/s,
      /Er loopt een kredietcontrole.+twee werkdagen/s,
    ],
    [
      'LIC-12',
      'Project Plan 3',
      /volume license through Northwind Licensing.+VLSC/s,
      /volumelicentie gekocht via Northwind Licensing.+VLSC/s,
    ],
    [
      'LIC-13',
      'Visio',
      /reseller Fabrikam Cloud.+Contact Fabrikam Cloud/s,
      /reseller Fabrikam Cloud.+Neem contact op met Fabrikam Cloud/s,
    ],
    [
      'LIC-14',
      'Power BI Pro',
      /is a trial until.+Buy the trial first/s,
      /is een proefversie tot.+Koop eerst de proefversie/s,
    ],
    ['LIFE-4', 'F3', /expired on.+Reactivate it first/s, /is verlopen op.+Activeer het eerst opnieuw/s],
    ['ROLE-8', 'Power Apps', /Adele Vance bought this.+Ask Adele Vance/s, /Adele Vance heeft dit.+Vraag Adele Vance/s],
  ])('%s %s', async (_, name, en, nl) => {
    expect((await chat().say(`add 5 licenses to ${name}`)).text).toMatch(en);
    expect((await chat('Sanne', 'nl-NL').say(`voeg 5 licenties toe aan ${name}`)).text).toMatch(nl);
  });

  test('KEY-11 nothing can be taken out of prepaid licences', async () => {
    expect((await chat().say('remove 1 license from Business Premium')).text).toMatch(
      /prepaid with a product key until/,
    );
    const dutch = await chat('Sanne', 'nl-NL').say('verwijder 1 licentie van Business Premium');
    expect(dutch.text).toMatch(/met een productcode vooruitbetaald tot/);
  });
});

describe('who may', () => {
  beforeAll(anew);

  test.each([
    ['ROLE-4', 'Isaiah', /you can assign licenses, but not buy/, /licenties toewijzen, maar niet kopen/],
    [
      'ROLE-1',
      'Lynne',
      /Only a global admin or a billing admin/,
      /Alleen een globale beheerder of een factureringsbeheerder/,
    ],
    [
      'ROLE-1',
      'Dana',
      /Only a global admin or a billing admin/,
      /Alleen een globale beheerder of een factureringsbeheerder/,
    ],
    [
      'ROLE-1',
      'Adele',
      /Only a global admin or a billing admin/,
      /Alleen een globale beheerder of een factureringsbeheerder/,
    ],
  ])('%s %s may not, and learns whom to ask', async (_, name, en, nl) => {
    const english = await chat(name).say('add 5 licenses to E3');
    expect(english.text).toMatch(en);
    expect(english.text).toContain('Alex Wilber, Megan Bowen, or Sanne de Vries');
    expect((await chat(name, 'nl-NL').say('voeg 5 licenties toe aan E3')).text).toMatch(nl);
  });

  test('ROLE-1 a billing admin may', async () => {
    expect((await chat('Megan').say('add 5 licenses to E3')).buttons).toContain('Confirm 105 licenses');
  });

  test('ROLE-7 the purchaser changes the own purchase, and pays with the own card', async () => {
    const adele = chat('Adele');
    const card = await adele.say('add 1 license to Power Apps');
    expect(card.text).toContain('ending in 1881');
    expect((await adele.press(card, 'Confirm 4 licenses')).text).toContain('Power Apps Premium now has 4 licenses');
  });

  test('LIC-7 without recurring billing the card says that nothing can be given back', async () => {
    expect((await chat('Adele').say('add 1 license to Power Apps')).text).toContain('They cannot be given back');
  });
});
