// `npm run cards`: every card in both languages, both themes and two widths as PNG, and a page that shows them.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedMongo } from 'embedded-mongodb';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Locale } from '../../cards/view.ts';
import { openStore, type Store } from '../../domain/store/open-store.ts';
import type { Scene } from './scenes/scene.ts';
import { play, scenes } from './scenes.ts';

const FOLDER = new URL('../../docs/images/cards/', import.meta.url);
const LOCALES: Locale[] = ['en', 'nl'];
const THEMES = ['light', 'dark'];
/** In pixels: a Teams chat on a desktop, and a phone held upright, where the longer Dutch words are the hardest. */
const WIDTHS = [
  { suffix: '', width: 600, shows: () => true },
  { suffix: '.phone', width: 340, shows: (locale: Locale, theme: string) => locale === 'nl' && theme === 'light' },
];

type Picture = { file: string; width: number };

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(await readFile(new URL('gallery-page.html', import.meta.url), 'utf8'));
  const entry = fileURLToPath(new URL('gallery-page.js', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, globalName: 'gallery' });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return page;
}

/** What does not fit, picture by picture. */
const cutOff: string[] = [];

async function photograph(page: Page, scene: Scene, store: Store): Promise<Picture[]> {
  const { name } = scene;
  const pictures: Picture[] = [];
  for (const locale of LOCALES) {
    const card = await play(scene, locale, store);
    for (const theme of THEMES) {
      for (const { suffix, width, shows } of WIDTHS) {
        if (!shows(locale, theme)) continue;
        const file = `${name}.${locale}.${theme}${suffix}.png`;
        const cut = await page.evaluate<string[]>(`gallery.draw(${JSON.stringify({ card, theme, width })})`);
        if (cut.length > 0) cutOff.push(`${file}: ${cut.at(-1)}`);
        await page.locator('body').screenshot({ path: fileURLToPath(new URL(file, FOLDER)) });
        pictures.push({ file, width });
      }
    }
  }
  return pictures;
}

function section(name: string, pictures: Picture[]): string {
  const images = pictures.map(({ file, width }) => `<img src="${file}" alt="${file}" width="${width * 0.7}">`);
  return `## ${name}\n\n${images.join('\n')}\n`;
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const directory = await mkdtemp(join(tmpdir(), 'license-desk-cards-'));
const database = await startEmbeddedMongo({ directory });
const store = await openStore(database.uri('cards'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  const page = await openPage(browser);
  const sections = [
    '# Every card\n\nDrawn by `npm run cards`: both languages, both themes, a desktop chat and a phone.\n',
  ];
  for (const scene of scenes) sections.push(section(scene.name, await photograph(page, scene, store)));
  await writeFile(new URL('README.md', FOLDER), sections.join('\n'));
} finally {
  await browser.close();
  await store.close();
  await database.close();
  await rm(directory, { recursive: true });
}
console.log(`${scenes.length} cards drawn into docs/images/cards`);
if (cutOff.length > 0) throw new Error(`Cut off:\n${cutOff.join('\n')}`);
