// Payment methods and billing profiles, the pages where a card is typed in included.
import { describe, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { addCard, card, linkOf, post } from '../support/pages.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { everythingStored } from '../support/stored.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

const dutch = (as = 'Alex') => chatWith(product, { as, locale: 'nl-NL' });
const say = (as: string, text: string) => chatWith(product, { as }).say(text);

describe('payment methods', () => {
  test('PAY-4 the list says what each pays for, and ROLE-7 private cards are invisible to others', async () => {
    const alex = await say('Alex', 'show my payment methods');
    expect(alex.text).toMatch(/Visa •••• 4242/);
    expect(alex.text).toContain('Contoso Main');
    expect(alex.text).not.toContain('1881');
    const adele = await say('Adele', 'show my payment methods');
    expect(adele.text).toContain('Visa •••• 1881');
    expect(adele.text).not.toContain('4242');
    expect((await say('Lynne', 'show my payment methods')).text).toContain(
      'Payment methods are for global and billing',
    );
  });

  test('SSP-8 PAY-4 a card is added on a page, pays for nothing yet, and can be deleted again', async () => {
    const done = await addCard(product, 'Alex');
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('The card was added')]);
    const alex = chatWith(product);
    const added = await alex.press(await alex.say('show my payment methods'), 'Visa •••• 5556');
    expect(added.text).toContain('Nothing');
    const asked = await alex.press(added, 'Delete it');
    expect((await alex.press(asked, 'Delete it')).text).toContain('Visa •••• 5556 was deleted.');
    expect((await alex.say('show my payment methods')).text).not.toContain('5556');
  });

  test.each([
    ['a wrong check digit', { number: '4000 0566 5566 5557' }, 'number-error'],
    ['a card that has expired', { expires: '01/20' }, 'expires-error'],
    ['a month that is none', { expires: '13/30' }, 'expires-error'],
    ['a short security code', { securityCode: '12' }, 'securityCode-error'],
    ['no name', { holder: ' ' }, 'holder-error'],
    ['PAY-5 a card of another country', { country: 'BE' }, 'country-error'],
  ])('%s is refused beside its field, and what is secret is not written back', async (_, wrong, error) => {
    const answer = await addCard(product, 'Alex', wrong);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`id="${error}"`);
    expect(html).not.toMatch(/0566|5566|737/);
  });

  test('the page works once, for 15 minutes, and nobody can guess its address', async () => {
    const link = linkOf(await say('Alex', 'add a payment method'), 'Enter the card');
    expect((await post(link, card)).status).toBe(200);
    expect((await post(link, card)).status).toBe(410);
    expect((await fetch(link)).status).toBe(410);
    const late = linkOf(await say('Alex', 'add a payment method'), 'Enter the card');
    await advanceDays(product, 1);
    expect((await post(late, card)).status).toBe(410);
    expect((await fetch(`${late}0`)).status).toBe(410);
    await reset(product);
  });

  test('two posts at once add one card', async () => {
    const link = linkOf(await say('Alex', 'add a payment method'), 'Enter the card');
    const answers = await Promise.all([post(link, card), post(link, card), post(link, card)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    await reset(product);
  });

  test('the page loads nothing, runs nothing, is framed and kept by nobody, and takes only a form', async () => {
    const link = linkOf(await say('Alex', 'add a payment method'), 'Enter the card');
    const { headers } = await fetch(link);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^ ]+'; form-action 'self'/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const json = await fetch(link, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect(json.status).toBe(415);
    expect((await post(link, { ...card, holder: 'x'.repeat(300_000) })).status).toBe(413);
    expect(await (await post(link, { ...card, number: '', holder: '"><script>' })).text()).not.toContain('<script>');
  });

  test('PAY-3 SSP-7 an edit needs the security code and never changes the number', async () => {
    const alex = chatWith(product);
    const shown = await alex.press(await alex.say('show my payment methods'), 'Visa •••• 4242');
    expect(shown.text).toContain('The number of a card cannot be changed');
    const link = linkOf(shown, 'Edit this card');
    const form = await (await fetch(link)).text();
    expect(form).not.toContain('name="number"');
    expect((await post(link, { ...card, securityCode: '' })).status).toBe(422);
    expect((await post(link, { ...card, holder: 'A. Wilber' })).status).toBe(200);
    const after = await alex.press(await alex.say('show my payment methods'), 'Visa •••• 4242');
    expect(after.text).toContain('A. Wilber');
    expect(after.text).toContain('31 December 2030');
  });

  test('PAY-7 a card of somebody else is not edited', async () => {
    const megan = chatWith(product, { as: 'Megan' });
    const shown = await megan.press(await megan.say('show my payment methods'), 'Visa •••• 4242');
    expect(shown.buttons).not.toContain('Edit this card');
    expect(shown.text).toContain('Only Alex Wilber can edit');
  });

  test('PAY-6 PAY-7 one subscription is paid with another own card, and PAY-4 the old one stays', async () => {
    expect((await say('Alex', 'replace the credit card for E3')).text).toContain(
      'no other payment method that you may',
    );
    await addCard(product, 'Alex');
    const alex = chatWith(product);
    const review = await alex.say('replace the credit card for E3');
    expect(review.text).toContain('This subscription only');
    expect((await alex.press(review, 'Pay with Visa •••• 5556')).text).toContain(
      'Visa •••• 5556 is charged instead of Visa •••• 4242',
    );
    expect((await alex.say('show E3')).text).toContain('Visa card ending in 5556');
    const old = await alex.press(await alex.say('show my payment methods'), 'Visa •••• 4242');
    expect(old.text).toContain('Power BI Pro');
    expect(old.buttons).not.toContain('Delete it');
  });

  test('PAY-6 MCA replaces for the whole profile, in Dutch; PAY-10 one that is paid by invoice stays so', async () => {
    const alex = dutch();
    const review = await alex.say('vervang de creditcard voor Exchange Online');
    expect(review.text).toContain('Het hele factureringsprofiel');
    expect((await alex.press(review, 'Betalen met Visa •••• 5556')).text).toContain(
      'Voortaan wordt van Visa •••• 5556',
    );
    expect((await alex.say('vervang de creditcard voor E5')).text).toContain(
      'dat per factuur wordt betaald blijft dat',
    );
  });

  test('ROLE-4 ROLE-7 a license admin replaces nothing', async () => {
    expect((await say('Isaiah', 'replace the credit card for E3')).text).toContain('Payment methods are for');
  });
});

