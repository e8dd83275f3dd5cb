// What holds for every capability there is: it goes over the registry, so a new one is held to it too.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { capabilities, capabilityFor, capabilityNamed } from '../bot/capabilities/registry.ts';
import { INTENTS } from '../bot/language/types.ts';
import { allPhrases } from '../bot/phrases/all.ts';
import type { RefusalWords } from '../cards/define-cards.ts';
import { refusalCard } from '../cards/refusal-card.ts';
import { sharedRefusals } from '../cards/refusals.ts';
import { render } from '../cards/render.ts';
import { type Say, sayIn } from '../cards/say.ts';
import type { Refused } from '../domain/decision.ts';
import { cardProblems } from './support/card-problems.ts';
import { refusals } from './support/refusals.ts';

const locales = ['en', 'nl'] as const;
type Locale = (typeof locales)[number];
type Texts = Record<string, (refusal: Refused, say: Say) => RefusalWords>;

const inRoot = (path: string) => new URL(`../${path}`, import.meta.url);
const named = (folder: string) =>
  readdirSync(inRoot(folder)).flatMap((file) => (file.endsWith('.ts') ? [file.replace('.ts', '')] : []));

describe.each(capabilities)('$name', ({ name, kind, intents, through }) => {
  test('is one file of that name in each layer', () => {
    const folders = [
      kind === 'command' ? 'domain/commands' : 'domain/questions',
      'cards',
      'bot/capabilities',
      // Nobody asks in words for what only a button opens.
      ...(intents.length > 0 ? ['bot/phrases'] : []),
    ];
    expect(folders.filter((folder) => !existsSync(inRoot(`${folder}/${name}.ts`)))).toEqual([]);
  });

  test('is reached by words of its own, or through one that is', () => {
    if (through) expect([intents, capabilityNamed(through)?.intents.length]).toEqual([[], expect.any(Number)]);
  });

  test('claims intents that no other claims, the first of them with phrases of its own', () => {
    const others = capabilities.filter((one) => one.name !== name).flatMap((one) => one.intents);
    expect(intents.filter((intent) => others.includes(intent))).toEqual([]);
    const phrases = allPhrases.find(({ capability }) => capability === name);
    expect(Object.keys(phrases?.intents ?? {}).slice(0, 1)).toEqual(phrases ? intents.slice(0, 1) : []);
    expect(phrases === undefined).toBe(intents.length === 0);
  });
});

test.each(capabilities)('$name takes no product from a card that the catalogue lacks', (one) => {
  const { input } = one.kind === 'command' ? one.command : one.question;
  const wish = { product: 'nonsense', products: ['nonsense'], bases: ['nonsense'] };
  for (const given of [wish, { ...wish, product: undefined }, { buying: { ...wish, capability: 'buy-product' } }])
    expect(JSON.stringify(input.safeParse(given).data ?? {})).not.toContain('nonsense');
});

test('the registry holds every command and every question, once', () => {
  const names = capabilities.map(({ name }) => name);
  expect([...names].sort()).toEqual([...named('domain/commands'), ...named('domain/questions')].sort());
  expect([...names, 'define-capability', 'registry'].sort()).toEqual(named('bot/capabilities').sort());
});

test('whatever is understood can be done', () => {
  const answers = ['confirm', 'decline', 'cancel_flow', 'unknown'];
  expect(INTENTS.filter((intent) => !capabilityFor(intent) && !answers.includes(intent))).toEqual([]);
});

test('every intent with phrases in one language has them in the other, with examples', () => {
  const phrases = allPhrases.flatMap(({ intents }) => Object.entries(intents));
  expect(phrases.length).toBeGreaterThan(0);
  for (const [intent, { en, nl }] of phrases) {
    expect(INTENTS).toContain(intent);
    expect([intent, (en?.examples.length ?? 0) > 0, (nl?.examples.length ?? 0) > 0]).toEqual([intent, true, true]);
  }
});

