// docs/rules.md, held to the tests: every rule of every feature is cited by a title.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { citedIn } from './support/cited.ts';

const here = new URL('./', import.meta.url);
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.test.ts') && path !== 'rules-cited.test.ts',
);
const cited = new Set(files.flatMap((path) => citedIn(readFileSync(new URL(path, here), 'utf8'))));

const page = readFileSync(new URL('../docs/rules.md', here), 'utf8');
const features = [...page.matchAll(/^\| (?!feature|---)(.+?) \| (.+?) \|$/gm)].map(([, feature = '', rules = '']) => ({
  feature,
  rules: rules.split(', '),
}));

describe('docs/rules.md', () => {
  test('names every feature with its rules', () => {
    expect(features).toHaveLength(71);
    expect(new Set(features.flatMap(({ rules }) => rules)).size).toBe(126);
  });

  test.each(features)('$feature: a test cites each of $rules', ({ rules }) => {
    expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
  });
});

describe('a rule is cited', () => {
  test.each([
    ['by a title', `test('LIC-3 refuses', () => {});`, ['LIC-3']],
    ['by a title of a table', "describe.each(rows)(`KEY-E4 REG-1 ${'x'} refuses`, () => {});", ['KEY-E4', 'REG-1']],
    ['by a row that the title names', `it.each([['LIC-10', 'add', 'LIC-3']])('%s blocks', () => {});`, ['LIC-10']],
    ['by the words of such a row', `test.each([['LIC-21 in part', 1]])('says %s', () => {});`, ['LIC-21']],
    ['by a row of facts', `test.each([{ rule: 'ADD-1' }])('$rule holds', () => {});`, ['ADD-1']],
    ['by no row that the title leaves out', `test.each([['LIC-10']])('it blocks', () => {});`, []],
    ['by nothing that is skipped', `test.skip('LIC-3 refuses', () => {});`, []],
    ['by no comment and no value', `// LIC-3\ntest('refuses', () => expect(rule).toBe('LIC-3'));`, []],
  ])('%s', (_, source, ids) => {
    expect(citedIn(source)).toEqual(ids);
  });
});
