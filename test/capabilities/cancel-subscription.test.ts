import { describe, expect, test } from '@jest/globals';
import { cancelSubscription } from '../../domain/commands/cancel-subscription.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin, anApp, aPrepaid, aPurchase, aSubscription } from '../support/builders.ts';
import { addOn, adele, decideWith, ended, fresh, isaiah, megan, small, stale, trial } from '../support/life.ts';

const decide = decideWith(cancelSubscription);
const reason = 'not-used';

describe('at once', () => {
  test('CAN-3 CAN-5 MOSA: any time, with a credit for the rest of the period, straight to Disabled', () => {
    expect(decide({ reason }, small)).toMatchObject({
      kind: 'accepted',
      effect: {
        when: 'now',
        on: '2026-11-21',
        amount: -43_200,
        part: { days: 18, ofDays: 30 },
        disabled: '2026-11-21',
        deleted: '2027-02-19',
        paidWith: { lastFour: '4242' },
      },
      saves: [{ document: { cancelled: { on: '2026-11-21' }, recurringBilling: false, endsOn: '2027-06-09' } }],
    });
  });

  test.each<[number, string]>([
    [25, 'accepted'],
    [26, 'refused'],
  ])('CAN-3 ERA-6 with %d licences it is %s', (total, kind) => {
    expect(decide({ reason, when: 'now' }, aSubscription({ total, assigned: 0 }))).toMatchObject({ kind });
  });

  test('CAN-3 with more, the person chooses between reducing first and letting it end', () => {
    const many = aSubscription();
    expect(decide({ reason }, many)).toMatchObject({ rule: 'CAN-3', total: 100, limit: 25, goesOn: true });
    expect(decide({ reason, when: 'at-end' }, many)).toMatchObject({ effect: { when: 'at-end', on: '2027-06-09' } });
    expect(decide({ reason }, { ...many, recurringBilling: false })).toMatchObject({ rule: 'CAN-3', goesOn: false });
  });

  test('CAN-1 MCA: up to seven days after the start', () => {
    expect(decide({ reason }, fresh)).toMatchObject({ effect: { when: 'now', mayChoose: true } });
    expect(decide({ reason, when: 'now' }, stale)).toMatchObject({ rule: 'CAN-1', until: '2026-11-20' });
  });

  test('CAN-1 ERA-6 MCA: in those days, whatever their number', () => {
    expect(decide({ reason, when: 'now' }, { ...fresh, total: 26 })).toMatchObject({ kind: 'accepted' });
  });

  test('CAN-3 what ends anyway can end now, with money back', () => {
    expect(decide({ reason }, { ...small, recurringBilling: false })).toMatchObject({
      kind: 'accepted',
      effect: { when: 'now', amount: -43_200, mayChoose: false },
    });
  });

  test('CAN-4 SSP-5 the form shows when only where there is a choice, and what was said before', () => {
    const form = (...given: Parameters<typeof decide>) => {
      const decision = decide(...given);
      return decision.kind === 'accepted' && decision.form;
    };
    expect(form({ reason, feedback: 'Thanks' }, small)).toEqual({ reason, feedback: 'Thanks', when: 'now' });
    expect(form({ reason, when: 'at-end' }, small)).toEqual({ reason, when: 'at-end' });
    expect(form({ reason }, stale)).toEqual({ reason });
    expect(form({ reason }, { ...small, recurringBilling: false })).toEqual({ reason });
    expect(form({}, anApp())).toEqual({});
  });

  test('LIC-10 not while an order waits for its credit check', () => {
    const creditCheck = { since: '2026-11-20', quantity: 3, requestedBy: 'megan' };
    expect(decide({ reason, when: 'now' }, { ...small, creditCheck })).toMatchObject({ rule: 'LIC-10' });
    // Where it ends anyway, waiting for the check is still the way to end it now.
    expect(decide({ reason }, { ...small, creditCheck, recurringBilling: false })).toMatchObject({ rule: 'LIC-10' });
  });

  test('a further term that has not begun is no longer due', () => {
    const extension = { on: '2027-06-09', billing: 'monthly' as const };
    const further = { ...small, endsOn: '2028-06-09', extension };
    const decision = decide({ reason, when: 'now' }, further);
    expect(decision).toMatchObject({ saves: [{ document: { endsOn: '2027-06-09' } }] });
    expect(JSON.stringify(decision)).not.toContain('extension');
  });
});

