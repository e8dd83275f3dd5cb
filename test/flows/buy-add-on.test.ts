// Buying an add-on through the real server: step by step, for each kind of base, as the right and the wrong person, in both languages.
import { describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';
import { card, linkOf, post } from '../support/pages.ts';
import { completeCreditCheck, reset } from '../support/sandbox.ts';
import { startProduct, testProduct } from '../support/test-product.ts';

const product = testProduct();

const chat = (as: string, locale = 'en-US') => chatWith(product, { as, locale });

describe('a traditional add-on', () => {
  test('ADD-2 ADD-3 ADD-11 Alex buys gigabytes for E3 step by step, and goes back without losing anything', async () => {
    const alex = chat('Alex');
    const which = await alex.say('buy an add-on');
    expect(which.text).toContain('Extra File Storage, €0.20');
    expect(which.text).not.toContain('Domestic Calling Plan');
    const base = await alex.press(which, 'Continue', { product: 'extra-storage' });
    const many = await alex.press(base, 'Continue', { base: 'sub-e3' });
    expect(many.text).toContain('How many gigabytes?');
    const review = await alex.press(many, 'Continue', { quantity: '40' });
    const back = await alex.press(await alex.press(review, 'Back'), 'Back');
    expect(JSON.stringify(back.json)).toContain('"value":"sub-e3"');
    const again = await alex.press(await alex.press(back, 'Continue'), 'Back');
    const fifty = await alex.press(again, 'Continue', { quantity: '50' });
    expect(fifty.text).toMatch(/Every month\n€10\.00/);
    const done = await alex.press(fifty, 'Buy 50 GB');
    expect(done.text).toContain('Bought: 50 GB of Extra File Storage.');
    expect((await alex.press(fifty, 'Buy 50 GB')).text).toBe(done.text);
    const e3 = await alex.press(done, 'Show Microsoft 365 E3');
    expect(e3.text).toMatch(/Extra File Storage\nAdd-on: change quantity\n50/);
  });

  test('LIC-19 ADD-8 Sanne orders one by invoice in Dutch: it is there after the credit check, and once', async () => {
    const sanne = chat('Sanne', 'nl-NL');
    const review = await sanne.say('koop 20 audio conferencing voor E5');
    expect(review.text).toContain('Je betaalt per factuur, dus de bestelling wacht op een kredietcontrole');
    const done = await sanne.press(review, 'Koop 20 licenties');
    expect(done.text).toContain('Besteld: 20 licenties van Audio Conferencing.');
    expect((await sanne.press(done, 'Kredietcontrole')).text).toContain('20 licenties erbij');
    const again = await sanne.say('20 audio conferencing voor E5');
    expect(again.text).toContain('Microsoft 365 E5 heeft Audio Conferencing al');
    expect(again.buttons).toEqual(expect.arrayContaining(['20 erbij', '20 in totaal']));
  });

  test('LIC-19 PAY-9 the credit check has passed: it is there, and is charged; declined, it never was', async () => {
    await reset(product);
    const alex = chat('Alex');
    const order = async () => alex.press(await alex.say('buy 6 audio conferencing for E5'), 'Buy 6 licenses');
    const e5 = async () => (await alex.say('show E5')).text;
    await order();
    await completeCreditCheck(product, 'sub-audio-conferencing-2', false);
    expect(await e5()).not.toContain('Audio Conferencing');
    expect((await order()).text).toContain('Ordered: 6 licenses');
    await completeCreditCheck(product, 'sub-audio-conferencing-3', true);
    expect(await e5()).toMatch(/Audio Conferencing\nAdd-on: change quantity\n6 licenses\u00a0›\n/);
  });

  test('LIC-11 SSP-8 Sanne adds to prepaid licences: billed apart, with a card that she adds on the way', async () => {
    const sanne = chat('Sanne');
    const terms = await sanne.say('buy 5 audio conferencing for Business Premium');
    const needsCard = await sanne.press(terms, 'Continue', { terms: 'annual/annual' });
    expect(needsCard.text).toContain('You have no card that can pay for this.');
    const page = await sanne.press(needsCard, 'Add a card');
    expect((await post(linkOf(page, 'Enter the card'), { ...card, holder: 'Sanne de Vries' })).status).toBe(200);
    const review = await sanne.press(page, 'Go on with buying');
    expect(review.text).toMatch(
      /Microsoft 365 Business Premium, 5 licenses[\s\S]*One year, billed once a year\nEnds\n/,
    );
    expect((await sanne.press(review, 'Buy 5 licenses')).text).toContain('Bought: 5 licenses of Audio Conferencing.');
  });

  test('ADD-2 ADD-8 of two people who are about to buy the same, one does; the card of the other says why not', async () => {
    await reset(product);
    const [alex, megan] = [chat('Alex'), chat('Megan')];
    const [first, second] = [
      await alex.say('buy 2 GB extra storage for E3'),
      await megan.say('buy 3 GB extra storage for E3'),
    ];
    await alex.press(first, 'Buy 2 GB');
    const late = await megan.press(second, 'Buy 3 GB');
    expect(late.text).toContain('Microsoft 365 E3 has Extra File Storage already');
    expect(late.buttons).toEqual(expect.arrayContaining(['3 more', '3 in total']));
    const more = await megan.press(late, '3 more');
    expect((await megan.press(more, 'Confirm 5 GB')).text).toContain('5 GB');
  });

  test('LIC-10 ADD-8 an order that waits is not ordered twice, and its number waits with it', async () => {
    await reset(product);
    const alex = chat('Alex');
    await alex.press(await alex.say('buy 6 audio conferencing for E5'), 'Buy 6 licenses');
    const again = await alex.press(await alex.say('buy 2 audio conferencing for E5'), '2 more');
    expect(again.text).toContain('A credit check is pending for 6 licenses');
  });

  test.each([
    ['Adele', 'en-US', 'buy 20 audio conferencing for E5', 'Only a global admin or a billing admin'],
    ['Isaiah', 'nl-NL', 'koop 5 audio conferencing voor E5', 'Met jouw rol kun je licenties toewijzen'],
  ])('ROLE-1 ROLE-4 %s (%s) cannot buy one: "%s"', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toContain(words);
  });
});

