// Invoices, payment methods, billing profiles and credit checks through the real server, web pages included.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatWith, type Product, type SeenCard, startProduct } from '../support/desk-chat.ts';
import { advanceDays, everythingStored, reset } from '../support/sandbox.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const dutch = (as = 'Alex') => chatWith(product, { as, locale: 'nl-NL' });
const say = (as: string, text: string) => chatWith(product, { as }).say(text);

/** Where a button of a card leads. */
function linkOf({ json }: SeenCard, title: string): string {
  let link = '';
  JSON.stringify(json, (_key, value) => {
    if (value?.type === 'Action.OpenUrl' && value.title === title) link = value.url;
    return value;
  });
  return link;
}

const card = {
  number: '4000 0566 5566 5556',
  expires: '12/30',
  securityCode: '737',
  holder: 'Alex Wilber',
  street: 'Keizersgracht 1',
  city: '1015 CN Amsterdam',
  country: 'NL',
};
const post = (url: string, form: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form) });

async function addCard(as: string, details: Partial<typeof card> = {}): Promise<Response> {
  const link = linkOf(await say(as, 'add a payment method'), 'Enter the card');
  return post(link, { ...card, ...details });
}

describe('invoices', () => {
  test('SSP-9 INV-1 three months at first, more on request, and none are lost between the pages', async () => {
    const alex = chatWith(product);
    const three = await alex.say('show my invoices');
    expect(three.text).toContain('Last 3 months');
    const count = ({ text }: SeenCard) => Number(/ of (\d+)/.exec(text)?.[1]);
    const six = await alex.press(three, 'Show the last 6 months');
    expect(count(six)).toBeGreaterThan(count(three));
    const second = await alex.press(six, 'Next page');
    expect(second.text).toContain(`11–`);
    expect(await alex.press(second, 'Previous page')).toMatchObject({ text: expect.stringContaining('1–10') });
  });

  test('SSP-9 a month or a range, in Dutch', async () => {
    const card = await dutch().say('facturen van januari 2020 tot maart 2020');
    expect(card.text).toContain('Er zijn geen facturen van 1 januari 2020 tot en met 31 maart 2020.');
    expect(card.buttons).toContain('Toon de laatste 6 maanden');
  });

  test('INV-5 INV-6 an invoice has its lines, its total, and a page to download it from', async () => {
    const alex = chatWith(product);
    const list = await alex.say('show my invoices');
    const shown = await alex.press(list, /sub-e3$/);
    expect(shown.text).toMatch(/Monthly payment: Microsoft 365 E3, 100 licenses/);
    expect(shown.text).toMatch(/Total, before tax\n€3,680.00/);
    expect(shown.text).toContain('Microsoft gives no receipts');
    const link = linkOf(shown, 'Download (PDF or CSV)');
    expect(await (await fetch(link)).text()).toContain('Download as PDF');

    const csv = await post(link, { file: 'csv' });
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [, ...rows] = (await csv.text()).trim().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => Number(row.split(',').at(-2)) * 100).reduce((a, b) => a + b)).toBe(368_000);
    const pdf = Buffer.from(await (await post(link, { file: 'pdf' })).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // Each file once, and not with another token.
    expect((await post(link, { file: 'pdf' })).status).toBe(410);
    expect((await fetch(`${link}x`)).status).toBe(410);
  });

  test('INV-7 PAY-13 an invoice that is paid by wire says what can come late', async () => {
    const alex = chatWith(product);
    const shown = await alex.press(await alex.say('show my invoices'), /bp-invoice$/);
    expect(shown.text).toContain('A wire transfer can take up to ten business days.');
    expect(shown.text).toContain('A PO number cannot be put on an invoice that exists, only on later ones.');
  });

  test('ROLE-13 an invoice manager sees those of her profile and no other', async () => {
    const list = await say('Lynne', 'show my invoices of the last 6 months');
    expect(list.text).toContain('Contoso Invoice');
    expect(list.text).not.toContain('Microsoft 365 E3');
    expect(list.text).not.toContain('Contoso Main');
  });

  test('ROLE-7 NOT-27 a purchaser sees only her own, and no admin sees hers', async () => {
    const adele = chatWith(product, { as: 'Adele' });
    const hers = await adele.say('show my invoices');
    expect(hers.buttons.filter((title) => /^Invoice/.test(title)).every((title) => /bp-adele$/.test(title))).toBe(true);
    expect((await say('Alex', 'invoices of the last 6 months')).buttons.join()).not.toContain('bp-adele');
    const [mine = ''] = hers.buttons.filter((title) => /^Invoice/.test(title));
    const open = { verb: 'open', capability: 'show-invoice', input: { invoice: mine.replace('Invoice ', '') } };
    const value = { action: { type: 'Action.Execute', verb: 'open', data: open }, trigger: 'manual' };
    const { body } = await chatWith(product).post({ type: 'invoke', id: 'f:1', name: 'adaptiveCard/action', value });
    expect(JSON.stringify(body)).toContain('I could not find that invoice.');
  });

  test.each([['Isaiah'], ['Nestor']])('ROLE-13 %s sees none, and is told whom to ask', async (as) => {
    const no = await dutch(as).say('toon mijn facturen');
    expect(no.text).toContain('Hiervoor is een rol nodig die je niet hebt');
    expect(no.text).toContain('Alex Wilber');
  });
});

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
    const done = await addCard('Alex');
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
    const answer = await addCard('Alex', wrong);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`id="${error}"`);
    expect(html).not.toMatch(/4000|5566|737/);
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
    await addCard('Alex');
    const alex = chatWith(product);
    const review = await alex.say('replace the credit card for E3');
    expect(review.text).toContain('This subscription only');
    expect((await alex.press(review, 'Pay with Visa •••• 5556')).text).toContain(
      'Visa •••• 5556 is charged instead of Visa •••• 4242',
    );
    expect((await alex.say('show E3')).text).toContain('Visa card ending in 5556');
    const old = await alex.press(await alex.say('show my payment methods'), 'Visa •••• 4242');
    expect(old.text).toContain('Audio Conferencing');
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
    expect(await addCard('Alex', { number: '4111111111111111' })).toMatchObject({ status: 200 });
    const { text, collections } = await everythingStored(product);
    expect(collections).toContain('payment-methods');
    expect(text).not.toMatch(/4111[ -]?1111|5555[ -]?5555|5566[ -]?5566|"737"/);
  });

  test('typed into a field it is hidden before it is kept', async () => {
    const alex = chatWith(product);
    const form = await alex.say('redeem a product key');
    await alex.pressRaw(form, 'See what happens', { keys: '4111 1111 1111 1111' });
    expect((await everythingStored(product)).text).not.toContain('4111');
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

  test('ROLE-13 BIL-2 a subscription moves to another profile of the person, and its charges with it', async () => {
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

describe('the credit check', () => {
  const end = (approved: boolean) =>
    fetch(`http://127.0.0.1:${product.port}/sandbox/credit-check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ subscription: 'sub-o365-e1', approved }),
    });

  test('LIC-10 LIC-19 what is pending, since when; passed, the licences are there and can be changed', async () => {
    await reset(product);
    expect((await say('Alex', 'is the credit check done yet?')).text).toContain('1 order is waiting');
    expect((await dutch('Isaiah').say('is de kredietcontrole al klaar?')).text).toContain('10 licenties erbij');
    expect((await end(true)).status).toBe(200);
    expect((await end(true)).status).toBe(404);
    expect((await say('Alex', 'is the credit check done yet?')).text).toContain('No credit check is pending.');
    expect((await say('Alex', 'show Office 365 E1')).text).toMatch(/Licenses\n50\n/);
    expect((await say('Alex', 'add 5 licenses to Office 365 E1')).buttons).toContain('Order 55 licenses in total');
  });

  test('PAY-8 declined, nothing has changed', async () => {
    await reset(product);
    expect((await end(false)).status).toBe(200);
    expect((await say('Alex', 'show Office 365 E1')).text).toMatch(/Licenses\n40\n/);
  });

  test('ROLE-7 an ordinary member learns nothing', async () => {
    expect((await say('Lynne', 'is the credit check done yet?')).text).toContain(
      'You have no subscriptions of your own',
    );
  });
});

describe('what was confirmed is invoiced', () => {
  test('LIC-22 INV-3 the charge on the card is the line on the next invoice, to the cent', async () => {
    await reset(product);
    const alex = chatWith(product);
    const review = await alex.say('add 5 licenses to E3');
    const [, amount = ''] = /Charge now.*\n(€[\d.,]+)/.exec(review.text) ?? [];
    await alex.press(review, 'Confirm 105 licenses');
    await advanceDays(product, 31);
    const shown = await alex.press(await alex.say('show my invoices'), /sub-e3$/);
    expect(shown.text).toContain('Licenses added: Microsoft 365 E3, 5 licenses');
    expect(amount).not.toBe('');
    expect(shown.text).toContain(`\n${amount}\n`);
    expect(shown.text).toMatch(/Monthly payment: Microsoft 365 E3, 105 licenses.*\n€3,780.00/);
  });
});
