// Paying an invoice now: how much, for whom, and the page on which the card is typed.
import type { payInvoice } from '../domain/questions/pay-invoice.ts';
import { type CardContext, open } from './define-cards.ts';
import { pageLink } from './links.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof payInvoice.answer>;

const en = {
  kicker: 'Pay now',
  title: (number: string) => `Invoice ${number}`,
  lead: 'Enter a card on a web page of its own. Never type a card number in this chat.',
  elsewhere: 'This is paid in the admin center. Never type a card number in this chat.',
  for: 'Billed to',
  amount: 'To be paid',
  go: (money: string) => `Pay ${money}`,
  admin: 'Open the admin center',
  know: 'Good to know',
  once: 'The card pays this invoice and nothing else: it is not kept, and later invoices are paid as before.',
  page: 'The page works once, for 15 minutes, for you alone.',
  country: (country: string) => `The card must be issued in ${country}, the country of your organization.`,
  transfer: 'Is a transfer on its way already? That takes up to ten business days: then do not pay again.',
  strong: 'Your bank may ask you to approve it.',
  back: 'Show the invoice',
  which: 'Which invoice do you want to pay?',
  press: 'Press one of them.',
};

const nl: typeof en = {
  kicker: 'Nu betalen',
  title: (number) => `Factuur ${number}`,
  lead: 'Vul een kaart in op een eigen webpagina. Typ nooit een kaartnummer in deze chat.',
  elsewhere: 'Dit betaal je in het beheercentrum. Typ nooit een kaartnummer in deze chat.',
  for: 'Gefactureerd aan',
  amount: 'Te betalen',
  go: (money) => `Betaal ${money}`,
  admin: 'Open het beheercentrum',
  know: 'Goed om te weten',
  once: 'De kaart betaalt deze factuur en verder niets: hij wordt niet bewaard, en latere facturen worden betaald zoals eerst.',
  page: 'De pagina werkt één keer, 15 minuten lang, alleen voor jou.',
  country: (country) => `De kaart moet zijn uitgegeven in ${country}, het land van je organisatie.`,
  transfer: 'Is er al een overschrijving onderweg? Dat duurt tot tien werkdagen: betaal dan niet nog eens.',
  strong: 'Je bank kan vragen om het goed te keuren.',
  back: 'Toon de factuur',
  which: 'Welke factuur wil je betalen?',
  press: 'Druk op een ervan.',
};

const texts: Record<Locale, typeof en> = { en, nl };

export function payInvoiceCard(answer: Answer, context: CardContext): CardView {
  const { say, page: link, cloud } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  if (answer.kind === 'choice') {
    return {
      locale: say.locale,
      summary: t.which,
      header: { kicker: t.kicker, title: t.which },
      lead: { tone: 'neutral', text: t.press },
      rows: answer.rows.map(({ id, profile, issuedOn, amount }) => ({
        title: t.title(id),
        subtitle: [...(profile ? [profile] : []), say.date(issuedOn)].join(', '),
        value: say.money(amount),
        action: open(t.title(id), 'pay-invoice', { invoice: id }),
      })),
      actions: [],
    };
  }
  const { invoice, profile, amount, country, byTransfer } = answer;
  const issuedIn = new Intl.DisplayNames(say.locale, { type: 'region' }).of(country) ?? country;
  const hasPage = link !== undefined;
  const text = hasPage ? t.lead : t.elsewhere;
  const transfer = byTransfer ? [t.transfer] : [];
  return {
    locale: say.locale,
    summary: `${t.title(invoice)}: ${say.money(amount)}. ${text}`,
    header: { kicker: t.kicker, title: t.title(invoice) },
    lead: { tone: 'neutral', text },
    facts: [
      { title: t.for, value: profile },
      { title: t.amount, value: say.money(amount) },
    ],
    notes: { title: t.know, lines: [...transfer, t.once, ...(hasPage ? [t.page] : []), t.country(issuedIn), t.strong] },
    actions: [
      hasPage ? { title: t.go(say.money(amount)), link } : { title: t.admin, link: pageLink('billing', cloud) },
      open(t.back, 'show-invoice', { invoice }),
    ],
  };
}
