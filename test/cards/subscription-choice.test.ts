// "Which one do you mean?", of a few and of very many.
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../bot/talk.ts';
import { render } from '../../cards/render.ts';
import { subscriptionChoice } from '../../cards/subscription-choice.ts';
import { summary } from '../../domain/rules/summary.ts';
import { aSubscription, today } from '../support/builders.ts';
import { cardProblems } from '../support/card-problems.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    summary(aSubscription({ id: `sub-${index}`, product: 'm365-business-premium', source: 'volume-licensing' }), today),
  );
const choice = (count: number, locale: 'en' | 'nl' = 'en') =>
  subscriptionChoice('Cancel', many(count), {
    ...contextOf(locale),
    pending: '0dcfdd9e-ed7c-469c-ac49-40e697042f5d.1',
  });

describe('a choice of subscriptions', () => {
  test('shows each of a few', () => {
    const { rows = [], lead, actions } = choice(10);
    expect([rows.length, lead?.text, actions.length]).toEqual([10, 'Press one of them.', 1]);
  });

  test.each(['en', 'nl'] as const)(
    'of very many shows ten, says how many more there are, and fits into Teams (%s)',
    (locale) => {
      const view = choice(60, locale);
      expect([view.rows?.length, view.actions.length]).toEqual([10, 2]);
      expect(view.lead?.text).toContain('50');
      expect(cardProblems(render(view).card)).toEqual([]);
    },
  );
});
