// Reads the period of an invoice question: months back, a month or year by name, dates as written.
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** `first`..`last` are token positions; `from` and `to` are whole days, `yyyy-mm-dd`. */
export type DateMention = { first: number; last: number; from: string; to: string };
export type DateFinder = (tokens: readonly Token[]) => DateMention[];

export function createDateFinder(lexicons: readonly Lexicon[]): DateFinder {
  const months = new Map<string, number>();
  for (const lexicon of lexicons) {
    for (const [index, names] of lexicon.months.entries())
      for (const name of names.split(' ')) months.set(name, index + 1);
  }
  const partWords: PartWords = {
    ordinals: new Map(lexicons.flatMap(({ period }) => numbered(period.ordinals))),
    parts: new Map(lexicons.flatMap(({ period }) => Object.entries(period.parts))),
  };
  return (tokens) => {
    const found: DateMention[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const mention =
        numeric(tokens, at) ?? named(tokens, at, months) ?? partOfYear(tokens, at, partWords) ?? year(tokens, at);
      if (!mention) continue;
      found.push(mention);
      at = mention.last;
    }
    return shareYear(found);
  };
}

type PartWords = { ordinals: ReadonlyMap<string, number>; parts: ReadonlyMap<string, number> };
const numbered = (list: readonly string[]) =>
  list.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const));

type Draft = DateMention & { noYear?: true };

/** "from January to March 2024": the year of the later date counts for the earlier one. */
function shareYear(found: Draft[]): DateMention[] {
  const dated = found.find((mention) => !mention.noYear);
  return found.map((mention) => {
    if (!mention.noYear || !dated) return mention;
    const of = (date: string) => dated.from.slice(0, 4) + date.slice(4);
    return { first: mention.first, last: mention.last, from: of(mention.from), to: of(mention.to) };
  });
}

function numeric(tokens: readonly Token[], at: number): DateMention | undefined {
  const raw = tokens[at]?.raw ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw);
  if (iso) return day(at, at, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})$/.exec(raw);
  if (!written) return undefined;
  const [, first, second, year] = written.map(Number) as [number, number, number, number];
  const monthFirst = second > 12;
  return day(at, at, year < 100 ? 2000 + year : year, monthFirst ? first : second, monthFirst ? second : first);
}

/** "March 2024", "5 March 2024", "March 5, 2024", "maart". */
function named(tokens: readonly Token[], at: number, months: ReadonlyMap<string, number>): Draft | undefined {
  const dayFirst = dayNumber(tokens[at]?.word ?? '');
  const monthAt =
    dayFirst !== undefined ? at + 1 + (/^(?:of|st|nd|rd|th|e)$/.test(tokens[at + 1]?.word ?? '') ? 1 : 0) : at;
  const month = isAsking(tokens, monthAt) ? undefined : months.get(tokens[monthAt]?.word ?? '');
  if (month === undefined || (monthAt > at && /[,.;]/.test(tokens[monthAt]?.gap ?? ''))) return undefined;
  let last = monthAt;
  let date = dayFirst;
  if (date === undefined && !isYear(tokens[last + 1]?.word)) {
    const after = dayNumber(tokens[last + 1]?.word ?? '');
    if (after !== undefined && isYear(tokens[last + 2]?.word)) {
      date = after;
      last += 1;
    }
  }
  const hasYear =
    isYear(tokens[last + 1]?.word) ||
    (/^(?:of|van|in)$/.test(tokens[last + 1]?.word ?? '') && isYear(tokens[last + 2]?.word));
  if (!hasYear) return { ...span(at, last, 0, month, date), noYear: true };
  last += isYear(tokens[last + 1]?.word) ? 1 : 2;
  return span(at, last, Number(tokens[last]?.word), month, date);
}

/** "may I see …": the verb, not the month. */
const isAsking = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'may' && /^(?:i|we|they|he|she)$/.test(tokens[at + 1]?.word ?? '');

/** "Q2 2025", "the second half of 2025", "eerste kwartaal van 2025". Without a year only a quarter by its number is one. */
function partOfYear(tokens: readonly Token[], at: number, { ordinals, parts }: PartWords): Draft | undefined {
  const numbered = /^(?:q|k)([1-4])$/.exec(tokens[at]?.word ?? '')?.[1];
  const which = numbered ? Number(numbered) : ordinals.get(tokens[at]?.word ?? '');
  const months = numbered ? 3 : parts.get(tokens[at + 1]?.word ?? '');
  if (!which || !months || which * months > 12) return undefined;
  const end = numbered ? at : at + 1;
  const yearAt = /^(?:of|van|in)$/.test(tokens[end + 1]?.word ?? '') ? end + 2 : end + 1;
  const hasYear = isYear(tokens[yearAt]?.word);
  if (!hasYear && !numbered) return undefined;
  const year = hasYear ? Number(tokens[yearAt]?.word) : 0;
  const last = which * months;
  const mention = {
    first: at,
    last: hasYear ? yearAt : end,
    from: iso(year, last - months + 1, 1),
    to: iso(year, last, lastDay(year, last)),
  };
  return hasYear ? mention : { ...mention, noYear: true };
}

function year(tokens: readonly Token[], at: number): DateMention | undefined {
  const before = tokens[at - 1]?.word ?? '';
  if (
    !isYear(tokens[at]?.word) ||
    !/^(?:in|of|for|from|since|van|uit|over|voor|sinds|vanaf|year|jaar|heel|until|tot|to|invoices|facturen|and|en|all|fy)$/.test(
      before,
    )
  )
    return undefined;
  const value = Number(tokens[at]?.word);
  return { first: at, last: at, from: iso(value, 1, 1), to: iso(value, 12, 31) };
}

function span(first: number, last: number, year: number, month: number, date: number | undefined): DateMention {
  if (date !== undefined)
    return day(first, last, year, month, date) ?? { first, last, from: iso(year, month, 1), to: iso(year, month, 1) };
  return { first, last, from: iso(year, month, 1), to: iso(year, month, lastDay(year, month)) };
}

function day(first: number, last: number, year: number, month: number, date: number): DateMention | undefined {
  if (month < 1 || month > 12 || date < 1 || date > lastDay(year, month)) return undefined;
  const written = iso(year, month, date);
  return { first, last, from: written, to: written };
}

const dayNumber = (word: string): number | undefined => {
  const value = /^(\d{1,2})(?:st|nd|rd|th|e)?$/.exec(word)?.[1];
  return value !== undefined && Number(value) >= 1 && Number(value) <= 31 ? Number(value) : undefined;
};
const isYear = (word: string | undefined): boolean => /^20[0-4]\d$/.test(word ?? '');
const lastDay = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const iso = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
