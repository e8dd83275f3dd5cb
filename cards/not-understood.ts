// Said when a sentence is not understood, or answers nothing: never silence, always a way on.
import { type CardContext, open } from './define-cards.ts';
import type { Action, CardView, Locale } from './view.ts';

/** Capabilities that a press can open without more words. */
export const offers = [
  'list-subscriptions',
  'change-quantity',
  'redeem-keys',
  'assign-licences',
  'unassign-licences',
  'explain-block',
  'help',
] as const;
export type Offer = (typeof offers)[number];

const en = {
  kicker: 'License Desk',
  title: 'I did not understand that',
  lead: (said: string) =>
    `I do not know what to do with “${said}”. Nothing was changed. Write it in other words, or press what comes nearest.`,
  nothingOpen: 'There is nothing to answer',
  nothingOpenLead: 'No card is waiting for your answer. Nothing was changed.',
  offers: {
    'list-subscriptions': 'Show my subscriptions',
    'change-quantity': 'Change licenses',
    'redeem-keys': 'Redeem a product key',
    'assign-licences': 'Assign licenses',
    'unassign-licences': 'Take licenses back',
    'explain-block': 'Why can I not add licenses?',
    help: 'What can I ask?',
  } as Record<Offer, string>,
  strange: 'I do not know your organization',
  strangeLead: 'License Desk has not been set up for your organization. Ask the people who installed it.',
};

const nl: typeof en = {
  kicker: 'License Desk',
  title: 'Dat heb ik niet begrepen',
  lead: (said) =>
    `Ik weet niet wat ik met “${said}” moet doen. Er is niets gewijzigd. Schrijf het in andere woorden, of druk op wat het dichtst in de buurt komt.`,
  nothingOpen: 'Er is niets te beantwoorden',
  nothingOpenLead: 'Er wacht geen kaart op je antwoord. Er is niets gewijzigd.',
  offers: {
    'list-subscriptions': 'Toon mijn abonnementen',
    'change-quantity': 'Licenties wijzigen',
    'redeem-keys': 'Productcode inwisselen',
    'assign-licences': 'Licenties toewijzen',
    'unassign-licences': 'Licenties intrekken',
    'explain-block': 'Waarom kan ik niets toevoegen?',
    help: 'Wat kan ik vragen?',
  },
  strange: 'Ik ken je organisatie niet',
  strangeLead: 'License Desk is niet ingericht voor jouw organisatie. Vraag het aan wie het heeft geïnstalleerd.',
};

const texts: Record<Locale, typeof en> = { en, nl };

/** The digits of a card; a key in one piece, with dashes, or in groups of five; one that nobody has typed quite right. */
const secret =
  /\d(?:[ -]?\d){11,}|[\p{L}\d]{16,}|[\p{L}\d]{3,}(?:-[\p{L}\d]{3,}){2,}|(?<![\p{L}\d])[\p{L}\d]{5}(?: [\p{L}\d]{5}){2,}(?![\p{L}\d])/gu;

/** Short enough for a sentence, and without what may be a secret. Words have no digits. */
function quoted(said: string): string {
  const words = said.replace(/\s+/g, ' ').trim();
  const safe = words.replace(secret, (run) => (/\d|^[\p{Lu} -]+$/u.test(run) ? '•••' : run));
  return safe.length > 60 ? `${safe.slice(0, 60).trim()}…` : safe;
}

type Why = 'not-understood' | 'nothing-open' | 'strange';

export function notUnderstoodCard(why: Why, offered: readonly Offer[], { say }: CardContext, said = ''): CardView {
  const t = texts[say.locale];
  const [title, lead] = {
    'not-understood': [t.title, t.lead(quoted(said))] as const,
    'nothing-open': [t.nothingOpen, t.nothingOpenLead] as const,
    strange: [t.strange, t.strangeLead] as const,
  }[why];
  const actions: Action[] =
    why === 'strange'
      ? []
      : [...new Set<Offer>([...offered, 'help'])].slice(0, 4).map((offer) => open(t.offers[offer], offer));
  return {
    locale: say.locale,
    summary: `${title}. ${lead}`,
    header: { kicker: t.kicker, title },
    lead: { tone: 'neutral', text: lead },
    actions,
  };
}
