// One sentence, read once: its tokens, what they name, and which terms of the patterns occur where.
import { intoClauses } from './clauses.ts';
import { type Cleaned, clean, type Span } from './clean.ts';
import { createDateFinder, type DateMention } from './dates.ts';
import { findHits } from './hits.ts';
import { findKeys, type KeyMention } from './keys.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createNumberFinder } from './numbers.ts';
import { createPassiveReader } from './passive.ts';
import type { Hit, TermTable } from './pattern.ts';
import { createPeopleFinder, type Person } from './people.ts';
import { createProductFinder, type ProductMention } from './products.ts';
import { createQuantityReader, type Quantity } from './quantities.ts';
import { fold, type Token, tokenise } from './tokens.ts';
import { createTongue } from './tongue.ts';
import type { CatalogueProduct } from './types.ts';
import { createWordList } from './word-list.ts';
import { createWordReader } from './words.ts';

export type Sentence = {
  text: string;
  tooLong: boolean;
  question: boolean;
  /** The clauses that ask for something ("please", "graag"), where others only tell. */
  requests: ReadonlySet<number>;
  /** "them", "die": points back at what was named before. */
  meansThem: boolean;
  tokens: readonly Token[];
  language: string | undefined;
  keys: readonly KeyMention[];
  products: readonly ProductMention[];
  dates: readonly DateMention[];
  people: readonly Person[];
  quantities: readonly Quantity[];
  /** Tokens that name something (a product, key, person, date, number) and are no ordinary words. */
  named: ReadonlySet<number>;
  /** Participles that ask for what is to be done: "should be removed". */
  wished: ReadonlySet<number>;
  /** The words a token may stand for; empty when it is foreign to us. */
  readings: readonly (readonly string[])[];
  isFiller: (at: number) => boolean;
  /** The terms that occur. */
  hits: ReadonlyMap<number, Hit>;
};
/** Stands for each word of a turn of phrase. */
const OF_AN_IDIOM = '_';

export type SentenceReader = (raw: string, hint?: string) => Sentence;

