// News that something will cost money by itself leads to stopping it, and no other news does (NOT-21, TRI-4, REC-3).
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../bot/talk.ts';
import { noticeCard } from '../../cards/notices.ts';
import type { Notice } from '../../domain/model/notice.ts';

const about = { subscription: 'sub-pbi', product: 'powerbi-pro', on: '2026-12-03' };
const trial = { ...about, kind: 'trial-ends-soon', days: 7 } as const;
const price = { ...about, kind: 'price-changes', from: 1_000, to: 1_200 } as const;
const off = { capability: 'recurring-billing', input: { subscription: 'sub-pbi', turn: 'off' } };

describe.each(['en', 'nl'] as const)('in %s', (locale) => {
  const opened = (notice: Notice) =>
    noticeCard(notice, contextOf(locale)).actions.map((action) => 'data' in action && action.data);

  test('TRI-4 a trial that becomes paid can be let stop, after it can be bought and extended', () => {
    expect(opened({ ...trial, becomesPaid: true })[2]).toMatchObject(off);
    expect(JSON.stringify(opened({ ...trial, becomesPaid: false }))).not.toContain('recurring-billing');
  });

  test('NOT-20 what needs no answer has no button that stands out', () => {
    const closes = { from: '2026-11-26', until: '2026-12-03', days: 2, quantity: 5, whole: true } as const;
    const calm: Notice[] = [
      { ...about, ...closes, kind: 'window-closes' },
      { ...price, needsApproval: false },
    ];
    const isCalm = [...calm, { ...trial, becomesPaid: true }].map(
      (notice) => !JSON.stringify(noticeCard(notice, contextOf(locale)).actions).includes('primary'),
    );
    expect(isCalm).toEqual([true, true, false]);
  });

  test('REC-3 what renews at a new price can be let stop; what waits for an approval stops by itself', () => {
    expect(opened({ ...price, needsApproval: false })[0]).toMatchObject(off);
    expect(JSON.stringify(opened({ ...price, needsApproval: true }))).not.toContain('recurring-billing');
  });
});
