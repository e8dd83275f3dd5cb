// Said when somebody types a card number into the chat: it is not kept, and where it belongs.
import { type CardContext, open } from './define-cards.ts';
import type { CardView, Locale } from './view.ts';

const en = {
  kicker: 'License Desk',
  title: 'Please do not type card numbers here',
  lead: 'Your message seems to hold a card number. I have not kept it and did nothing with your message.',
  help: 'What you can do',
  lines: [
    'Delete your message: it stays in this chat, where others may read it.',
    'Add the card on its own web page, then ask again without the number.',
  ],
  add: 'Add a card',
};

const nl: typeof en = {
  kicker: 'License Desk',
  title: 'Typ hier geen kaartnummers',
  lead: 'In je bericht lijkt een kaartnummer te staan. Ik heb het niet bewaard en niets met je bericht gedaan.',
  help: 'Wat je kunt doen',
  lines: [
    'Verwijder je bericht: het blijft in deze chat staan, waar anderen het kunnen lezen.',
    'Voeg de kaart toe op een eigen webpagina en vraag het opnieuw zonder het nummer.',
  ],
  add: 'Kaart toevoegen',
};

const texts: Record<Locale, typeof en> = { en, nl };

export function cardNumberWarning({ say }: CardContext): CardView {
  const t = texts[say.locale];
  return {
    locale: say.locale,
    summary: `${t.title}. ${t.lead}`,
    header: { kicker: t.kicker, title: t.title },
    lead: { tone: 'attention', text: t.lead },
    notes: { title: t.help, lines: t.lines },
    actions: [open(t.add, 'add-payment-method')],
  };
}
