// Fills an intent's slots from what the sentence names.

import { countOf } from './count.ts';
import { SLOTS_OF } from './intent-slots.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Pattern, TermTable } from './pattern.ts';
import { periodOf } from './period.ts';
import type { Quantity } from './quantities.ts';
import { type Candidate, matchPattern } from './rank.ts';
import { createReasonReader } from './reason.ts';
import type { Sentence } from './sentence.ts';
import type { CapabilityPhrases, CatalogueProduct, Intent, IntentPhrases, Slots } from './types.ts';
import { createWordList } from './word-list.ts';

/** The intent may become `unknown`: two values for one slot are not guessed between. */
export type Filled = { intent: Intent; slots: Slots; products: readonly string[] };
export type SlotFiller = (
  intent: Intent,
  sentence: Sentence,
  best: Candidate | undefined,
  candidates: readonly Candidate[],
) => Filled;

const WITH_ADDON: ReadonlySet<Intent> = new Set<Intent>(['buy_addon', 'change_addon_quantity']);
const UNSURE: Filled = { intent: 'unknown', slots: {}, products: [] };

type Choice = { intent: Intent; slot: keyof Slots; value: string; pattern: Pattern };

export function createSlotFiller(
  phrases: readonly CapabilityPhrases[],
  lexicons: readonly Lexicon[],
  table: TermTable,
): SlotFiller {
  const choices = [...choicesOf(phrases, lexicons, table)];
  const reasonOf = createReasonReader(lexicons);
  const readPeriod = periodOf(lexicons);
  const beside = createWordList(lexicons.map((lexicon) => lexicon.beside));
  /** "we have E5 now, instead of E3": a product that is only compared with is none of the wish's, if another is. */
  const compared = ({ products, tokens }: Sentence) => {
    const wished = products.filter(({ first }) => beside.endAt(tokens, first - 1) === 0);
    return wished.length > 0 ? wished : products;
  };

  return (intent, sentence, best, candidates) => {
    if (intent === 'unknown') return { ...UNSURE, products: namesOf(sentence) };
    const has = new Set(SLOTS_OF[intent]);
    const slots: Slots = {};
    if (has.has('product')) {
      const { addon, product, open } = productSlots(
        intent,
        WITH_ADDON.has(intent) ? sentence : { ...sentence, products: compared(sentence) },
        best,
      );
      if (open) return { ...UNSURE, products: open };
      if (addon) slots.addon = addon.name;
      if (product) slots.product = product.name;
    }
    if (has.has('quantity') || has.has('total')) {
      const count = countOf(sentence, best?.at ?? []);
      if (count === 'several') return UNSURE;
      if (count) Object.assign(slots, countSlots(intent, count, candidates));
    }
    if (has.has('keys')) slots.keys = [...new Set(sentence.keys.flatMap(({ key }) => (key ? [key] : [])))];
    const users = has.has('users') ? named(sentence) : [];
    if (users.length > 0) slots.users = users;
    const reason = has.has('reason') ? reasonOf(sentence) : undefined;
    if (reason) slots.reason = reason;
    if (has.has('months')) Object.assign(slots, readPeriod(sentence));
    Object.assign(slots, chosen(intent, sentence, choices));
    return { intent, slots, products: slots.product || slots.addon ? [] : namesOf(sentence) };
  };
}

function* choicesOf(
  phrases: readonly CapabilityPhrases[],
  lexicons: readonly Lexicon[],
  table: TermTable,
): Generator<Choice> {
  for (const { intents } of phrases) {
    for (const [intent, languages] of Object.entries(intents) as [Intent, Readonly<Record<string, IntentPhrases>>][]) {
      for (const { language, classes } of lexicons) {
        for (const [slot, values] of Object.entries(languages[language]?.values ?? {})) {
          for (const [value, patterns] of Object.entries(values)) {
            for (const source of patterns)
              yield { intent, slot: slot as keyof Slots, value, pattern: table.compile(source, classes) };
          }
        }
      }
    }
  }
}

/** The value whose pattern explains most; declared earlier wins a tie. */
function chosen(intent: Intent, sentence: Sentence, choices: readonly Choice[]): Slots {
  const best = new Map<keyof Slots, { value: string; score: number }>();
  for (const choice of choices) {
    if (choice.intent !== intent) continue;
    const match = matchPattern(sentence, choice.pattern);
    if (match && match.score > (best.get(choice.slot)?.score ?? 0))
      best.set(choice.slot, { value: choice.value, score: match.score });
  }
  return Object.fromEntries(
    [...best].map(([slot, { value }]) => [slot, value === 'true' ? true : value === 'false' ? false : value]),
  );
}

/** Each person once; "myself" and "me" are one. */
function named({ people }: Sentence): string[] {
  const me = people.findLastIndex(({ role }) => role === 'me');
  return [...new Set(people.filter(({ role }, at) => role !== 'me' || at === me).map(({ name }) => name))];
}

const namesOf = ({ products }: Sentence): string[] => {
  const [open] = products.filter((mention) => mention.products.length > 1);
  return open ? open.products.map(({ name }) => name) : [];
};

type ProductSlots = { addon?: CatalogueProduct; product?: CatalogueProduct; open?: string[] };

function productSlots(intent: Intent, sentence: Sentence, best: Candidate | undefined): ProductSlots {
  const clauses = new Set(
    (best?.at ?? []).filter((at) => !sentence.named.has(at)).map((at) => sentence.tokens[at]?.clause),
  );
  const mentions = sentence.products.filter((mention) => mention.products.length === 1);
  const wanted = mentions.filter(({ first }) => clauses.has(sentence.tokens[first]?.clause));
  const distinct = [...new Set((wanted.length > 0 ? wanted : mentions).map(({ products }) => products[0]))].filter(
    (product) => product !== undefined,
  );
  const addon = distinct.find(({ kind }) => kind === 'add-on');
  const others = distinct.filter((product) => product !== addon);
  if (WITH_ADDON.has(intent)) {
    const base =
      others[0] ??
      [...new Set(mentions.map(({ products }) => products[0]))].find((product) => product && product.kind !== 'add-on');
    return {
      ...(addon ? { addon } : {}),
      ...(base && others.length < 2 ? { product: base } : {}),
      ...(others.length > 1 ? { open: others.map(({ name }) => name) } : {}),
    };
  }
  if (distinct.length > 1) return { open: distinct.map(({ name }) => name) };
  return distinct[0] ? { product: distinct[0] } : {};
}

/** Without "more" or "fewer" the verb tells the sign: the stronger of adding and removing. */
function countSlots(intent: Intent, { value, role }: Quantity, candidates: readonly Candidate[]): Slots {
  if (intent === 'set_licenses') return { total: value };
  if (intent !== 'change_addon_quantity') return { quantity: value };
  if (role === 'total') return { total: value };
  const scoreOf = (name: Intent) =>
    Math.max(0, ...candidates.filter(({ from }) => from === name).map(({ score }) => score));
  const removes = role === 'fewer' || scoreOf('remove_licenses') > scoreOf('add_licenses');
  return { delta: removes ? -value : value };
}
