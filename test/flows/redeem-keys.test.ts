// Product keys through the real server: added, extended, refused, and never shown or stored in full.
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { runProduct } from '../support/run-product.ts';
import { reset } from '../support/sandbox.ts';
import { everythingStored } from '../support/stored.ts';
import { type Started, startProduct } from '../support/test-product.ts';

const five = 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
const ten = 'BPADD-10AAA-BBBBB-CCCCC-DDD10';
const used = 'BPUSE-DAAAA-BBBBB-CCCCC-DDDDD';
const e3 = 'E3ADD-20AAA-BBBBB-CCCCC-DDD20';
const unknown = (last: string) => `WRONG-AAAAA-BBBBB-CCCCC-DDDD${last}`;

let product: Started;
const logged: string[] = [];
const log = jest.spyOn(process.stdout, 'write');
beforeAll(async () => {
  log.mockImplementation((chunk) => logged.push(String(chunk)) > 0);
  product = await startProduct({ logLevel: 'debug' }, runProduct);
});
afterAll(async () => {
  await product.stop();
  log.mockRestore();
});

/** The demo tenant as on its first day, where tests change it. */
const anew = () => reset(product);

const chat = (as?: string, locale = 'en-US') => chatWith(product, { locale, ...(as && { as }) });

describe('adding licences', () => {
  beforeEach(anew);

  test.each([
    [
      'Alex',
      'en-US',
      `redeem key ${five}`,
      'Redeem this key',
      'show Business Premium',
      /Business Premium now has 10 licenses/,
      /Licenses\n10\nAssigned\n3\nAvailable\n7/,
    ],
    [
      'Sanne',
      'nl-NL',
      `wissel code ${five} in`,
      'Deze code inwisselen',
      'toon Business Premium',
      /Business Premium heeft nu 10 licenties/,
      /Licenties\n10\nToegewezen\n3\nBeschikbaar\n7/,
    ],
  ])(
    'KEY-5 KEY-8 LIC-17 review, redeem, and the prepaid subscription has grown: %s (%s)',
    async (as, locale, text, redeem, show, done, shown) => {
      const somebody = chat(as, locale);
      const review = await somebody.say(text);
      expect(review.text).toMatch(/\n5\n.+\n→\n10\n/);
      expect((await somebody.press(review, redeem)).text).toMatch(done);
      expect((await somebody.say(show)).text).toMatch(shown);
    },
  );

  test('KEY-8 before the press nothing is redeemed', async () => {
    const alex = chat();
    await alex.say(`redeem key ${five}`);
    expect((await alex.say('show Business Premium')).text).toMatch(/Licenses\n5\n/);
    expect((await alex.say(`redeem key ${five}`)).buttons).toContain('Redeem this key');
  });

  test.each([
    [
      'Alex',
      'en-US',
      `redeem key ${five}`,
      /^Redeem this/,
      /already used on .+ by you\..+Its licenses are already yours/s,
    ],
    ['Sanne', 'nl-NL', `wissel code ${five} in`, /^Deze code/, /al gebruikt door jou\..+De licenties ervan heb je al/s],
  ])('KEY-E5 KEY-9 the same key again was used already: %s (%s)', async (as, locale, text, redeem, words) => {
    const somebody = chat(as, locale);
    await somebody.press(await somebody.say(text), redeem);
    expect((await somebody.say(text)).text).toMatch(words);
  });

  test('KEY-7 a second key through the extra field: both are reviewed, and then redeemed together', async () => {
    const alex = chat();
    const one = await alex.say(`redeem key ${five}`);
    const both = await alex.press(one, 'Redeem this key', { moreKeys: ten });
    expect(both.text).toMatch(/5 licenses for 12 months/);
    expect(both.text).toMatch(/10 licenses for 12 months/);
    expect((await alex.press(both, 'Redeem 2 keys')).text).toContain('now has 20 licenses');
  });

  test('KEY-4 a key of another product opens a prepaid subscription of its own', async () => {
    const alex = chat();
    const review = await alex.say(`redeem key ${e3}`);
    expect(review.text).toContain('this opens one with 20 licenses');
    await alex.press(review, 'Redeem this key');
    expect((await alex.say('show E3')).text).toMatch(
      /96 of 100 assigned.+0 of 20 assigned|0 of 20 assigned.+96 of 100 assigned/s,
    );
  });

  test('KEY-E3 a key that is on the review already', async () => {
    const alex = chat();
    const form = await alex.press(await alex.say(`redeem key ${five}`), 'Redeem this key', { moreKeys: five });
    expect(form.text).toContain('in the list twice');
    expect((await alex.press(form, 'Redeem this key')).text).toContain('now has 10 licenses');
  });

  test('KEY-5 without a key the form asks for it', async () => {
    const alex = chat();
    const form = await alex.say('redeem a product key');
    const review = await alex.press(form, 'See what happens', { keys: `${five}\n${ten}` });
    expect(review.buttons).toContain('Redeem 2 keys');
  });
});

