// "From now on in Dutch": said in the language that was asked for.
import type { CardContext } from './define-cards.ts';
import { open } from './define-cards.ts';
import type { CardView } from './view.ts';

const words = {
  en: {
    kicker: 'License Desk',
    title: 'English it is',
    lead: 'From now on I answer in English, unless you write in another language.',
    help: 'What can I ask?',
  },
  nl: {
    kicker: 'License Desk',
    title: 'In het Nederlands dus',
    lead: 'Vanaf nu antwoord ik in het Nederlands, tenzij je in een andere taal schrijft.',
    help: 'Wat kan ik vragen?',
  },
};

export function languageCard({ say }: CardContext): CardView {
  const t = words[say.locale];
  return {
    locale: say.locale,
    summary: t.lead,
    header: { kicker: t.kicker, title: t.title },
    lead: { tone: 'good', text: t.lead },
    actions: [open(t.help, 'help')],
  };
}
