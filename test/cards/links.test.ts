// Where buttons may lead, whatever the region.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { pageLink } from '../../cards/links.ts';
import { Cloud } from '../../domain/model/region.ts';

const clouds = Cloud.options;
const cards = new URL('../../cards/', import.meta.url);
const sources = readdirSync(cards, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(new URL(path, cards), 'utf8'));

test.each([
  ['licenses', 842264],
  ['apps', 2125823],
  ['billing-profiles', 2103629],
  ['billing', 2102895],
  ['admin-center', 2024339],
] as const)('REG-12 %s is the same page in every region', (page, linkid) => {
  const link = `https://go.microsoft.com/fwlink/p/?linkid=${linkid}`;
  expect(clouds.map((cloud) => pageLink(page, cloud))).toEqual(clouds.map(() => link));
});

test('REG-1 KEY-15 the start page is another one in each', () => {
  const links = clouds.map((cloud) => pageLink('products', cloud).replace(/.*linkid=/, ''));
  expect(links).toEqual(['842054', '847745', '850626']);
});

test('ERA-14 the Store for Business is gone: no card names it or leads there', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((source) => /store for business|businessstore/i.test(source))).toEqual([]);
});
