// One invoice: whom and what it bills, its lines, its total to the cent, and where to download it (INV-5..7).

import { type Cloud, type Region, regions } from '../domain/model/region.ts';
import type { showInvoice } from '../domain/questions/show-invoice.ts';
import { chargeLine } from './charge-words.ts';
import { type CardContext, open } from './define-cards.ts';
import { methodTitle } from './payment-words.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Fact, Locale } from './view.ts';

type Answer = ReturnType<typeof showInvoice.answer>;
type Shown = Extract<Answer, { kind: 'invoice' }>;

const en = {
  kicker: (number: string) => `Invoice ${number}`,
  issued: 'Invoice date',
  period: 'Billing period',
  fromTo: (from: string, until: string) => `${from} up to ${until}`,
  poNumber: 'PO number',
  paid: 'Paid with',
  charged: 'Charged by',
  payment: 'Payment',
  paidOn: (date: string) => `Paid on ${date}`,
  open: (money: string) => `${money} is still open`,
  failed: (date: string, attempts: string) => `Charging it failed on ${date} (${attempts}).`,
  attempt: { one: 'attempt', other: 'attempts' },
  tryOn: (date: string) => `It is tried again on ${date}.`,
  payNow: 'Pay now',
  editCard: 'Edit the card',
  replace: 'Replace the payment method',
  lines: 'Lines',
  of: (shown: string, count: string) => `${shown} of ${count}`,
  total: 'Total, before tax',
  before: 'Total of all lines, before tax',
  summary: (to: string, total: string) => `Invoice for ${to}: ${total}.`,
  know: 'Good to know',
  proof: {
    invoice: 'Microsoft gives no receipts: this invoice and your card statement are the proof of payment.',
    fapiao: 'The proof of payment is a Fapiao: request it in the admin center, about three days after the payment.',
  } satisfies Record<Region['proof'], string>,
  wire: 'A wire transfer can take up to ten business days.',
  po: 'A PO number cannot be put on an invoice that exists, only on later ones.',
  download: 'Download (PDF or CSV)',
  safe: 'The download page works for 15 minutes, for you alone.',
  previous: 'Previous lines',
  next: 'Next lines',
  all: 'All invoices',
};

const nl: typeof en = {
  kicker: (number) => `Factuur ${number}`,
  issued: 'Factuurdatum',
  period: 'Factureringsperiode',
  fromTo: (from, until) => `${from} tot ${until}`,
  poNumber: 'Inkoopnummer',
  paid: 'Betaald met',
  charged: 'Afgeschreven voor of op',
  payment: 'Betaling',
  paidOn: (date) => `Betaald op ${date}`,
  open: (money) => `${money} staat nog open`,
  failed: (date, attempts) => `Afschrijven is mislukt op ${date} (${attempts}).`,
  attempt: { one: 'poging', other: 'pogingen' },
  tryOn: (date) => `Op ${date} wordt het opnieuw geprobeerd.`,
  payNow: 'Nu betalen',
  editCard: 'Kaart bewerken',
  replace: 'Betaalmethode vervangen',
  lines: 'Regels',
  of: (shown, count) => `${shown} van ${count}`,
  total: 'Totaal, vóór belasting',
  before: 'Totaal van alle regels, vóór belasting',
  summary: (to, total) => `Factuur voor ${to}: ${total}.`,
  know: 'Goed om te weten',
  proof: {
    invoice: 'Microsoft geeft geen betaalbewijzen: deze factuur en je kaartafschrift zijn het bewijs van betaling.',
    fapiao:
      'Het bewijs van betaling is een Fapiao: vraag die aan in het beheercentrum, ongeveer drie dagen na de betaling.',
  },
  wire: 'Een overschrijving kan tot tien werkdagen duren.',
  po: 'Een inkoopnummer kan niet meer op een bestaande factuur, alleen op latere.',
  download: 'Downloaden (pdf of csv)',
  safe: 'De downloadpagina werkt 15 minuten, alleen voor jou.',
  previous: 'Vorige regels',
  next: 'Volgende regels',
  all: 'Alle facturen',
};

