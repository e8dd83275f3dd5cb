import { describe, expect, test } from '@jest/globals';
import type { Watch } from '../../domain/model/watch.ts';
import { endOf, hearsAnyway, passingBlock } from '../../domain/rules/clearing.ts';
import { aSubscription } from '../support/builders.ts';

const creditCheck = { since: '2026-11-20', quantity: 10, requestedBy: 'megan' };
const ordered = aSubscription({ creditCheck });
const trial = aSubscription({ source: 'trial' });
const free = aSubscription();

const waitingFor = (block: Watch['block']): Watch => ({
  tenantId: 'contoso',
  version: 1,
  id: 'sub-e3/adele',
  subscription: 'sub-e3',
  person: 'adele',
  block,
  since: 1,
});

test('LIC-10 LIC-14 a credit check and a trial pass without the person who meets them, the check first', () => {
  const blocks = [ordered, trial, { ...trial, creditCheck }, free].map(passingBlock);
  expect(blocks).toEqual(['LIC-10', 'LIC-14', 'LIC-10', undefined]);
});

describe('what somebody waits for', () => {
  test.each([
    ['LIC-10', 'that is checked still', ordered, undefined],
    ['LIC-10', 'whose check is over', free, 'cleared'],
    ['LIC-14', 'that is a trial still', trial, undefined],
    ['LIC-14', 'that was bought', free, 'cleared'],
    ['LIC-14', 'that was bought, and is checked now', ordered, 'cleared'],
    ['LIC-10', 'that is no more', undefined, 'gone'],
    ['LIC-10', 'that has expired meanwhile', { ...free, reached: 'expired' as const }, 'gone'],
    ['LIC-10', 'that another one replaces', { ...free, replacedBy: 'sub-e3-2' }, 'gone'],
  ] as const)('%s of a subscription %s', (block, _what, subscription, end) => {
    expect(endOf(waitingFor(block), subscription)).toBe(end);
  });

  test('LIC-10 whoever ordered hears the outcome anyway, nobody else does', () => {
    expect([hearsAnyway(ordered, 'megan'), hearsAnyway(ordered, 'adele'), hearsAnyway(free, 'megan')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
