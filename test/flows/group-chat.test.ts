// A card in a group chat: many see it, those who may answer it do, and everybody sees what became of it.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { findDemoPerson, demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);

const licences = async () => (await own.store.subscriptions.get(tenantId, 'sub-e3'))?.total;
const idOf = (name: string) => findDemoPerson(name)?.aadObjectId;

function group() {
  const conversation = `19:${randomUUID()}@thread.v2`;
  const chat = (as: string) => chatWith(product, { as, conversation, isGroup: true });
  return { alex: chat('Alex'), megan: chat('Megan'), adele: chat('Adele') };
}

/** What everybody sees in the place of this card, once the bot has replaced it. */
async function replaced(card: SeenCard): Promise<string> {
  const isIts = ({ method, path }: { method: string; path: string }) =>
    method === 'PUT' && path.endsWith(`/activities/${card.activityId}`);
  await eventually(() => product.connector.posted.some(isIts));
  return JSON.stringify(product.connector.posted.filter(isIts).map(({ body }) => body));
}

test('another billing admin confirms what Alex asked: both names are on the card, in the audit, and before everybody', async () => {
  const { alex, megan, adele } = group();
  const before = (await licences()) ?? 0;
  const card = await alex.say('add 5 licenses to E3');
  const { body } = await adele.pressRaw(card, /^Confirm/);
  expect(body).toMatchObject({
    type: 'application/vnd.microsoft.activity.message',
    value: 'Only Alex Wilber, or a global or billing admin, can answer this card.',
  });
  expect(await licences()).toBe(before);

  const done = await megan.press(card, /^Confirm/);
  expect(done.text).toContain('Confirmed by Megan Bowen on');
  expect(done.text).toContain('Asked by Alex Wilber.');
  expect(await licences()).toBe(before + 5);
  const [entry] = await own.store.audit.list({ tenantId, kind: 'confirmed' }, { sort: { at: -1 }, limit: 1 });
  expect(entry).toMatchObject({ by: idOf('Megan'), askedBy: idOf('Alex'), command: 'change-quantity' });

  const seen = await replaced(card);
  expect(seen).toContain('Confirmed by Megan Bowen on');
  expect(seen).toContain('Asked by Alex Wilber.');
  expect((await adele.press(card, /^Confirm/)).text).toBe(done.text);
});

test('dismissed by another admin, everybody sees that nothing changed and by whom', async () => {
  const { alex, megan } = group();
  const before = await licences();
  const card = await alex.say('add 5 licenses to E3');
  await megan.press(card, 'Change nothing');
  expect(await replaced(card)).toContain('Nothing was changed. Closed by Megan Bowen.');
  expect((await alex.press(card, /^Confirm/)).text).toContain('Closed by Megan Bowen.');
  expect(await licences()).toBe(before);
});

test('a "yes" of Alex answers the card that Alex asked for, and everybody sees that', async () => {
  const { alex } = group();
  const before = (await licences()) ?? 0;
  const card = await alex.say('add 5 licenses to E3');
  await alex.say('yes');
  expect(await licences()).toBe(before + 5);
  expect(await replaced(card)).toContain('Confirmed by Alex Wilber on');
});

test('a "yes" of somebody else answers nothing, not even an admin\'s', async () => {
  const { alex, megan, adele } = group();
  const before = await licences();
  const card = await alex.say('add 5 licenses to E3');
  for (const chat of [megan, adele]) await chat.say('yes');
  expect(await licences()).toBe(before);
  expect((await alex.press(card, /^Confirm/)).text).toContain('Confirmed by Alex Wilber on');
});
