// Paying an invoice now with a card that is used once, on its page: in both languages, by those who may and those who may not.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPaymentEvent, secrets, sendEvent } from '../support/commerce.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';
import { addCard, card, linkOf, post } from '../support/pages.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { everythingStored } from '../support/stored.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct({ commerceSecrets: [secrets.fresh] });
const own = testStore(() => product.uri);
beforeEach(() => reset(product));

/** 4000 0000 0000 0341 is a card that every charge fails on. */
const failing = { ...card, number: '4000 0000 0000 0341' };
const newest = /^(Invoice|Factuur) .*-bp-invoice$/;

async function payPage(as = 'Lynne'): Promise<{ link: string; invoice: () => Promise<SeenCard> }> {
  const somebody = chatWith(product, { as });
  const invoice = async () => somebody.press(await somebody.say('show my invoices'), newest);
  const asked = await somebody.press(await invoice(), 'Pay now');
  return { link: linkOf(asked, /^Pay €/), invoice };
}

async function pressed(as: string, invoice: string): Promise<string> {
  const data = { capability: 'pay-invoice', input: { invoice } };
  const value = { action: { type: 'Action.Execute', verb: 'open', data }, trigger: 'manual' };
  const { body } = await chatWith(product, { as }).post({
    type: 'invoke',
    id: `f:${as}`,
    name: 'adaptiveCard/action',
    value,
  });
  return JSON.stringify(body);
}

const open = async (where: Record<string, unknown>) =>
  (await own.store.invoices.list(where, { sort: { issuedOn: -1 } }))[0]?.id ?? '';

describe('PAY-10 an open invoice of a billing profile', () => {
  test.each([
    [
      'en-US',
      'show my invoices',
      'Pay now',
      /^Pay €1,515\.00$/,
      'The invoice is paid',
      /Paid with\nVisa •••• 5556/,
      'Paid on',
    ],
    [
      'nl-NL',
      'toon mijn facturen',
      'Nu betalen',
      /^Betaal €\s1\.515,00$/,
      'De factuur is betaald',
      /Betaald met\nVisa •••• 5556/,
      'Betaald op',
    ],
  ])(
    'ROLE-13 an invoice manager pays it (%s), and the card is kept nowhere',
    async (locale, list, button, go, done, how, paid) => {
      const lynne = chatWith(product, { as: 'Lynne', locale });
      const invoice = await lynne.press(await lynne.say(list), newest);
      const link = linkOf(await lynne.press(invoice, button), go);
      expect(await (await fetch(link)).text()).toMatch(/1[.,]515[.,]00/);
      const answer = await post(link, card);
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(done)]);
      const now = await lynne.press(await lynne.say(list), newest);
      expect(now.text).toMatch(how);
      expect(now.text).toContain(paid);
      expect(now.buttons).not.toContain(button);
      expect((await chatWith(product).say('show my payment methods')).text).not.toContain('5556');
      expect((await everythingStored(product)).text).not.toMatch(/4000 ?0566|"737"/);
      expect((await chatWith(product).say('show E5')).text).toContain('by invoice');
    },
  );

  test('two posts at once charge it once, and the page is gone afterwards', async () => {
    const { link } = await payPage();
    const answers = await Promise.all([post(link, card), post(link, card), post(link, card)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    expect((await fetch(link)).status).toBe(410);
    expect(await own.store.audit.count({ command: 'pay-invoice' })).toBe(1);
  });

  test('a wrong number is mended on the page; a declined card pays nothing, and another is tried with a new link', async () => {
    const { link, invoice } = await payPage();
    const wrong = await post(link, { ...card, number: '4000 0566 5566 5557' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('id="number-error"')]);
    const declined = await post(link, failing);
    expect([declined.status, await declined.text()]).toEqual([422, expect.stringContaining('The card was declined')]);
    expect((await post(link, card)).status).toBe(410);
    const still = await invoice();
    expect(still.text).toContain('€1,515.00 is still open');
    expect(still.text).not.toContain('failed');
    const again = await payPage();
    expect((await post(again.link, card)).status).toBe(200);
    expect((await again.invoice()).text).toContain('Paid on');
  });

  test('what is paid meanwhile in another way is not charged again', async () => {
    const { link, invoice } = await payPage();
    const data = { invoice: await open({ billingProfile: 'bp-invoice' }) };
    expect(await sendEvent(product.port, aPaymentEvent({ type: 'payment.succeeded', data }))).toMatchObject({
      status: 202,
    });
    await eventually(async () => (await invoice()).text.includes('Paid on'));
    expect((await post(link, card)).status).toBe(410);
    expect((await invoice()).text).not.toContain('5556');
  });
});

