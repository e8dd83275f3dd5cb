// The list of subscriptions: ten a page, each row opens its subscription.
import type { listSubscriptions } from '../domain/questions/list-subscriptions.ts';
import { type CardContext, open } from './define-cards.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import { subscriptionRow } from './subscription-row.ts';
import type { Action, CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof listSubscriptions.answer>;
type Filter = NonNullable<Extract<Answer, { kind: 'list' }>['filter']>;

const en = {
  kicker: 'Subscriptions',
  title: {
    'self-service': 'Self-service purchases',
    trial: 'Trials',
    expiring: 'Ending within 30 days',
    'add-ons': 'Add-ons',
    apps: 'Third-party apps',
  } as Record<Filter, string>,
  all: 'Your subscriptions',
  count: (shown: string, count: string) => `${shown} of ${count}, the first to end on top. Press one to see more.`,
  none: 'There are none of these.',
  noneOwn: (admins: string) => `You have none of these yourself. What the organization has, ${admins} can see.`,
  previous: 'Previous page',
  next: 'Next page',
  showAll: 'Show all',
  show: (filter: Filter) => en.title[filter],
};

const nl: typeof en = {
  kicker: 'Abonnementen',
  title: {
    'self-service': 'Selfserviceaankopen',
    trial: 'Proefversies',
    expiring: 'Eindigt binnen 30 dagen',
    'add-ons': 'Invoegtoepassingen',
    apps: 'Apps van derden',
  },
  all: 'Je abonnementen',
  count: (shown, count) => `${shown} van ${count}, wat het eerst eindigt bovenaan. Druk op een ervan voor meer.`,
  none: 'Hiervan zijn er geen.',
  noneOwn: (admins) => `Zelf heb je hier niets van. Wat de organisatie heeft, kan ${admins} zien.`,
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  showAll: 'Toon alles',
  show: (filter) => nl.title[filter],
};

const texts: Record<Locale, typeof en> = { en, nl };

/** Filters that a press offers. */
const offered: Filter[] = ['expiring', 'add-ons', 'apps', 'trial', 'self-service'];

export function listSubscriptionsCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { filter, page, pages, rows, count, ownOnly, admins } = answer;
  const first = (page - 1) * 10 + 1;
  const turn = (title: string, to: number): Action =>
    open(title, 'list-subscriptions', { page: to, ...(filter && { filter }) });
  const filters = filter
    ? [open(t.showAll, 'list-subscriptions')]
    : offered.map((one) => open(t.show(one), 'list-subscriptions', { filter: one }));
  const title = filter ? t.title[filter] : t.all;
  const none = ownOnly && admins.length > 0 ? t.noneOwn(say.anyOf(admins)) : t.none;
  return {
    locale: say.locale,
    summary: `${title}: ${say.number(count)}`,
    header: { kicker: t.kicker, title },
    lead: {
      tone: 'neutral',
      text: rows.length === 0 ? none : t.count(`${first}–${first + rows.length - 1}`, say.number(count)),
    },
    rows: rows.map((row) => ({
      ...subscriptionRow(row, say),
      action: open(say.product(row.product), 'show-subscription', { subscription: row.id }),
    })),
    actions: [
      ...(page > 1 ? [turn(t.previous, page - 1)] : []),
      ...(page < pages ? [turn(t.next, page + 1)] : []),
      ...filters,
    ].slice(0, 6),
  };
}