describe('extending', () => {
  beforeEach(anew);

  test.each([
    ['Alex', 'en-US', `extend Business Premium with key ${ten}`, /^Redeem this/, 'now runs until'],
    ['Sanne', 'nl-NL', `verleng Business Premium met code ${ten}`, /^Deze code/, 'loopt nu tot'],
  ])(
    'KEY-6 KEY-11 the end date moves a year, and the key says how many: %s (%s)',
    async (as, locale, text, redeem, words) => {
      const somebody = chat(as, locale);
      const review = await somebody.say(text);
      expect(review.text).toMatch(/10 (licenses from|licenties vanaf)/);
      const ends = Number(/\d+ \p{L}+ (\d{4})/u.exec(review.text)?.[1]);
      const extended = new RegExp(`${words} \\d+ \\p{L}+ ${ends + 1}`, 'u');
      expect((await somebody.press(review, redeem)).text).toMatch(extended);
    },
  );

  test('KEY-4 the use of a key can be changed on the review', async () => {
    const alex = chat();
    const extend = await alex.press(await alex.say(`redeem key ${five}`), 'Redeem this key', { mode: 'extend' });
    expect(extend.text).toContain('ends after redeeming');
    expect((await alex.press(extend, 'Redeem this key')).text).toContain('now runs until');
  });
});

describe('refusals', () => {
  beforeAll(anew);

  test.each([
    ['KEY-2 KEY-E2', unknown('1'), /is not valid.+0 and O, 5 and S, l and I look alike/s],
    ['KEY-E2', 'BPBL0-CKEDA-BBBBB-CCCCC-DDDDD', /is not valid.+reseller/s],
    ['KEY-E5', used, /already used on .+ by Megan Bowen/],
    ['KEY-E7', 'BPUS0-NLYAA-BBBBB-CCCCC-DDDDD', /another country or region.+Contact support/s],
    ['KEY-7', `${five} and ${e3}`, /different products/],
    ['KEY-1', 'BPADD-5AAAA-BBBBB-CCCCC-DDDD', /25 letters and digits; this one has 24/],
    ['KEY-1', 'BPADD-5AAAA-BBBBB-CC?CC-DDDD5', /character 18 of this one is “\?”/],
    ['KEY-E3', 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5 and BPADD-5AAAA-BBBBB-CCCCC-DDDD5', /in the list twice/],
  ])('%s %s', async (_, key, words) => {
    expect((await chat().say(`redeem key ${key}`)).text).toMatch(words);
  });

  test.each(['Isaiah', 'Lynne', 'Adele', 'Dana'])('ROLE-6 KEY-E9 %s may not redeem', async (name) => {
    expect((await chat(name).say(`redeem key ${five}`)).text).toContain('Only a global admin or a billing admin');
  });

  test('KEY-10 the key must be for the product that was named', async () => {
    expect((await chat().say(`extend E3 with key ${five}`)).text).toContain('not for Microsoft 365 E3');
  });

  test('KEY-E2 a wrong key in the form comes back as a form to mend, without the key', async () => {
    const alex = chat();
    const form = await alex.press(await alex.say('redeem a product key'), 'See what happens', { keys: unknown('1') });
    expect(form.text).toContain('is not valid');
    expect((await alex.press(form, 'See what happens', { keys: five })).buttons).toContain('Redeem this key');
  });
});

describe('guessing', () => {
  beforeAll(anew);

  test('KEY-E2 guessing pauses after five wrong keys, for that person alone', async () => {
    const [alex, megan] = [chat(), chat('Megan')];
    for (const last of ['1', '2', '3', '4', '5'])
      expect((await alex.say(`redeem key ${unknown(last)}`)).text).toContain('is not valid');
    expect((await alex.say(`redeem key ${five}`)).text).toMatch(/Too many wrong keys.+Try again in 15 minutes/s);
    expect((await megan.say(`redeem key ${five}`)).buttons).toContain('Redeem this key');
  });
});

describe('keys are secrets', () => {
  beforeAll(anew);

  const spellings = [five, ten, unknown('1'), 'BPADD-5AAAA-BBBBB-CCCCC-DDDD'].flatMap((key) => [
    key,
    key.replaceAll('-', ''),
    key.toLowerCase(),
    key.replaceAll('-', '').toLowerCase(),
  ]);
  const keysIn = (text: string) => spellings.filter((key) => text.includes(key));

  test('KEY-1 the whole key is in no card, no stored document and no line of the log', async () => {
    const alex = chat();
    const answers: unknown[] = [];
    const pressed = async (card: Parameters<typeof alex.press>[0], title: string, typed = {}) => {
      const next = await alex.press(card, title, typed);
      answers.push(next.json);
      return next;
    };
    const form = await alex.say('redeem a product key');
    const short = await pressed(form, 'See what happens', { keys: 'BPADD-5AAAA-BBBBB-CCCCC-DDDD' });
    const wrong = await pressed(short, 'See what happens', { keys: unknown('1') });
    const twice = await pressed(wrong, 'See what happens', { keys: `${five}\n${five}` });
    const review = await pressed(twice, 'See what happens', { keys: five.toLowerCase() });
    const both = await pressed(review, 'Redeem this key', { moreKeys: ten.replaceAll('-', '') });
    await pressed(both, 'Redeem 2 keys');
    await alex.say(`redeem key ${five}`);
    await alex.say(`something with ${ten} that nobody understands`);

    const stored = await everythingStored(product);
    expect(stored.collections).toEqual(expect.arrayContaining(['pendings', 'audit', 'product-keys', 'deliveries']));
    expect(stored.text).toContain('DDDD5');
    expect(logged.join('')).toContain('ready');
    expect(keysIn(JSON.stringify(answers))).toEqual([]);
    expect(keysIn(JSON.stringify(product.connector.posted))).toEqual([]);
    expect(keysIn(stored.text)).toEqual([]);
    expect(keysIn(logged.join(''))).toEqual([]);
  });

  test('KEY-1 cards show the last five characters', async () => {
    expect((await chat().say(`redeem key ${e3}`)).text).toContain('•••••-•••••-•••••-•••••-DDD20');
  });
});
