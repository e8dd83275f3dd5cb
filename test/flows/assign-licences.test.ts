// Licences to people and back, by name, by the search box and by a pasted list, as those who may and those who may not.
import { describe, expect, test } from '@jest/globals';
import { demoTenantId as tenantId } from '../../bot/sandbox/demo-people.ts';
import { furtherPeople } from '../../bot/sandbox/further-people.ts';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { eventually } from '../support/eventually.ts';
import { testStore } from '../support/test-database.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
const own = testStore(() => product.uri);

const as = (name: string, locale = 'en-US') => chatWith(product, { as: name, locale });
const say = (name: string, text: string, locale?: string) => as(name, locale).say(text);

/** The number that the subscription tells, which must be the number of people who have it. */
async function assigned(subscription: string): Promise<number | undefined> {
  const [found, people] = await Promise.all([
    own.store.subscriptions.get(tenantId, subscription),
    own.store.assignments.count({ tenantId, subscription }),
  ]);
  expect(people).toBe(found?.assigned);
  return found?.assigned;
}

/** Types in the first search box of the card, as Teams would. */
async function search(
  chat: ReturnType<typeof chatWith>,
  card: SeenCard,
  queryText: string,
): Promise<{ title: string; value: string }[]> {
  const dataset = /"dataset":"([^"]+)"/.exec(JSON.stringify(card.json))?.[1];
  const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset };
  const { status, body } = await chat.post({ type: 'invoke', id: 'f:search', name: 'application/search', value });
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse' });
  return (body['value'] as { results: { title: string; value: string }[] }).results;
}

describe('one sentence', () => {
  test.each([
    ['Alex', "take back Megan's E3", 'assign E3 to Megan'],
    ['Isaiah', 'unassign E3 from Adele Vance and Megan', 'assign E3 to Megan and Adele'],
    ['Patti', 'E3 van Lynne intrekken', 'geef Lynne een E3-licentie'],
  ])('ASN-3 ASN-4 ROLE-4 %s may: "%s", and then "%s"', async (who, takeBack, give) => {
    const before = (await assigned('sub-e3')) ?? 0;
    const chat = as(who);
    const warning = await chat.say(takeBack);
    expect(warning.text).toMatch(/kept for 30 days|30 dagen bewaard/);
    expect(await assigned('sub-e3')).toBe(before);
    await chat.press(warning, /^(Take back|Trek)/);
    expect(await assigned('sub-e3')).toBeLessThan(before);
    const card = await chat.say(give);
    expect(card.buttons).toHaveLength(2);
    const done = await chat.press(card, /^(Assign|Wijs)/);
    expect(done.text).toMatch(/Done: |Klaar: /);
    expect(await assigned('sub-e3')).toBe(before);
  });

  test.each([
    ['Megan', 'assign E3 to Lynne', 'you can buy licenses, but not assign them'],
    ['Adele', 'assign E3 to Lynne', 'Only a global admin, a license admin or a user admin'],
    ['Adele', 'trek de E3-licentie van Megan in', 'Alleen een globale beheerder, licentiebeheerder'],
    ['Sanne', "take back Megan's E3", 'not assign them or take them back'],
    ['Dana', 'assign E3 to Lynne', 'Only a global admin'],
  ])('ROLE-4 %s may not: "%s"', async (who, text, why) => {
    expect((await say(who, text)).text).toContain(why);
    expect(await assigned('sub-e3')).toBe(96);
  });

  test('ROLE-7 ROLE-10 SSP-4 what Adele bought, she assigns, and no admin does', async () => {
    expect((await say('Alex', 'assign Power Apps to Patti')).text).toContain('only Adele Vance decides who has it');
    const card = await say('Adele', 'assign Power Apps to Patti');
    expect((await as('Adele').press(card, 'Assign 1 license')).text).toContain('Patti Fernandez now has Power Apps');
    expect(await assigned('sub-powerapps')).toBe(3);
    expect((await say('Adele', 'assign Power Apps to Megan')).text).toContain('Power Apps Premium has no free license');
    expect((await say('Alex', 'show Power Apps')).text).toContain('Adele Vance, Lynne Robbins, and Patti Fernandez');
  });

  test.each([
    ['ASN-2 a guest', 'assign E3 to Dana', 'Dana Ortiz belongs to another organization'],
    ['ASN-2 een gast', 'geef Dana een E3-licentie', 'Dana Ortiz hoort bij een andere organisatie'],
    ['ASN-8 no usage location', 'assign E3 to Nestor', 'Nestor Wilke has no usage location'],
    ['somebody who has it', 'assign E3 to Megan Bowen', 'Megan Bowen has Microsoft 365 E3 already'],
    ['somebody who does not', 'take back Visio from Tess Smit', 'Tess Smit has no license of Visio Plan 2'],
    ['ASN-6 none free', 'assign Visio to Tess Smit', 'Visio Plan 2 has no free license'],
    ['ASN-11 an app', 'assign Contoso Sign to Megan', 'in the publisher’s own portal'],
  ])('%s: "%s"', async (_, text, why) => {
    expect((await say('Alex', text)).text).toContain(why);
  });
});