export function createSentenceReader(
  catalogue: readonly CatalogueProduct[],
  lexicons: readonly Lexicon[],
  table: TermTable,
): SentenceReader {
  const lists = lexicons.map((lexicon) => ({
    language: lexicon.language,
    breaks: createWordList([lexicon.breaks]),
    modals: createWordList([lexicon.passive?.modals ?? '']),
    reasons: createWordList([lexicon.reasons]),
    askedReasons: createWordList([lexicon.askedReasons]),
    contrast: {
      not: createWordList([lexicon.contrast.not]),
      unless: createWordList([lexicon.contrast.unless]),
      but: createWordList([lexicon.contrast.but]),
      also: createWordList([lexicon.contrast.also]),
    },
    goesOn: createWordList([lexicon.separable?.particles ?? '']),
  }));
  const fillers = new Set(lexicons.flatMap((lexicon) => lexicon.fillers.split(' ').map(fold)));
  const requesting = createWordList(lexicons.map((lexicon) => lexicon.requests));
  const them = createWordList(lexicons.map((lexicon) => lexicon.them));
  const questions = createWordList(lexicons.map((lexicon) => lexicon.questions));
  const findProducts = createProductFinder(catalogue);
  const findNumbers = createNumberFinder(lexicons);
  const findDates = createDateFinder(lexicons);
  const findPeople = createPeopleFinder(lexicons);
  const readQuantities = createQuantityReader(lexicons);
  const languageOf = createTongue(lexicons);
  const words = createWordReader(lexicons, table);
  const withPassives = createPassiveReader(lexicons, table);
  const acting = createWordList(lexicons.map((lexicon) => lexicon.people.acting));
  const and = createWordList(lexicons.map((lexicon) => lexicon.and));
  /** "Karen asked", "Omar Haddad, Lee and Tim": a first word with a capital that somebody's doing or another name follows. */
  const isActor = (tokens: readonly Token[], at: number) => {
    if (at > 0 || !isCapital(tokens[0])) return false;
    const heads = tokens[2]?.gap === ': ' || (tokens[2]?.gap === ', ' && isCapital(tokens[2]));
    const lists = heads || (and.startAt(tokens, 2) > 0 && isCapital(tokens[3]));
    return acting.startAt(tokens, 1) > 0 || (isCapital(tokens[1]) && (lists || acting.startAt(tokens, 2) > 0));
  };

  const contractions = new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.contractions ?? {})));
  const shorthand = new Map(
    lexicons.flatMap((lexicon) =>
      Object.entries(lexicon.shorthand ?? {}).flatMap(([word, short]) =>
        short.split(' ').map((form) => [form, word] as const),
      ),
    ),
  );
  const longhand = (token: Token, at: number, tokens: readonly Token[]): Token => {
    const raw = token.raw.toLowerCase();
    const whole = raw.startsWith("'") ? contractions.get(`${tokens[at - 1]?.word} ${raw}`) : undefined;
    if (whole !== undefined) return { ...token, word: whole };
    const word = shorthand.get(raw) ?? shorthand.get(token.word);
    return word === undefined ? token : { ...token, word };
  };

  const idioms = createWordList(lexicons.flatMap((lexicon) => lexicon.idioms ?? []));
  /** The words of a turn of phrase are none of ours. */
  const withoutIdioms = (tokens: readonly Token[]): Token[] => {
    let end = 0;
    return tokens.map((token, at) => {
      end = Math.max(end, at + idioms.startAt(tokens, at));
      return at < end ? { ...token, word: OF_AN_IDIOM } : token;
    });
  };

  return (raw, hint) => {
    const { text, mentions, tooLong }: Cleaned = clean(raw);
    const cut = withoutIdioms(tokenise(text).map(longhand));
    const language = languageOf(cut, hint);
    const tongue = lists.find((list) => list.language === language) ?? lists[0];
    const tokens = tongue ? intoClauses(cut, tongue) : cut;
    const named = new Set<number>();
    const take = (first: number, last: number) => {
      for (let at = first; at <= last; at += 1) named.add(at);
    };
    const keys = findKeys(text);
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'email' || inside(token, keys)) named.add(index);
    }
    const mentioned = (at: number) => inside(tokens[at], mentions);
    const products = findProducts(tokens).filter(
      ({ first, last }) => !named.has(first) && !named.has(last) && !mentioned(first),
    );
    for (const { first, last } of products) take(first, last);
    const dates = findDates(tokens).filter(({ first }) => !named.has(first));
    for (const { first, last, from } of dates) if (!from.startsWith('0000') || last > first) take(first, last);
    const numbers = findNumbers(tokens, (at) => !named.has(at) && !mentioned(at)).filter((number) =>
      words.isQuantity(tokens, number),
    );
    for (const { first, last } of numbers) take(first, last);
    const question = /\?/.test(text) || questions.startAt(tokens, 0) > 0;
    const read = words.rejoin(
      tokens,
      tokens.map((token, at) =>
        named.has(at) || token.kind !== 'word'
          ? []
          : token.word === OF_AN_IDIOM
            ? [OF_AN_IDIOM]
            : words.read(token.word, isName(tokens, at, text) || isActor(tokens, at)),
      ),
    );
    const readings = withPassives({ tokens, products, question, isNamed: (at) => named.has(at) }, read);
    const wished = new Set(readings.flatMap((list, at) => (list === read[at] ? [] : [at])));
    const spoken = tokens.map((token, at) => words.mended(token, readings[at] ?? []));
    const isWord = (at: number) => (readings[at]?.length ?? 0) > 0;
    // Not mended: "lowering" is "lower".
    const isOurs = (word: string, list: readonly string[]) => list.includes(word) || words.read(word, true).length > 0;
    const people = findPeople(tokens, {
      products,
      mentions,
      text,
      isWord,
      isKnown: (at) => isOurs(tokens[at]?.word ?? '', readings[at] ?? []),
      taken: (at) => named.has(at) && tokens[at]?.kind !== 'email',
    });
    for (const { first, last } of people) take(first, last);
    const quantities = readQuantities(spoken, numbers, products, isWord);
    const asking = tokens.filter((_, at) => requesting.startAt(tokens, at) > 0).map(({ clause }) => clause);
    const requests = new Set(tokens.some(({ clause }) => !asking.includes(clause)) ? asking : []);
    const meansThem = tokens.some((_, at) => them.startAt(tokens, at) > 0);
    const sentence = {
      text,
      tooLong,
      question,
      requests,
      meansThem,
      tokens: spoken,
      keys,
      products,
      dates,
      people,
      quantities,
      named,
      wished,
      readings,
    };
    return {
      ...sentence,
      language,
      isFiller: (at) => fillers.has(spoken[at]?.word ?? '') || spoken[at]?.word === OF_AN_IDIOM,
      hits: findHits(table, sentence),
    };
  };
}

/** Nothing but fillers stand in front of it in its clause: "please add", "I want to cancel". */
export function leadsClause({ tokens, named, isFiller }: Sentence, at: number): boolean {
  if (named.has(at)) return false;
  for (let before = at - 1; before >= 0 && tokens[before]?.clause === tokens[at]?.clause; before -= 1) {
    if (!isFiller(before)) return false;
  }
  return true;
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.raw ?? '');

const inside = (token: Token | undefined, spans: readonly Span[]): boolean =>
  token !== undefined && spans.some((span) => token.start >= span.start && token.start < span.end);

/** A capital inside a sentence of small letters: such a word is not mended into another. */
function isName(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  return at > 0 && isCapital(token) && !/[.!?\n]/.test(token?.gap ?? '') && text !== text.toUpperCase();
}
