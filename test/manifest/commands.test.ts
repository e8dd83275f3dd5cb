// A command chosen in Teams arrives as the text of its title, in the person's language: each must be understood.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createParser } from '../../bot/language/parse.ts';
import { products } from '../../domain/model/product.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../manifest/${name}`, import.meta.url), 'utf8'));
const commands: { title: string }[] = read('manifest.json').bots[0].commandLists[0].commands;
const dutch: Record<string, string> = read('nl.json');
const parse = createParser(products);

const intents = [
  'help',
  'list_subscriptions',
  'show_subscription',
  'add_licenses',
  'remove_licenses',
  'set_licenses',
  'redeem_key',
  'why_blocked',
  'cancel_flow',
];

test('every command in the menu has its intent here', () => {
  expect(commands).toHaveLength(intents.length);
});

test.each(intents.map((intent, i) => ({ intent, title: commands[i]?.title ?? '' })))(
  '"$title" means $intent',
  ({ intent, title }) => {
    expect(parse(title, 'en').intent).toBe(intent);
  },
);

test.each(intents.map((intent, i) => ({ intent, title: dutch[`bots[0].commandLists[0].commands[${i}].title`] ?? '' })))(
  '"$title" means $intent',
  ({ intent, title }) => {
    expect(parse(title, 'nl').intent).toBe(intent);
  },
);
