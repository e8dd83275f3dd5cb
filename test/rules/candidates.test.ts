import { describe, expect, test } from '@jest/globals';
import type { Mention } from '../../domain/model/mention.ts';
import { candidates } from '../../domain/rules/candidates.ts';
import { anAdmin, aPerson, aPurchase, aSubscription, today } from '../support/builders.ts';

const e3 = aSubscription();
const e3Again = aSubscription({ id: 'sub-e3-2' });
const e5 = aSubscription({ id: 'sub-e5', product: 'm365-e5' });
const purchase = aPurchase();
const deleted = aSubscription({ id: 'sub-old', endsOn: '2025-01-01', recurringBilling: false });
const all = [e3, e3Again, e5, purchase, deleted];

const ids = (mention: Mention, person = anAdmin()) => candidates(all, mention, person, today).map(({ id }) => id);

describe('which subscriptions a sentence may mean', () => {
  test('SUB-7 two subscriptions to one product are two candidates', () => {
    expect(ids({ products: ['m365-e3'] })).toEqual(['sub-e3', 'sub-e3-2']);
  });

  test('without a product, all of them; LIFE-4 but none that is deleted', () => {
    expect(ids({ products: [] })).toEqual(['sub-e3', 'sub-e3-2', 'sub-e5', 'sub-powerapps']);
    expect(ids({ products: [], subscription: 'sub-old' })).toEqual([]);
  });

  test('a subscription that was pressed wins over the products that were said', () => {
    expect(ids({ subscription: 'sub-e5', products: ['m365-e3'] })).toEqual(['sub-e5']);
  });

  test('ROLE-7 a purchaser finds only the own purchase, whatever is asked for', () => {
    expect(ids({ products: [] }, aPerson())).toEqual(['sub-powerapps']);
    expect(ids({ products: ['m365-e3'] }, aPerson())).toEqual([]);
    expect(ids({ subscription: 'sub-e3', products: [] }, aPerson())).toEqual([]);
  });

  test('ROLE-1 a member who bought nothing finds nothing', () => {
    expect(ids({ products: [] }, aPerson({ id: 'lynne' }))).toEqual([]);
  });
});
