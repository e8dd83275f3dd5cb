// Add-ons that one has, managed by chat: by the right and the wrong person, in both languages.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { demoTenantId } from '../../bot/sandbox/demo-people.ts';
import { addDays, addMonths } from '../../domain/model/calendar.ts';
import { openStore } from '../../domain/store/open-store.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { firstDay, testProduct } from '../support/test-product.ts';

const product = testProduct();

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
    ['Lynne', 'en-US', 'turn off recurring billing for Defender', 'Only a global admin or a billing admin'],
    ['Isaiah', 'nl-NL', 'zeg Defender op', 'Met jouw rol kun je licenties toewijzen'],
    ['Isaiah', 'nl-NL', 'zet Audio Conferencing op 0', 'Met jouw rol kun je licenties toewijzen'],
  ])('ROLE-2 %s (%s) has no say in it', async (as, locale, text, words) => {
    expect((await chat(as, locale).say(text)).text).toContain(words);
  });
});

describe('a standalone add-on', () => {
  beforeEach(() => reset(product));

  test.each([
    ['Megan', 'en-US', 'add 10 licenses to Defender', 'Confirm 60 licenses', 'now has 60 licenses'],
    ['Sanne', 'nl-NL', 'zet Defender op 61', 'Bevestig 61 licenties', 'heeft nu 61 licenties'],
  ])(
    'ADD-7 LIC-1 %s (%s) changes its licences like those of any subscription',
    async (as, locale, text, confirm, words) => {
      const somebody = chat(as, locale);
      expect((await somebody.press(await somebody.say(text), confirm)).text).toContain(words);
    },
  );

  test('ADD-7 PAY-3 Alex lets a card of his own pay for it', async () => {
    const alex = chat('Alex', 'en-US');
    const review = await alex.say('replace the payment method of Defender');
    expect(review.text).toContain('Visa');
    const done = await alex.press(review, /^Pay with|^Replace|^Let/);
    expect(done.text).toContain('Visa');
    expect((await alex.say('show Defender')).text).toContain('Visa card ending in 4242');
  });

  test.each([
    [
      'Megan',
      'en-US',
      'turn off recurring billing for Defender',
      'Turn it off',
      'show Defender',
      /Ends on .*, does not renew/,
    ],
    [
      'Sanne',
      'nl-NL',
      'zet terugkerende facturering uit voor Defender',
      'Zet uit',
      'toon Defender',
      /Eindigt op .*, verlengt niet/,
    ],
  ])(
    'ADD-7 ADD-12 REC-6 %s (%s) ends it by turning recurring billing off',
    async (as, locale, text, confirm, show, words) => {
      const somebody = chat(as, locale);
      await somebody.press(await somebody.say(text), confirm);
      expect((await somebody.say(show)).text).toMatch(words);
    },
  );

  test('ADD-1 ADD-12 Alex cancels one at once with a credit, and the subscriptions it goes with stay', async () => {
    const alex = chat('Alex', 'en-US');
    const terms = await alex.say('buy 3 Copilot');
    const assign = await alex.press(terms, 'Continue', { terms: 'annual/monthly' });
    await alex.press(await alex.press(assign, 'Continue', { assign: 'no' }), 'Buy 3 licenses');
    const review = await alex.press(await alex.say('cancel Copilot'), 'See what happens', { reason: 'not-used' });
    expect(review.text).toMatch(/-€84\.00|−€84\.00/);
    expect((await alex.press(review, /^Cancel/)).text).toContain('Microsoft 365 Copilot');
    expect((await alex.say('show Copilot')).text).toContain('Disabled');
    expect((await alex.say('show E3')).text).toContain('Active');
  });
});

