// The life of a subscription through the real server: by the right and the wrong person, in both languages, and over time.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { chatWith, type SeenCard } from '../support/desk-chat.ts';
import { advanceDays, reset } from '../support/sandbox.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();
/** Every test has the demo organization to itself, in one running server. */
beforeEach(() => reset(product));
const pass = (days: number) => advanceDays(product, days);

const alex = () => chatWith(product);
const alexInDutch = () => chatWith(product, { locale: 'nl-NL' });
const as = (name: string) => chatWith(product, { as: name });
/** Gives the reason that every cancellation asks for. */
const because = (chat: ReturnType<typeof alex>, card: SeenCard, reason = 'not-used') =>
  chat.press(card, /^(See what happens|Bekijk wat er gebeurt)$/, { reason });

describe('cancelling', () => {
  test('CAN-1 CAN-5 SSP-5 "cancel Exchange Online Plan 1 because we moved": reason, credit, confirm, Disabled', async () => {
    const chat = alex();
    const why = await chat.say('cancel Exchange Online Plan 1 because we moved');
    expect(why.text).toContain('we moved');
    const card = await because(chat, why);
    expect(card.text).toMatch(/Credit .*\n-€/);
    expect(card.text).toContain('If example.com or another domain');
    const done = await chat.press(card, 'Cancel Exchange Online Plan 1 now');
    expect(done.text).toContain('Cancelled: Exchange Online Plan 1 ended today.');
    const shown = await chat.say('show Exchange Online Plan 1');
    expect(shown.text).toMatch(/Disabled/);
    expect(shown.buttons).toContain('Reactivate it');
  });

  test('CAN-1 CAN-4 "zeg E5 op": te laat voor geld terug, dus loopt het af', async () => {
    const chat = alexInDutch();
    const card = await because(chat, await chat.say('zeg E5 op'));
    expect(card.text).toContain('Tot ');
    const done = await chat.press(card, /^Laat het eindigen op/);
    expect(done.text).toMatch(/Klaar: Microsoft 365 E5 eindigt op .* en verlengt niet/);
    const back = await chat.press(done, 'Terugkerende facturering aanzetten');
    await chat.press(back, 'Zet aan');
    expect((await chat.say('toon E5')).text).toContain('Verlengt op');
  });

  test('CAN-3 "cancel E3" with 100 licences: reduce first, or let it end with its add-on (ADD-13)', async () => {
    const chat = alex();
    const refused = await chat.say('cancel E3');
    expect(refused.buttons).toEqual(['Reduce to 25 licenses', 'Let it end by itself']);
    const reduce = await chat.press(refused, 'Reduce to 25 licenses');
    expect(reduce.text).toContain('96 licenses of Microsoft 365 E3 are assigned');
    const why = await chat.press(refused, 'Let it end by itself');
    const card = await because(chat, why);
    expect(card.text).toContain('The add-on Audio Conferencing with 20 licenses ends along with it.');
  });

  test.each([
    ['Audio Conferencing', 'ADD-10', 'Contact support'],
    ['Visio Plan 2', 'CAN-8', 'Contact Fabrikam Cloud'],
    ['Project Plan 3', 'CAN-8', 'Contact Northwind Licensing'],
    ['Business Premium', 'REC-5', 'ends by itself'],
    ['F3', 'LIFE-1', 'there is nothing to cancel'],
  ])('"cancel %s" is refused (%s): %s', async (name, _, words) => {
    expect((await alex().say(`cancel ${name}`)).text).toContain(words);
  });

  test('TRI-4 "cancel Power BI Pro": the trial runs out uncharged', async () => {
    const chat = alex();
    const card = await because(chat, await chat.say('cancel Power BI Pro'));
    await chat.press(card, /^Let it end on/);
    await pass(11);
    expect((await chat.say('show Power BI Pro')).text).toMatch(/Expired[\s\S]*Trial/);
  });

  test('ROLE-4 ROLE-1 ROLE-8 not by a license admin, a member, or an admin where a colleague bought it', async () => {
    expect((await as('Isaiah').say('cancel E5')).text).toContain('With your role you can assign licenses');
    expect((await as('Lynne').say('cancel E5')).text).toContain('Only a global admin or a billing admin');
    expect((await alex().say('cancel Power Apps')).text).toContain('Adele Vance bought this');
  });

  test('ROLE-7 the purchaser may, and learns that it ends by itself', async () => {
    expect((await as('Adele').say('cancel Power Apps')).text).toContain('ends on');
  });

  test('a press twice cancels once', async () => {
    const chat = alex();
    const card = await because(chat, await chat.say('cancel Exchange Online Plan 1'));
    const [one, two] = await Promise.all([1, 2].map(() => chat.press(card, /^Cancel Exchange/)));
    expect(one?.text).toBe(two?.text);
  });
});

