// "Which one do you mean?": one press for each subscription; nothing is ever guessed.
import type { Summary } from '../domain/rules/summary.ts';
import { type CardContext, open } from './define-cards.ts';
import { subscriptionRow } from './subscription-row.ts';
import type { Action, CardView } from './view.ts';

const words = {
  en: {
    which: 'Which subscription do you mean?',
    press: 'Press one of them.',
    more: (count: string) => `There are ${count} more: name the product in your sentence, or look it up.`,
    all: 'Show all subscriptions',
    state: 'One question',
    dismiss: 'None of these',
  },
  nl: {
    which: 'Welk abonnement bedoel je?',
    press: 'Druk op een ervan.',
    more: (count: string) => `Er zijn er nog ${count}: noem het product in je zin, of zoek het op.`,
    all: 'Toon alle abonnementen',
    state: 'Eén vraag',
    dismiss: 'Geen van deze',
  },
};

/** More would be too large for Teams. */
const mostRows = 10;

/** A choice for a pending confirmation, or with `choose` for a question that is asked again with the answer. */
export function subscriptionChoice(
  kicker: string,
  options: readonly Summary[],
  { say, pending }: CardContext,
  choose: (id: string, title: string) => Action = (subscription, title) => ({
    title,
    verb: 'confirm',
    data: { id: pending, subscription },
  }),
): CardView {
  const t = words[say.locale];
  const more = options.length - mostRows;
  return {
    locale: say.locale,
    summary: t.which,
    header: { kicker, title: t.which, state: { tone: 'neutral', words: t.state } },
    lead: { tone: 'neutral', text: more > 0 ? `${t.press} ${t.more(say.number(more))}` : t.press },
    rows: options
      .slice(0, mostRows)
      .map((one) => ({ ...subscriptionRow(one, say), action: choose(one.id, say.product(one.product)) })),
    actions: [
      ...(more > 0 ? [open(t.all, 'list-subscriptions')] : []),
      ...(pending === undefined ? [] : [{ title: t.dismiss, verb: 'dismiss', data: { id: pending } } as const]),
    ],
  };
}
