import { describe, expect, test } from '@jest/globals';
import { addedAlready, addOnsOf, managed } from '../../domain/rules/add-ons.ts';
import { aSubscription, asked, today } from '../support/builders.ts';
import { isaiah, people } from '../support/life.ts';

const e3 = aSubscription();
const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
const audio = aSubscription({ id: 'sub-audio', product: 'audio-conferencing', addOn: 'traditional', base: 'sub-e3' });
const ended = { endsOn: '2026-11-10', recurringBilling: false } as const;
const calling = { ...audio, id: 'sub-calling', product: 'calling-plan' };

describe('the add-ons of a subscription', () => {
  const ids = (...given: Parameters<typeof addOnsOf>) => addOnsOf(...given).map(({ id }) => id);

  test('ADD-1 are those that were bought for it', () => {
    expect(ids(e3, [e3, e5, audio, calling], today)).toEqual(['sub-audio', 'sub-calling']);
    expect(ids(e5, [e3, e5, audio], today)).toEqual([]);
  });

  test('ADD-13 share its fate; one that ended before it stays ended', () => {
    expect(ids(e3, [e3, audio, { ...calling, ...ended }], today)).toEqual(['sub-audio']);
    expect(ids({ ...e3, ...ended }, [audio, { ...calling, ...ended }], today)).toEqual(['sub-calling']);
  });
});

describe('ADD-8 the card of a base', () => {
  const shown = (base = e3, by = asked()) => managed(base, { subscriptions: [base, audio], people }, by);

  test('shows each of its add-ons, and whether its number can be changed', () => {
    expect(shown()).toMatchObject([{ id: 'sub-audio', product: 'audio-conferencing', total: 100, canChange: true }]);
    expect(shown(e3, asked({ by: isaiah }))).toMatchObject([{ id: 'sub-audio', canChange: false }]);
  });

  test('offers none once it has ended', () => {
    const subscriptions = [e3, audio].map((one) => ({ ...one, ...ended }));
    expect(managed({ ...e3, ...ended }, { subscriptions, people }, asked())).toEqual([]);
  });
});

describe('ADD-8 what is there already', () => {
  const all = { subscriptions: [e5, e3, audio] };

  test('is found with its base, so that it is managed there', () => {
    const found = { product: 'audio-conferencing', base: 'm365-e3', subscription: 'sub-audio' };
    expect(addedAlready('audio-conferencing', all, asked())).toEqual(found);
  });

  test.each([
    ['another product', 'calling-plan', all, undefined],
    ['another base than the one that is meant', 'audio-conferencing', all, ({ id }: { id: string }) => id === 'sub-e5'],
    [
      'a base that has ended',
      'audio-conferencing',
      { subscriptions: [e3, audio].map((one) => ({ ...one, ...ended })) },
      undefined,
    ],
  ])('is nothing for %s', (_, product, given, isBase) => {
    expect(addedAlready(product, given, asked(), isBase)).toBeUndefined();
  });
});
