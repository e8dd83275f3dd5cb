// The list of invoices: three months at first, six or a range on request (SSP-9, INV-1), ten a page.
import type { listInvoices } from '../domain/questions/list-invoices.ts';
import { type CardContext, open } from './define-cards.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof listInvoices.answer>;
type Listed = Extract<Answer, { kind: 'invoices' }>;

const en = {
  kicker: 'Invoices',
  title: (months: string) => `Last ${months}`,
  month: { one: 'month', other: 'months' },
  range: (from: string, to: string) => `${from} to ${to}`,
  count: (shown: string, count: string, total: string) => `${shown} of ${count}, the newest on top. Together ${total}.`,
  none: (from: string, to: string) => `There are no invoices from ${from} to ${to}.`,
  row: (number: string) => `Invoice ${number}`,
  previous: 'Previous page',
  next: 'Next page',
  six: 'Show the last 6 months',
  year: 'Show the last 12 months',
  more: 'Another period',
  failed: 'Payment failed',
  how: 'Write it, for example: "invoices from March to May".',
};

const nl: typeof en = {
  kicker: 'Facturen',
  title: (months) => `Laatste ${months}`,
  month: { one: 'maand', other: 'maanden' },
  range: (from, to) => `${from} tot en met ${to}`,
  count: (shown, count, total) => `${shown} van ${count}, de nieuwste bovenaan. Samen ${total}.`,
  none: (from, to) => `Er zijn geen facturen van ${from} tot en met ${to}.`,
  row: (number) => `Factuur ${number}`,
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  six: 'Toon de laatste 6 maanden',
  year: 'Toon de laatste 12 maanden',
  more: 'Een andere periode',
  failed: 'Betaling mislukt',
  how: 'Schrijf het, bijvoorbeeld: "facturen van maart tot mei".',
};

const texts: Record<Locale, typeof en> = { en, nl };

function input({ months, from, to }: Listed): Record<string, unknown> {
  return months === undefined ? { from, to } : { months };
}

/** What comes after the period that is shown: six months behind three, and a year behind those. */
function longer({ months }: Listed, t: typeof en): Action[] {
  const six = open(t.six, 'list-invoices', { months: 6 });
  const year = open(t.year, 'list-invoices', { months: 12 });
  if (months === undefined) return [six, year];
  return months < 6 ? [six] : months < 12 ? [year] : [];
}

function rows(listed: Listed, t: typeof en, say: Say): NonNullable<CardView['rows']> {
  return listed.rows.map(({ id, issuedOn, billedTo, total, hasFailed }) => ({
    title: 'profile' in billedTo ? billedTo.profile : say.product(billedTo.product),
    subtitle: say.date(issuedOn),
    value: say.money(total),
    ...(hasFailed && { state: { tone: 'attention' as const, words: t.failed } }),
    action: open(t.row(id), 'show-invoice', { invoice: id }),
  }));
}

export function listInvoicesCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { months, from, to, page, pages, count, total } = answer;
  const title =
    months === undefined ? t.range(say.shortDate(from), say.shortDate(to)) : t.title(say.count(months, t.month));
  const first = (page - 1) * 10 + 1;
  const lead =
    count === 0
      ? t.none(say.date(from), say.date(to))
      : t.count(`${first}–${first + answer.rows.length - 1}`, say.number(count), say.money(total));
  const turn = (words: string, wanted: number) => open(words, 'list-invoices', { ...input(answer), page: wanted });
  return {
    locale: say.locale,
    summary: `${title}. ${lead}`,
    header: { kicker: t.kicker, title },
    lead: { tone: 'neutral', text: lead },
    rows: rows(answer, t, say),
    notes: { title: t.more, lines: [t.how] },
    actions: [
      ...(page > 1 ? [turn(t.previous, page - 1)] : []),
      ...(page < pages ? [turn(t.next, page + 1)] : []),
      ...longer(answer, t),
    ],
  };
}
