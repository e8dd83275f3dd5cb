import { describe, expect, test } from '@jest/globals';
import { keyReference, keyReferences, type ProductKey } from '../../domain/model/product-key.ts';
import { mayTryKeys, redeemable } from '../../domain/rules/keys.ts';
import { anAdmin, aProductKey, asked } from '../support/builders.ts';

const one = 'BPADD-5AAAA-BBBBB-CCCCC-DDDD5';
const two = 'BPADD-10AAA-BBBBB-CCCCC-DDD10';
const alex = anAdmin();
const megan = anAdmin({ id: 'megan', name: 'Megan Bowen', roles: ['billing-admin'] });

/** What is wrong with these keys, when the seller knows those. */
function wrongWith(typed: string, ...known: ProductKey[]) {
  return redeemable(keyReferences(typed), known, [alex, megan], asked({ by: alex, on: '2026-11-21' }));
}

describe('what is kept of a key', () => {
  test.each([
    one.toLowerCase(),
    'bpadd5aaaabbbbbcccccdddd5',
    'BPADD 5AAAA BBBBB CCCCC DDDD5',
    ` ${one}\t`,
    'BPADD–5AAAA–BBBBB–CCCCC–DDDD5',
  ])('KEY-1 hyphens, blanks and case do not matter: %s', (written) => {
    expect(keyReference(written)).toEqual(keyReference(one));
  });

  test('KEY-1 a fingerprint, the last five characters and the length, and nothing else', () => {
    const kept = keyReference(one);
    expect(kept).toEqual({ fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/), lastFive: 'DDDD5', length: 25 });
    expect(JSON.stringify(kept)).not.toContain('BPADD');
  });

  test('KEY-3 no letter or digit is refused for itself', () => {
    expect(keyReference('AEIOU-L01SZ-AEIOU-L01SZ-AEIOU').length).toBe(25);
  });

  test('KEY-7 several keys, one a line or with commas between', () => {
    const written = `${one}\n\n ${two} , ${one};`;
    expect(keyReferences(written).map(({ lastFive }) => lastFive)).toEqual(['DDDD5', 'DDD10', 'DDDD5']);
    expect(keyReferences(' \n , ')).toEqual([]);
  });
});

describe('which keys can be redeemed', () => {
  test('KEY-9 a new and unused key can', () => {
    expect(wrongWith(one, aProductKey(one))).toBeUndefined();
  });

  test('KEY-7 so can several of one product', () => {
    expect(wrongWith(`${one}, ${two}`, aProductKey(one), aProductKey(two, { months: 24 }))).toBeUndefined();
  });

  test('KEY-7 keys of two products cannot be redeemed together', () => {
    const e3 = aProductKey(two, { product: 'm365-e3' });
    expect(wrongWith(`${one}, ${two}`, aProductKey(one), e3)).toMatchObject({ rule: 'KEY-7', problem: 'products' });
  });

  test('KEY-7 ten keys at a time', () => {
    const many = Array.from({ length: 11 }, (_, i) => one.replace('5AAAA', `5AA${i + 10}`));
    const known = many.map((key) => aProductKey(key));
    expect(wrongWith(many.slice(0, 10).join(), ...known.slice(0, 10))).toBeUndefined();
    expect(wrongWith(many.join(), ...known)).toMatchObject({ rule: 'KEY-7', problem: 'too-many' });
  });

  test.each([
    [24, one.slice(0, -1)],
    [26, `${one}6`],
    [1, 'X'],
  ])('KEY-1 a key of %d characters is not one', (length, written) => {
    expect(wrongWith(written)).toMatchObject({ rule: 'KEY-1', length });
  });

  test('KEY-1 nor is one with something in it that is neither a letter nor a digit', () => {
    const wrong = { character: '*', position: 25 };
    expect(wrongWith(`${one.slice(0, -1)}*`)).toMatchObject({ rule: 'KEY-1', length: 25, wrong });
  });

  test('KEY-E3 the same key twice in one redemption', () => {
    expect(wrongWith(`${one}, ${two}, ${one.toLowerCase()}`, aProductKey(one), aProductKey(two))).toEqual({
      kind: 'refused',
      rule: 'KEY-E3',
      lastFive: 'DDDD5',
    });
  });

  test.each<[rule: string, why: string, Partial<ProductKey>, facts: object]>([
    ['KEY-E1', 'for use at home', { consumer: true }, {}],
    ['KEY-E2', 'withdrawn by the seller', { state: 'blocked' }, {}],
    ['KEY-E4', 'past its last day', { redeemBy: '2026-11-20' }, { redeemBy: '2026-11-20' }],
    ['KEY-E6', 'not released yet', { state: 'processing' }, { minutes: 15 }],
    ['KEY-E7', 'for another country', { country: 'US' }, { product: 'm365-business-premium', country: 'US' }],
  ])('%s a key %s', (rule, _, given, facts) => {
    expect(wrongWith(one, aProductKey(one, given))).toEqual({ kind: 'refused', rule, lastFive: 'DDDD5', ...facts });
  });

  test('KEY-E2 a key that nobody knows', () => {
    expect(wrongWith(one)).toEqual({ kind: 'refused', rule: 'KEY-E2', lastFive: 'DDDD5' });
  });

  test('KEY-E4 a key is good on its last day', () => {
    expect(wrongWith(one, aProductKey(one, { redeemBy: '2026-11-21' }))).toBeUndefined();
  });

  test('KEY-E7 a key is good in its own country', () => {
    expect(wrongWith(one, aProductKey(one, { country: 'NL' }))).toBeUndefined();
  });

  test.each([
    ['yourself', 'alex', { self: true, by: 'Alex Wilber' }],
    ['a colleague', 'megan', { self: false, by: 'Megan Bowen' }],
    ['somebody unknown', 'gone', { self: false, by: undefined }],
  ])('KEY-E5 KEY-9 a key that was used by %s', (_, by, facts) => {
    const redeemed = { by, on: '2026-01-20', subscription: 'sub-bp' };
    const used = aProductKey(one, { state: 'redeemed', redeemed });
    expect(wrongWith(one, used)).toMatchObject({ rule: 'KEY-E5', on: '2026-01-20', subscription: 'sub-bp', ...facts });
  });

  test('the first wrong key is named, in the order typed', () => {
    const known = [aProductKey(one, { state: 'blocked' }), aProductKey(two, { consumer: true })];
    expect(wrongWith(`${two}, ${one}`, ...known)).toMatchObject({ rule: 'KEY-E1', lastFive: 'DDD10' });
  });
});

describe('guessing', () => {
  test.each([
    ['four wrong keys', { person: 4, tenant: 4 }, undefined],
    ['five by one person', { person: 5, tenant: 5 }, 'KEY-PAUSED'],
    ['nineteen in the organization', { person: 0, tenant: 19 }, undefined],
    ['twenty in the organization', { person: 0, tenant: 20 }, 'KEY-PAUSED'],
  ])('KEY-E2 pauses after too many: %s', (_, tried, rule) => {
    expect(mayTryKeys(tried)?.rule).toBe(rule);
  });
});
