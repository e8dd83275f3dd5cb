import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { escapeMarkdown } from '../../cards/markdown.ts';

const markdown = markdownIt();

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What a Markdown renderer draws: paragraphs as lines, and whatever mark-up it found, as mark-up. */
function drawn(text: string): string {
  const html = markdown.render(escapeMarkdown(text));
  const lines = html
    .trim()
    .replaceAll('</p>\n<p>', '\n')
    .replace(/^<p>|<\/p>$/g, '');
  return lines.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

const marks = fc.constantFrom(
  '*',
  '_',
  '~~',
  '`',
  '[a](https://evil.example)',
  '![x](y)',
  '# ',
  '> ',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '---',
);
const mixed = fc.constantFrom(
  '===',
  '|',
  '<b>',
  '<https://evil.example>',
  '&amp;',
  '&#42;',
  '\\',
  '${x}',
  '\n',
  ' ',
  'E3',
  '«é»',
  '!',
);
const hostile = fc
  .array(fc.oneof(marks, mixed, fc.string({ maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('escapeMarkdown', () => {
  test('whatever is written is drawn as it was written, never as mark-up', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = text.split(/\s*\n\s*/).map((line) => line.replace(/\p{Cc}+/gu, ' ').trim());
        expect(drawn(text)).toBe(lines.filter(Boolean).join('\n'));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['Microsoft 365 E3', 'Exchange Online (Plan 1)', 'add-ons & more, 50 % off!', 'a.b@example.com'])(
    'ordinary words stay as they are: %s',
    (text) => expect(escapeMarkdown(text)).toBe(text),
  );

  test('nothing that looks like a binding is left', () => {
    expect(escapeMarkdown('${secret}')).toBe('$\\{secret}');
  });

  test('characters that would turn the text around are taken out', () => {
    expect(escapeMarkdown('E3 \u202Efdp.exe')).toBe('E3  fdp.exe');
  });
});
