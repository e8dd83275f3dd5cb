// Who has a licence, through the real server.
import { expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

test.each([
  ['en-US', 'who has E3?', 'Next page', 'Find somebody', '1 called "meg".', 'Unassign from Megan Bowen', '96 → 95'],
  [
    'nl-NL',
    'wie heeft E3?',
    'Volgende pagina',
    'Zoek iemand',
    '1 met de naam "meg".',
    'Intrekken van Megan Bowen',
    '96 → 95',
  ],
])(
  'ASN-4 a license admin finds somebody and takes the licence back after confirming (%s)',
  async (locale, who, next, find, found, unassign, change) => {
    const isaiah = chatWith(product, { as: 'Isaiah', locale });
    const first = await isaiah.say(who);
    expect(first.text).toContain('Adele Vance');
    const second = await isaiah.press(first, next);
    expect(second.text).not.toContain('Adele Vance');
    const megan = await isaiah.press(second, find, { name: 'meg' });
    expect(megan.text).toContain(found);
    expect((await isaiah.press(megan, unassign)).text).toContain(change);
  },
);

test.each([
  ['Megan', 'ROLE-4', 'who has Visio?', 'Lynne Robbins'],
  ['Alex', 'ROLE-10', 'who uses Power Apps?', 'Lynne Robbins'],
])('%s only looks (%s)', async (as, _rule, sentence, name) => {
  const { text, buttons } = await chatWith(product, { as }).say(sentence);
  expect(text).toContain(name);
  expect(buttons.filter((title) => title.startsWith('Unassign'))).toEqual([]);
});

test('APP-8 of an app the publisher knows', async () => {
  expect((await chatWith(product).say('who has Contoso Sign?')).buttons).toContain('Open the publisher’s portal');
});

test('from the card of the subscription, by whose name it is about', async () => {
  const alex = chatWith(product);
  const list = await alex.press(await alex.say('show E3'), 'Who has a license?');
  expect(list.text).toContain('1–8 of 96, by name.');
  expect((await alex.say('does Megan have E3?')).text).toContain('1 called "Megan".');
  expect((await chatWith(product, { locale: 'nl-NL' }).say('heeft Bobby E3?')).text).toContain(
    'Niemand met de naam "Bobby"',
  );
});

test('ROLE-7 an ordinary member is told whom to ask', async () => {
  const { text } = await chatWith(product, { as: 'Lynne' }).say('who has E3?');
  expect(text).toContain('Alex Wilber');
  expect(text).not.toContain('Adele Vance');
});
