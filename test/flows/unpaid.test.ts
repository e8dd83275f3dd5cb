// A charge that fails, from the first failure to the end of the patience, through the real server in both languages.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPaymentEvent, secrets, sendEvent } from '../support/commerce.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';
import { addCard, card, linkOf, post } from '../support/pages.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct({ commerceSecrets: [secrets.fresh] });
const own = testStore(() => product.uri);
beforeEach(() => reset(product));

const say = (as: string, text: string, locale = 'en-US') => chatWith(product, { as, locale }).say(text);

/** Asks again until the card says so: events and cards are worked off in the background. */
const until = (ask: () => Promise<SeenCard>, isThere: (seen: SeenCard) => boolean) =>
  eventually(async () => {
    const seen = await ask();
    return isThere(seen) && seen;
  });

async function hear(event: Parameters<typeof aPaymentEvent>[0]): Promise<void> {
  expect(await sendEvent(product.port, aPaymentEvent(event))).toMatchObject({ status: 202 });
  const untried = { state: 'waiting', reason: { $exists: false } };
  await eventually(async () => (await own.store.commerceEvents.count(untried)) === 0);
}

/** 4000 0000 0000 0341 can be added, and every charge to it fails. */
const failing = { number: '4000 0000 0000 0341' };

async function payWith(as: string, what: string, title: RegExp): Promise<SeenCard> {
  const alex = chatWith(product, { as });
  return alex.press(await alex.say(what), title);
}

describe('PAY-11 a card that cannot be charged', () => {
  test('the card says when it failed, when it is tried again and until when all can go on; another card clears it', async () => {
    await addCard(product, 'Alex', failing);
    await payWith('Alex', 'replace the credit card for E3', /^Pay with Visa •••• 0341/);
    await advanceDays(product, 32);
    const e3 = await say('Alex', 'show E3');
    expect(e3.text).toMatch(/The payment failed on .* It is tried again on .* Everybody can go on until /s);
    expect(e3.text).toContain('Payment failed');
    expect(e3.buttons).toEqual(
      expect.arrayContaining(['Edit the card', 'Replace the payment method', 'Show the invoice']),
    );
    expect((await say('Isaiah', 'show E3')).buttons).not.toContain('Replace the payment method');

    await addCard(product, 'Alex');
    const alex = chatWith(product);
    const asked = await alex.press(e3, 'Replace the payment method');
    expect(asked.text).toMatch(/€3,6\d\d\.\d\d that could not be charged is charged to the new one at once\./);
    await alex.press(asked, /^Pay with/);
    await until(
      () => say('Alex', 'show E3'),
      ({ text }) => !text.includes('Payment failed'),
    );
    const invoices = await own.store.invoices.list({ failed: { $exists: true } });
    expect(invoices).toEqual([]);
  });

  test('PAY-3 the same card with new details is tried at once', async () => {
    await hear({ data: { subscription: 'sub-e3' } });
    const alex = chatWith(product);
    const shown = await alex.press(await alex.say('show E3'), 'Edit the card');
    const page = linkOf(shown, 'Edit this card');
    expect((await post(page, { ...card, number: '' })).status).toBe(200);
    await until(
      () => say('Alex', 'show E3'),
      ({ text }) => !text.includes('Payment failed'),
    );
  });

  test('not paid for thirty days it stops, and comes back once the invoice is paid', async () => {
    await addCard(product, 'Alex', failing);
    await payWith('Alex', 'replace the credit card for E3', /^Pay with Visa •••• 0341/);
    await advanceDays(product, 65);
    const stopped = await say('Megan', 'toon E3', 'nl-NL');
    expect(stopped.text).toMatch(/De betaling is op .* mislukt, en het is gestopt/);
    expect(stopped.text).toContain('niet betaald');
    const refused = await say('Alex', 'reactivate E3');
    expect(refused.text).toMatch(/Microsoft 365 E3 stopped because its payment failed on/);
    for (const { id } of await own.store.invoices.list({ failed: { $exists: true }, order: 'sub-e3' })) {
      await hear({ id: `paid/${id}`, type: 'payment.succeeded', data: { invoice: id } });
    }
    const back = await say('Alex', 'reactivate E3');
    expect(back.buttons).toContain('Reactivate');
  });

  test('ERA-9 APP-10 an app is overdue for thirty days and then disabled for good', async () => {
    await addCard(product, 'Alex', failing);
    await payWith('Alex', 'replace the credit card for Exchange Online Plan 1', /^Pay with Visa •••• 0341/);
    await advanceDays(product, 45);
    expect((await say('Alex', 'show Contoso Sign')).text).toContain('Payment failed');
    await advanceDays(product, 32);
    const app = await say('Alex', 'show Contoso Sign');
    expect(app.text).toContain('it has stopped for good');
    expect(app.text).toContain('A disabled app is never activated again');
  });
});

describe('who hears of it, and who can do something', () => {
  test('the list and the invoices say so, in Dutch; whoever pays nothing gets no invoice', async () => {
    await hear({ data: { subscription: 'sub-e3' } });
    const list = await say('Megan', 'toon mijn abonnementen', 'nl-NL');
    expect(list.text).toContain('Betaling mislukt');
    const megan = chatWith(product, { as: 'Megan', locale: 'nl-NL' });
    const invoices = await megan.say('toon mijn facturen');
    expect(invoices.text).toContain('Betaling mislukt');
    const failed = await own.store.invoices.list({ failed: { $exists: true } });
    const invoice = await megan.press(invoices, new RegExp(`${failed[0]?.id}$`));
    expect(invoice.text).toMatch(/Afschrijven is mislukt op .* \(1 poging\)\. Op .* wordt het opnieuw geprobeerd\./);
    expect(invoice.text).toContain('staat nog open');
    // The card is Alex’s: she can let hers take over, and cannot edit his (PAY-7).
    expect(invoice.buttons).toContain('Betaalmethode vervangen');
    expect(invoice.buttons).not.toContain('Kaart bewerken');
    expect((await say('Isaiah', 'show my invoices')).text).toContain('This needs a role that you do not have');
  });

  test('NOT-27 PAY-11 of what Adele bought for her own team she alone hears, and no admin sees it in a list', async () => {
    await hear({ data: { subscription: 'sub-powerapps' } });
    const told = await own.store.outbox.list({ kind: 'notice' });
    expect(told.map((one) => one.kind === 'notice' && one.person)).toEqual([expect.stringMatching(/022$/)]);
    expect((await say('Adele', 'show Power Apps')).text).toContain('The payment failed on');
    for (const page of ['show my subscriptions', 'show Power Apps', 'show my invoices']) {
      expect((await say('Alex', page)).text).not.toContain('failed');
    }
  });

  test('an event that comes late, or twice, changes nothing', async () => {
    const [newest] = await own.store.invoices.list({ order: 'sub-e3' }, { sort: { issuedOn: -1 } });
    const data = { invoice: newest?.id ?? '' };
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    await hear({ id: 'failed', data, occurredAt: at(0) });
    await hear({ id: 'paid', type: 'payment.succeeded', data, occurredAt: at(2) });
    await hear({ id: 'late', data, occurredAt: at(1) });
    await hear({ id: 'twice', type: 'payment.succeeded', data, occurredAt: at(3) });
    const states = (await own.store.commerceEvents.list({})).map(({ id, state }) => `${id} ${state}`);
    expect(states.sort()).toEqual(['failed applied', 'late ignored', 'paid applied', 'twice ignored']);
    expect((await say('Alex', 'show E3')).text).not.toContain('Payment failed');
  });
});