describe('recurring billing', () => {
  test('REC-3 REC-4 "zet terugkerende facturering uit voor E5": wat gepland stond, vervalt', async () => {
    const chat = alexInDutch();
    await chat.press(await chat.say('verwijder 5 licenties van E5'), 'Plan 20 licenties');
    const card = await chat.say('zet terugkerende facturering uit voor E5');
    expect(card.text).toContain('De wijziging naar 20 licenties');
    await chat.press(card, 'Zet uit');
    expect((await chat.say('toon E5')).text).not.toContain('Gepland');
  });

  test('REC-5 "turn on recurring billing for Business Premium": paid for when the prepaid year is over', async () => {
    const chat = alex();
    const card = await chat.say('turn on recurring billing for Business Premium');
    expect(card.text).toContain('Nothing is charged before');
    const yearly = await chat.press(card, 'Turn it on', { billing: 'annual' });
    expect(yearly.text).toMatch(/Every year from then on\n€1,320.00/);
    await chat.press(yearly, 'Turn it on');
    await pass(61);
    const shown = await chat.say('show Business Premium');
    expect(shown.text).toMatch(/Active/);
    expect(shown.text).not.toContain('Prepaid');
  });

  test('REC-2 ROLE-4 not for what has expired, and not by a license admin', async () => {
    expect((await alex().say('turn on recurring billing for F3')).buttons).toEqual(['Reactivate it']);
    expect((await as('Isaiah').say('turn off recurring billing for E5')).text).toContain('With your role');
  });
});

describe('extending and reactivating', () => {
  test('KEY-12 "verleng E3": één jaar erbij, en de tweede keer niet', async () => {
    const chat = alexInDutch();
    const card = await chat.say('verleng E3');
    const done = await chat.press(card, /^Verleng tot/);
    expect(done.text).toContain('Klaar: Microsoft 365 E3 loopt tot');
    expect((await chat.say('verleng E3')).text).toContain('is al verlengd');
    await pass(201);
    expect((await chat.say('verleng E3')).buttons.join()).toMatch(/Verleng tot/);
  });

  test('ROLE-14 a billing admin cannot change how often E3 is billed', async () => {
    const card = await as('Megan').say('renew E3');
    expect(JSON.stringify(card.json)).not.toContain('"billing"');
  });

  test('LIFE-4 LIFE-5 "reactivate F3": active again for a year, once', async () => {
    const chat = alex();
    const card = await chat.say('reactivate F3');
    expect(card.text).toContain('Its next renewal moves to');
    const done = await chat.press(card, 'Reactivate');
    expect(done.text).toContain('Done: Microsoft 365 F3 is active again');
    expect((await chat.say('show F3')).text).toMatch(/✓ Active/);
    expect((await as('Megan').press(await as('Megan').say('renew F3'), /^Extend until/)).text).toContain('runs until');
  });

  test('LIFE-4 deleted, it does not come back', async () => {
    await pass(120);
    expect((await alex().say('reactivate F3')).text).toContain('It cannot be reactivated.');
    expect((await alexInDutch().say('heractiveer F3')).text).toContain('Opnieuw activeren kan niet meer.');
    expect((await as('Isaiah').say('reactivate F3')).text).toContain('With your role');
  });

  test('LIFE-6 under MCA it comes back as a new subscription, with its people', async () => {
    const chat = alex();
    const card = await because(chat, await chat.say('cancel Exchange Online Plan 1'));
    const cancelled = await chat.press(card, /^Cancel Exchange/);
    const again = await chat.press(cancelled, 'Reactivate it');
    expect(again.text).toContain('It becomes a new subscription of the same term');
    await chat.press(again, 'Reactivate');
    expect((await chat.say('show Exchange Online Plan 1')).text).toMatch(/Licenses\n10\nAssigned\n2/);
  });
});

