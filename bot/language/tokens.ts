// Cuts cleaned text into words, numbers and e-mail addresses; marks stay in the gap before a token.

type TokenKind = 'word' | 'number' | 'email';
export type Token = {
  kind: TokenKind;
  /** As written. */
  raw: string;
  /** Lower case, without accents and apostrophes. */
  word: string;
  start: number;
  end: number;
  clause: number;
  /** The characters between the previous token and this one. */
  gap: string;
  /** Inside a reason ("because it is too expensive"): says nothing about the wish. */
  aside: boolean;
};

const ADD_ON = String.raw`[aA][dD][dD]-[oO][nN][sS]?(?![\p{L}\p{N}])`;
const EMAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const DATE = String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)|\d{1,2}:\d{2}`;
const AMOUNT = String.raw`\d{1,3}(?:[.,]\d{3})+(?![\d\p{L}])|\d{1,3}(?: \d{3})+(?![\d\p{L}])|\d+[.,]\d+(?![\d\p{L}])`;
const GLUED = String.raw`\d+(?=(?:x|gb|st|stuks?|licen\p{L}*|seats?|users?|extra)(?![\p{L}\p{N}]))|\d+(?=x[a-z]\d)`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'(?!s(?![\p{L}\p{N}]))\p{L}+)*|'[stn](?![\p{L}\p{N}])|[👍👎👌✅❌🆗]`;
const TOKEN = new RegExp([ADD_ON, EMAIL, DATE, AMOUNT, GLUED, WORD].join('|'), 'gu');

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const gap = text.slice(end, match.index);
    end = match.index + raw.length;
    tokens.push({ kind: kindOf(raw), raw, word: fold(raw), start: match.index, end, clause: 0, gap, aside: false });
  }
  return tokens;
}

function kindOf(raw: string): TokenKind {
  if (raw.includes('@')) return 'email';
  return /^\d[\d.,:/ -]*$/.test(raw) ? 'number' : 'word';
}

/** The accent of Dutch "één" is its only difference from the article, so it stays. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase().replace('-', '');
  if (/^[eé]{2}n$/.test(lower) && lower.includes('é')) return 'één';
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}']/gu, '');
}
