// Where to add a card: on a web page, never in the chat.
import type { addPaymentMethod } from '../domain/questions/add-payment-method.ts';
import { type CardContext, open } from './define-cards.ts';
import { pageLink } from './links.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import { waysInWords } from './region-words.ts';
import type { CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof addPaymentMethod.answer>;

const en = {
  kicker: 'Payment',
  title: 'Add a card',
  titleWithout: 'Add a payment method',
  lead: 'Enter the card on a web page of its own. Never type a card number in this chat.',
  elsewhere: 'Cards are added in the admin center. Never type a card number in this chat.',
  noCards: (ways: string) =>
    `International cards are not accepted in your region: you can pay by ${ways}. Arrange that in the admin center.`,
  go: 'Enter the card',
  admin: 'Open the admin center',
  know: 'Good to know',
  page: 'The page works once, for 15 minutes, for you alone.',
  country: (country: string) => `The card must be issued in ${country}, the country of your organization.`,
  nothing: 'Adding one changes nothing that is paid now: afterwards you choose what it pays for.',
  bank: 'A bank account can be added in the admin center.',
  noBank: (country: string) => `Bank accounts are not offered in ${country}.`,
  strong: 'Your bank may ask you to approve the card.',
  all: 'All payment methods',
  goOn: 'Go on with buying',
};

const nl: typeof en = {
  kicker: 'Betaling',
  title: 'Kaart toevoegen',
  titleWithout: 'Betaalmethode toevoegen',
  lead: 'Vul de kaart in op een eigen webpagina. Typ nooit een kaartnummer in deze chat.',
  elsewhere: 'Kaarten voeg je toe in het beheercentrum. Typ nooit een kaartnummer in deze chat.',
  noCards: (ways) =>
    `Internationale kaarten worden in jouw regio niet geaccepteerd: je kunt betalen met ${ways}. Regel dat in het beheercentrum.`,
  go: 'Kaart invullen',
  admin: 'Open het beheercentrum',
  know: 'Goed om te weten',
  page: 'De pagina werkt één keer, 15 minuten lang, alleen voor jou.',
  country: (country) => `De kaart moet zijn uitgegeven in ${country}, het land van je organisatie.`,
  nothing: 'Toevoegen verandert niets aan wat nu wordt betaald: daarna kies je wat ermee wordt betaald.',
  bank: 'Een bankrekening toevoegen kan in het beheercentrum.',
  noBank: (country) => `Bankrekeningen worden in ${country} niet aangeboden.`,
  strong: 'Je bank kan vragen om de kaart goed te keuren.',
  all: 'Alle betaalmethoden',
  goOn: 'Verder met kopen',
};

const texts: Record<Locale, typeof en> = { en, nl };

export function addPaymentMethodCard(answer: Answer, context: CardContext): CardView {
  const { say, page: link, cloud } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { country, paysWith, takesCards, buying } = answer;
  const { capability, ...wish } = buying ?? {};
  const issuedIn = new Intl.DisplayNames(say.locale, { type: 'region' }).of(country) ?? country;
  const hasPage = link !== undefined;
  const title = takesCards ? t.title : t.titleWithout;
  const text = takesCards ? (hasPage ? t.lead : t.elsewhere) : t.noCards(waysInWords(paysWith, say)); // REG-7
  const bank = paysWith.includes('bank-account') ? t.bank : t.noBank(issuedIn); // LIC-24
  const aboutCards = [t.country(issuedIn), t.strong, bank];
  return {
    locale: say.locale,
    summary: `${title}. ${text}`,
    header: { kicker: t.kicker, title },
    lead: { tone: 'neutral', text },
    notes: { title: t.know, lines: [...(hasPage ? [t.page] : []), t.nothing, ...(takesCards ? aboutCards : [])] },
    actions: [
      hasPage ? { title: t.go, link } : { title: t.admin, link: pageLink('billing', cloud) },
      capability ? open(t.goOn, capability, wish) : open(t.all, 'show-payment-methods'),
    ],
  };
}
