// Cuts cleaned text into words, numbers and e-mail addresses, each with its clause; marks stay in the gap before a token.

export type TokenKind = 'word' | 'number' | 'email';
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
};

const EMAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const DATE = String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)|\d{1,2}:\d{2}`;
const AMOUNT = String.raw`\d{1,3}(?:[.,]\d{3})+(?![\d\p{L}])|\d{1,3}(?: \d{3})+(?![\d\p{L}])|\d+[.,]\d+(?![\d\p{L}])`;
const GLUED = String.raw`\d+(?=(?:x|gb|st|stuks?|licen\p{L}*|seats?|users?|extra)(?![\p{L}\p{N}]))|\d+(?=x[a-z]\d)`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'(?!s(?![\p{L}\p{N}]))\p{L}+)*|'[stn](?![\p{L}\p{N}])|[👍👎👌✅❌🆗]`;
const TOKEN = new RegExp([EMAIL, DATE, AMOUNT, GLUED, WORD].join('|'), 'gu');
const CLAUSE_END = /[.!?;:,\n]|(?<=\s)-(?=\s)/;

/** `breaks` are the words that begin a new clause ("but", "omdat"). Newlines and . ! ? ; : , end one. */
export function tokenise(text: string, breaks: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const gap = text.slice(end, match.index);
    const word = fold(raw);
    if (tokens.length > 0 && (CLAUSE_END.test(gap) || breaks.has(word))) clause += 1;
    end = match.index + raw.length;
    tokens.push({ kind: kindOf(raw), raw, word, start: match.index, end, clause, gap });
  }
  return tokens;
}

function kindOf(raw: string): TokenKind {
  if (raw.includes('@')) return 'email';
  return /^\d[\d.,:/ -]*$/.test(raw) ? 'number' : 'word';
}

/** The accent of Dutch "één" is its only difference from the article, so it stays. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  if (/^[eé]{2}n$/.test(lower) && lower.includes('é')) return 'één';
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}']/gu, '');
}
