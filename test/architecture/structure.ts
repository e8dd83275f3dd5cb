// The structure of the code, as a table that architecture.test.ts holds the sources to.

/** The folders that are looked at. */
export const roots = ['bot', 'cards', 'domain', 'manifest'];

const capabilities = ['domain', 'domain/commands', 'domain/questions', 'domain/rules', 'domain/model'];
const wholeBot = ['bot', 'bot/language', 'bot/phrases', 'bot/sandbox'];

/**
 * A layer is a folder or a file, and a file belongs to the longest layer that holds it.
 * It may import itself and the layers of its row, nothing else: `bot -> cards -> domain`, never back.
 */
export const layers: Record<string, string[]> = {
  // How it is asked and answered. Only what starts the bot, or fills the demo tenant, opens the store.
  'bot/main.ts': ['bot', 'bot/open-product.ts'],
  'bot/open-product.ts': [...wholeBot, 'bot/open-database.ts', 'cards', 'domain/desk', 'domain/store', ...capabilities],
  'bot/open-database.ts': ['bot', 'domain/store'],
  'bot/outbox': ['bot', 'bot/open-database.ts', 'domain/desk', 'domain/store', 'domain/model'],
  'bot/sandbox': ['bot', 'cards', 'domain/desk', 'domain/store', ...capabilities],
  bot: [...wholeBot, 'cards', 'domain/desk', ...capabilities],
  'bot/language': ['bot/phrases'], // understands text, and knows no more than the words
  'bot/phrases': ['bot/language'],

  // How it looks and reads.
  cards: ['domain/desk', ...capabilities],

  // What is true.
  'domain/desk': ['domain/store', ...capabilities],
  'domain/store': ['domain', 'domain/model'],
  'domain/commands': ['domain', 'domain/rules', 'domain/model'],
  'domain/questions': ['domain', 'domain/rules', 'domain/model'],
  'domain/rules': ['domain', 'domain/model'],
  domain: ['domain/model'], // the files beside the folders: what commands, questions and rules are made of
  'domain/model': [],

  // Tools that make the Teams package: no part of the running bot.
  manifest: [],
};

/** Where a package may be imported: a file, or a folder and all below it. A package without a row: nowhere. */
export const packages: Record<string, string[]> = {
  zod: ['bot/', 'cards/', 'domain/', 'manifest/'],

  mongoose: ['domain/store/'],
  'temporal-polyfill': ['domain/model/calendar.ts'],
  'adaptivecards-templating': ['cards/render.ts'],
  'adaptive-expressions': ['cards/render.ts'],
  botbuilder: ['bot/channel/botbuilder.ts'],
  '@microsoft/teams-js': ['bot/pages/tab/'],
  restify: ['bot/server.ts'],
  pino: ['bot/log.ts'],
  pdfkit: ['bot/pages/invoice-pdf.ts'],
  '@microsoft/m365agentsplayground': ['bot/sandbox/'],
  'embedded-mongodb': ['bot/open-database.ts', 'bot/sandbox/'],

  'node:crypto': [
    'bot/commerce/signature.ts',
    'bot/open-product.ts',
    'bot/pages/html.ts',
    'domain/model/page-link.ts',
    'domain/model/product-key.ts',
  ],
  'node:util': ['bot/', 'domain/desk/'], // whether two documents are the same
  'node:': ['bot/', 'manifest/'], // every other module of Node: files, sockets and processes stay at the edge

  ajv: ['manifest/check.ts'],
  'ajv-draft-04': ['manifest/check.ts'],
  'ajv-formats': ['manifest/check.ts'],
  fflate: ['manifest/app-package.ts'],
  pngjs: ['manifest/check.ts', 'manifest/icons.ts'],
};

/** Configuration, time and chance enter in one place; everything else receives them as values. */
export const globals: Record<string, string[]> = {
  'process.env': ['bot/config.ts', 'manifest/package.ts'],
  'new Date()': ['bot/clock.ts'],
  'Date.now': ['bot/clock.ts'],
  'Temporal.Now': [],
  'Math.random': ['bot/open-product.ts'],
  randomUUID: ['bot/open-product.ts'],
};