describe('a card number in the chat', () => {
  test('is answered by a warning, and nowhere stored or logged', async () => {
    const warned = await say('Alex', 'add 5 licenses to E3 and pay with 4111 1111 1111 1111');
    expect(warned.text).toContain('Please do not type card numbers here');
    expect((await dutch().say('voeg kaart 5555-5555-5555-4444 toe')).text).toContain('Typ hier geen kaartnummers');
    expect(await addCard(product, 'Alex', { number: '4111111111111111' })).toMatchObject({ status: 200 });
    const { text, collections } = await everythingStored(product);
    expect(collections).toContain('payment-methods');
    expect(text).not.toMatch(/4111[ -]?1111|5555[ -]?5555|5566[ -]?5566|"737"/);
  });

  test('typed into a field it is hidden before it is kept', async () => {
    const alex = chatWith(product);
    const form = await alex.say('redeem a product key');
    await alex.pressRaw(form, 'See what happens', { keys: '4111 1111 1111 1111' });
    expect((await everythingStored(product)).text).not.toMatch(/4111[ -]?1111/);
  });
});

describe('billing profiles', () => {
  test('BIL-3 BIL-5 a profile shows how it is invoiced and who may do what', async () => {
    const alex = chatWith(product);
    const shown = await alex.press(await alex.say('show my payment methods'), 'Billing profile Contoso Invoice');
    expect(shown.text).toContain('Lynne Robbins');
    expect(shown.text).toContain('The country of a billing account cannot be changed');
    expect(shown.text).toContain('Microsoft 365 E5');
    expect(shown.buttons).not.toContain('Replace its card');
  });

  test('ROLE-13 BIL-2 a subscription moves to another profile of the person', async () => {
    const alex = chatWith(product);
    const review = await alex.say('move Exchange Online to another billing profile');
    expect(review.text).toContain('Contoso Main');
    expect(review.buttons[0]).toBe('Bill to Contoso Invoice');
    expect(review.text).not.toContain('Adele');
    expect((await alex.press(review, 'Bill to Contoso Invoice')).text).toContain(
      'is billed to Contoso Invoice from now on',
    );
  });

  test('ROLE-13 without a role on another profile nothing moves; BIL-2 an order has no profile', async () => {
    const no = await say('Sanne', 'change the billing profile of Exchange Online');
    expect(no.text).toContain('role');
    expect((await dutch().say('wijzig het factureringsprofiel van E3')).text).toContain(
      'staat niet op een factureringsprofiel',
    );
    expect((await say('Isaiah', 'change the billing profile of E5')).text).toContain('assign licenses, but not buy');
  });
});