describe('before the next renewal', () => {
  test('CAN-1 CAN-4 MCA after seven days: recurring billing goes off, everything stays until the end', () => {
    expect(decide({ reason }, stale)).toMatchObject({
      effect: { when: 'at-end', on: '2027-11-13', mayChoose: false, chargesLeft: 11, disabled: '2027-12-13' },
      saves: [{ document: { recurringBilling: false, endsOn: '2027-11-13' } }],
    });
    expect(JSON.stringify(decide({ reason }, stale))).not.toMatch(/amount|cancelled/);
  });

  test('CAN-4 MOSA may wait for it too', () => {
    expect(decide({ reason, when: 'at-end' }, small)).toMatchObject({ effect: { when: 'at-end', mayChoose: true } });
  });

  test('REC-4 what was planned is dropped, and the card says so', () => {
    const scheduled = { total: 15, on: '2027-11-13', requestedBy: 'alex' };
    const decision = decide({ reason }, { ...stale, scheduled });
    expect(decision).toMatchObject({ effect: { drops: { total: 15, on: '2027-11-13' } } });
    expect(JSON.stringify(decision)).not.toContain('scheduled');
  });

  test('TRI-4 a trial runs out on its date, and nothing is charged', () => {
    const decision = decide({ reason }, trial);
    expect(decision).toMatchObject({ effect: { when: 'at-end', on: '2026-12-01', source: 'trial' } });
    expect(decision).not.toHaveProperty('effect.recurring');
    expect(decide({ reason, when: 'now' }, trial)).toMatchObject({ rule: 'TRI-4' });
  });

  test.each<[string, Subscription]>([
    ['REC-5 prepaid', aPrepaid()],
    ['CAN-1 MCA without recurring billing', { ...stale, recurringBilling: false }],
    ['TRI-4 a trial that does not convert', { ...trial, recurringBilling: false }],
  ])('what ends by itself needs no cancelling: %s', (_, subscription) => {
    expect(decide({ reason }, subscription)).toMatchObject({ rule: 'ENDS-ANYWAY' });
  });
});

describe('the reason', () => {
  test('SSP-5 CAN-4 is asked for, on a card that shows what would happen', () => {
    expect(decide({}, small)).toMatchObject({
      kind: 'asks',
      field: 'reason',
      outlook: { when: 'now', amount: -43_200 },
    });
  });

  test('SSP-5 feedback is optional; what the sentence gave is in the form', () => {
    expect(decide({ feedback: 'we moved' }, small)).toMatchObject({ kind: 'asks', form: { feedback: 'we moved' } });
    expect(decide({ reason, feedback: 'we moved' }, small)).toMatchObject({ effect: { reason, feedback: 'we moved' } });
  });

  test('a long number in it is not kept, nor more than 500 characters', () => {
    const feedback = `my card 4242 4242 4242 4242 ${'x'.repeat(600)}`;
    const said = cancelSubscription.input.parse({ feedback }).feedback;
    expect(said).toMatch(/^my card ••• x/);
    expect(said).toHaveLength(500);
  });

  test('one that is not on the list is none', () => {
    expect(cancelSubscription.input.safeParse({ reason: 'boredom' }).success).toBe(false);
  });
});

