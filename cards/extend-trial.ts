// The cards of extend-trial: 30 more days, once.
import type { RefusalOf } from '../domain/command.ts';
import type { ExtendTrialEffect, extendTrial } from '../domain/commands/extend-trial.ts';
import { type CardContext, defineCards, open, type RefusalTexts } from './define-cards.ts';
import { lifeRefusals } from './life-refusals.ts';
import { confirmOrNot, lifeWords } from './life-words.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import type { CardView, Locale } from './view.ts';

const en = {
  kicker: 'Extend a trial',
  endsNow: 'ends now',
  endsThen: 'ends then',
  free: 'Charge now',
  consequences: ({ total, becomesPaid, endsOn }: ExtendTrialEffect, say: Say): string[] => [
    `All ${say.licenses(total)} of the trial keep working.`,
    'A trial can be extended once.',
    becomesPaid
      ? `On ${say.date(endsOn)} it becomes a paid subscription: ${say.money(becomesPaid.recurring.after)} every ${becomesPaid.recurring.every} (${say.paidWith(becomesPaid.paidWith)}). Turn recurring billing off if you do not want that.`
      : `On ${say.date(endsOn)} it ends, and nothing is charged. To go on, buy it before that.`,
  ],
  confirm: (days: string) => `Extend by ${days}`,
  summary: ({ product, endsOn }: ExtendTrialEffect, say: Say) =>
    `Extend the trial of ${say.product(product)} until ${say.date(endsOn)}. Waiting for your confirmation.`,
  doneLead: ({ product, endsOn }: ExtendTrialEffect, say: Say) =>
    `Done: the trial of ${say.product(product)} runs until ${say.date(endsOn)}.`,
  buy: 'Buy the trial',
};

const nl: typeof en = {
  kicker: 'Proefversie verlengen',
  endsNow: 'eindigt nu',
  endsThen: 'eindigt dan',
  free: 'Nu te betalen',
  consequences: ({ total, becomesPaid, endsOn }, say) => [
    `Alle ${say.licenses(total)} van de proefversie blijven werken.`,
    'Een proefversie kun je één keer verlengen.',
    becomesPaid
      ? `Op ${say.date(endsOn)} wordt het een betaald abonnement: ${say.money(becomesPaid.recurring.after)} per ${becomesPaid.recurring.every === 'month' ? 'maand' : 'jaar'} (${say.paidWith(becomesPaid.paidWith)}). Wil je dat niet, zet dan terugkerende facturering uit.`
      : `Op ${say.date(endsOn)} eindigt hij, en er wordt niets afgeschreven. Wil je door, koop hem dan voor die dag.`,
  ],
  confirm: (days) => `Verleng met ${days}`,
  summary: ({ product, endsOn }, say) =>
    `De proefversie van ${say.product(product)} verlengen tot ${say.date(endsOn)}. Wacht op je bevestiging.`,
  doneLead: ({ product, endsOn }, say) =>
    `Klaar: de proefversie van ${say.product(product)} loopt tot ${say.date(endsOn)}.`,
  buy: 'Proefversie kopen',
};

const texts: Record<Locale, typeof en> = { en, nl };

type Texts = RefusalTexts<RefusalOf<typeof extendTrial>>;

const refused: Record<Locale, Texts> = {
  en: {
    ...lifeRefusals.en,
    'TRI-3': ({ problem, product, subscription, from, endsOn }, say) => ({
      why: {
        again: `The trial of ${say.product(product)} has been extended before, and that is possible once.`,
        over: `The trial of ${say.product(product)} ended on ${say.date(endsOn)}, so it cannot be extended any more.`,
        early: `The trial of ${say.product(product)} runs until ${say.date(endsOn)}. It can be extended in its last 15 days.`,
      }[problem],
      cure: problem === 'early' ? `Ask again from ${say.date(from)} on, or buy it now.` : 'You can buy it.',
      next: [{ title: en.buy, open: 'convert-trial', input: { subscription } }],
    }),
  },
  nl: {
    ...lifeRefusals.nl,
    'TRI-3': ({ problem, product, subscription, from, endsOn }, say) => ({
      why: {
        again: `De proefversie van ${say.product(product)} is al eens verlengd, en dat kan één keer.`,
        over: `De proefversie van ${say.product(product)} is op ${say.date(endsOn)} geëindigd, dus verlengen kan niet meer.`,
        early: `De proefversie van ${say.product(product)} loopt tot ${say.date(endsOn)}. Verlengen kan in de laatste 15 dagen.`,
      }[problem],
      cure: problem === 'early' ? `Vraag het opnieuw vanaf ${say.date(from)}, of koop hem nu.` : 'Je kunt hem kopen.',
      next: [{ title: nl.buy, open: 'convert-trial', input: { subscription } }],
    }),
  },
};

function view(effect: ExtendTrialEffect, { say }: CardContext): Pick<CardView, 'change' | 'money' | 'notes'> {
  const t = texts[say.locale];
  const { cost, goodToKnow } = lifeWords[say.locale];
  const [from, to] = [say.shortDate(effect.endedOn), say.shortDate(effect.endsOn)];
  return {
    change: { from, fromCaption: t.endsNow, to, toCaption: t.endsThen },
    money: { title: cost, lines: [{ title: t.free, value: say.money(0), strong: true }] },
    notes: { title: goodToKnow, lines: t.consequences(effect, say) },
  };
}

export const extendTrialCards = defineCards<typeof extendTrial>({
  kicker: { en: en.kicker, nl: nl.kicker },
  refused,
  review(effect, context) {
    const { say, pending } = context;
    const t = texts[say.locale];
    const state = { tone: 'warning', words: lifeWords[say.locale].unconfirmed } as const;
    return {
      locale: say.locale,
      summary: t.summary(effect, say),
      header: { kicker: t.kicker, title: say.product(effect.product), state },
      ...view(effect, context),
      actions: confirmOrNot(t.confirm(say.days(effect.days)), pending, say),
    };
  },
  done(effect, context) {
    const { say } = context;
    const t = texts[say.locale];
    const { done, show } = lifeWords[say.locale];
    const { product, subscription } = effect;
    const { notes = { title: '', lines: [] } } = view(effect, context);
    return {
      locale: say.locale,
      summary: t.doneLead(effect, say),
      header: { kicker: t.kicker, title: say.product(product), state: { tone: 'good', words: done } },
      lead: { tone: 'good', text: t.doneLead(effect, say) },
      notes: { ...notes, lines: notes.lines.slice(-1) },
      actions: [
        open(show(say.product(product)), 'show-subscription', { subscription }),
        open(t.buy, 'convert-trial', { subscription }),
      ],
    };
  },
  asks: (question, context) => subscriptionChoice(texts[context.say.locale].kicker, question.options, context),
});
