// Phrases are data, and two capabilities must not claim the same sentence.
import { describe, expect, test } from '@jest/globals';
import { createParser, ours } from '../../bot/language/parse.ts';
import { type CapabilityPhrases, INTENTS, type Intent, type IntentPhrases } from '../../bot/language/types.ts';
import { allPhrases } from '../../bot/phrases/all.ts';
import { catalogue } from './corpus.ts';

type Claim = { intent: Intent; language: string; example: string };

function* claims(phrases: readonly CapabilityPhrases[]): Generator<Claim> {
  for (const { intents } of phrases) {
    for (const [intent, languages] of Object.entries(intents) as [Intent, Record<string, IntentPhrases>][]) {
      for (const [language, { examples }] of Object.entries(languages)) {
        for (const example of examples) yield { intent, language, example };
      }
    }
  }
}

const byRules = (phrases: readonly CapabilityPhrases[]) => ({ phrases, lexicons: ours.lexicons });

/** The examples that another intent takes, as "example: its intent -> the taker". */
function collisions(phrases: readonly CapabilityPhrases[]): string[] {
  const parse = createParser(catalogue, byRules(phrases));
  return [...claims(phrases)]
    .map(({ intent, example }) => ({ intent, example, taken: parse(example).intent }))
    .filter(({ intent, taken }) => intent !== taken)
    .map(({ intent, example, taken }) => `${example}: ${intent} -> ${taken}`);
}

describe('the phrases of all capabilities', () => {
  test('claim each example for its own intent only', () => expect(collisions(allPhrases)).toEqual([]));

  test('cover every intent in both languages', () => {
    const covered = new Set([...claims(allPhrases)].map(({ intent, language }) => `${intent} ${language}`));
    expect(INTENTS.flatMap((intent) => [`${intent} en`, `${intent} nl`]).filter((name) => !covered.has(name))).toEqual(
      [],
    );
  });

  test('are told apart when a new phrase takes a sentence of another capability', () => {
    const thief: CapabilityPhrases = {
      capability: 'thief',
      intents: { help: { en: { patterns: ['cancel {product}^5'], examples: ['cancel E3 for me'] } } },
    };
    expect(collisions([...allPhrases, thief])).toContain('cancel Visio Plan 2: cancel_subscription -> help');
  });

  test('may only name classes that the lexicon has', () => {
    const wrong: CapabilityPhrases = {
      capability: 'wrong',
      intents: { help: { en: { patterns: ['#nothing'], examples: [] } } },
    };
    expect(() => createParser(catalogue, byRules([wrong]))).toThrow('No class #nothing');
  });
});
