// What the bot writes first: one notice with what can be done about it, or several as a list.
import type { Notice } from '../domain/model/notice.ts';
import { type CardContext, open } from './define-cards.ts';
import { noticeTexts } from './notices/texts.ts';
import type { Action, CardView, Tone } from './view.ts';

type Capability = keyof (typeof noticeTexts)['en']['actions'];

/** How it is coloured, and what to press: the first is what most people will want. */
const ways: Record<Notice['kind'], { tone: Tone; press: readonly Capability[] }> = {
  'credit-check-completed': { tone: 'good', press: ['assign-licences'] },
  'ends-soon': { tone: 'warning', press: ['extend-subscription', 'recurring-billing'] },
  'trial-ends-soon': { tone: 'warning', press: ['convert-trial', 'extend-trial'] },
  expired: { tone: 'attention', press: ['reactivate-subscription'] },
  disabled: { tone: 'attention', press: ['reactivate-subscription'] },
  'app-disabled': { tone: 'attention', press: [] },
  'app-not-activated': { tone: 'warning', press: ['activate-app'] },
  'change-applied': { tone: 'good', press: [] },
  'change-skipped': { tone: 'attention', press: ['unassign-licences'] },
  // What is taken over is no longer there to be shown; what was paid for it is.
  'taken-over': { tone: 'attention', press: ['list-invoices'] },
};
const declined = { tone: 'attention', press: ['show-payment-methods'] } as const;

const wayOf = (notice: Notice) =>
  notice.kind === 'credit-check-completed' && !notice.approved ? declined : ways[notice.kind];

function wordsOf(notice: Notice, { say }: CardContext) {
  const { words } = noticeTexts[say.locale];
  // The table has a function of its own for each kind.
  return words[notice.kind](notice as never, say);
}

/** Every action opens its capability on today's facts: a notice may be pressed a week later. */
export function noticeCard(notice: Notice, context: CardContext): CardView {
  const { locale } = context.say;
  const t = noticeTexts[locale];
  const { title, lead, notes } = wordsOf(notice, context);
  const { tone, press } = wayOf(notice);
  const { subscription } = notice;
  const action = (capability: Capability): Action =>
    open(
      t.actions[capability],
      capability,
      capability === 'recurring-billing' ? { subscription, turn: 'on' } : { subscription },
    );
  const [first, ...others] = [...press, ...(notice.kind === 'taken-over' ? [] : ['show-subscription' as const])].map(
    action,
  );
  return {
    locale,
    summary: `${title}. ${lead}`,
    header: { kicker: t.kicker, title },
    lead: { tone, text: lead },
    ...(notes && { notes: { title: t.notes, lines: notes } }),
    actions: first
      ? [{ ...first, ...('verb' in first && press.length > 0 && { style: 'primary' as const }) }, ...others]
      : [],
  };
}

/** What happened first comes first; a row opens the subscription. */
export function digestCard(notices: readonly Notice[], context: CardContext): CardView {
  const { locale } = context.say;
  const t = noticeTexts[locale];
  const title = t.digest(notices.length);
  const all = notices.map((notice) => ({ ...notice, ...wordsOf(notice, context) }));
  return {
    locale,
    summary: `${title}: ${all.map((one) => one.title).join('; ')}.`,
    header: { kicker: t.kicker, title },
    rows: all.map((one) => ({
      title: one.title,
      subtitle: one.lead,
      value: '',
      action:
        one.kind === 'taken-over'
          ? open(one.title, 'list-invoices')
          : open(one.title, 'show-subscription', { subscription: one.subscription }),
    })),
    actions: [],
  };
}
