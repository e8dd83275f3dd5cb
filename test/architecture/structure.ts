// The structure of the code, as a table that architecture.test.ts holds the sources to.

/** The folders that are looked at. */
export const roots = ['bot', 'cards', 'domain', 'manifest'];

/**
 * A layer is a folder or a file, and a file belongs to the longest layer that holds it.
 * It may import itself and the layers of its row, nothing else: `bot -> cards -> domain`, never back.
 */
export const layers: Record<string, string[]> = {
  'bot/main.ts': [
    'bot',
    'cards',
    'domain',
    'domain/desk',
    'domain/store',
    'domain/commands',
    'domain/questions',
    'domain/rules',
    'domain/model',
  ],
  bot: ['cards', 'domain', 'domain/desk', 'domain/commands', 'domain/questions', 'domain/rules', 'domain/model'],
  cards: ['domain', 'domain/desk', 'domain/commands', 'domain/questions', 'domain/rules', 'domain/model'],

  'domain/desk': ['domain', 'domain/store', 'domain/commands', 'domain/questions', 'domain/rules', 'domain/model'],
  'domain/store': ['domain', 'domain/model'],
  'domain/commands': ['domain', 'domain/rules', 'domain/model'],
  'domain/questions': ['domain', 'domain/rules', 'domain/model'],
  'domain/rules': ['domain', 'domain/model'],
  domain: ['domain/model'], // what commands, questions and rules are made of: command.ts, decision.ts, policy.ts
  'domain/model': [],

  manifest: [], // tools that make the Teams package: no part of the running bot
};

/** Where a package may be imported: a file, or a folder and all below it. A package without a row: nowhere. */
export const packages: Record<string, string[]> = {
  zod: ['bot/', 'cards/', 'domain/', 'manifest/'],

  mongoose: ['domain/store/'],
  'temporal-polyfill': ['domain/model/calendar.ts'],
  'adaptivecards-templating': ['cards/render.ts'],
  'adaptive-expressions': ['cards/render.ts'],
  botbuilder: ['bot/channel/botbuilder.ts'],
  restify: ['bot/server.ts'],
  pino: ['bot/main.ts', 'bot/log.ts'],
  'embedded-mongodb': ['bot/main.ts', 'bot/sandbox/'],
  'node:crypto': ['bot/main.ts', 'domain/model/product-key.ts'],
  'node:fs': ['bot/sandbox/', 'manifest/'],

  ajv: ['manifest/check.ts'],
  'ajv-draft-04': ['manifest/check.ts'],
  'ajv-formats': ['manifest/check.ts'],
  fflate: ['manifest/app-package.ts'],
  pngjs: ['manifest/check.ts', 'manifest/icons.ts'],
  'node:module': ['manifest/check.ts'],
  'node:url': ['manifest/package.ts'],
};

/** Configuration, time and chance enter in one place; everything else receives them as values. */
export const globals: Record<string, string[]> = {
  'process.env': ['bot/config.ts', 'manifest/package.ts'],
  'new Date()': ['bot/main.ts', 'bot/clock.ts'],
  'Date.now': ['bot/main.ts', 'bot/clock.ts'],
  'Temporal.Now': [],
  'Math.random': [],
  randomUUID: ['bot/main.ts'],
};