describe('a standalone add-on', () => {
  test('ADD-5 ASN-1 Alex gives it at once to as many as there are licences, by name, in parts of twenty', async () => {
    const alex = chat('Alex');
    const terms = await alex.say('buy 45 copilot');
    const assign = await alex.press(terms, 'Continue', { terms: 'annual/monthly' });
    expect(assign.text).toMatch(
      /Gets one\nAdele Vance, Alex Wilber, [\s\S]*and 35 more\nStill has none then\n51 people/,
    );
    const review = await alex.press(assign, 'Continue', { assign: 'yes' });
    expect(review.text).toContain('There are more people than licenses: 51 people have none then.');
    const done = await alex.press(review, 'Buy 45 licenses');
    expect(done.text).toContain('Assigned so far: 20 of 45.');
    const from = product.connector.posted.length;
    const assigned = async () => /Assigned\n(\d+)/.exec((await alex.say('show copilot')).text)?.[1];
    await eventually(async () => (await assigned()) === '45');
    const updates = () => JSON.stringify(product.connector.posted.slice(from).map(({ body }) => body));
    await eventually(() => updates().includes('Assigned to Adele Vance, Alex Wilber'));
  });
});

test.each([
  [
    'germany',
    'en-US',
    'buy an add-on',
    'Which subscription do you want to add it to?',
    'Which add-on do you want to buy for Microsoft 365 E3?',
    'Continue',
  ],
  [
    '21vianet',
    'nl-NL',
    'koop een invoegtoepassing',
    'Aan welk abonnement wil je hem toevoegen?',
    'Welke invoegtoepassing wil je kopen voor Microsoft 365 E3?',
    'Verder',
  ],
] as const)(
  'ADD-4 REG-3 in %s (%s) "%s" begins with the subscription',
  async (region, locale, text, which, what, next) => {
    const there = await startProduct({ region });
    const alex = chatWith(there, { as: 'Alex', locale });
    const base = await alex.say(text);
    expect(base.text).toContain(which);
    const addOn = await alex.press(base, next, { base: 'sub-e3' });
    expect(addOn.text).toContain(what);
    const many = await alex.press(addOn, next, { product: 'extra-storage' });
    const review = await alex.press(many, next, { quantity: '7' });
    expect(review.text).toMatch(/7 GB/);
    const done = await alex.press(review, /7 GB/);
    expect(done.text).toContain('Extra File Storage');
    await there.stop();
  },
);
