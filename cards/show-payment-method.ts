// One payment method. Its number is never shown and cannot be edited (PAY-3).
import type { showPaymentMethod } from '../domain/questions/show-payment-method.ts';
import { type CardContext, open } from './define-cards.ts';
import { methodTitle, useTitle } from './payment-words.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { Say } from './say.ts';
import type { CardView, Fact, Locale } from './view.ts';

type Answer = ReturnType<typeof showPaymentMethod.answer>;
type Shown = Extract<Answer, { kind: 'method' }>;

const en = {
  kicker: 'Payment method',
  expires: 'Valid until',
  holder: 'Name on the card',
  address: 'Address',
  owner: 'Added by',
  uses: 'Pays for',
  nothing: 'Nothing',
  active: 'Active',
  expired: 'Expired',
  know: 'Good to know',
  number: 'The number of a card cannot be changed: add the new card, replace this one, then delete it.',
  own: (owner: string) => `Only ${owner} can edit or use this card for something new.`,
  page: 'To edit it you need its security code. The page works for 15 minutes, for you alone.',
  inUse: 'It can be deleted when nothing is paid with it any more.',
  wire: 'Invoices are paid by wire transfer, which can take up to ten business days.',
  edit: 'Edit this card',
  replace: 'Replace it',
  remove: 'Delete it',
  all: 'All payment methods',
};

const nl: typeof en = {
  kicker: 'Betaalmethode',
  expires: 'Geldig tot en met',
  holder: 'Naam op de kaart',
  address: 'Adres',
  owner: 'Toegevoegd door',
  uses: 'Betaalt',
  nothing: 'Niets',
  active: 'Actief',
  expired: 'Verlopen',
  know: 'Goed om te weten',
  number: 'Het nummer van een kaart kan niet wijzigen: voeg de nieuwe kaart toe, vervang deze en verwijder haar dan.',
  own: (owner) => `Alleen ${owner} kan deze kaart bewerken of voor iets nieuws gebruiken.`,
  page: 'Om te bewerken heb je de beveiligingscode nodig. De pagina werkt 15 minuten, alleen voor jou.',
  inUse: 'Verwijderen kan wanneer er niets meer mee wordt betaald.',
  wire: 'Facturen worden per overschrijving betaald; dat kan tot tien werkdagen duren.',
  edit: 'Kaart bewerken',
  replace: 'Vervangen',
  remove: 'Verwijderen',
  all: 'Alle betaalmethoden',
};

const texts: Record<Locale, typeof en> = { en, nl };

function facts({ expiresOn, holder, address, owner, uses }: Shown, t: typeof en, say: Say): Fact[] {
  return [
    ...(expiresOn ? [{ title: t.expires, value: say.date(expiresOn) }] : []),
    ...(holder ? [{ title: t.holder, value: holder }] : []),
    ...(address ? [{ title: t.address, value: address }] : []),
    ...(owner ? [{ title: t.owner, value: owner }] : []),
    { title: t.uses, value: uses.length > 0 ? uses.map((use) => useTitle(use, say)).join(', ') : t.nothing },
  ];
}

function notes({ paidWith, own, owner, uses }: Shown, link: string | undefined, t: typeof en): string[] {
  const isCard = paidWith.kind === 'card';
  return [
    ...(isCard && own && link !== undefined ? [t.page] : []),
    ...(isCard && own ? [t.number] : []),
    ...(isCard && !own && owner ? [t.own(owner)] : []),
    ...(paidWith.kind === 'invoice' ? [t.wire] : []),
    ...(uses.length > 0 ? [t.inUse] : []),
  ];
}

export function showPaymentMethodCard(answer: Answer, context: CardContext): CardView {
  const { say, page: link } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { id, paidWith, uses, expired } = answer;
  const title = methodTitle(paidWith, say.locale);
  const isReplaceable = uses.length > 0 && paidWith.kind !== 'invoice'; // PAY-10
  const lines = notes(answer, link, t);
  return {
    locale: say.locale,
    summary: title,
    header: {
      kicker: t.kicker,
      title,
      state: expired ? { tone: 'attention', words: t.expired } : { tone: 'good', words: t.active },
    },
    facts: facts(answer, t, say),
    ...(lines.length > 0 && { notes: { title: t.know, lines } }),
    actions: [
      ...(link === undefined ? [] : [{ title: t.edit, link }]),
      ...(isReplaceable ? [open(t.replace, 'replace-payment-method', { method: id })] : []),
      ...(uses.length === 0 ? [open(t.remove, 'delete-payment-method', { method: id })] : []), // PAY-4
      open(t.all, 'show-payment-methods'),
    ],
  };
}
