// The personal tab over HTTP: what Teams and browsers get, and what nobody may do with it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { chatWith } from '../support/desk-chat.ts';
import { linkOf } from '../support/pages.ts';
import { testProduct } from '../support/test-product.ts';

const product = testProduct();

const get = (path: string) => fetch(`http://127.0.0.1:${product.port}${path}`);
const policyOf = ({ headers }: Response) => headers.get('content-security-policy') ?? '';

test.each([
  ['/tab', 'en', 'What you can ask License Desk', 'add 5 licenses to E3'],
  ['/tab?locale=en-us', 'en', 'What you can ask License Desk', 'redeem key'],
  ['/tab?locale=nl-nl', 'nl', 'Wat je License Desk kunt vragen', 'voeg 5 licenties toe aan E3'],
  ['/tab?locale=fr-fr', 'en', 'What you can ask License Desk', 'assign E3 to Megan Bowen'],
])('%s reads in %s', async (path, lang, title, example) => {
  const page = await get(path);
  const text = await page.text();
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const words of [`<html lang="${lang}">`, title, example]) expect(text).toContain(words);
});

test('Teams may show it in a frame, and nobody else', async () => {
  const page = await get('/tab');
  expect(policyOf(page)).toMatch(/frame-ancestors https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com/);
  expect(policyOf(page)).not.toMatch(/unsafe|frame-ancestors[^;]* \*( |;|$)/);
  expect(page.headers.get('x-frame-options')).toBeNull();
});

test('what a card leads to is shown in no frame at all', async () => {
  const link = linkOf(await chatWith(product).say('add a payment method'), 'Enter the card');
  const page = await fetch(link);
  expect(policyOf(page)).toContain("frame-ancestors 'none'");
  expect(policyOf(page)).not.toContain('script-src');
  expect(page.headers.get('x-frame-options')).toBe('DENY');
});

test('its scripts are our own, and Teams’ library as its package has it', async () => {
  const [own, library] = await Promise.all([get('/tab/in-teams.js'), get('/tab/teams-js.js')]);
  expect(own.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await own.text()).toContain('/tab/teams-js.js');
  const path = createRequire(import.meta.url).resolve('@microsoft/teams-js');
  expect(await library.text()).toBe(readFileSync(path, 'utf8'));
});
