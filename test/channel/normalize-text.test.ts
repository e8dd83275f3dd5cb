import { describe, expect, it } from '@jest/globals';
import type { Activity } from '../../bot/channel/activity.ts';
import { normalizeText } from '../../bot/channel/normalize-text.ts';

const recipient = { id: '28:desk', name: 'License Desk' };

const mention = (id: string, name?: string, text?: string): Activity['entities'][number] => ({
  type: 'mention',
  mentioned: { id, name },
  text,
});
const ofBot = mention('28:desk', 'License Desk', '<at>License Desk</at>');

const normalized = (text: string | undefined, ...entities: Activity['entities']) =>
  normalizeText({ text, entities, recipient });

describe('the text of a message', () => {
  it.each<[string, string | undefined, Activity['entities'], string]>([
    ['absent', undefined, [], ''],
    ['absent beside a mention', undefined, [ofBot], ''],
    ['plain', 'add 5 licenses', [], 'add 5 licenses'],
    ['after a mention', '<at>License Desk</at> help', [ofBot], 'help'],
    ['between line ends', '\r\n<at>License Desk</at> who are you?\r\n', [ofBot], 'who are you?'],
    ['after a no-break space', '<at>License Desk</at>\u00a0help\n', [ofBot], 'help'],
    ['after &nbsp;', '<at>License Desk</at>&nbsp;help', [ofBot], 'help'],
    ['with two mentions of the bot', '<at>License Desk</at> hi <at>License Desk</at>', [ofBot, ofBot], 'hi'],
    ['with a mention that has no text', '<at>License Desk</at> help', [mention('28:desk', 'License Desk')], 'help'],
    ['that says undefined', 'undefined plan', [mention('28:desk', 'License Desk')], 'undefined plan'],
    ['with a mention but no entity', '<at>license desk</at> help', [], 'help'],
    ['under another name of the bot', '<at>Desk</at> help', [mention('28:desk', 'Desk', '<at>Desk</at>')], 'help'],
    ['with attributes in the mark-up', '<at id="0">License Desk</at> help', [], 'help'],
    [
      'about another person',
      'give <at>Megan Bowen</at> E3',
      [mention('29:megan', 'Megan Bowen')],
      'give Megan Bowen E3',
    ],
    ['about a person with &', 'give <at>R &amp; D</at> E3', [mention('29:rd', 'R & D')], 'give R & D E3'],
    ['with entities', 'E3 &amp; E5 &lt;both&gt; &quot;now&quot; it&#39;s', [], 'E3 & E5 <both> "now" it\'s'],
    ['escaped twice', '&amp;lt;', [], '&lt;'],
    ['with zero-width characters', 'E3\u200b now\ufeff', [], 'E3 now'],
    ['with a direction mark', '\u202eadd 5', [], 'add 5'],
    ['with control characters', 'add\u0000\u0007 5', [], 'add 5'],
    ['with half an emoji', 'add \ud83d 5', [], 'add 5'],
    ['with a whole emoji', 'add 5 👍', [], 'add 5 👍'],
    ['in decomposed letters', 'Zoe\u0308', [], 'Zoë'],
    ['with wide spaces', '  add \t\t 5\u2003licenses ', [], 'add 5 licenses'],
    ['with unfinished mark-up', '<at>help', [], '<at>help'],
  ])('%s', (_what, text, entities, expected) => {
    expect(normalized(text, ...entities)).toBe(expected);
  });

  it('has an end', () => {
    expect(normalized('word '.repeat(100_000)).length).toBeLessThanOrEqual(4000);
    expect(normalized(`${'x'.repeat(3999)}👍`)).toBe('x'.repeat(3999));
  });

  it.each(['<at>', '<at '.repeat(3), '&amp;', '\u0301'])('of a hundred thousand %p is read in no time', (piece) => {
    const start = performance.now();
    normalized(piece.repeat(100_000), ofBot);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