test('PAY-10 PAY-11 what a billing profile could not be charged for is paid with another card, and goes on', async () => {
  await addCard(product, 'Alex', { number: failing.number });
  const alex = chatWith(product);
  await alex.press(await alex.say('replace the credit card for Exchange Online Plan 1'), /^Pay with Visa •••• 0341/);
  await advanceDays(product, 45);
  const megan = chatWith(product, { as: 'Megan' });
  expect((await megan.say('show Contoso Sign')).text).toContain('Payment failed');
  for (const { id } of await own.store.invoices.list({ failed: { $exists: true } })) {
    const shown = await megan.press(await megan.say('show my invoices'), new RegExp(`${id}$`));
    expect((await post(linkOf(await megan.press(shown, 'Pay now'), /^Pay €/), card)).status).toBe(200);
  }
  const app = await megan.say('show Contoso Sign');
  expect(app.text).not.toContain('Payment failed');
  expect(app.text).toContain('Visa card ending in 0341');
});

describe('PAY-10 in words', () => {
  test.each([
    ['en-US', 'pay our open invoice', /^Pay €/, 'show my invoices', 'No invoice of yours is open.'],
    ['nl-NL', 'betaal de openstaande factuur', /^Betaal €/, 'toon mijn facturen', 'Er staat geen factuur van je open.'],
  ])('the one that is open is meant, and there is none once it is paid (%s)', async (locale, text, go, list, none) => {
    const lynne = chatWith(product, { as: 'Lynne', locale });
    expect((await post(linkOf(await lynne.say(text), go), card)).status).toBe(200);
    expect((await lynne.press(await lynne.say(list), newest)).text).toContain('5556');
    expect((await lynne.say(text)).text).toContain(none);
  });

  test('of several one is chosen', async () => {
    await advanceDays(product, 12);
    const lynne = chatWith(product, { as: 'Lynne' });
    const which = await lynne.say('pay the invoices');
    expect(which.text).toContain('Which invoice do you want to pay?');
    expect(which.buttons.filter((title) => newest.test(title))).toHaveLength(2);
    expect((await lynne.press(which, newest)).buttons.join()).toContain('Pay €');
  });

  test.each([['Isaiah'], ['Dana']])('ROLE-13 %s has none to pay, and is told whom to ask', async (as) => {
    expect((await chatWith(product, { as }).say('pay the invoice')).text).toContain('Ask Alex Wilber');
  });

  test('ROLE-13 a reader has none to pay either', async () => {
    expect((await chatWith(product, { as: 'Diego' }).say('pay the invoice')).text).toContain(
      'No invoice of yours is open',
    );
  });
});

describe('ROLE-13 who may not', () => {
  test.each([
    ['Diego', 'Only owners, contributors and invoice managers of billing profile Contoso Invoice pay its bills.'],
    ['Isaiah', 'I could not find that invoice.'],
    ['Dana', 'I could not find that invoice.'],
  ])('%s pays nothing, however the press is made', async (as, why) => {
    expect(await pressed(as, await open({ billingProfile: 'bp-invoice' }))).toContain(why);
  });

  test('ROLE-13 a reader sees the invoice, and no button to pay it', async () => {
    const diego = chatWith(product, { as: 'Diego' });
    const shown = await diego.press(await diego.say('show my invoices'), newest);
    expect(shown.text).toContain('is still open');
    expect(shown.buttons).not.toContain('Pay now');
  });

  test('NOT-27 no admin pays for what Adele bought', async () => {
    expect(await pressed('Alex', await open({ purchaser: { $exists: true } }))).toContain(
      'I could not find that invoice.',
    );
  });

  test('PAY-11 an order with an invoice of its own leads to another payment method', async () => {
    const said = await pressed('Alex', await open({ order: 'sub-e3' }));
    expect(said).toContain('This invoice was paid on');
    const [invoice] = await own.store.invoices.list({ order: 'sub-e3' }, { sort: { issuedOn: -1 } });
    await sendEvent(product.port, aPaymentEvent({ data: { invoice: invoice?.id ?? '' } }));
    await eventually(async () => (await own.store.invoices.count({ failed: { $exists: true } })) > 0);
    expect(await pressed('Alex', invoice?.id ?? '')).toContain('Let another payment method take over');
  });
});
