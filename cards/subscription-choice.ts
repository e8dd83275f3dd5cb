// "Which one do you mean?": one press for each subscription; nothing is ever guessed.
import type { Summary } from '../domain/rules/summary.ts';
import type { CardContext } from './define-cards.ts';
import { subscriptionRow } from './subscription-row.ts';
import type { Action, CardView } from './view.ts';

const words = {
  en: {
    which: 'Which subscription do you mean?',
    press: 'Press one of them.',
    state: 'One question',
    dismiss: 'None of these',
  },
  nl: {
    which: 'Welk abonnement bedoel je?',
    press: 'Druk op een ervan.',
    state: 'Eén vraag',
    dismiss: 'Geen van deze',
  },
};

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
  return {
    locale: say.locale,
    summary: t.which,
    header: { kicker, title: t.which, state: { tone: 'neutral', words: t.state } },
    lead: { tone: 'neutral', text: t.press },
    rows: options.map((one) => ({ ...subscriptionRow(one, say), action: choose(one.id, say.product(one.product)) })),
    actions: pending === undefined ? [] : [{ title: t.dismiss, verb: 'dismiss', data: { id: pending } }],
  };
}