describe('who is meant', () => {
  test('ASN-7 all services are on from the start, and the card says where single ones are switched off', async () => {
    const review = await say('Alex', 'assign Exchange Online Plan 1 to Lynne');
    expect(review.text).toContain('All services of the license are on from the start.');
    const done = await as('Alex').press(review, 'Assign 1 license');
    expect(done.buttons).toContain('Choose single services');
    await as('Alex').press(await say('Alex', "take back Lynne's Exchange Online Plan 1"), 'Take back 1 license');
  });

  test('of namesakes the person chooses, and nobody is guessed', async () => {
    const which = await say('Alex', 'assign Exchange Online Plan 1 to Anna and Lynne');
    expect(which.text).toContain('Which Anna do you mean?');
    const card = await as('Alex').press(which, /^Anna de Boer/);
    expect(card.text).toMatch(/Anna de Boer\nanna\.deboer@example\.com\nLynne Robbins/);
  });

  test('an unknown name is told and asked about, and can be left out', async () => {
    const asks = await say('Alex', 'assign Exchange Online Plan 1 to Lynne and Bobby');
    expect(asks.text).toContain('I know nobody in your organization called Bobby');
    const again = await as('Alex').press(asks, 'See what happens');
    const card = await as('Alex').press(again, 'Go on without this name');
    expect(card.text).toContain('Left out: Bobby (nobody in your organization)');
    expect(card.buttons).toContain('Assign 1 license');
  });

  test('ASN-3 the search box finds people by the beginning of a name, and several can be picked', async () => {
    const alex = as('Alex');
    const who = await alex.say('assign Exchange Online Plan 1');
    expect(await search(alex, who, '')).toHaveLength(15);
    const found = await search(alex, who, 'jan');
    expect(found).toHaveLength(15);
    const [anna] = await search(alex, who, 'Anna JAN');
    expect(anna).toEqual({ title: 'Anna Jansen (anna.jansen@example.com)', value: expect.any(String) });
    const [adele] = await search(alex, who, 'adelev@');
    const card = await alex.press(who, 'See what happens', { picked: `${anna?.value},${adele?.value}` });
    expect(card.text).toContain('Anna Jansen');
    expect(card.buttons).toContain('Assign 2 licenses');
  });

  test('ASN-2 the search box finds no guest, and tells nothing to those who may not assign', async () => {
    const alex = as('Alex');
    const who = await alex.say('assign Exchange Online Plan 1');
    expect(await search(alex, who, 'Dana')).toEqual([]);
    expect(await search(as('Lynne'), who, 'Anna')).toEqual([]);
    expect(await search(as('Dana'), who, 'Anna')).toEqual([]);
    expect(await search(as('Adele'), who, 'Lynne')).toHaveLength(1);
  });

  test('ASN-4 taking back searches among those who have it', async () => {
    const alex = as('Alex');
    const who = await alex.say('unassign Exchange Online Plan 1');
    expect((await search(alex, who, '')).map(({ title }) => title)).toEqual([
      'Alex Wilber (alexw@example.com)',
      'Megan Bowen (meganb@example.com)',
    ]);
    expect(await search(alex, who, 'Lynne')).toEqual([]);
    expect(await search(as('Adele'), who, 'Megan')).toEqual([]);
  });
});

test('LIC-3 ASN-5 from "remove 5 licenses" to whose they are, and back to removing them', async () => {
  const alex = as('Alex');
  const refused = await alex.say('remove 5 licenses from E3');
  const who = await alex.press(refused, 'Unassign licenses');
  expect(who.text).toContain('Choose at least 1');
  const card = await alex.press(who, 'See what happens', { names: 'Megan Bowen <meganb@example.com>' });
  const done = await alex.press(card, 'Take back 1 license');
  expect(done.text).toContain('5 licenses of Microsoft 365 E3 free now');
  expect((await alex.press(done, 'Remove licenses: 95 in total')).buttons).toContain('Confirm 95 licenses');
  const back = await alex.say('assign E3 to Megan');
  await alex.press(back, 'Assign 1 license');
});

test('ASN-6 too few are free: nothing is assigned, and the licenses that are missing can be added', async () => {
  const alex = as('Alex');
  const who = await alex.say('assign E3');
  const six = furtherPeople(120)
    .slice(-6)
    .map(({ name }) => name);
  const short = await alex.press(who, 'See what happens', { names: six.join(', ') });
  expect(short.text).toContain('has 4 licenses free, and you want to assign 6');
  expect(short.text).toContain(six.join(', '));
  expect(await assigned('sub-e3')).toBe(96);
  expect((await alex.press(short, 'Add licenses')).buttons).toContain('Confirm 102 licenses');
});

test('ASN-1 LIC-4 25 people, pasted: one confirmation, twenty at once, and the card follows the rest', async () => {
  const alex = as('Alex');
  const more = await alex.press(await alex.say('add 30 licenses to E3'), /^Confirm/);
  expect((await alex.press(more, 'Assign licenses')).text).toContain('Available\n34');
  const who = await alex.say('assign E3');
  const people = furtherPeople(120).slice(-25);
  const names = people.map(({ userPrincipalName }) => userPrincipalName).join('\r\n');
  const card = await alex.press(who, 'See what happens', { names });
  expect(card.text).toContain('More than 20 people go in parts');
  const from = product.connector.posted.length;
  const started = await alex.press(card, 'Assign 25 licenses');
  expect(started.text).toContain('20 of 25 people');

  const updates = () => product.connector.posted.slice(from).filter(({ path }) => path.endsWith(card.activityId));
  await eventually(() => JSON.stringify(updates()).includes('✓ Done'));
  expect(JSON.stringify(updates().at(-1)?.body)).toContain('Tess Smit now have Microsoft 365 E3');
  expect(await assigned('sub-e3')).toBe(121);
  const entries = await own.store.audit.list({
    tenantId,
    command: 'assign-licences',
    kind: { $in: ['confirmed', 'continued'] },
  });
  expect(entries.filter(({ kind }) => kind === 'continued')).toHaveLength(1);
  expect((await alex.say('show E3')).text).toMatch(/Assigned to\n.*and 111 more/);
});
