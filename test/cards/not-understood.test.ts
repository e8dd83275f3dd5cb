// What nobody understood is said again, but for what may be a secret.
import { expect, test } from '@jest/globals';
import { contextOf } from '../../bot/talk.ts';
import { notUnderstoodCard } from '../../cards/not-understood.ts';

const quoted = (said: string) =>
  /“(.*)”/.exec(notUnderstoodCard('not-understood', [], contextOf('en'), said).lead?.text ?? '')?.[1];

test.each([
  ['laat E5 in godsnaam met rust', 'laat E5 in godsnaam met rust'],
  ['what of Microsoft 365 in the year 2026', 'what of Microsoft 365 in the year 2026'],
  ['kredietwaardigheidscontrole of zoiets', 'kredietwaardigheidscontrole of zoiets'],
  ['from 2026-01-01 to 2026-03-31', 'from 2026-01-01 to 2026-03-31'],
  ['eat BPADD-5AAAA-BBBBB-CCCCC-DDDD5 now', 'eat ••• now'],
  ['eat bpadd 5aaaa bbbbb ccccc ddddd now', 'eat ••• now'],
  ['eat BPADD5AAAABBBBBCCCCCDDDD5 now', 'eat ••• now'],
  ['eat BPADD-5AAAA-BBBBB now', 'eat ••• now'],
  ['eat 4111 1111 1111 1111 now', 'eat ••• now'],
  ['eat 4111111111111111 now', 'eat ••• now'],
])('KEY-1 "%s" is quoted as "%s"', (said, shown) => {
  expect(quoted(said)).toBe(shown);
});
