// A new price over the signed road: the purchaser is asked on a card, and without an answer nothing renews.
import { beforeEach, expect, test } from '@jest/globals';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { openStore } from '../../domain/store/open-store.ts';
import { secrets, sendEvent } from '../support/commerce.ts';
import { chatWith } from '../support/desk-chat.ts';
import { newsIn } from '../support/news-in.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct({ commerceSecrets: [secrets.fresh] });
beforeEach(async () => {
  await reset(product);
  product.connector.posted.length = 0;
});

const as = (name: string, locale = 'en-US') => chatWith(product, { as: name, locale });

let count = 0;
/** From long ago: it concerns whatever term begins next. `later` orders the announcements. */
async function newPrice(price: number, of = 'power-apps', later = 0) {
  const occurredAt = new Date(Date.now() + later * 1_000).toISOString();
  const data = { product: of, price, from: '2026-01-01' };
  const event = { id: `price-${++count}`, type: 'price.changed', tenantId, occurredAt, data };
  expect((await sendEvent(product.port, event)).status).toBe(202);
}

async function recurringOn(adele: ReturnType<typeof as>) {
  await adele.press(await adele.say('turn on recurring billing for Power Apps'), /^Turn/);
}

test('SSP-1 ROLE-7 NOT-27 Adele approves in Dutch, and it renews at that price; her admins hear nothing of it', async () => {
  const [adele, alex] = [as('Adele', 'nl-NL'), as('Alex')];
  await Promise.all([adele.say('help'), alex.say('help')]);
  const review = await adele.say('zet terugkerende facturering aan voor Power Apps');
  await adele.press(review, /^Zet/);
  await newPrice(2_400);
  const news = await newsIn(adele, /Power Apps Premium krijgt een nieuwe prijs/);
  expect(news.text).toContain('Het verlengt alleen als je dat goedkeurt.');
  const old = await adele.press(news, 'Bekijk en keur goed');
  await newPrice(2_600, 'power-apps', 1);
  await newsIn(adele, /26,00 per maand in plaats van/);
  // The old card shows the newer price first, and nothing is approved by that press.
  const newer = await adele.press(old, /Keur .* goed/);
  expect(newer.text).toContain('26,00');
  const done = await adele.press(newer, /Keur .*26,00 goed/);
  expect(done.text).toContain('Goedgekeurd: Power Apps Premium gaat vanaf');
  expect((await adele.press(newer, /Keur .*26,00 goed/)).text).toBe(done.text);
  await advanceDays(product, 8);
  expect((await adele.say('toon Power Apps')).text).toMatch(/Per licentie per maand\n€\s26,00/);
  expect(alex.postedSince(0).some(({ body }) => /Power Apps/.test(String(body['summary'])))).toBe(false);
});

test('SSP-1 without an answer nothing renews: it expires, nothing is charged, and she is told', async () => {
  const adele = as('Adele');
  await adele.say('help');
  await recurringOn(adele);
  await newPrice(2_400);
  await newsIn(adele, /Power Apps Premium gets a new price/);
  await advanceDays(product, 8);
  await newsIn(adele, /Power Apps Premium has expired/);
  const store = await openStore(product.uri);
  const purchase = await store.subscriptions.get(tenantId, 'sub-powerapps');
  expect(purchase).toMatchObject({ recurringBilling: false, reached: 'expired', price: 2_000 });
  expect(JSON.stringify(purchase?.unbilled ?? [])).not.toContain('2400');
  await store.close();
});

test('NOT-26 of the organization’s own the admins are told, and it goes on', async () => {
  const [alex, adele] = [as('Alex'), as('Adele')];
  await Promise.all([alex.say('help'), adele.say('help')]);
  await newPrice(3_900, 'm365-e3');
  const news = await newsIn(alex, /Microsoft 365 E3 gets a new price/);
  expect(news.text).toContain('It renews by itself at the new price.');
  expect(news.buttons).not.toContain('Look and approve');
  expect((await alex.say('show Microsoft 365 E3')).text).toContain('€39.00');
  expect(adele.postedSince(0).some(({ body }) => /E3/.test(String(body['summary'])))).toBe(false);
});

test.each([
  ['Alex', 'bought this for their own team'],
  ['Megan', 'bought this for their own team'],
  ['Lynne', 'could not find that subscription'],
])('ROLE-7 ROLE-8 %s approves nothing, however the press is made, and sees no price', async (name, why) => {
  await recurringOn(as('Adele'));
  await newPrice(2_400);
  const open = { capability: 'approve-renewal', input: { subscription: 'sub-powerapps' } };
  const value = { action: { type: 'Action.Execute', verb: 'open', data: open }, trigger: 'manual' };
  const { body } = await as(name).post({
    type: 'invoke',
    id: `f:${name}-${count}`,
    name: 'adaptiveCard/action',
    value,
  });
  expect(JSON.stringify(body)).toContain(why);
  expect(JSON.stringify(body)).not.toMatch(/24[.,]00|1881/);
});
