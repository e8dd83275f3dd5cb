// What the bot writes first: one notice with what can be done about it, or several as a list.
import { type Notice, topicOf } from '../domain/model/notice.ts';
import { type CardContext, open } from './define-cards.ts';
import { noticeTexts } from './notices/texts.ts';
import { muteTitle, topicKickers } from './notices/topics.ts';
import type { Action, CardView, Row, Tone } from './view.ts';

/** A capability, or `turn-off` for recurring billing the other way round. */
type Press = keyof (typeof noticeTexts)['en']['actions'];

/** How it is coloured, and what to press: the first is what most people will want. */
type Way = {
  tone: Tone;
  press: readonly Press[];
  /** It is not its subscription that there is to be shown. */
  gone?: true;
  /** Most people need not do anything, so no button stands out. */
  calm?: true;
};

const ways: Record<Notice['kind'], Way> = {
  'credit-check-completed': { tone: 'good', press: ['assign-licences'] },
  'ends-soon': { tone: 'warning', press: ['extend-subscription', 'recurring-billing'] },
  'trial-ends-soon': { tone: 'warning', press: ['convert-trial', 'extend-trial'] },
  expired: { tone: 'attention', press: ['reactivate-subscription'] },
  disabled: { tone: 'attention', press: ['reactivate-subscription'] },
  'app-disabled': { tone: 'attention', press: ['buy-app'] },
  'app-not-activated': { tone: 'warning', press: ['activate-app'] },
  'change-applied': { tone: 'good', press: [] },
  'change-skipped': { tone: 'attention', press: ['unassign-licences'] },
  'licences-short': { tone: 'warning', press: ['change-quantity', 'unassign-licences'] },
  'change-discarded': { tone: 'attention', press: ['change-quantity'] },
  'window-closes': { tone: 'neutral', press: ['cancel-subscription'], calm: true },
  'became-paid': { tone: 'good', press: ['change-quantity'] },
  cleared: { tone: 'good', press: ['change-quantity'] },
  purchased: { tone: 'neutral', press: ['self-service-report'] },
  'order-refused': { tone: 'attention', press: [] },
  'licences-refused': { tone: 'attention', press: ['assign-licences'] },
  'payment-failed': { tone: 'attention', press: ['show-invoice', 'replace-payment-method'] },
  'invoice-ready': { tone: 'neutral', press: ['show-invoice', 'list-invoices'], gone: true },
  'card-expires-soon': { tone: 'warning', press: ['show-payment-method', 'replace-payment-method'], gone: true },
  'price-changes': { tone: 'neutral', press: ['turn-off'], calm: true },
  'purchaser-left': { tone: 'warning', press: ['take-over-purchase'] },
  'licence-requested': { tone: 'neutral', press: ['list-licence-requests'], gone: true },
  'request-decided': { tone: 'good', press: ['list-licence-requests'], gone: true },
  // What is taken over is no longer there to be shown; what was paid for it is.
  'taken-over': { tone: 'attention', press: ['list-invoices'], gone: true },
};
const declined: Way = { tone: 'attention', press: ['show-payment-methods'] };

const becomesPaid: Way = { tone: 'warning', press: ['convert-trial', 'extend-trial', 'turn-off'] };
const canGoBack: Way = { tone: 'neutral', press: ['change-quantity'], calm: true };
const denied: Way = { tone: 'attention', press: ['list-licence-requests'], gone: true };
const asked: Way = { tone: 'warning', press: ['approve-renewal'] };
const requestOfOne: Way = { tone: 'neutral', press: ['decide-licence-request'], gone: true };

function wayOf(notice: Notice): Way {
  if (notice.kind === 'credit-check-completed' && !notice.approved) return declined;
  if (notice.kind === 'trial-ends-soon' && notice.becomesPaid) return becomesPaid;
  if (notice.kind === 'window-closes' && !notice.whole) return canGoBack;
  if (notice.kind === 'price-changes' && notice.needsApproval) return asked;
  if (notice.kind === 'request-decided' && !notice.approved) return denied;
  if (notice.kind === 'licence-requested' && notice.requests.length === 1) return requestOfOne;
  return ways[notice.kind];
}

/** What a press opens: what the news is about, and the subscription where there is nothing else. */
function inputOf(capability: Press, notice: Notice): Record<string, unknown> {
  const about = 'subscription' in notice ? { subscription: notice.subscription } : {};
  if (capability === 'recurring-billing') return { ...about, turn: 'on' };
  if (capability === 'turn-off') return { ...about, turn: 'off' };
  if (capability === 'self-service-report' || capability === 'buy-app') return { products: [notice.product] };
  if (capability === 'decide-licence-request' && 'requests' in notice) return { request: notice.requests[0] };
  if (capability === 'show-invoice' && 'invoice' in notice) return { invoice: notice.invoice };
  const isAboutMethod = capability === 'show-payment-method' || capability === 'replace-payment-method';
  return isAboutMethod && 'method' in notice ? { method: notice.method } : about;
}

function wordsOf(notice: Notice, { say }: CardContext) {
  const { words } = noticeTexts[say.locale];
  // The table has a function of its own for each kind.
  return words[notice.kind](notice as never, say);
}

/** Every action opens its capability on today's facts: a notice may be pressed a week later. */
function actionsOf(notice: Notice, { say }: CardContext): Action[] {
  const { actions } = noticeTexts[say.locale];
  const { press, gone } = wayOf(notice);
  const all = gone ? press : [...press, 'show-subscription' as const];
  return all.map((press) =>
    open(actions[press], press === 'turn-off' ? 'recurring-billing' : press, inputOf(press, notice)),
  );
}

export function noticeCard(notice: Notice, context: CardContext): CardView {
  const { locale } = context.say;
  const t = noticeTexts[locale];
  const { title, lead, notes } = wordsOf(notice, context);
  const { tone, press, calm } = wayOf(notice);
  const [first, ...others] = actionsOf(notice, context);
  const topic = topicOf[notice.kind];
  return {
    locale,
    summary: `${title}. ${lead}`,
    header: { kicker: t.kicker, title },
    lead: { tone, text: lead },
    ...(notes && { notes: { title: t.notes, lines: notes } }),
    actions: [
      ...(first
        ? [{ ...first, ...('verb' in first && press.length > 0 && !calm && { style: 'primary' as const }) }]
        : []),
      ...others,
      open(muteTitle(topic, locale), 'mute-notices', { topic }),
    ],
  };
}

/** What happened first comes first; a row opens the subscription, or what there is in its place. */
export function digestCard(notices: readonly Notice[], context: CardContext): CardView {
  const { locale } = context.say;
  const t = noticeTexts[locale];
  const title = t.digest(notices.length);
  const row = (notice: Notice): Row => {
    const { title, lead } = wordsOf(notice, context);
    const [first] = actionsOf(notice, context).slice(wayOf(notice).gone ? 0 : -1);
    return { title, subtitle: lead, value: '', ...(first && { action: { ...first, title } }) };
  };
  const rows = notices.map(row);
  return {
    locale,
    summary: `${title}: ${rows.map((one) => one.title).join('; ')}.`,
    header: { kicker: t.kicker, title },
    rows,
    actions: [open(topicKickers[locale], 'mute-notices')],
  };
}
