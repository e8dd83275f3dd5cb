// An admin takes over what Adele bought, through the real server: her people move, or lose access; she is not asked.
import { beforeAll, expect, test } from '@jest/globals';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { assignmentId } from '../../domain/model/assignment.ts';
import { chatWith } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);
beforeAll(async () => {
  const bought = await own.store.subscriptions.get(tenantId, 'sub-powerapps');
  if (!bought) throw new Error('Adele has bought nothing');
  await own.store.subscriptions.save({ ...bought, version: 0, id: 'sub-visio', product: 'visio-p1', assigned: 1 });
  const adele = bought.purchaser ?? '';
  const visio = {
    id: assignmentId('sub-visio', adele),
    tenantId,
    version: 0,
    subscription: 'sub-visio',
    on: '2026-11-01',
  };
  await own.store.assignments.save({ ...visio, person: adele });
});

/** What the bot wrote to this person first, once there is something. */
async function toldTo({ news }: ReturnType<typeof as>): Promise<string> {
  const told = await eventually(() => news().find(({ summary }) => /took over|overgenomen/.test(summary)));
  return told.summary;
}

/** A subscription of the organization's own, with one licence. */
async function buyForAll(): Promise<void> {
  const bought = await own.store.subscriptions.get(tenantId, 'sub-powerapps');
  if (!bought) throw new Error('Adele has bought nothing');
  const { purchaser: _, billingProfile: __, ...rest } = bought;
  const ours = { id: 'sub-pa', source: 'direct', agreement: 'MCA', paidBy: 'pm-visa' } as const;
  await own.store.subscriptions.save({ ...rest, ...ours, version: 0, total: 1, assigned: 0, recurringBilling: true });
}

const as = (name: string, locale = 'en-US') => chatWith(product, { as: name, locale });
const money = /€|\bprice|prijs|1881|Visa card|Visa-kaart|credit\b|tegoed/i;

test('SSP-15 ROLE-10 the refusal offers it; too few free licences are added first, then her people move', async () => {
  const [alex, adele] = [as('Alex'), as('Adele')];
  await adele.say('help');
  const refused = await alex.say('take Power Apps back from Lynne');
  expect(refused.text).toContain('only Adele Vance decides who has it');
  await buyForAll();
  const choice = await alex.press(refused, 'Take it over');
  expect(choice.text).toContain('Move them to our Power Apps Premium (1 license too few)');
  const short = await alex.press(choice, 'Continue', { to: 'sub-pa' });
  expect(short.text).toContain('Add 1 license first');
  const added = await alex.press(await alex.press(short, 'Add licenses'), /^Confirm/);
  expect(added.text).toContain('now has 2 licenses');

  const review = await alex.press(await alex.press(refused, 'Take it over'), 'Continue', { to: 'sub-pa' });
  expect(review.text).toContain('Adele Vance is told, not asked.');
  for (const card of [choice, short, review]) expect(card.text).not.toMatch(money);
  const done = await alex.press(review, 'Take over and move 2 people');
  expect(done.text).toContain('Done: Adele Vance and Lynne Robbins now have Power Apps Premium from the organization.');
  expect(done.text).not.toMatch(money);
  expect((await alex.press(review, 'Take over and move 2 people')).text).toBe(done.text);

  expect(await own.store.assignments.count({ tenantId, subscription: 'sub-powerapps' })).toBe(0);
  expect(await own.store.assignments.count({ tenantId, subscription: 'sub-pa' })).toBe(2);
  expect(await own.store.subscriptions.get(tenantId, 'sub-pa')).toMatchObject({ assigned: 2, total: 2 });
  expect(await toldTo(adele)).toMatch(
    /^Alex Wilber took over Power Apps Premium.+has one from the organization[^\n]+$/,
  );
  expect((await adele.say('show Power Apps')).text).toContain('You have no subscription to Power Apps Premium');
  expect((await alex.say('who bought what?')).text).not.toContain('Power Apps');
});

test('SSP-15 ROLE-8 a billing admin cancels one in Dutch, with a reason, warned of the lost access', async () => {
  const [megan, adele] = [as('Megan', 'nl-NL'), as('Adele', 'nl-NL')];
  await adele.say('help');
  expect((await megan.say('neem Visio Plan 1 over')).text).toContain('Een aankoop overnemen\n');
  const refused = await megan.say('zet Visio Plan 1 op 9');
  expect(refused.text).toContain('of neem het over.');
  const choice = await megan.press(refused, 'Neem het over');
  expect(choice.text).toContain('De organisatie heeft zelf geen Visio Plan 1');
  const why = await megan.press(choice, 'Verder', { to: 'cancel' });
  expect(why.text).toContain('Adele Vance verliest meteen de toegang');
  const review = await megan.press(why, 'Verder', { reason: 'too-expensive' });
  const done = await megan.press(review, 'Neem over en zeg op');
  expect(done.text).toContain('Klaar: de Visio Plan 1 die Adele Vance kocht, is opgezegd.');
  for (const card of [choice, why, review, done]) expect(card.text).not.toMatch(money);
  expect(await own.store.assignments.count({ tenantId, subscription: 'sub-visio' })).toBe(0);
  expect(await toldTo(adele)).toContain('Je aankoop is opgezegd');
  expect(await own.store.subscriptions.get(tenantId, 'sub-visio')).toMatchObject({ reached: 'deleted', assigned: 0 });
});

test('SSP-15 in words too, also where there is nothing to take over', async () => {
  expect((await as('Alex').say('take over Microsoft 365 E3')).text).toContain('Nobody has bought Microsoft 365 E3');
});

test.each([
  ['Isaiah', 'en-US', 'With your role you can assign licenses'],
  ['Lynne', 'nl-NL', 'Alleen een globale beheerder of een factureringsbeheerder kan dit.'],
  ['Dana', 'en-US', 'Only a global admin or a billing admin can do this.'],
])('SSP-15 %s takes nothing over, however the press is made', async (name, locale, why) => {
  const data = { capability: 'take-over-purchase', input: { subscription: 'sub-powerapps', to: 'cancel' } };
  const value = { action: { type: 'Action.Execute', verb: 'open', data }, trigger: 'manual' };
  const invoke = { type: 'invoke', id: `f:${name}`, name: 'adaptiveCard/action', value };
  const { body } = await as(name, locale).post(invoke);
  expect(JSON.stringify(body)).toContain(why);
  expect(JSON.stringify(body)).not.toContain('Adele');
});
