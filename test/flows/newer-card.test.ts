// One message, one card: an update that comes late does not take away what somebody has opened there since.
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { eventually, outboxAtRest } from '../support/eventually.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);

/** What the bot has put into the place of this card without being asked, each time. */
const updatesOf = ({ activityId }: SeenCard) =>
  product.connector.posted.filter(({ method, path }) => method === 'PUT' && path.endsWith(`/activities/${activityId}`));

/** Teams refuses the first update of a card, so that the second comes when more has happened. */
async function confirmed(chat: ReturnType<typeof chatWith>, sentence: string): Promise<SeenCard> {
  await chat.say('mute everything');
  await outboxAtRest(own.store);
  const card = await chat.say(sentence);
  product.connector.next.push({ status: 503 });
  const done = await chat.press(card, /^Confirm/);
  await eventually(() => updatesOf(card).length === 1);
  return done;
}

test('who goes on from the outcome keeps the form: the late update with the outcome is dropped', async () => {
  const alex = chatWith(product);
  const done = await confirmed(alex, 'add 5 licenses to E3');
  const shown = await alex.press(done, /^Show/);
  const form = await alex.press(shown, 'Add licenses');
  await outboxAtRest(own.store);
  expect(updatesOf(done)).toHaveLength(1);
  expect(await own.store.outbox.list({ 'copy.activityId': done.activityId })).toMatchObject([{ state: 'dropped' }]);

  // The message belongs to the form now: answered by a sentence, it says how that ended.
  await alex.say('never mind');
  await outboxAtRest(own.store);
  const [, update, ...more] = updatesOf(form);
  expect(JSON.stringify(update?.body)).toContain('Nothing was changed. Closed by Alex Wilber.');
  expect(more).toEqual([]);
});

test('a card that is still there gets its late update', async () => {
  const alex = chatWith(product);
  const done = await confirmed(alex, 'add 5 licenses to E3');
  await outboxAtRest(own.store);
  expect(updatesOf(done)).toHaveLength(2);
});

test('in a group all others still see the old card, so it gets the late update whatever one of them opened', async () => {
  const chat = { conversation: `19:${randomUUID()}@thread.v2`, isGroup: true };
  const megan = chatWith(product, { as: 'Megan', ...chat });
  const done = await confirmed(megan, 'add 5 licenses to E3');
  await megan.press(done, /^Show/);
  await outboxAtRest(own.store);
  expect(updatesOf(done)).toHaveLength(2);
});
