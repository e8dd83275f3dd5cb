// The dependency rule, held to the sources, and shown to notice what it is there for.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { roots } from './architecture/structure.ts';
import { type SourceFile, violations } from './architecture/violations.ts';

const repository = new URL('../', import.meta.url);

function sources(root: string): SourceFile[] {
  return readdirSync(new URL(root, repository), { recursive: true, encoding: 'utf8' })
    .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs|js|json)$/.test(path))
    .map((path) => ({ path, source: readFileSync(new URL(path, repository), 'utf8') }));
}

/** Files that are fine, beside which each planted one is the only thing wrong. */
const sound: SourceFile[] = [
  { path: 'domain/store/connect.ts', source: `import mongoose from 'mongoose';` },
  { path: 'bot/turn.ts', source: `import { render } from '../cards/render.ts';` },
  { path: 'cards/render.ts', source: `import * as act from 'adaptivecards-templating'; export const render = act;` },
  {
    path: 'domain/commands/redeem-keys.ts',
    source: `import { type Key } from '../model/product-key.ts'; import z from 'zod';`,
  },
  {
    path: 'domain/desk/confirm.ts',
    source: `// new Date(), 'process.env'\nexport const day = (at: Date) => new Date(at);`,
  },
  { path: 'domain/model/product-key.ts', source: `export type Key = 'Math.random' | 'import("mongoose")';` },
];

describe('the structure', () => {
  test('the sources keep to it', () => {
    expect(violations(roots.flatMap(sources))).toEqual([]);
  });

  test('no file is too long to be read in one go', () => {
    const files = [...roots, 'test', 'embedded-mongodb']
      .flatMap(sources)
      .filter(({ path }) => /\.(ts|mjs)$/.test(path));
    const long = files.filter(({ source }) => source.split('\n').length > 301).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test.each(roots)('%s/ was looked at', (root) => {
    expect(sources(root).map(({ path }) => path)).toContainEqual(expect.stringMatching(/\.ts$/));
  });
});

describe('a violation is noticed', () => {
  test.each([
    ['cards imports bot', 'cards/view.ts', `import { turn } from '../bot/turn.ts';`, 'cards may not import bot'],
    ['domain imports cards', 'domain/policy.ts', `export * from '../cards/render.ts';`, 'domain may not import cards'],
    [
      'a type comes from a layer above',
      'domain/policy.ts',
      `type X = import('../cards/render.ts').X;`,
      'domain may not import cards',
    ],
    [
      'a rule imports a command',
      'domain/rules/keys.ts',
      `import '../commands/redeem-keys.ts';`,
      'domain/rules may not import domain/commands',
    ],
    [
      'a command imports the desk',
      'domain/commands/help.ts',
      `await import('../desk/confirm.ts');`,
      'domain/commands may not import domain/desk',
    ],
    [
      'mongoose in the bot',
      'bot/seen.ts',
      `import mongoose from 'mongoose';`,
      'uses mongoose, which belongs in domain/store/',
    ],
    [
      'a file of a package',
      'bot/seen.ts',
      `import 'mongoose/lib/schema.js';`,
      'uses mongoose/lib/schema.js, which belongs in domain/store/',
    ],
    ['a package without a row', 'bot/seen.ts', `import _ from 'lodash';`, 'uses lodash, which belongs in no file'],
    ['files in a rule', 'domain/rules/keys.ts', `import { readFileSync } from 'node:fs';`, 'uses node:fs'],
    [
      'the parser looks at cards',
      'bot/language/parse.ts',
      `import '../../cards/render.ts';`,
      'bot/language may not import cards',
    ],
    [
      'the server opens the store',
      'bot/server.ts',
      `import '../domain/store/connect.ts';`,
      'bot may not import domain/store',
    ],
    ['a clock in a rule', 'domain/rules/keys.ts', 'export const today = () => new Date();', 'uses new Date()'],
    ['a clock, written shorter', 'domain/rules/keys.ts', 'export const today = () => new Date;', 'uses new Date()'],
    ['a clock as a number', 'domain/rules/keys.ts', 'export const now = globalThis.Date.now;', 'uses Date.now'],
    ['chance in a card', 'cards/view.ts', 'export const id = () => Math.random();', 'uses Math.random'],
    ['the environment in a server', 'bot/server.ts', `export const port = process['env'].PORT;`, 'uses process.env'],
    ['the environment, taken apart', 'bot/server.ts', 'const { env } = process;', 'uses process.env'],
    [
      'an import of no file',
      'bot/server.ts',
      `import { x } from './gone.ts';`,
      'imports bot/gone.ts, which does not exist',
    ],
  ])('%s', (_, path, source, sentence) => {
    const found = violations([...sound, { path, source }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  test('two files that import each other, with the way round', () => {
    const plan = { path: 'domain/rules/plan.ts', source: `import { keys } from './keys.ts';` };
    const keys = { path: 'domain/rules/keys.ts', source: `import type { Plan } from './plan.ts';` };
    expect(violations([...sound, plan, keys])).toEqual([
      'cycle: domain/rules/plan.ts -> domain/rules/keys.ts -> domain/rules/plan.ts',
    ]);
  });

  test('that nothing was looked at', () => {
    expect(violations([])).toEqual(['there are no files to look at']);
  });

  test('but sound files are left alone', () => {
    expect(violations(sound)).toEqual([]);
  });
});
