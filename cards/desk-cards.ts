// Cards about a confirmation itself: dismissed, too old, done before, or somebody else's.
import { type CardContext, open } from './define-cards.ts';
import type { CardView } from './view.ts';

const words = {
  en: {
    dismissed: { state: 'Nothing changed', lead: 'Nothing was changed.', by: (name: string) => `Closed by ${name}.` },
    expired: { state: 'Too old', lead: 'This card was good for 24 hours. Nothing was changed.', again: 'Start again' },
    unknown: {
      kicker: 'License Desk',
      state: 'Gone',
      lead: 'I no longer know this card, so nothing was changed.',
      cure: 'Ask again: write what you want to do.',
    },
    notYours: (name: string) => `Only ${name}, or a global or billing admin, can answer this card.`,
    doneBy: (name: string, date: string) => `Confirmed by ${name} on ${date}.`,
    askedBy: (name: string) => `Asked by ${name}.`,
    changedFacts: 'The facts have changed since the last card. Please look again: this is what happens now.',
    changedWish: 'You changed something. Please look again: this is what happens now.',
    help: 'What can I do?',
  },
  nl: {
    dismissed: {
      state: 'Niets gewijzigd',
      lead: 'Er is niets gewijzigd.',
      by: (name: string) => `Gesloten door ${name}.`,
    },
    expired: {
      state: 'Te oud',
      lead: 'Deze kaart was 24 uur geldig. Er is niets gewijzigd.',
      again: 'Opnieuw beginnen',
    },
    unknown: {
      kicker: 'License Desk',
      state: 'Weg',
      lead: 'Ik ken deze kaart niet meer, dus er is niets gewijzigd.',
      cure: 'Vraag het opnieuw: schrijf wat je wilt doen.',
    },
    notYours: (name: string) => `Alleen ${name}, of een globale of factureringsbeheerder, kan deze kaart beantwoorden.`,
    doneBy: (name: string, date: string) => `Bevestigd door ${name} op ${date}.`,
    askedBy: (name: string) => `Gevraagd door ${name}.`,
    changedFacts: 'De gegevens zijn veranderd sinds de vorige kaart. Kijk nog even: dit gebeurt er nu.',
    changedWish: 'Je hebt iets gewijzigd. Kijk nog even: dit gebeurt er nu.',
    help: 'Wat kan ik doen?',
  },
};

export function dismissedCard(kicker: string, by: string, { say }: CardContext): CardView {
  const t = words[say.locale].dismissed;
  return {
    locale: say.locale,
    summary: t.lead,
    header: { kicker, title: t.state },
    lead: { tone: 'neutral', text: `${t.lead} ${t.by(by)}` },
    actions: [],
  };
}

export function expiredCard(kicker: string, { say, pending }: CardContext): CardView {
  const t = words[say.locale].expired;
  return {
    locale: say.locale,
    summary: t.lead,
    header: { kicker, title: t.state },
    lead: { tone: 'warning', text: t.lead },
    actions: [{ title: t.again, verb: 'again', data: { id: pending }, style: 'primary' }],
  };
}

export function unknownCard({ say }: CardContext): CardView {
  const { unknown: t, help } = words[say.locale];
  return {
    locale: say.locale,
    summary: t.lead,
    header: { kicker: t.kicker, title: t.state },
    lead: { tone: 'warning', text: t.lead },
    notes: { title: t.state, lines: [t.cure] },
    actions: [open(help, 'help')],
  };
}

export function notYours(askedBy: string, { say }: CardContext): string {
  return words[say.locale].notYours(askedBy);
}

/** Under the outcome: who confirmed, when (a business date), and who asked when that was somebody else. */
export function signed(view: CardView, by: string, on: string, askedBy: string, { say }: CardContext): CardView {
  const t = words[say.locale];
  const lines = [t.doneBy(by, say.date(on)), ...(askedBy === by ? [] : [t.askedBy(askedBy)])];
  const notes = view.notes ?? { title: '', lines: [] };
  return { ...view, notes: { ...notes, lines: [...notes.lines, ...lines] } };
}

/** On top of a fresh card: why the press did not confirm. */
export function changedSince(view: CardView, what: 'facts' | 'wish', { say }: CardContext): CardView {
  const t = words[say.locale];
  return { ...view, lead: { tone: 'warning', text: what === 'facts' ? t.changedFacts : t.changedWish } };
}
