// Where the bot is: remembered from installations and messages, dropped when it is removed.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { findDemoPerson, demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { chatWith } from '../support/desk-chat.ts';
import { outboxAtRest } from '../support/eventually.ts';
import { newsIn } from '../support/news-in.ts';
import { completeCreditCheck, reset } from '../support/sandbox.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);
const megansId = findDemoPerson('Megan')?.aadObjectId ?? '';
beforeEach(async () => {
  await reset(product);
  product.connector.posted.length = 0;
});

type Chat = ReturnType<typeof chatWith>;
const event = (action: 'add' | 'remove') => ({ type: 'installationUpdate', action, id: randomUUID() });
const remove = ({ post }: Chat) => post(event('remove'));
const references = () => own.store.conversations.list({ tenantId });
const clientIn = (timezone: string) => ({ entities: [{ type: 'clientInfo', timezone }] });

/** The credit check of what Megan ordered is over, and everything that could be sent has been sent. */
async function newsForMegan(): Promise<void> {
  await completeCreditCheck(product, 'sub-o365-e1', true);
  await outboxAtRest(own.store);
}
const waiting = () => own.store.outbox.list({ person: megansId, 'notice.kind': 'credit-check-completed' });

test('a chat is remembered from its installation, with the newest language and time zone', async () => {
  const megan = chatWith(product, { as: 'Megan', locale: 'nl-NL' });
  await megan.post({ ...event('add'), ...clientIn('Asia/Tokyo') });
  const chat = { id: megan.conversation, person: megansId, isGroup: false };
  expect(await references()).toMatchObject([{ ...chat, locale: 'nl', timeZone: 'Asia/Tokyo' }]);

  const message = { type: 'message', text: 'help', locale: 'en-US' };
  await megan.post({ ...message, id: randomUUID() });
  expect(await references()).toMatchObject([{ ...chat, locale: 'en', timeZone: 'Asia/Tokyo' }]);
  await megan.post({ ...message, id: randomUUID(), ...clientIn('Europe/Lisbon') });
  expect(await references()).toMatchObject([{ ...chat, locale: 'en', timeZone: 'Europe/Lisbon' }]);
});

test('removed, it writes nothing more; installed again, it greets, tells what waited, and still knows what was muted', async () => {
  const megan = chatWith(product, { as: 'Megan' });
  await megan.say('mute trials');
  await remove(megan);
  expect(await references()).toEqual([]);
  await newsForMegan();
  expect(megan.news().filter(({ summary }) => /licenses are there/.test(summary))).toEqual([]);
  expect(await waiting()).toMatchObject([{ state: 'unreachable' }]);

  expect((await megan.install()).text).toContain('Hello Megan');
  await newsIn(megan, /Your Office 365 E1 licenses are there/);
  await outboxAtRest(own.store);
  expect(megan.news().filter(({ summary }) => /trial/.test(summary))).toEqual([]);
});

test('NOT-26 a group is remembered, and gets no news of anybody', async () => {
  const group = { conversation: `19:${randomUUID()}@thread.v2`, isGroup: true };
  const megan = chatWith(product, { as: 'Megan', ...group });
  await megan.install();
  const [reference, ...more] = await references();
  expect(reference).toMatchObject({ id: group.conversation, isGroup: true });
  expect(reference).not.toHaveProperty('person');
  expect(more).toEqual([]);
  await newsForMegan();
  expect(megan.news()).toEqual([]);
  expect(await waiting()).toMatchObject([{ state: 'unreachable' }]);
  await remove(megan);
  expect(await references()).toEqual([]);
});

test('a team is remembered once, whatever its channels and threads, and forgotten with all of them', async () => {
  const team = { channelData: { tenant: { id: tenantId }, team: { id: '19:general@thread.tacv2' } } };
  const channel = (id: string) => chatWith(product, { conversation: `19:${id}@thread.tacv2`, isGroup: true });
  const [general, sales, thread] = ['general', 'sales', 'sales@thread.tacv2;messageid=1'].map(channel);
  await general?.post({ ...event('add'), ...team });
  for (const where of [sales, thread]) await where?.post({ type: 'message', id: randomUUID(), text: 'help', ...team });
  for (const where of [sales, thread]) expect(where?.answersSince(0)).not.toEqual([]);
  expect(await references()).toMatchObject([{ id: '19:general@thread.tacv2', isGroup: true }]);
  await sales?.post({ ...event('remove'), ...team });
  expect(await references()).toEqual([]);
});
