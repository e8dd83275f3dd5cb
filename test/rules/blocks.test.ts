import { describe, expect, test } from '@jest/globals';
import type { Subscription } from '../../domain/model/subscription.ts';
import { notBlocked } from '../../domain/rules/blocks.ts';
import { aPrepaid, aPurchase, aSubscription } from '../support/builders.ts';

const creditCheck = { since: '2026-11-20', quantity: 10, requestedBy: 'alex' };

describe('what stops a change', () => {
  test.each<[rule: string, of: string, Subscription, facts: object]>([
    [
      'LIC-10',
      'a pending credit check',
      aSubscription({ creditCheck }),
      { subscription: 'sub-e3', since: '2026-11-20', quantity: 10 },
    ],
    [
      'LIC-12',
      'a volume licence',
      aSubscription({ source: 'volume-licensing', partner: 'Northwind' }),
      { partner: 'Northwind' },
    ],
    ['LIC-13', 'a reseller', aSubscription({ source: 'csp', partner: 'Fabrikam' }), { partner: 'Fabrikam' }],
    [
      'LIC-9',
      'a representative',
      aSubscription({ source: 'representative', partner: 'Kim' }),
      { representative: 'Kim' },
    ],
    [
      'LIC-14',
      'a trial',
      aSubscription({ source: 'trial', endsOn: '2026-12-01' }),
      { subscription: 'sub-e3', endsOn: '2026-12-01' },
    ],
  ])('%s %s blocks adding and removing', (rule, _, subscription, facts) => {
    const refusal = { kind: 'refused', rule, product: 'm365-e3', ...facts };
    expect(notBlocked(subscription, 'add')).toEqual(refusal);
    expect(notBlocked(subscription, 'remove')).toEqual(refusal);
  });

  test('LIC-11 KEY-11 prepaid licences block removing; adding goes another way', () => {
    expect(notBlocked(aPrepaid(), 'remove')).toMatchObject({ rule: 'KEY-11', endsOn: '2027-01-20' });
    expect(notBlocked(aPrepaid(), 'add')).toBeUndefined();
  });

  test('LIC-15 a product at its end of sale blocks adding, and lets licences go', () => {
    const yammer = aSubscription({ product: 'yammer' });
    expect(notBlocked(yammer, 'add')).toEqual({ kind: 'refused', rule: 'LIC-15', product: 'yammer' });
    expect(notBlocked(yammer, 'remove')).toBeUndefined();
  });

  test('LIC-10 a credit check comes before what else is wrong', () => {
    expect(notBlocked(aPrepaid({ creditCheck }), 'remove')?.rule).toBe('LIC-10');
  });

  test.each([aSubscription(), aSubscription({ agreement: 'MCA' }), aPurchase()])(
    'nothing stops the rest: %#',
    (one) => {
      expect(notBlocked(one, 'add')).toBeUndefined();
      expect(notBlocked(one, 'remove')).toBeUndefined();
    },
  );
});
