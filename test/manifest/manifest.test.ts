// The app package as Teams receives it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { appPackage, packageFiles } from '../../manifest/app-package.ts';
import { problemsOf } from '../../manifest/check.ts';
import { colorIcon, outlineIcon } from '../../manifest/icons.ts';
import { expand, sampleVariables, variablesFrom } from '../../manifest/variables.ts';

const files = packageFiles(sampleVariables);
const textOf = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');
const manifest = JSON.parse(textOf('manifest.json'));
const dutch = JSON.parse(textOf('nl.json'));

/** The package with one of its JSON files changed. */
function withChanged(name: string, change: (json: Record<string, unknown>) => void) {
  const json = JSON.parse(textOf(name));
  change(json);
  return { ...files, [name]: Buffer.from(JSON.stringify(json)) };
}

function pixelsOf(png: Uint8Array | undefined) {
  const { width, height, data } = PNG.sync.read(Buffer.from(png ?? []));
  return Array.from({ length: width * height }, (_, i) => {
    const [red, green, blue, alpha] = data.subarray(i * 4, i * 4 + 4);
    return { x: i % width, y: Math.floor(i / width), colour: [red, green, blue], alpha };
  });
}

describe('the package', () => {
  test('is valid, with all its files at the root', () => {
    expect(problemsOf(files)).toEqual([]);
    expect(Object.keys(unzipSync(appPackage(sampleVariables)))).toEqual([
      'manifest.json',
      'nl.json',
      'color.png',
      'outline.png',
    ]);
  });

  test('is the same to the byte when it is made twice', () => {
    expect(Buffer.compare(appPackage(sampleVariables), appPackage(sampleVariables))).toBe(0);
  });

  test('has the version of the product, so that an update reaches people', () => {
    const product = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(manifest.version).toBe(product.version);
  });

  test('offers the bot in person, in group chats and in teams', () => {
    expect(manifest.bots[0].scopes).toEqual(['personal', 'groupChat', 'team']);
  });
});

describe('a package that Teams would refuse is not made', () => {
  test.each([
    [
      'a field that Teams does not know',
      withChanged('manifest.json', (json) => {
        json['packageName'] = 'x';
      }),
      'additional properties',
    ],
    [
      'a name that is too long',
      withChanged('manifest.json', (json) => {
        json['name'] = { short: 'x'.repeat(31) };
      }),
      '/name/short',
    ],
    [
      'a command without its translation',
      withChanged('nl.json', (json) => {
        delete json['bots[0].commandLists[0].commands[0].title'];
      }),
      'does not translate bots[0].commandLists[0].commands[0].title',
    ],
    [
      'a tab without its translation',
      withChanged('nl.json', (json) => {
        delete json['staticTabs[1].name'];
      }),
      'does not translate staticTabs[1].name',
    ],
    [
      'a translation of a command that is gone',
      withChanged('nl.json', (json) => {
        json['bots[0].commandLists[0].commands[11].title'] = 'x';
      }),
      'which is not there',
    ],
    [
      'an unknown translation key',
      withChanged('nl.json', (json) => {
        json['name.tiny'] = 'x';
      }),
      'nl.json',
    ],
    [
      'a file that is not there',
      { 'manifest.json': files['manifest.json'] ?? Buffer.of(), 'nl.json': files['nl.json'] ?? Buffer.of() },
      'color.png',
    ],
    [
      'an icon of the wrong size',
      { ...files, 'color.png': outlineIcon() },
      'color.png is 32 x 32, it must be 192 x 192',
    ],
  ])('%s', (_, changed, expected) => {
    expect(problemsOf(changed).join('\n')).toContain(expected);
  });
});

describe('the variables', () => {
  test('missing ones are named in one sentence', () => {
    expect(() => variablesFrom({ ...sampleVariables, TEAMS_APP_ID: undefined, APP_DOMAIN: '' })).toThrow(
      'Set TEAMS_APP_ID and APP_DOMAIN to make the package, or add --sample to make one with example values.',
    );
  });

  test('a web address is not taken for a host name', () => {
    expect(() => variablesFrom({ ...sampleVariables, APP_DOMAIN: 'https://desk.example.com' })).toThrow(
      'APP_DOMAIN must be a bare host name, such as license-desk.example.com.',
    );
  });

  test('fill every placeholder, and a misspelt placeholder is an error', () => {
    expect(textOf('manifest.json')).not.toContain('${{');
    expect(manifest.bots[0].botId).toBe(sampleVariables.MICROSOFT_APP_ID);
    expect(() => expand('${{APP_DOMAIM}}', sampleVariables)).toThrow('${{APP_DOMAIM}}');
  });
});

describe('the icons', () => {
  test('are the mark as it is drawn', () => {
    // Pixels, not files: another Node may compress them differently.
    const data = (png: Uint8Array | undefined) => PNG.sync.read(Buffer.from(png ?? [])).data;
    expect(Buffer.compare(data(files['color.png']), data(colorIcon()))).toBe(0);
    expect(Buffer.compare(data(files['outline.png']), data(outlineIcon()))).toBe(0);
  });

  test('the colour icon fills its square with the accent colour, the symbol within the middle 96 x 96', () => {
    const accent = [...Buffer.from(manifest.accentColor.slice(1), 'hex')];
    const pixels = pixelsOf(files['color.png']);
    const symbol = pixels.filter(({ colour }) => colour.join() !== accent.join());
    expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
    expect(symbol.length).toBeGreaterThan(1000);
    expect(symbol.filter(({ x, y }) => x < 48 || x >= 144 || y < 48 || y >= 144)).toEqual([]);
  });

  test('the outline icon is white on nothing', () => {
    const pixels = pixelsOf(files['outline.png']);
    expect(pixels.every(({ colour }) => colour.join() === '255,255,255')).toBe(true);
    expect(pixels.some(({ alpha }) => alpha === 255) && pixels[0]?.alpha === 0).toBe(true);
  });
});

describe('in Dutch', () => {
  test('no text is still English', () => {
    const texts = (json: unknown): string[] =>
      typeof json === 'string' ? [json] : Object.values(json as object).flatMap(texts);
    const same = texts(manifest).filter((text) => Object.values(dutch).includes(text));
    expect(same).toEqual(['License Desk', 'help']);
  });
});
