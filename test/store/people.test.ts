// Finding people in the directory: in full, by the beginning, and never those of another organization.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readerOf } from '../../domain/store/reader.ts';
import { anAssignment, aPerson } from '../support/builders.ts';
import { testStore } from '../support/test-database.ts';

const own = testStore();
const read = () => readerOf(own.store, 'contoso');

const directory = [
  aPerson({
    id: 'megan',
    name: 'Megan Bowen',
    userPrincipalName: 'meganb@example.com',
    mail: 'Megan.Bowen@mail.example',
  }),
  aPerson({ id: 'jose', name: 'José de la Cruz', userPrincipalName: 'jose@example.com' }),
  aPerson({ id: 'joseph', name: 'Joseph Bowen', userPrincipalName: 'joseph@example.com' }),
  aPerson({ id: 'foreign', tenantId: 'fabrikam', name: 'Megan Foreign', userPrincipalName: 'meganf@example.org' }),
];
beforeAll(async () => {
  for (const person of directory) await own.store.people.save({ ...person, version: 0 });
  for (const person of ['megan', 'jose'])
    await own.store.assignments.save({ ...anAssignment('sub-e3', person), version: 0 });
});

const idsOf = (people: { id: string }[]) => people.map(({ id }) => id);

describe('in full', () => {
  test.each([
    ['Megan', ['megan']],
    ['bowen', ['joseph', 'megan']],
    ['megan bowen', ['megan']],
    ['Jose de la cruz', ['jose']],
    ['MEGANB@example.com', ['megan']],
    ['megan.bowen@mail.example', ['megan']],
    ['jose', ['jose']],
    ['meg', []],
    ['Megan Cruz', []],
    ['meganf@example.org', []],
    ['', []],
  ])('"%s" is %j', async (written, ids) => {
    expect(idsOf(await read().peopleCalled([written]))).toEqual(ids);
  });

  test('several at once, each person once', async () => {
    const found = await read().peopleCalled(['Megan', 'meganb@example.com', 'José', 'nobody']);
    expect(idsOf(found).sort()).toEqual(['jose', 'megan']);
  });
});

describe('by the beginning', () => {
  test.each([
    ['jos', ['joseph', 'jose']],
    ['MEG BOW', ['megan']],
    ['megan.b', ['megan']],
    ['egan', []],
  ])('"%s" finds %j', async (typed, ids) => {
    expect(idsOf(await read().peopleLike(typed, 15))).toEqual(ids);
  });

  test('nothing typed finds everybody, up to what is asked for', async () => {
    expect(idsOf(await read().peopleLike(' ', 15))).toEqual(['joseph', 'jose', 'megan']);
    expect(await read().peopleLike('', 2)).toHaveLength(2);
  });

  test('who has changed is found by the new name alone', async () => {
    const found = await own.store.people.get('contoso', 'joseph');
    if (found) await own.store.people.save({ ...found, name: 'Sepp Smit' });
    expect(idsOf(await read().peopleLike('bowen', 15))).toEqual(['megan']);
    expect(idsOf(await read().peopleCalled(['Sepp']))).toEqual(['joseph']);
  });
});

test('who has a licence, and what somebody has', async () => {
  expect(idsOf(await read().holders('sub-e3', 10))).toEqual(['jose', 'megan']);
  expect(await read().holders('sub-e3', 1)).toHaveLength(1);
  expect(await read().assignmentsOf(['megan'])).toMatchObject([{ subscription: 'sub-e3', person: 'megan' }]);
});

test('what an index keeps of a person is not part of the person', async () => {
  expect(await own.store.people.get('contoso', 'megan')).toEqual({ ...directory[0], version: 1 });
});
