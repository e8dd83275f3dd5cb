// Turns the raw text of a Teams activity into plain text and remembers who was mentioned.

/** Character offsets into the cleaned text. */
export type Span = { start: number; end: number };
export type Cleaned = { text: string; mentions: readonly Span[]; tooLong: boolean };

const LONGEST = 4_000;
const BOT_NAME = /^\s*licen[sc]e\s*desk\s*$/i;
/** "a.u.b.", "e.g.": their full stops end no sentence. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])\p{Ll}(?:\.\p{Ll}){1,4}\.?(?![\p{L}\p{N}@.])/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  euro: '€',
};

/** A wish that needs more than 4,000 characters is not acted on: `tooLong`, and only the beginning is read. */
export function clean(raw: string): Cleaned {
  const tooLong = raw.length > LONGEST;
  let text = '';
  const mentions: Span[] = [];
  const parts = raw.slice(0, LONGEST).split(/<at\b[^>]*>([^<]*)<\/at>/i);
  for (const [index, part] of parts.entries()) {
    const plain = plainText(part);
    if (index % 2 === 0) text += plain;
    else if (!BOT_NAME.test(plain) && plain.trim()) {
      const start = text.length;
      text += plain.trim();
      mentions.push({ start, end: text.length });
    } else text += ' ';
  }
  return { text, mentions, tooLong };
}

function plainText(part: string): string {
  return part
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(ABBREVIATION, (dotted) => dotted.replaceAll('.', ''))
    .replace(/[^\S\n]/g, ' ');
}