describe('deleting', () => {
  test('LIFE-9 LIFE-3 F3 is deleted from its own card once it is disabled, with a warning before', async () => {
    const chat = alex();
    expect((await chat.say('show F3')).text).not.toContain('Delete it');
    await pass(26);
    const card = await chat.press(await chat.say('show F3'), 'Delete it');
    expect(card.text).toContain('Everything in it is gone at once, and nobody can bring it back');
    expect(card.buttons).toEqual(['Delete it for good', 'Change nothing', 'Reactivate it instead']);
    const done = await chat.press(card, 'Delete it for good');
    expect(done.text).toContain('Microsoft 365 F3 was deleted, with everything in it.');
    expect((await chat.press(done, 'All subscriptions')).text).not.toContain('F3');
    expect((await chat.say('reactivate F3')).text).toContain('It cannot be reactivated.');
    await pass(1);
    expect((await chat.say('take F3 from Megan')).text).toContain('You have no subscription to Microsoft 365 F3');
  });

  test('LIFE-9 ROLE-4 in Dutch; not for a license admin, and not under MCA', async () => {
    const chat = alexInDutch();
    await pass(26);
    expect((await as('Isaiah').say('show F3')).text).not.toContain('Delete it');
    const card = await chat.press(await chat.say('toon F3'), 'Verwijderen');
    expect(card.text).toContain('Alles wat erin staat is meteen weg');
    expect((await chat.press(card, 'Niets wijzigen')).text).not.toContain('verwijderd, met alles');
    expect((await chat.say('toon F3')).text).toContain('Verwijderen');
    expect((await chat.say('toon E5')).text).not.toContain('Verwijderen');
  });
});

describe('trials', () => {
  test('TRI-6 LIC-14 from "cannot add" to a bought trial in three presses', async () => {
    const chat = alex();
    const refused = await chat.say('add 5 licenses to Power BI Pro');
    const offer = await chat.press(refused, 'Buy the trial');
    const fewer = await chat.press(offer, /^Buy 25/, { total: '10', billing: 'annual' });
    expect(fewer.text).toMatch(/Charge now\n€1,680.00/);
    await chat.press(fewer, 'Buy 10 licenses');
    const shown = await chat.say('show Power BI Pro');
    expect(shown.text).toMatch(/Licenses\n10/);
    expect(shown.buttons).toContain('Add licenses');
  });

  test('PAY-7 "zet mijn Power BI-proefversie om naar betaald" vraagt een eigen kaart', async () => {
    const text = 'zet mijn Power BI-proefversie om naar betaald';
    expect((await alexInDutch().say(text)).buttons).toContain('Koop 25 licenties');
    expect((await as('Sanne').say(text)).text).toContain('Voeg een eigen kaart toe');
    expect((await as('Isaiah').say(text)).text).toMatch(/Met jouw rol|With your role/);
  });

  test('TRI-3 "extend my Power BI trial" works once, and TRI-2 it becomes paid on the new date', async () => {
    const chat = alex();
    await chat.press(await chat.say('extend my Power BI trial'), 'Extend by 30 days');
    expect((await chat.say('extend my Power BI trial')).text).toContain('has been extended before');
    await pass(39);
    expect((await chat.say('show Power BI Pro')).text).toContain('then becomes paid');
    await pass(1);
    expect((await chat.say('show Power BI Pro')).text).toMatch(/Renews on/);
  });
});

describe('as time goes by', () => {
  test('LIFE-1 LIFE-3 F3 is disabled, then deleted, and its people have no licence left', async () => {
    const chat = alex();
    await pass(26);
    const disabled = await chat.say('show F3');
    expect(disabled.text).toMatch(/Disabled[\s\S]*People have no access any more/);
    await pass(91);
    expect((await chat.say('show F3')).text).toContain('You have no subscription to Microsoft 365 F3');
  });

  test('ADD-1 E3 without recurring billing takes its add-on along', async () => {
    const chat = alex();
    await chat.press(await chat.say('turn off recurring billing for E3'), 'Turn it off');
    await pass(205);
    expect((await chat.say('show E3')).text).toMatch(/Expired/);
    expect((await chat.say('show Audio Conferencing')).text).toMatch(/Expired/);
  });
});
