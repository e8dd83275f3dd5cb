// LIC-16: more licences beside those that were paid with a key.
import { describe, expect, test } from '@jest/globals';
import { changeQuantity, type Facts } from '../../domain/commands/change-quantity.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, aPaymentMethod, aPerson, aPrepaid, aSubscription, asked, paying } from '../support/builders.ts';
import { whole } from '../support/life.ts';

/** Decides `input` for a global admin, who pays with a card unless said otherwise. */
function decide(
  input: object,
  subscriptions: Subscription | Subscription[],
  { pays = paying() }: { pays?: Facts['paying'] } = {},
) {
  const facts = { subscriptions: [subscriptions].flat(), people: [anAdmin(), aPerson()], paying: pays };
  return whole(changeQuantity.decide(changeQuantity.input.parse(input), facts, asked()));
}

describe('beside prepaid licences', () => {
  const second = { id: 'sub-bp-2', total: 10, endsOn: '2027-11-21' };

  test('LIC-11 LIC-16 KEY-12 prepaid 5 and 10 more by card: a second subscription of 10', () => {
    expect(decide({ by: 10 }, aPrepaid())).toMatchObject({
      effect: { from: 5, to: 15, second, amount: 22_000, part: { days: 30, ofDays: 30 } },
      form: { total: 15 },
      saves: [{ document: { price: 2_200, added: [{ on: '2026-11-21', quantity: 10 }], recurringBilling: true } }],
    });
    expect(decide({ by: 10 }, aPrepaid())).not.toHaveProperty('form.payment');
  });

  test('LIC-16 LIC-11 the price is that of the same product where a key has none; without any it takes a key', () => {
    const { price: _, ...unpriced } = aPrepaid();
    const same = aPrepaid({ id: 'same', source: 'direct', price: 2_500, paidBy: 'visa' });
    const wish = { by: 10, subscription: 'sub-bp' };
    expect(decide(wish, [unpriced, aSubscription(), same])).toMatchObject({ effect: { price: 2_500 } });
    expect(decide(wish, [unpriced, aSubscription()])).toMatchObject({ rule: 'LIC-11' });
  });

  test('LIC-16 the prepaid subscription itself is left alone', () => {
    const decision = decide({ by: 10 }, aPrepaid());
    expect(decision).toMatchObject({ saves: [{ document: { id: 'sub-bp-2', version: 0, total: 10, assigned: 0 } }] });
    expect(decision).toMatchObject({ saves: { length: 1 } });
  });

  test('LIC-16 the next one gets the next free number', () => {
    const taken = aSubscription({ id: 'sub-bp-2' });
    const decision = decide({ by: 1, subscription: 'sub-bp' }, [aPrepaid(), taken]);
    expect(decision).toMatchObject({ effect: { second: { id: 'sub-bp-3' } } });
  });

  test('LIC-16 LIC-24 with a bank account as well, the person chooses what pays', () => {
    const pays = paying(aPaymentMethod(), aPaymentMethod({ id: 'bank', kind: 'bank-account' }));
    expect(decide({ by: 10 }, aPrepaid(), { pays })).toMatchObject({ form: { payment: 'visa' } });
    expect(decide({ by: 10, payment: 'bank' }, aPrepaid(), { pays })).toMatchObject({
      effect: { paidWith: { kind: 'bank-account' }, second: { payments: [{ id: 'visa' }, { id: 'bank' }] } },
      saves: [{ document: { paidBy: 'bank' } }],
    });
  });

  test('LIC-11 without a card of one’s own, a key is the way', () => {
    const pays = paying(aPaymentMethod({ owner: 'megan' }));
    expect(decide({ by: 10 }, aPrepaid(), { pays })).toMatchObject({ rule: 'LIC-11', total: 5 });
  });
});
