import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';

const root = new URL('../', import.meta.url);

test('the source has at most 1,300 lines: what would make it longer is not supported', async () => {
  const files = (await readdir(root, { recursive: true })).filter(
    (path) => /\.(ts|mjs)$/.test(path) && !/^(test|node_modules)\b/.test(path),
  );
  const texts = await Promise.all(files.map((path) => readFile(new URL(path, root), 'utf8')));
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  expect(lines).toBeGreaterThan(900); // it did find the source
  expect(lines).toBeLessThanOrEqual(1300);
});
