import { describe, expect, test } from '@jest/globals';
import { findableBy, isCalled, keysOf, keysOfBeginning } from '../../domain/model/person-names.ts';
import { named, peopleNamed } from '../../domain/rules/people-named.ts';
import { aPerson } from '../support/builders.ts';

const anna = aPerson({ id: 'p-1', name: 'Anna Bakker', userPrincipalName: 'anna@example.com' });
const anne = aPerson({ id: 'p-2', name: 'Anna de Boer', userPrincipalName: 'annad@example.com' });
const rene = aPerson({
  id: 'p-3',
  name: 'René Bakker',
  userPrincipalName: 'rene@example.com',
  mail: 'r.b@mail.example',
});
const all = [anna, anne, rene];

describe('one person for each name', () => {
  test.each([
    ['Anna Bakker', ['p-1']],
    ['BAKKER anna', ['p-1']],
    ['rene', ['p-3']],
    ['René', ['p-3']],
    ['R.B@mail.example', ['p-3']],
    ['p-2', ['p-2']],
    ['Anna  de   Boer', ['p-2']],
    ['mevrouw De Boer', ['p-2']],
    ['Mr. René', ['p-3']],
  ])('%s', (written, ids) => {
    expect(peopleNamed([written], all)).toMatchObject({
      people: ids.map((id) => ({ id })),
      unknown: [],
      ambiguous: undefined,
    });
  });

  test('ASN-3 who is named twice gets one', () => {
    expect(peopleNamed(['rene', 'r.b@mail.example'], all).people).toHaveLength(1);
  });

  test('the beginning of a name is not enough', () => {
    expect(peopleNamed(['Ann', 'anna@'], all)).toMatchObject({ people: [], unknown: ['Ann', 'anna@'] });
  });

  test('namesakes are never guessed between, and the first name to ask about comes first', () => {
    const resolved = peopleNamed(['Bakker', 'Anna', 'rene'], all);
    expect(resolved).toMatchObject({ people: [{ id: 'p-3' }], ambiguous: { name: 'Bakker', options: [anna, rene] } });
  });

  test('a whole name comes before the same words in a longer one', () => {
    const longer = aPerson({ id: 'p-4', name: 'Anna Bakker Smit', userPrincipalName: 'abs@example.com' });
    expect(peopleNamed(['anna bakker'], [longer, ...all])).toMatchObject({ people: [{ id: 'p-1' }] });
  });
});

test('a person of whom an id is a name of another is meant by it: cards send ids', () => {
  const megan = aPerson({ id: 'megan', name: 'Megan Bowen', userPrincipalName: 'meganb@example.com' });
  const smit = aPerson({ id: 'p-5', name: 'Megan Smit', userPrincipalName: 'megans@example.com' });
  expect(peopleNamed(['megan'], [smit, megan])).toMatchObject({ people: [{ id: 'megan' }], ambiguous: undefined });
});

test('a card names people by where their mail goes', () => {
  expect([anna, rene].map((one) => named(one).address)).toEqual(['anna@example.com', 'r.b@mail.example']);
});

describe('the keys that a name is found by', () => {
  test.each(['Anna', 'bakker', 'Anna Bakker', 'Mrs Bakker', 'anna@example.com', 'p-1'])(
    '%s is found whenever it is meant',
    (written) => {
      expect(isCalled(anna, written)).toBe(true);
      expect(findableBy(anna)).toEqual(expect.arrayContaining(keysOf(written)));
    },
  );

  test.each(['a', 'ann', 'bak', 'anna@ex', 'bakker an'])('"%s" begins it', (typed) => {
    expect(findableBy(anna)).toEqual(expect.arrayContaining(keysOfBeginning(typed)));
  });

  test.each(['nna', 'example', 'anna boer'])('"%s" does not', (typed) => {
    expect(findableBy(anna)).not.toEqual(expect.arrayContaining(keysOfBeginning(typed)));
  });
});
