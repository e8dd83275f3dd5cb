// Which subscription a change of licences is about, when the sentence leaves it open.
import { expect, test } from '@jest/globals';
import { changeQuantity } from '../../domain/commands/change-quantity.ts';
import { aPrepaid, aSubscription } from '../support/builders.ts';
import { addOn, decideWith } from '../support/life.ts';

const decide = decideWith(changeQuantity);
const e3 = aSubscription();
const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
const reseller = aSubscription({ id: 'sub-visio', product: 'visio-p2', source: 'csp', partner: 'Fabrikam' });

test('SUB-7 two of one product: the person chooses', () => {
  const both = [aPrepaid(), aPrepaid({ id: 'sub-bp-2', source: 'direct', paidBy: 'visa' })];
  expect(decide({ by: 5, products: ['m365-business-premium'] }, both)).toMatchObject({
    kind: 'asks',
    field: 'subscription',
    options: [{ id: 'sub-bp' }, { id: 'sub-bp-2' }],
  });
});

test('without a product, only those that can change are offered', () => {
  expect(decide({ by: 5 }, [e3, e5, reseller])).toMatchObject({ options: [{ id: 'sub-e3' }, { id: 'sub-e5' }] });
});

test.each([
  ['without a product', { by: 5 }, [e3, reseller]],
  ['of two of one product', { by: 5, products: ['m365-e3'] }, [{ ...e3, id: 'old', source: 'csp' as const }, e3]],
])('%s the only one that can change is meant: there is nothing to choose', (_, input, all) => {
  expect(decide(input, all)).toMatchObject({ kind: 'accepted', effect: { subscription: 'sub-e3' } });
});

test('where none can change, the person chooses which one to hear about', () => {
  const two = [reseller, { ...reseller, id: 'sub-visio-2' }];
  expect(decide({ by: 5 }, two)).toMatchObject({ kind: 'asks', options: [{}, {}] });
  expect(decide({ by: 5, subscription: 'sub-visio-2' }, two)).toMatchObject({ rule: 'LIC-13' });
});

test('the one that was chosen is changed', () => {
  expect(decide({ by: 5, subscription: 'sub-e5' }, [e3, e5])).toMatchObject({ effect: { subscription: 'sub-e5' } });
});

test('a product that nobody has', () => {
  expect(decide({ by: 5, products: ['visio-p2'] }, e3)).toMatchObject({ rule: 'NOT-FOUND', products: ['visio-p2'] });
});

test('ADD-8 of an add-on the one that belongs to what was named; where there is none yet it is bought', () => {
  const five = aSubscription({ id: 'sub-five', product: 'm365-e5' });
  const two = [e3, five, addOn, { ...addOn, id: 'audio-five', base: 'sub-five' }];
  const audio = { products: ['audio-conferencing'], total: 21 };
  expect(decide(audio, two)).toMatchObject({ field: 'subscription', options: [{}, {}] });
  const forFive = { ...audio, bases: ['m365-e5'] };
  expect(decide(forFive, two)).toMatchObject({ effect: { subscription: 'audio-five' } });
  const bought = { quantity: 21, startsAt: 'base', bases: ['m365-e5'] };
  expect(decide(forFive, [e3, addOn, five])).toMatchObject({ command: 'buy-add-on', input: bought });
  expect(decide({ ...audio, total: 0 }, e3)).toMatchObject({ rule: 'NOT-FOUND' });
});
