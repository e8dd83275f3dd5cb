// What the second look learns, and what it may and may not change of the rules' reading.
import { describe, expect, test } from '@jest/globals';
import { createParser, createReader, ours } from '../../bot/language/parse.ts';
import { featuresOf } from '../../bot/language/second-look/features.ts';
import { createSecondLook } from '../../bot/language/second-look/look.ts';
import type { TaxonomyIntent } from '../../bot/language/types.ts';
import { catalogue } from './corpus.ts';
import { type Lesson, learn } from './learning.ts';

const lesson = (text: string, intent: TaxonomyIntent): Lesson => ({ text, intent, knownByHeart: true });

/** A parser whose second look always has this one opinion. */
const withOpinion = (intent: TaxonomyIntent, sure: number) =>
  createParser(catalogue, { ...ours, secondLook: () => [{ intent, sure }] });

describe('learning', () => {
  const lessons = [
    lesson('the wallet is full of moths, Visio must go', 'cancel_subscription'),
    lesson('Visio must go, the wallet says so', 'cancel_subscription'),
    lesson('a fresh seat at the table for Visio', 'add_licenses'),
    lesson('Visio wants one more chair at the table', 'add_licenses'),
    lesson('moths are insects', 'unknown'),
  ];
  const look = createSecondLook(learn(lessons, catalogue));
  const { readByRules } = createReader(catalogue, ours);
  const guess = (text: string) => look(featuresOf(readByRules(text).sentence, undefined))[0]?.intent;

  test('goes by the words, whichever product they are about', () => {
    expect(guess('E3 must go says the wallet')).toBe('cancel_subscription');
    expect(guess('E3 wants a seat at the table')).toBe('add_licenses');
  });

  test('comes to the same result each time', () => {
    const [one, other] = [0, 1].map(() => Buffer.from(learn(lessons, catalogue)));
    expect(one && other?.equals(one)).toBe(true);
  });
});

describe('the second look', () => {
  test('finds a wish that the rules did not see, with its slots', () => {
    const text = 'bid farewell to Visio Plan 2';
    expect(withOpinion('unknown', 1)(text).intent).toBe('unknown');
    expect(withOpinion('cancel_subscription', 0.9)(text)).toMatchObject({
      intent: 'cancel_subscription',
      slots: { product: 'Visio Plan 2' },
    });
  });

  test('corrects the rules when it is sure, and not when it is not', () => {
    expect(withOpinion('extend_subscription', 0.8)('cancel E3').intent).toBe('extend_subscription');
    expect(withOpinion('extend_subscription', 0.4)('cancel E3').intent).toBe('cancel_subscription');
  });

  test('refuses only when it is very sure, and the reading of the rules is still offered', () => {
    expect(withOpinion('unknown', 0.7)('cancel E3').intent).toBe('cancel_subscription');
    expect(withOpinion('unknown', 0.9)('cancel E3')).toMatchObject({
      intent: 'unknown',
      nearest: ['cancel_subscription'],
    });
  });

  test('offers what else may be meant when nobody is sure', () => {
    expect(withOpinion('list_invoices', 0.3)('the thing with the paper').nearest).toEqual(['list_invoices']);
  });

  test.each([
    ['told not to', "don't cancel E3", 'cancel_subscription'],
    ['told not to, in Dutch', 'zeg E3 niet op', 'cancel_subscription'],
    ['another wish than the refused one', 'remove all E3 licences', 'extend_subscription'],
    ['a negation that no rule takes for a wish', 'we never bid farewell to Visio Plan 2', 'cancel_subscription'],
    ['everybody at once', 'E3 should fly away from everybody', 'unassign_licenses'],
  ] as const)('what the rules refuse stays refused: %s', (_case, text, opinion) => {
    expect(withOpinion(opinion, 0.99)(text).intent).toBe('unknown');
  });

  test('a yes is never guessed', () => {
    expect(withOpinion('confirm', 0.99)('leave the E5 licences alone').intent).toBe('unknown');
  });

  test.each([
    ['a yes and nothing else', 'yes', 'confirm'],
    ['a key', 'K7VFV-RVFYK-6H36M-GBTMP-Q4WX6', 'redeem_key'],
    ['a wish that the lessons do not know', 'mute the invoice notices', 'mute_notices'],
  ])('has no say over %s', (_case, text, intent) => {
    expect(withOpinion('unknown', 0.99)(text).intent).toBe(intent);
  });
});
