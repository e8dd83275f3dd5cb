// Invoices: the list, one of them, its files, and that they say what was confirmed.
import { describe, expect, test } from '@jest/globals';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { linkOf, post } from '../support/pages.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

const dutch = (as = 'Alex') => chatWith(product, { as, locale: 'nl-NL' });
const say = (as: string, text: string) => chatWith(product, { as }).say(text);

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

  test.each([
    ['en-US', 'invoices from March to May', /1 Mar (\d{4}) to 31 May \1/],
    ['nl-NL', 'facturen van maart tot mei', /1 mrt (\d{4}) tot en met 31 mei \1/],
  ])('SSP-9 as the card proposes it, without a year (%s)', async (locale, text, range) => {
    expect((await chatWith(product, { as: 'Alex', locale }).say(text)).text).toMatch(range);
  });

  test('SSP-9 a day that is none, on a card that was tampered with, is not read', async () => {
    const data = { capability: 'list-invoices', input: { from: '2026-02-31', to: 'May' } };
    const value = { action: { type: 'Action.Execute', verb: 'open', data }, trigger: 'manual' };
    const { body } = await chatWith(product).post({ type: 'invoke', id: 'f:days', name: 'adaptiveCard/action', value });
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
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

  test('APP-4 a flat-rate app is billed as a flat rate, not as one license', async () => {
    const alex = chatWith(product);
    await alex.press(await alex.say('accept the customer agreement'), 'Accept for Contoso');
    await alex.press(await alex.say('activate Fabrikam Backup'), 'I have finished');
    await advanceDays(product, 45);
    const shown = await alex.press(await alex.say('show my invoices'), /bp-main$/);
    expect(shown.text).toMatch(/Monthly payment: Fabrikam Backup 360, flat rate \(.*\)\n€129\.00/);
    const inDutch = await dutch().press(await dutch().say('toon mijn facturen'), /bp-main$/);
    expect(inDutch.text).toContain('Maandelijkse betaling: Fabrikam Backup 360, vast tarief');
    const csv = await (await post(linkOf(shown, 'Download (PDF or CSV)'), { file: 'csv' })).text();
    expect(csv).toContain('Fabrikam Backup 360,,');
    await reset(product);
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

describe('what was confirmed is invoiced', () => {
  test('LIC-22 INV-3 the charge on the card is the line on the next invoice, to the cent', async () => {
    await reset(product);
    const alex = chatWith(product);
    const review = await alex.say('add 5 licenses to E3');
    const [, amount = ''] = /Charge now.*\n(€[\d.,]+)/.exec(review.text) ?? [];
    await alex.press(review, 'Confirm 105 licenses');
    await advanceDays(product, 31);
    const shown = await alex.press(await alex.say('show my invoices'), /sub-e3$/);
    expect(shown.text).toContain('Added: Microsoft 365 E3, 5 licenses');
    expect(amount).not.toBe('');
    expect(shown.text).toContain(`\n${amount}\n`);
    expect(shown.text).toMatch(/Monthly payment: Microsoft 365 E3, 105 licenses.*\n€3,780.00/);
  });
});
