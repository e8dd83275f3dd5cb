import { describe, expect, test } from '@jest/globals';
import { deleteSubscription } from '../../domain/commands/delete-subscription.ts';
import type { Person } from '../../domain/model/person.ts';
import { Subscription } from '../../domain/model/subscription.ts';
import { nextDue } from '../../domain/rules/due.ts';
import { stateOn } from '../../domain/rules/lifecycle.ts';
import { anAdmin, aPrepaid, aPurchase, aSubscription, today } from '../support/builders.ts';
import { addOn, adele, cancelled, decideWith, ended, isaiah, megan, small } from '../support/life.ts';

const decide = decideWith(deleteSubscription);
const disabled = { ...ended, startedOn: '2025-10-01', endsOn: '2026-10-01', reached: 'disabled' as const };

describe('deleting', () => {
  test('LIFE-9 what is disabled under MOSA is deleted today, and the card says when it would have been', () => {
    expect(decide({}, disabled, { by: megan })).toEqual({
      kind: 'accepted',
      form: {},
      effect: {
        subscription: 'sub-e3',
        product: 'm365-e3',
        total: 20,
        assigned: 12,
        endedOn: '2026-10-01',
        on: today,
        otherwiseOn: '2027-01-29',
        addOns: [],
      },
      saves: [{ kind: 'subscription', document: { ...disabled, deletedOn: today } }],
    });
    expect(decide({}, cancelled)).toMatchObject({ effect: { endedOn: '2026-11-11', otherwiseOn: '2027-02-09' } });
    expect(decide({}, aPrepaid({ endsOn: '2026-10-01' }))).toMatchObject({ kind: 'accepted' });
  });

  test('LIFE-3 LIFE-9 from that moment it is deleted, and the next step takes its licences back', () => {
    const gone = Subscription.parse({ ...disabled, deletedOn: today });
    expect(stateOn(gone, today)).toBe('deleted');
    expect(nextDue(gone, today)).toMatchObject({
      happened: { kind: 'deleted', on: today },
      document: { reached: 'deleted', assigned: 0 },
    });
    expect(decide({}, gone)).toMatchObject({ rule: 'NOT-FOUND' });
  });

  test('ADD-1 its traditional add-ons are deleted along with it', () => {
    const also = { ...disabled, id: addOn.id, product: addOn.product, addOn: 'traditional', base: 'sub-e3' } as const;
    expect(decide({ subscription: 'sub-e3' }, [disabled, also])).toMatchObject({
      effect: { addOns: [{ product: 'audio-conferencing', total: 20 }] },
      saves: [{}, { document: { id: 'sub-audio', deletedOn: today } }],
    });
    expect(decide({ subscription: 'sub-audio' }, [disabled, also])).toMatchObject({ rule: 'ADD-1', base: 'sub-e3' });
  });

  test('SUB-7 of two, the one that can be deleted is meant', () => {
    const running = aSubscription({ id: 'sub-new' });
    expect(decide({ products: ['m365-e3'] }, [running, disabled])).toMatchObject({
      effect: { subscription: 'sub-e3' },
    });
  });
});

describe('what is not deleted', () => {
  test.each<[string, Subscription, object]>([
    ['MCA, even disabled', { ...disabled, agreement: 'MCA' }, { problem: 'agreement', state: 'disabled' }],
    ['MCA, running', { ...small, agreement: 'MCA' }, { problem: 'agreement', state: 'active' }],
    ['MOSA, running', small, { problem: 'too-early', state: 'active' }],
    ['MOSA, expired', ended, { problem: 'too-early', state: 'expired', disabled: '2026-12-16' }],
    ['a day before it is disabled', { ...disabled, endsOn: '2026-10-23' }, { problem: 'too-early', state: 'expired' }],
  ])('LIFE-9 %s', (_, subscription, facts) => {
    expect(decide({}, subscription)).toMatchObject({ kind: 'refused', rule: 'LIFE-9', ...facts });
  });

  test.each<[string, Subscription, Person]>([
    ['ROLE-4', disabled, isaiah],
    ['ROLE-1', disabled, adele],
    ['LIC-13', { ...disabled, source: 'csp', partner: 'Fabrikam' }, anAdmin()],
    ['LIC-12', { ...disabled, source: 'volume-licensing' }, anAdmin()],
    ['LIC-9', { ...disabled, source: 'representative' }, anAdmin()],
    ['LIFE-9', aPurchase({ endsOn: '2026-10-01', recurringBilling: false }), adele],
    ['ROLE-8', aPurchase({ endsOn: '2026-10-01', recurringBilling: false }), anAdmin()],
  ])('%s is refused: %#', (rule, subscription, by) => {
    expect(decide({ subscription: subscription.id }, subscription, { by })).toMatchObject({ kind: 'refused', rule });
  });
});
