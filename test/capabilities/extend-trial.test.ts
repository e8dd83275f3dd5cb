import { describe, expect, test } from '@jest/globals';
import { extendTrial } from '../../domain/commands/extend-trial.ts';
import type { Person } from '../../domain/model/person.ts';
import type { Subscription } from '../../domain/model/subscription.ts';
import { anAdmin } from '../support/builders.ts';
import { adele, decideWith, isaiah, small, trial } from '../support/life.ts';

const decide = decideWith(extendTrial);

describe('extending a trial', () => {
  test('TRI-3 by 30 days, and TRI-2 it says what it will cost then', () => {
    expect(decide({}, trial)).toMatchObject({
      effect: { days: 30, endedOn: '2026-12-01', endsOn: '2026-12-31', becomesPaid: { recurring: { after: 35_000 } } },
      saves: [{ document: { source: 'trial', endsOn: '2026-12-31', trialExtended: true } }],
    });
    expect(decide({}, { ...trial, recurringBilling: false })).not.toHaveProperty('effect.becomesPaid');
  });

  test.each([
    ['2026-11-15', 'early'],
    ['2026-11-16', undefined],
    ['2026-11-30', undefined],
    ['2026-12-01', 'over'],
  ])('TRI-3 on %s, with the end on 1 December: %s', (on, problem) => {
    expect(decide({}, trial, { on })).toMatchObject(problem ? { rule: 'TRI-3', problem } : { kind: 'accepted' });
  });

  test('TRI-3 once', () => {
    expect(decide({}, { ...trial, trialExtended: true })).toMatchObject({ rule: 'TRI-3', problem: 'again' });
  });

  test.each<[string, Subscription, Person]>([
    ['NO-TRIAL', small, anAdmin()],
    ['ROLE-4', trial, isaiah],
    ['ROLE-1', trial, adele],
  ])('%s is refused: %#', (rule, subscription, by) => {
    expect(decide({ subscription: subscription.id }, subscription, { by })).toMatchObject({ rule });
  });
});
