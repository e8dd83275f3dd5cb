import { describe, expect, test } from '@jest/globals';
import { cardProblems } from '../support/card-problems.ts';
import { testStore } from '../support/test-database.ts';
import { play, scenes } from './scenes.ts';

const database = testStore();

describe.each(['en', 'nl'] as const)('every card in %s', (locale) => {
  test.each(scenes)('$name keeps the layout language', async (scene) => {
    expect(cardProblems(await play(scene, locale, database.store))).toEqual([]);
  });
});
