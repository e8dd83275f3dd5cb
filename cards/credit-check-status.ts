// Which orders wait for their credit check, since when, and what comes next (LIC-10, LIC-19).
import type { creditCheckStatus } from '../domain/questions/credit-check-status.ts';
import { type CardContext, open } from './define-cards.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { CardView, Locale, Tone } from './view.ts';

type Answer = ReturnType<typeof creditCheckStatus.answer>;

const en = {
  kicker: 'Credit check',
  none: 'No credit check is pending.',
  free: 'Nothing is waiting, so licenses can be changed.',
  waiting: { one: 'order is waiting', other: 'orders are waiting' },
  lead: 'Until it is done, the licenses cannot be used and the subscription cannot be changed.',
  row: (licenses: string, date: string, by: string, doneBy: string) =>
    `${licenses} more, ordered on ${date}${by && ` by ${by}`}; usually done by ${doneBy}`,
  pending: 'Pending',
  late: 'Takes longer',
  next: 'What comes next',
  steps: [
    'A credit check usually takes up to two working days. Whoever ordered hears from me here as soon as it is done.',
    'When it passes, the licenses are added and charged on the next invoice. When it does not, nothing changes and nothing is charged.',
  ],
  support: 'One of them takes longer than usual: ask support about it.',
  all: 'Show my subscriptions',
  tell: 'Tell me when it is done',
};

const nl: typeof en = {
  kicker: 'Kredietcontrole',
  none: 'Er loopt geen kredietcontrole.',
  free: 'Er wacht niets, dus licenties kunnen wijzigen.',
  waiting: { one: 'bestelling wacht', other: 'bestellingen wachten' },
  lead: 'Tot die klaar is zijn de licenties niet te gebruiken en kan het abonnement niet wijzigen.',
  row: (licenses, date, by, doneBy) =>
    `${licenses} erbij, besteld op ${date}${by && ` door ${by}`}; meestal klaar op ${doneBy}`,
  pending: 'Loopt',
  late: 'Duurt langer',
  next: 'Wat er nu gebeurt',
  steps: [
    'Een kredietcontrole duurt meestal hooguit twee werkdagen. Wie bestelde hoort het hier van mij zodra die klaar is.',
    'Is de uitslag goed, dan komen de licenties erbij en staan ze op de volgende factuur. Zo niet, dan verandert er niets en wordt er niets berekend.',
  ],
  support: 'Een ervan duurt langer dan gewoonlijk: vraag ondersteuning ernaar.',
  all: 'Toon mijn abonnementen',
  tell: 'Laat het weten als het klaar is',
};

const texts: Record<Locale, typeof en> = { en, nl };

export function creditCheckStatusCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { waiting } = answer;
  const all = open(t.all, 'list-subscriptions');
  if (waiting.length === 0) {
    return {
      locale: say.locale,
      summary: t.none,
      header: { kicker: t.kicker, title: t.none },
      lead: { tone: 'good', text: t.free },
      actions: [all],
    };
  }
  const title = say.count(waiting.length, t.waiting);
  return {
    locale: say.locale,
    summary: `${title}. ${t.lead}`,
    header: { kicker: t.kicker, title },
    lead: { tone: 'warning', text: t.lead },
    rows: waiting.map(({ id, product, quantity, since, requester, doneBy, late }) => {
      const tone: Tone = late ? 'attention' : 'warning';
      return {
        title: say.product(product),
        subtitle: t.row(say.units(product, quantity), say.shortDate(since), requester ?? '', say.shortDate(doneBy)),
        value: `+${say.number(quantity)}`,
        state: { tone, words: late ? t.late : t.pending },
        action: open(say.product(product), 'show-subscription', { subscription: id }),
      };
    }),
    notes: { title: t.next, lines: [...t.steps, ...(waiting.some(({ late }) => late) ? [t.support] : [])] },
    actions: [open(t.tell, 'notify-when-cleared', waiting.length === 1 ? { subscription: waiting[0]?.id } : {}), all],
  };
}
