import { describe, expect, test } from '@jest/globals';
import { render } from '../../cards/render.ts';
import { cardProblems } from '../support/card-problems.ts';
import { aFullView } from './views.ts';

/** A sound card as JSON text, to break it by replacing one place. */
const sound = JSON.stringify(render(aFullView()).card);

const broken = (place: string | RegExp, by: string) => {
  const text = sound.replace(place, by);
  expect(text).not.toBe(sound);
  return cardProblems(JSON.parse(text)).join('; ');
};

describe('cardProblems', () => {
  test('finds nothing wrong with a sound card', () => {
    expect(cardProblems(JSON.parse(sound))).toEqual([]);
  });

  test.each<[what: string, place: string | RegExp, by: string, problem: string]>([
    ['an old version', '"version":"1.5"', '"version":"1.2"', 'version is 1.2'],
    ['no language', '"lang":"en"', '"lang":""', 'lang is '],
    ['no fallback text', /"fallbackText":"[^"]+"/, '"fallbackText":" "', 'speak and fallbackText'],
    ['a binding left over', 'Microsoft 365 E3', '${header.title}', 'a binding is left: ${header.title}'],
    ['a missing value', '9 afterwards', 'undefined afterwards', 'a value is missing'],
    ['null', '"isSubtle":true', '"isSubtle":null', 'a property is null'],
    ['a number for a text', '"text":"100"', '"text":100', 'a TextBlock draws 100'],
    ['text that does not wrap', '"wrap":true', '"wrap":false', 'does not wrap: Add licenses'],
    ['too many bytes', 'at once', 'x'.repeat(30_000), 'too many for Teams'],
    ['no heading', '"style":"heading"', '"style":"default"', 'exactly one heading'],
    ['an input without label', '"label":"New total"', '"label":""', 'Input.Number total has no label'],
    ['an input without error', /"errorMessage":"[^"]+"/, '"errorMessage":""', 'total has no errorMessage'],
    ['a range without numbers', '"min":96', '"min":20000', 'total allows no number'],
    ['an action without verb', '"verb":"confirm","data"', '"data"', 'Confirm 105 has no verb'],
    ['data as a string', /"data":\{[^}]+\}/, '"data":"p-1"', 'has no object as data'],
    ['two actions of one title', /Leave it at 100/g, 'Confirm 105', 'share a title'],
    ['colour alone', 'The price changes at the renewal.', '!', 'warning is said by colour alone'],
    ['a page that is not secure', 'https://admin', 'http://admin', 'opens no https page'],
    ['an input without id', '"id":"reason"', '"id":""', 'Input.Text has no id'],
    ['a second primary action', /"title":"Leave/g, '"style":"positive",$&', 'more than one primary'],
  ])('finds %s', (_what, place, by, problem) => {
    expect(broken(place, by)).toContain(problem);
  });
});