describe('extra storage', () => {
  const english = {
    buy: ['buy 4 GB extra storage for E3', 'Buy 4 GB'],
    base: 'show E3',
    change: ['Add storage', 'See what happens', 'Confirm 9 GB'],
    show: 'Show Extra File Storage',
    reduce: ['Reduce storage', 'See what happens', 'Confirm 1 GB'],
    invoices: ['show invoices', /^Invoice .*-sub-e3$/, 'Added: Extra File Storage, 5 GB'],
  } as const;
  const dutch: { [Part in keyof typeof english]: unknown } = {
    buy: ['koop 4 GB extra opslag voor E3', 'Koop 4 GB'],
    base: 'toon E3',
    change: ['Opslag toevoegen', 'Bekijk wat er gebeurt', 'Bevestig 9 GB'],
    show: 'Toon Extra File Storage',
    reduce: ['Opslag verminderen', 'Bekijk wat er gebeurt', 'Bevestig 1 GB'],
    invoices: ['toon facturen', /^Factuur .*-sub-e3$/, 'Toegevoegd: Extra File Storage, 5 GB'],
  };

  test.each([
    [
      'Alex',
      'en-US',
      'who has extra storage?',
      'It is space that everybody shares',
      'remove 20 GB extra storage',
      '1 GB yourself',
    ],
    [
      'Alex',
      'nl-NL',
      'wie heeft extra opslag?',
      'Het is ruimte die iedereen deelt',
      'verwijder 20 GB extra opslag',
      'tot 1 GB',
    ],
  ])(
    'ADD-11 %s (%s) hears that nobody has it, and how far it can be reduced',
    async (as, locale, who, shared, remove, least) => {
      await reset(product);
      await chat('Alex', 'en-US')
        .say('buy 4 GB extra storage for E3')
        .then((card) => chat('Alex', 'en-US').press(card, 'Buy 4 GB'));
      const somebody = chat(as, locale);
      expect((await somebody.say(who)).text).toContain(shared);
      expect((await somebody.say(remove)).text).toContain(least);
    },
  );

  test.each([
    ['Alex', 'en-US', english],
    ['Sanne', 'nl-NL', dutch as typeof english],
  ])('ADD-11 %s (%s) has it counted in GB on every card, down to 1', async (as, locale, said) => {
    await reset(product);
    const somebody = chat(as, locale);
    const seen: SeenCard[] = [];
    const press = async (card: SeenCard, title: string, typed = {}) => {
      const next = await somebody.press(card, title, typed);
      seen.push(next);
      return next;
    };
    await somebody.press(await somebody.say(said.buy[0]), said.buy[1]);
    const base = await somebody.say(said.base);
    expect(base.text).toContain('4 GB');
    const [more, see, nine] = said.change;
    const added = await press(await press(await press(base, 'Extra File Storage'), see, { total: '9' }), nine);
    const [less, , one] = said.reduce;
    const removed = await press(
      await press(await press(await press(added, said.show), less), see, { total: '1' }),
      one,
    );
    const left = await press(removed, said.show);
    expect(left.buttons).toContain(more);
    expect(left.buttons).not.toContain(less);
    for (const card of seen)
      expect(card.text).not.toMatch(/licen[sct]|^(Assigned|Toegewezen|Available|Beschikbaar)$/im);

    await advanceDays(product, 20);
    const [invoices, invoice, line] = said.invoices;
    expect((await somebody.press(await somebody.say(invoices), invoice)).text).toContain(line);
  });
});

test('ADD-1 one whose term began on another day ends with its base, and what was paid for later days comes back', async () => {
  await reset(product);
  const stored = await openStore(product.uri);
  const audio = await stored.subscriptions.get(demoTenantId, 'sub-audio');
  if (!audio) throw new Error('no Audio Conferencing');
  const startedOn = addMonths(addDays(audio.endsOn, 15), -12);
  const periods = Array.from({ length: 12 }, (_, index) => addMonths(startedOn, index + 1));
  const billedUntil = periods.find((day) => day > firstDay) ?? startedOn;
  await stored.subscriptions.save({ ...audio, startedOn, endsOn: addDays(audio.endsOn, 15), billedUntil });
  await stored.close();

  const alex = chat('Alex', 'en-US');
  const review = await alex.press(await alex.say('cancel E3'), 'Let it end by itself');
  expect(review.text).toContain('Audio Conferencing');
  await alex.press(await alex.press(review, 'See what happens', { reason: 'not-used' }), /^Cancel|^Let|^Turn/);
  await advanceDays(product, 201);
  expect((await alex.say('show Audio Conferencing')).text).toContain('Expired');
  expect((await chat('Sanne', 'nl-NL').say('toon Audio Conferencing')).text).toContain('Verlopen');
  await advanceDays(product, 20);
  const invoice = await alex.press(await alex.say('show my invoices'), /^Invoice .*-sub-e3$/);
  expect(invoice.text).toMatch(/Cancellation: Audio Conferencing, 20 licenses \(.*\)\n-€/);
});

test('ADD-13 cancelling a base names its add-ons, says what comes back, and ends them', async () => {
  await reset(product);
  const alex = chat('Alex', 'en-US');
  await alex.press(await alex.say('buy 4 GB extra storage for E3'), 'Buy 4 GB');
  const review = await alex.press(await alex.say('cancel E3'), 'Let it end by itself');
  const why = await alex.press(review, 'See what happens', { reason: 'not-used' });
  expect(why.text).toContain('Extra File Storage');
  expect(why.text).toContain('Audio Conferencing');
  await alex.press(why, /^Cancel|^Let|^Turn/);
  expect((await alex.say('show extra storage')).text).toMatch(/Ends on .*, does not renew/);
});

test.each([
  [
    'Patti',
    'en-US',
    'assign audio conferencing to Tess Smit',
    'Microsoft 365 E3, and Tess Smit has no license',
    'Assign Microsoft 365 E3',
  ],
  [
    'Isaiah',
    'nl-NL',
    'wijs audio conferencing toe aan Tess Smit',
    'Microsoft 365 E3, en daarvan heeft Tess Smit geen',
    'Microsoft 365 E3 toewijzen',
  ],
])('ADD-14 %s (%s) learns what is missing, and assigns that first', async (as, locale, text, words, button) => {
  await reset(product);
  const somebody = chat(as, locale);
  const refused = await somebody.say(text);
  expect(refused.text).toContain(words);
  const first = await somebody.press(refused, button);
  expect(first.text).toContain('Tess Smit');
  await somebody.press(first, /^(Assign 1 license|Wijs 1 licentie toe)/);
  expect((await somebody.say(text)).text).not.toContain(words);
});
