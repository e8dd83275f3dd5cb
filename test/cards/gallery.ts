// `npm run cards`: every card in both languages, both themes and two widths as PNG, and a page that shows them.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { render } from '../../cards/render.ts';
import type { Locale } from '../../cards/view.ts';
import { type Sample, samples } from './samples.ts';

const FOLDER = new URL('../../docs/images/cards/', import.meta.url);
const LOCALES: Locale[] = ['en', 'nl'];
const THEMES = ['light', 'dark'];
/** A Teams chat on a desktop, and a phone held upright. */
const WIDTHS = { '': 600, '.phone': 340 };
const SHARPNESS = 1.5;

async function openPage(): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const page = await browser.newPage({ deviceScaleFactor: SHARPNESS });
  await page.setContent(await readFile(new URL('gallery-page.html', import.meta.url), 'utf8'));
  await page.addScriptTag({ content: await pageScript() });
  return page;
}

async function pageScript(): Promise<string> {
  const entry = new URL('gallery-page.js', import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, globalName: 'gallery' });
  return outputFiles[0]?.text ?? '';
}

/** Draws one card everywhere it may be seen; answers the names of the files it wrote. */
async function photograph(page: Page, { name, view }: Sample): Promise<string[]> {
  const files: string[] = [];
  for (const locale of LOCALES) {
    const { card } = render(view(locale));
    for (const theme of THEMES) {
      for (const [suffix, width] of Object.entries(WIDTHS)) {
        const file = `${name}.${locale}.${theme}${suffix}.png`;
        await page.evaluate(`gallery.draw(${JSON.stringify({ card, theme, width })})`);
        await page.locator('body').screenshot({ path: new URL(file, FOLDER).pathname });
        files.push(file);
      }
    }
  }
  return files;
}

function contactSheet(pictures: { name: string; files: string[] }[]): string {
  const sections = pictures.map(({ name, files }) => {
    const rows = files.map((file) => `![${file.replace('.png', '')}](${file})`);
    return `## ${name}\n\n${rows.join('\n')}\n`;
  });
  return `# Every card\n\nMade by \`npm run cards\`; do not edit.\n\n${sections.join('\n')}`;
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const page = await openPage();
const pictures = [];
for (const sample of samples) pictures.push({ name: sample.name, files: await photograph(page, sample) });
await writeFile(new URL('README.md', FOLDER), contactSheet(pictures));
await page.context().browser()?.close();
console.log(`${pictures.length} cards drawn into docs/images/cards`);
