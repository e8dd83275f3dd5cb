// What holds for any text, however hostile.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createParser } from '../../bot/language/parse.ts';
import { INTENTS } from '../../bot/language/types.ts';
import { catalogue } from './corpus.ts';

const parse = createParser(catalogue);
const WORDS = [
  'add',
  'licenses',
  'to',
  'E3',
  'please',
  'voeg',
  'toe',
  'zet',
  'op',
  'Visio',
  'cancel',
  'Megan',
  'for',
  'niet',
  'and',
  '.',
  '\n',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

describe('any text', () => {
  test('has a reading and never throws', () => {
    fc.assert(
      fc.property(hostile, (text) => INTENTS.includes(parse(text).intent)),
      { numRuns: 500 },
    );
  });

  test('reads the same with a fresh parser, whatever was read before', () => {
    fc.assert(
      fc.property(sentence, (text) => expect(createParser(catalogue)(text)).toEqual(parse(text))),
      { numRuns: 5 },
    );
  });

  test('without digits and number words yields no number above one', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjklmpqrsuwy '), maxLength: 80 });
    fc.assert(
      fc.property(letters, (text) => {
        const { quantity = 0, total = 0, delta = 0, months = 0 } = parse(text).slots;
        return [quantity, total, delta, months].every((number) => Math.abs(number) <= 1);
      }),
    );
  });

  test('never turns E3 into another product', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const products = [parse(`${text} E3`).slots.product].filter(Boolean);
        return products.every(
          (name) => name === 'Microsoft 365 E3' || (name === 'Visio Plan 2' && text.includes('Visio')),
        );
      }),
    );
  });
});

test('a quantity is one that was written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 9_999 }),
      fc.constantFrom('add # licenses to E3', 'voeg # licenties toe aan E3'),
      (count, text) => {
        expect(parse(text.replace('#', String(count))).slots).toEqual({ product: 'Microsoft 365 E3', quantity: count });
      },
    ),
  );
});
