// Why licences cannot be added: for one subscription its reason and cure, for several each in a line.
import type { explainBlock } from '../domain/questions/explain-block.ts';
import { quantityRefusals } from './change-quantity/refusals.ts';
import { type CardContext, open } from './define-cards.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import { refusalCard } from './refusal-card.ts';
import type { Say } from './say.ts';
import { subscriptionRow } from './subscription-row.ts';
import { unitWords } from './unit-words.ts';
import type { CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof explainBlock.answer>;
type Reason = Extract<Answer, { kind: 'reasons' }>['reasons'][number];

const en = {
  kicker: 'Why can licenses not be added?',
  several: 'Your subscriptions',
  possible: 'Possible',
  free: (product: string) => `Nothing stops you: you can have more of ${product}.`,
  can: 'You can add to it.',
  press: 'Press one to see what helps.',
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}.`,
  previous: 'Previous page',
  next: 'Next page',
};

const nl: typeof en = {
  kicker: 'Waarom kunnen er geen licenties bij?',
  several: 'Je abonnementen',
  possible: 'Kan wel',
  free: (product) => `Er is geen bezwaar: van ${product} kun je meer krijgen.`,
  can: 'Er kan meer bij.',
  press: 'Druk op een ervan om te zien wat helpt.',
  pageOf: (page, pages) => `Pagina ${page} van ${pages}.`,
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
};

const texts: Record<Locale, typeof en> = { en, nl };

function words(stopped: NonNullable<Reason['stopped']>, say: Say) {
  const all = quantityRefusals[say.locale];
  // Each rule's words take that rule's facts; TypeScript cannot see that the two come as a pair.
  return (all[stopped.rule] as (refusal: typeof stopped, say: Say) => ReturnType<(typeof all)['LIC-10']>)(stopped, say);
}

export function explainBlockCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { reasons, products, page, pages } = answer;
  const [only, ...others] = reasons;
  if (only && others.length === 0 && pages === 1) {
    if (only.stopped) return refusalCard(t.kicker, words(only.stopped, say), context);
    return {
      locale: say.locale,
      summary: t.free(say.product(only.product)),
      header: { kicker: t.kicker, title: say.product(only.product), state: { tone: 'good', words: t.possible } },
      lead: { tone: 'good', text: t.free(say.product(only.product)) },
      actions: [open(unitWords(only.product, say).add, 'change-quantity', { subscription: only.id, direction: 'add' })],
    };
  }
  const turn = (title: string, to: number) => open(title, 'explain-block', { products, page: to });
  const where = pages > 1 ? [t.pageOf(say.number(page), say.number(pages))] : [];
  return {
    locale: say.locale,
    summary: t.several,
    header: { kicker: t.kicker, title: t.several },
    lead: { tone: 'neutral', text: [...where, t.press].join(' ') },
    rows: reasons.map((reason) => ({
      ...subscriptionRow(reason, say),
      subtitle: reason.stopped ? words(reason.stopped, say).why : t.can,
      value: '',
      action: open(say.product(reason.product), 'explain-block', { subscription: reason.id }),
    })),
    actions: [...(page > 1 ? [turn(t.previous, page - 1)] : []), ...(page < pages ? [turn(t.next, page + 1)] : [])],
  };
}
