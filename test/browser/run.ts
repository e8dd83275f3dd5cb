// `npm run test:browser`: what a newcomer does. Starts the product, opens the chat in a real Chromium, and acts.
// The screenshots in docs/images are taken on the way. CHROMIUM names another browser than /usr/bin/chromium.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { tabStory } from './tab.ts';

const patience = 30_000;
const images = new URL('../../docs/images/', import.meta.url).pathname;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts the product as `npm start` does, and waits until the chat is there. */
async function startProduct(dataDir: string, ports: { bot: number; chat: number }): Promise<ChildProcess> {
  const env = {
    ...process.env,
    CI: 'true',
    DATA_DIR: dataDir,
    PORT: String(ports.bot),
    PLAYGROUND_PORT: String(ports.chat),
  };
  const child = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (line: Buffer) => line.toString().includes('Chat as') && resolve());
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
    setTimeout(() => reject(new Error('npm start takes too long')), patience).unref();
  });
  return child;
}

async function stopProduct(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await ended;
}

async function openChat(page: Page, port: number): Promise<void> {
  await page.goto(`http://localhost:${port}/`);
  await page.getByRole('textbox').first().waitFor({ timeout: patience });
  // The panel shows paths of this machine, and takes room that the cards need.
  await page.getByTitle('Hide log panel').click();
}

async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox').first();
  await box.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits for words on the page, and shows them to the camera. */
async function sees(page: Page, words: string): Promise<void> {
  const found = page.getByText(words).last();
  await found.waitFor({ timeout: patience });
  // The Playground may draw a message anew between finding it and scrolling to it.
  await found.scrollIntoViewIfNeeded().catch(() => found.scrollIntoViewIfNeeded());
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700); // the Playground scrolls smoothly
  await page.screenshot({ path: join(images, `${name}.png`) });
  console.log(`  ${name}.png`);
}

function press(page: Page, title: string): Promise<void> {
  return page.getByRole('button', { name: title, exact: true }).last().click();
}

async function story(page: Page): Promise<void> {
  console.log('A newcomer is welcomed.');
  await sees(page, 'Hello Alex');
  await photograph(page, 'welcome');

  console.log('"add 5 licenses to E3" shows 100 → 105, and Confirm does it.');
  await say(page, 'add 5 licenses to E3');
  await sees(page, 'Confirm 105 licenses');
  await photograph(page, 'add-licenses');
  await press(page, 'Confirm 105 licenses');
  await sees(page, 'Done: Microsoft 365 E3 now has 105 licenses.');
  await photograph(page, 'add-licenses-done');
  assert.equal(await page.getByRole('button', { name: 'Confirm 105 licenses' }).count(), 0, 'the old button is gone');
  await say(page, 'show E3');
  await sees(page, 'Renews on');
  assert.ok((await page.locator('body').innerText()).includes('105'), '"show E3" says 105');

  console.log('A product key is reviewed, redeemed, and refused the second time.');
  const key = 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
  await say(page, `redeem key ${key}`);
  await sees(page, 'Redeem this key');
  await photograph(page, 'redeem-key');
  await press(page, 'Redeem this key');
  await sees(page, 'Redeemed: Microsoft 365 Business Premium now has 10 licenses.');
  await say(page, `redeem key ${key}`);
  await sees(page, 'was already used');
  await sees(page, 'enter a new, unused key');

  console.log('Dutch is answered in Dutch.');
  await say(page, 'verwijder 5 licenties van E5');
  await sees(page, 'Plan 20 licenties');
  await photograph(page, 'dutch');
}

const dataDir = await mkdtemp(join(tmpdir(), 'license-desk-browser-'));
const ports = { bot: await freePort(), chat: await freePort() };
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
let product = await startProduct(dataDir, ports);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 980 } });
  page.setDefaultTimeout(patience);
  await openChat(page, ports.chat);
  await story(page);
  await tabStory(browser, ports.bot, photograph);

  console.log('Stopped and started again, everything is still there.');
  await stopProduct(product);
  product = await startProduct(dataDir, ports);
  await openChat(page, ports.chat);
  await say(page, 'show E3');
  await sees(page, 'Renews on');
  assert.ok((await page.locator('body').innerText()).includes('105'), 'E3 still has 105');
  console.log('Browser test passed.');
} finally {
  await browser.close();
  await stopProduct(product);
  await rm(dataDir, { recursive: true, force: true });
}