/** Every text of a refusal that somebody can meet, in one language. */
function textsIn(locale: Locale): Texts {
  const own = capabilities.map((one) => (one.kind === 'command' ? one.cards.refused[locale] : {}));
  return Object.assign({}, sharedRefusals[locale], ...own);
}

const cases = capabilities
  .flatMap((one) =>
    one.kind === 'command' ? [{ of: one.name, texts: one.cards.refused as Record<Locale, Texts> }] : [],
  )
  .concat({ of: 'shared', texts: sharedRefusals as unknown as Record<Locale, Texts> })
  .flatMap(({ of, texts }) => Object.keys(texts.en).map((rule) => ({ of, rule, texts })));

const examplesOf = (rule: string) => (refusals as Record<string, Refused[]>)[rule] ?? [];

describe.each(cases)('$rule of $of', ({ rule, texts }) => {
  const words = (locale: Locale) =>
    examplesOf(rule).map((refusal) => texts[locale][rule]?.(refusal, sayIn(locale, 'EUR')) ?? { why: '', cure: '' });

  test.each(locales)('says why and what helps (%s)', (locale) => {
    expect(words(locale)).not.toEqual([]);
    for (const { why, cure, next = [] } of words(locale))
      for (const text of [why, cure, ...next.map(({ title }) => title)]) {
        expect(text).toMatch(/\p{L}{2}/u);
        expect(text).not.toMatch(/\$\{|undefined|null|NaN|\[object| {2}| [.,;]/);
      }
    for (const { why, cure } of words(locale)) expect([why.at(-1), cure.at(-1)]).toEqual(['.', '.']);
  });

  test('says it differently in English and Dutch', () => {
    words('en').forEach((en, i) => {
      expect(en.why).not.toBe(words('nl')[i]?.why);
      expect(en.cure).not.toBe(words('nl')[i]?.cure);
    });
  });

  test.each(locales)('is a card that keeps to the layout, and its buttons lead somewhere (%s)', (locale) => {
    const context = { say: sayIn(locale, 'EUR'), cloud: 'worldwide' as const };
    for (const refusal of words(locale)) {
      expect(cardProblems(render(refusalCard('License Desk', refusal, context)).card)).toEqual([]);
      for (const next of refusal.next ?? []) {
        if (!('open' in next)) continue;
        const capability = capabilityNamed(next.open);
        const { input } = capability?.kind === 'command' ? capability.command : (capability?.question ?? {});
        expect(input?.safeParse(next.input ?? {}).success).toBe(true);
      }
    }
  });
});

const nextOf = (rule: string, locale: Locale) =>
  examplesOf(rule).flatMap((refusal) => textsIn(locale)[rule]?.(refusal, sayIn(locale, 'EUR')).next ?? []);

test.each(['NO-CARD', 'REC-5', 'KEY-12', 'LIC-11', 'PAY-2', 'PAY-7'])(
  'PAY-4 %s leads to adding a card here',
  (rule) => {
    for (const locale of locales) {
      expect(nextOf(rule, locale)).toContainEqual(expect.objectContaining({ open: 'add-payment-method' }));
      expect(nextOf(rule, locale).filter((next) => 'page' in next)).toEqual([]);
    }
  },
);

test('REG-12 a button that says "admin center" leads there, and one that leads to support says so', () => {
  const leads = (locale: Locale, page: string) =>
    Object.keys(refusals)
      .flatMap((rule) => nextOf(rule, locale))
      .flatMap((next) => ('page' in next && next.page === page ? [next.title] : []));
  expect([...new Set(leads('en', 'admin-center'))]).toEqual(['Open the admin center']);
  expect([...new Set(leads('nl', 'admin-center'))]).toEqual(['Open het beheercentrum']);
  for (const title of leads('en', 'support')) expect(title).toMatch(/support/);
  for (const title of leads('nl', 'support')) expect(title).toMatch(/ondersteuning/);
});

test('every rule with an example has its words', () => {
  for (const locale of locales) expect(Object.keys(refusals).sort()).toEqual(Object.keys(textsIn(locale)).sort());
});