describe('what goes along and what stays', () => {
  test('ADD-1 ADD-13 its traditional add-ons go along, with their credit', () => {
    expect(decide({ reason }, [small, addOn])).toMatchObject({
      effect: { amount: -43_200 - 1_200, addOns: [{ product: 'audio-conferencing', total: 5 }] },
      saves: [{ document: { id: 'sub-e3' } }, { document: { id: 'sub-audio', cancelled: { on: '2026-11-21' } } }],
    });
  });

  test('CAN-6 another subscription of the same product stays as it is', () => {
    const other = { ...small, id: 'sub-e3-2' };
    expect(decide({ reason, subscription: 'sub-e3' }, [small, other])).toMatchObject({
      effect: { others: 1 },
      saves: [{ document: { id: 'sub-e3' } }],
    });
    expect(decide({ reason, products: ['m365-e3'] }, [small, other])).toMatchObject({ field: 'subscription' });
  });

  test('CAN-6 counts the other active ones of the same product, and no others', () => {
    const [same, again] = ['sub-same', 'sub-again'].map((id) => aSubscription({ id }));
    const others = [
      same as Subscription,
      again as Subscription,
      { ...ended, id: 'sub-ended' },
      aSubscription({ id: 'sub-e5', product: 'm365-e5' }),
    ];
    expect(decide({ reason, subscription: 'sub-e3' }, [small, ...others])).toMatchObject({ effect: { others: 2 } });
  });

  test('REC-5 of prepaid licences nothing recurs, so nothing stops recurring', () => {
    const prepaid = aPrepaid({ recurringBilling: true, paidBy: 'visa' });
    expect(decide({ reason }, prepaid)).toMatchObject({ effect: { when: 'at-end' } });
    expect(decide({ reason }, prepaid)).not.toHaveProperty('effect.recurring');
  });

  test.each([
    // 54.00 a month, 23 of 30 days.
    ['on the seventh day', '2026-11-14', -41_400],
    ['on the eighth day', '2026-11-13', 0],
  ])('CAN-1 APP-13 of an app that is cancelled %s comes back: %s %d', (_, startedOn, amount) => {
    const decision = decide({}, anApp({ startedOn, endsOn: '2027-11-14', billedUntil: '2026-12-14' }));
    expect(decision).toMatchObject({ effect: { amount, recurring: { before: 54_000 } } });
  });

  test('APP-11 APP-13 one that was never activated costs nothing, and gives nothing back', () => {
    const waiting = {
      ...anApp({ startedOn: '2026-11-20' }),
      app: { pricing: 'per-licence', portal: 'https://x.example' },
    };
    const decision = decide({}, waiting as Subscription);
    expect(decision).toMatchObject({ effect: { amount: 0 } });
    for (const absent of ['recurring', 'part', 'domain']) expect(decision).not.toHaveProperty(`effect.${absent}`);
  });

  test('CAN-7 the own domain is named, except for an add-on', () => {
    expect(decide({ reason }, small)).toMatchObject({ effect: { domain: 'example.com' } });
    expect(decide({ reason }, { ...small, addOn: 'standalone' })).not.toHaveProperty('effect.domain');
  });

  test('LIFE-10 no data is promised longer than 180 days', () => {
    expect(decide({ reason }, small)).toMatchObject({ effect: { dataUntil: '2027-05-20' } });
  });
});

describe('who and what cannot', () => {
  test.each<[string, Subscription, Person]>([
    ['ROLE-4', small, isaiah],
    ['ROLE-1', small, adele],
    ['ROLE-1', small, anAdmin({ guest: true })],
    ['ROLE-8', aPurchase(), anAdmin()],
    ['ADD-10', addOn, anAdmin()],
    ['CAN-8', aSubscription({ source: 'csp' }), anAdmin()],
    ['CAN-8', aSubscription({ source: 'volume-licensing' }), anAdmin()],
    ['CAN-2', aSubscription({ source: 'representative' }), anAdmin()],
    ['ENDED', ended, anAdmin()],
    ['ENDED', { ...small, cancelled: { on: '2026-11-20' }, recurringBilling: false }, anAdmin()],
  ])('%s is refused: %#', (rule, subscription, by) => {
    expect(decide({ reason, subscription: subscription.id }, [subscription], { by })).toMatchObject({
      kind: 'refused',
      rule,
    });
  });

  test('ROLE-7 SSP-5 CAN-8 a purchaser cancels the own purchase; ADD-12 a billing admin a standalone add-on', () => {
    const own = aPurchase({ startedOn: '2026-11-18', endsOn: '2026-12-18' });
    expect(decide({ reason }, own, { by: adele })).toMatchObject({
      effect: { when: 'now', source: 'self-service' },
    });
    expect(decide({ reason }, { ...small, addOn: 'standalone' }, { by: megan })).toMatchObject({ kind: 'accepted' });
  });
});
