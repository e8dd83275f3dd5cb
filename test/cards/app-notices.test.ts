// News about apps leads to what helps (NOT-14, NOT-15).
import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../bot/talk.ts';
import { noticeCard } from '../../cards/notices.ts';
import type { Notice } from '../../domain/model/notice.ts';

const about = { subscription: 'app-sign', product: 'contoso-sign' };
const disabled: Notice = { ...about, kind: 'app-disabled', on: '2026-11-19', because: 'ended' };
const waits: Notice = { ...about, kind: 'app-not-activated', since: '2026-11-13' };

describe.each(['en', 'nl'] as const)('in %s', (locale) => {
  const first = (notice: Notice) => noticeCard(notice, contextOf(locale)).actions[0];

  test('NOT-14 APP-10 a disabled app is bought again, never activated or reactivated', () => {
    expect(first(disabled)).toMatchObject({ data: { capability: 'buy-app', input: { products: ['contoso-sign'] } } });
    const capabilities = JSON.stringify(noticeCard(disabled, contextOf(locale)).actions);
    expect(capabilities).not.toMatch(/reactivate-subscription|activate-app/);
  });

  test('NOT-15 one that waits leads to activating it', () => {
    expect(first(waits)).toMatchObject({ data: { capability: 'activate-app', input: { subscription: 'app-sign' } } });
  });
});
