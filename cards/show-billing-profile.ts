// One billing profile: how it is invoiced and paid, and who may do what with it (BIL-2, BIL-3, ROLE-13).
import type { showBillingProfile } from '../domain/questions/show-billing-profile.ts';
import { type CardContext, open } from './define-cards.ts';
import { methodTitle } from './payment-words.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { CardView, Fact, Locale } from './view.ts';

type Answer = ReturnType<typeof showBillingProfile.answer>;

const en = {
  kicker: 'Billing profile',
  active: 'Active',
  currency: 'Invoice currency',
  paid: 'Payment method',
  frequency: 'Invoiced',
  monthly: 'Every month, on the first day',
  contact: 'Contact',
  address: 'Billing address',
  country: 'Country',
  owners: 'Owners',
  contributors: 'Contributors',
  invoiceManagers: 'Invoice managers',
  readers: 'Readers',
  bills: 'On its invoices',
  nothing: 'Nothing yet',
  know: 'Good to know',
  fixed: 'The country of a billing account cannot be changed: that needs a new account.',
  invoice: 'A profile that is paid by invoice cannot change to another method.',
  po: 'PO number',
  setPo: 'Set the PO number',
  poHint: 'On later invoices only. Leave it empty for none.',
  poError: 'At most 20 characters.',
  replace: 'Replace its card',
  invoices: 'Show invoices',
  all: 'All payment methods',
};

const nl: typeof en = {
  kicker: 'Factureringsprofiel',
  active: 'Actief',
  currency: 'Valuta van de factuur',
  paid: 'Betaalmethode',
  frequency: 'Gefactureerd',
  monthly: 'Elke maand, op de eerste dag',
  contact: 'Contactpersoon',
  address: 'Factuuradres',
  country: 'Land',
  owners: 'Eigenaren',
  contributors: 'Bijdragers',
  invoiceManagers: 'Factuurbeheerders',
  readers: 'Lezers',
  bills: 'Op de facturen',
  nothing: 'Nog niets',
  know: 'Goed om te weten',
  fixed: 'Het land van een factureringsaccount kan niet wijzigen: daarvoor is een nieuw account nodig.',
  invoice: 'Een profiel dat per factuur wordt betaald kan niet naar een andere methode.',
  po: 'Inkoopnummer',
  setPo: 'Inkoopnummer instellen',
  poHint: 'Alleen op latere facturen. Laat het leeg voor geen.',
  poError: 'Hooguit 20 tekens.',
  replace: 'Kaart vervangen',
  invoices: 'Toon facturen',
  all: 'Alle betaalmethoden',
};

const texts: Record<Locale, typeof en> = { en, nl };

export function showBillingProfileCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { id, name, paidWith, currency, contact, address, country, products, poNumber, maySetPoNumber, mayReplace } =
    answer;
  const people = (['owners', 'contributors', 'invoiceManagers', 'readers'] as const).flatMap((role): Fact[] =>
    answer[role].length > 0 ? [{ title: t[role], value: answer[role].join(', ') }] : [],
  );
  const region = new Intl.DisplayNames(say.locale, { type: 'region' }).of(country) ?? country;
  return {
    locale: say.locale,
    summary: `${t.kicker} ${name}`,
    header: { kicker: t.kicker, title: name, state: { tone: 'good', words: t.active } },
    facts: [
      ...(paidWith ? [{ title: t.paid, value: methodTitle(paidWith, say.locale) }] : []),
      { title: t.frequency, value: t.monthly },
      { title: t.currency, value: currency },
      { title: t.bills, value: products.length > 0 ? products.map(say.product).join(', ') : t.nothing },
      ...(poNumber !== undefined ? [{ title: t.po, value: poNumber }] : []),
      { title: t.contact, value: contact.join(', ') || '—' },
      { title: t.address, value: address },
      { title: t.country, value: region },
      ...people,
    ],
    notes: { title: t.know, lines: [...(paidWith?.kind === 'invoice' ? [t.invoice] : []), t.fixed] },
    ...(maySetPoNumber && {
      fields: [
        {
          kind: 'text',
          id: 'number',
          label: t.po,
          ...(poNumber !== undefined && { value: poNumber }),
          maxLength: 20,
          required: false,
          hint: t.poHint,
          error: t.poError,
        },
      ],
    }),
    actions: [
      ...(maySetPoNumber ? [{ ...open(t.setPo, 'set-po-number', { profile: id }), reads: ['number'] }] : []),
      ...(mayReplace ? [open(t.replace, 'replace-payment-method', { profile: id })] : []),
      open(t.invoices, 'list-invoices'),
      open(t.all, 'show-payment-methods'),
    ],
  };
}
