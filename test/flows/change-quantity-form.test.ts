// The card of a change of quantity as a form: filled in, mended, changed, too old, answered in words.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

/** The demo tenant as on its first day, where tests change it. */
const anew = () => reset(product);

const chat = (as?: string, locale = 'en-US') => chatWith(product, { locale, ...(as && { as }) });

describe('what is missing is asked for', () => {
  beforeEach(anew);

  test.each([
    ['Alex', 'en-US', 'add licenses to E3', 'See what happens', 'Confirm 107 licenses', /now has 107 licenses/],
    [
      'Sanne',
      'nl-NL',
      'voeg licenties toe aan E3',
      'Bekijk wat er gebeurt',
      'Bevestig 107 licenties',
      /heeft nu 107 licenties/,
    ],
  ])('LIC-1 without a number: form, review, confirm: %s (%s)', async (as, locale, text, see, confirm, words) => {
    const somebody = chat(as, locale);
    const form = await somebody.say(text);
    const review = await somebody.press(form, see, { total: '107' });
    expect((await somebody.press(review, confirm)).text).toMatch(words);
  });

  test('an unclear product: choice, press, review, and nothing was guessed', async () => {
    const alex = chat();
    const choice = await alex.say('add 5 licenses');
    expect(choice.buttons).toEqual(expect.arrayContaining(['Microsoft 365 E3', 'Microsoft 365 E5', 'None of these']));
    expect(choice.buttons).not.toContain('Visio Plan 2');
    const review = await alex.press(choice, 'Microsoft 365 E3');
    expect(review.buttons).toContain('Confirm 105 licenses');
  });

  test('"none of these" closes the choice', async () => {
    const alex = chat();
    const closed = await alex.press(await alex.say('add 5 licenses'), 'None of these');
    expect(closed.buttons).toEqual([]);
    expect(closed.text).toContain('Nothing was changed');
  });
});

describe('another total on the card', () => {
  beforeEach(anew);

  const total = (json: unknown) => /"id":"total"[^{}]*"value":([\d.]+)/.exec(JSON.stringify(json))?.[1];

  test.each([
    ['LIC-3', '95', '95', /so 95 is not enough/],
    ['AT-LEAST-ONE', '0', '0', /at least one license/],
    ['AT-MOST', '1e9', '1000000000', /at most 100,000 licenses/],
    ['INPUT', 'abc', '105', /enter a whole number/],
    ['INPUT', '10.5', '10.5', /enter a whole number/],
  ])('%s "%s" gives the same form back, with what was typed and why it cannot be', async (_, typed, kept, words) => {
    const alex = chat();
    const form = await alex.press(await alex.say('add 5 licenses to E3'), /^Confirm/, { total: typed });
    expect(form.text).toMatch(words);
    expect(form.buttons).toContain('Confirm 105 licenses');
    expect(total(form.json)).toBe(kept);
    expect((await alex.say('show E3')).text).toMatch(/Licenses\n100\n/);
  });

  test('a form that was refused can be mended and confirmed', async () => {
    const alex = chat();
    const form = await alex.press(await alex.say('add 5 licenses to E3'), /^Confirm/, { total: '95' });
    const review = await alex.press(form, /^Confirm/, { total: '97' });
    expect((await alex.press(review, 'Confirm 97 licenses')).text).toContain('now has 97 licenses');
  });

  test('a wrong number in the first form is mended there', async () => {
    const alex = chat();
    const form = await alex.press(await alex.say('add licenses to E3'), 'See what happens', { total: '0' });
    expect(form.text).toMatch(/at least one license/);
    expect((await alex.press(form, 'See what happens', { total: '101' })).buttons).toContain('Confirm 101 licenses');
  });

  test('a new total shows its cost first, and nothing changes until it is pressed again', async () => {
    const alex = chat();
    const fresh = await alex.press(await alex.say('add 5 licenses to E3'), /^Confirm/, { total: '110' });
    expect(fresh.text).toContain('You changed something');
    expect(fresh.text).toContain('€3,960.00');
    expect((await alex.say('show E3')).text).toMatch(/Licenses\n100\n/);
    await alex.press(fresh, 'Confirm 110 licenses');
    expect((await alex.say('show E3')).text).toMatch(/Licenses\n110\n/);
  });

  test('facts that changed in the meantime make a fresh card, not a surprise', async () => {
    const [alex, megan] = [chat(), chat('Megan')];
    const card = await alex.say('add 5 licenses to E3');
    await megan.press(await megan.say('add 1 license to E3'), 'Confirm 101 licenses');
    const fresh = await alex.press(card, /^Confirm/);
    expect(fresh.text).toContain('changed since');
    expect(fresh.buttons).toContain('Confirm 106 licenses');
  });
});

describe('too late, or not at all', () => {
  beforeEach(anew);

  test.each([
    ['Alex', 'en-US', 'add 5 licenses to E3', /This card was good for 24 hours/, 'Start again'],
    ['Sanne', 'nl-NL', 'voeg 5 licenties toe aan E3', /Deze kaart was 24 uur geldig/, 'Opnieuw beginnen'],
  ])('after 24 hours the card is too old, and starts again: %s (%s)', async (as, locale, text, old, again) => {
    const somebody = chat(as, locale);
    const card = await somebody.say(text);
    await advanceDays(product, 1);
    const expired = await somebody.press(card, /^(Confirm|Bevestig)/);
    expect(expired.text).toMatch(old);
    const fresh = await somebody.press(expired, again);
    expect((await somebody.press(fresh, /105/)).text).toMatch(/105 licen/);
  });

  test('"change nothing" closes the card, and later presses say so', async () => {
    const alex = chat();
    const card = await alex.say('add 5 licenses to E3');
    expect((await alex.press(card, 'Change nothing')).text).toContain('Nothing was changed');
    expect((await alex.press(card, /^Confirm/)).text).toContain('Nothing was changed');
    expect((await alex.say('show E3')).text).toMatch(/Licenses\n100\n/);
  });

  test('"yes" and "never mind" answer the card that is open', async () => {
    const alex = chat();
    await alex.say('add 5 licenses to E3');
    expect((await alex.say('yes')).text).toContain('now has 105 licenses');
    await alex.say('add 5 licenses to E3');
    expect((await alex.say('never mind')).text).toContain('Nothing was changed');
    expect((await alex.say('show E3')).text).toMatch(/Licenses\n105\n/);
  });
});