const texts: Record<Locale, typeof en> = { en, nl };

function facts(shown: Shown, t: typeof en, say: Say): Fact[] {
  const { issuedOn, from, until, poNumber, paidWith, chargedBy, payment } = shown;
  const { paidOn, owed } = payment;
  return [
    { title: t.issued, value: say.date(issuedOn) },
    { title: t.period, value: t.fromTo(say.date(from), say.date(until)) },
    ...(poNumber ? [{ title: t.poNumber, value: poNumber }] : []),
    ...(paidWith ? [{ title: t.paid, value: methodTitle(paidWith, say.locale) }] : []),
    ...(chargedBy && paidOn === undefined ? [{ title: t.charged, value: say.date(chargedBy) }] : []),
    ...(paidOn ? [{ title: t.payment, value: t.paidOn(say.date(paidOn)) }] : []),
    ...(owed > 0 ? [{ title: t.payment, value: t.open(say.money(owed)) }] : []),
  ];
}

/** PAY-11 */
function failedLead({ payment: { failed, tryOn } }: Shown, t: typeof en, say: Say): CardView['lead'] {
  if (!failed) return undefined;
  const said = t.failed(say.date(failed.lastOn), say.count(failed.attempts, t.attempt));
  return { tone: 'attention', text: tryOn === undefined ? said : `${said} ${t.tryOn(say.date(tryOn))}` };
}

/** What helps against what is open: to pay it now (PAY-10), and where a charge failed, another card (PAY-11). */
function payActions({ id, payment: { now, failed, card, replaces } }: Shown, t: typeof en): Action[] {
  const payNow = now ? [open(t.payNow, 'pay-invoice', { invoice: id })] : [];
  if (!failed) return payNow;
  return [
    ...payNow,
    ...(card === undefined ? [] : [open(t.editCard, 'show-payment-method', { method: card })]),
    ...(replaces ? [open(t.replace, 'replace-payment-method', replaces)] : []),
  ];
}

/** REG-8: where something other than the invoice is the proof, whatever it was paid with. */
function proofLines(paidWith: Shown['paidWith'], cloud: Cloud, t: typeof en): string[] {
  const { proof } = regions[cloud];
  const byInvoice = paidWith?.kind === 'invoice';
  return [...(byInvoice ? [t.wire, t.po] : []), ...(byInvoice && proof === 'invoice' ? [] : [t.proof[proof]])];
}

export function showInvoiceCard(answer: Answer, context: CardContext): CardView {
  const { say, cloud, page: link } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.lines, answer, context);
  const { id, billedTo, total, lines, count, page, pages, paidWith } = answer;
  const to = 'profile' in billedTo ? billedTo.profile : say.product(billedTo.product);
  const first = (page - 1) * 10 + 1;
  const lead = failedLead(answer, t, say);
  const turn = (title: string, wanted: number) => open(title, 'show-invoice', { invoice: id, page: wanted });
  return {
    locale: say.locale,
    summary: t.summary(to, say.money(total)),
    header: { kicker: t.kicker(id), title: to },
    ...(lead && { lead }),
    facts: facts(answer, t, say),
    money: {
      title: pages > 1 ? `${t.lines} ${t.of(`${first}–${first + lines.length - 1}`, say.number(count))}` : t.lines,
      lines: [
        ...lines.map((line) => ({ title: chargeLine(line, say), value: say.money(line.amount) })),
        { title: pages > 1 ? t.before : t.total, value: say.money(total), strong: true },
      ],
    },
    notes: {
      title: t.know,
      lines: [...proofLines(paidWith, cloud, t), ...(link === undefined ? [] : [t.safe])],
    },
    actions: [
      ...payActions(answer, t),
      ...(link === undefined ? [] : [{ title: t.download, link }]),
      ...(page > 1 ? [turn(t.previous, page - 1)] : []),
      ...(page < pages ? [turn(t.next, page + 1)] : []),
      open(t.all, 'list-invoices'),
    ],
  };
}
