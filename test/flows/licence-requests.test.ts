// Asking for a licence and deciding about it, through the real server: a member, those who decide, and those who may not.
import { beforeEach, expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { newsIn } from '../support/news-in.ts';
import { linkOf } from '../support/pages.ts';
import { reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
beforeEach(() => reset(product));

const as = (name: string, locale = 'en-US') => chatWith(product, { as: name, locale });

test('POL-2 POL-8 NOT-18 what may not be bought is asked for, approved, and there; each of them is told', async () => {
  const [lynne, adele, isaiah, megan] = [as('Lynne'), as('Adele', 'nl-NL'), as('Isaiah'), as('Megan')];
  for (const one of [lynne, adele, isaiah, megan]) await one.say('help');
  const taken = await isaiah.say('take back Project Plan 3 from Lynne Robbins and Adele Vance');
  await isaiah.press(taken, /^Take back/);
  const refused = await lynne.say('buy 2 Project Plan 3');
  expect(refused.text).toContain('"Do not allow"');
  const why = await lynne.press(refused, 'Ask for a license');
  const review = await lynne.press(why, 'Continue', { reason: 'We plan the move.', names: 'me, Adele Vance' });
  expect(review.text).toContain('Lynne Robbins and Adele Vance');
  const sent = await lynne.press(review, 'Send the request');
  expect((await lynne.press(review, 'Send the request')).text).toBe(sent.text);

  const news = await newsIn(isaiah, /Lynne Robbins asks for Project Plan 3/);
  expect(news.text).toContain('For Lynne Robbins and Adele Vance: "We plan the move."');
  const list = await isaiah.press(news, 'Show the requests');
  const open = await isaiah.press(list, 'Decide: Project Plan 3 for Adele Vance');
  const approve = await isaiah.press(open, 'Approve', { word: 'Good luck.' });
  // The organization has Project Plan 3 from a partner: 5 of 10 are assigned by now.
  expect(approve.text).toMatch(/5\nassigned now\n→\n6\n/);
  const done = await isaiah.press(approve, 'Give Adele Vance the license');
  expect(done.text).toContain('Approved: Adele Vance has a license of Project Plan 3 now.');
  expect((await newsIn(adele, /Adele Vance krijgt Project Plan 3/)).text).toContain('"Good luck."');
  await newsIn(lynne, /Adele Vance gets Project Plan 3/);
  expect((await isaiah.say('show Project Plan 3')).text).toMatch(/\n6\n/);
  expect((await adele.say('toon mijn aanvragen')).text).toContain('Goedgekeurd');
  // A billing admin decides nothing, so she hears of none of it.
  expect(megan.postedSince(0).some(({ body }) => String(body['summary']).includes('Project Plan 3'))).toBe(false);
});

test('POL-8 two decide at once and one decision counts; an old card is decided on what is true today', async () => {
  const [isaiah, patti] = [as('Isaiah'), as('Patti', 'nl-NL')];
  const mine = await isaiah.press(await isaiah.say('show the license requests'), /Exchange Online Plan 1/);
  const hers = await patti.press(await patti.say('toon de licentieaanvragen'), /Exchange Online Plan 1/);
  const old = await isaiah.press(await isaiah.say('show the license requests'), /Exchange Online Plan 1/);
  const approve = await isaiah.press(mine, 'Approve');
  const deny = await patti.press(hers, 'Afwijzen');
  const [first, second] = await Promise.all([
    isaiah.press(approve, 'Give Lynne Robbins the license'),
    patti.press(deny, 'Wijs de aanvraag af'),
  ]);
  const won = [first.text.includes('Approved:'), second.text.includes('Afgewezen:')];
  expect(won.filter(Boolean)).toHaveLength(1);
  expect(won[0] ? second.text : first.text).toMatch(
    /Isaiah Langer heeft deze aanvraag|Patti Fernandez denied this request/,
  );
  expect((await isaiah.press(old, 'Approve')).text).toMatch(/(approved|denied) this request of Lynne Robbins/);
  expect((await isaiah.say('show Exchange Online Plan 1')).text).toMatch(won[0] ? /\n3\n/ : /\n2\n/);
});

test('POL-8 nothing to give: who may buy is led there, and then it goes on', async () => {
  const alex = as('Alex');
  const open = await alex.press(await alex.say('show the license requests'), /Visio Plan 1/);
  const refused = await alex.press(open, 'Approve');
  expect(refused.text).toContain('no active subscription to Visio Plan 1');
  expect((await alex.press(refused, 'Buy Visio Plan 1')).text).toContain('How many licenses?');
  const denied = await alex.press(open, 'Deny', { word: 'Ask again next year.' });
  expect((await alex.press(denied, 'Deny the request')).text).toContain('Ask again next year.');
});

test.each([
  ['Megan', 'Only a license admin, a user admin or a global admin decides about requests.'],
  ['Lynne', 'Only a license admin, a user admin or a global admin decides about requests.'],
  ['Dana', 'Only a license admin, a user admin or a global admin decides about requests.'],
])('ROLE-16 %s decides nothing, however the press is made, and sees nobody else’s requests', async (name, why) => {
  const lynnes = `exchange-p1/00000000-0000-0000-0000-0000000000025`;
  const open = { capability: 'decide-licence-request', input: { request: lynnes, verdict: 'approve' } };
  const value = { action: { type: 'Action.Execute', verb: 'open', data: open }, trigger: 'manual' };
  const { body } = await as(name).post({ type: 'invoke', id: `f:${name}`, name: 'adaptiveCard/action', value });
  expect(JSON.stringify(body)).toContain(why);
  expect(JSON.stringify(body)).not.toContain('Lynne Robbins');
  expect((await as(name).say('show the license requests')).text.includes('reception')).toBe(name === 'Lynne');
});

test('POL-8 a license admin puts the organization’s own process in the place of requests, and a user admin takes it away', async () => {
  const [isaiah, patti, lynne] = [as('Isaiah'), as('Patti', 'nl-NL'), as('Lynne')];
  const wish = 'request a license for Visio Plan 1';
  const ask = await isaiah.press(await isaiah.say('show the license requests'), 'How people ask');
  const message = 'Use the form on https://help.example.com/form.\n Thanks';
  const review = await isaiah.press(ask, 'Continue', { message });
  expect(review.text).toContain('2 requests are open: they stay');
  expect((await lynne.say(wish)).text).not.toContain('help.example.com');
  const done = await isaiah.press(review, 'Use these words');
  expect((await isaiah.press(review, 'Use these words')).text).toBe(done.text);

  const refused = await lynne.say(wish);
  expect(refused.text).toContain('This is what it says: Use the form on https://help.example.com/form. Thanks.');
  expect(linkOf(refused, 'Go there')).toBe('https://help.example.com/form');
  expect(refused.buttons).not.toContain('Change how people ask');
  const inDutch = await as('Lynne', 'nl-NL').say('dien een aanvraag in voor Visio Plan 1');
  expect(inDutch.text).toContain('Dit staat erbij: Use the form');
  // What was asked for before is decided as before.
  expect((await isaiah.press(await isaiah.press(done, 'Show the requests'), /for Lynne/)).buttons).toContain('Approve');

  const hers = await patti.press(await patti.say('dien een aanvraag in voor Visio Plan 1'), 'Wijzig hoe mensen vragen');
  const away = await patti.press(hers, 'Laat mensen het hier vragen');
  await patti.press(away, 'Laat mensen het hier vragen');
  expect((await lynne.say(wish)).buttons).toContain('Continue');
});

test.each([
  ['Megan', 'en-US', 'Only a license admin, a user admin or a global admin'],
  ['Lynne', 'nl-NL', 'Alleen een licentiebeheerder'],
  ['Dana', 'en-US', 'Only a license admin'],
])('ROLE-16 POL-8 %s (%s) does not say how people ask, however the press is made', async (name, locale, why) => {
  const data = { capability: 'set-licence-process', input: { message: 'Ask me.' } };
  const value = { action: { type: 'Action.Execute', verb: 'open', data }, trigger: 'manual' };
  const { body } = await as(name, locale).post({ type: 'invoke', id: `f:${name}`, name: 'adaptiveCard/action', value });
  expect(JSON.stringify(body)).toContain(why);
  expect((await as('Nestor').say('request a license for Visio Plan 2')).text).not.toContain('Ask me.');
});
