// Every payment method with what it pays for, and the billing profiles.
import { regions } from '../domain/model/region.ts';
import type { showPaymentMethods } from '../domain/questions/show-payment-methods.ts';
import { type CardContext, open } from './define-cards.ts';
import { methodTitle, printedExpiry, usesInShort } from './payment-words.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { Say } from './say.ts';
import type { CardView, Locale, Row, Tone } from './view.ts';

type Answer = ReturnType<typeof showPaymentMethods.answer>;
type Method = Extract<Answer, { kind: 'methods' }>['methods'][number];

const en = {
  kicker: 'Payment',
  title: 'Your payment methods',
  lead: 'Press one to edit, replace or delete it.',
  none: 'There are no payment methods yet.',
  expired: 'Expired',
  own: 'yours',
  of: (owner: string) => `added by ${owner}`,
  profile: 'Billing profile',
  add: 'Add a card',
  addOther: 'Add a payment method',
  invoices: 'Show invoices',
};

const nl: typeof en = {
  kicker: 'Betaling',
  title: 'Je betaalmethoden',
  lead: 'Druk op een ervan om te bewerken, te vervangen of te verwijderen.',
  none: 'Er zijn nog geen betaalmethoden.',
  expired: 'Verlopen',
  own: 'van jou',
  of: (owner) => `toegevoegd door ${owner}`,
  profile: 'Factureringsprofiel',
  add: 'Kaart toevoegen',
  addOther: 'Betaalmethode toevoegen',
  invoices: 'Toon facturen',
};

const texts: Record<Locale, typeof en> = { en, nl };

function methodRow({ id, paidWith, expiresOn, expired, owner, own, uses }: Method, t: typeof en, say: Say): Row {
  const title = methodTitle(paidWith, say.locale);
  const who = own ? t.own : owner ? t.of(owner) : '';
  const attention: Tone = 'attention';
  return {
    title,
    subtitle: [usesInShort(uses, say), who].filter(Boolean).join(' · '),
    value: printedExpiry(expiresOn) ?? '—',
    ...(expired && { state: { tone: attention, words: t.expired } }),
    action: open(title, 'show-payment-method', { method: id }),
  };
}

export function showPaymentMethodsCard(answer: Answer, context: CardContext): CardView {
  const { say, cloud } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  const { methods, profiles } = answer;
  const takesCards = regions[cloud].paysWith.includes('card'); // REG-7
  const profileRows = profiles.map(({ id, name, paidWith }): Row => {
    return {
      title: name,
      subtitle: t.profile,
      value: paidWith ? methodTitle(paidWith, say.locale) : '—',
      action: open(`${t.profile} ${name}`, 'show-billing-profile', { profile: id }),
    };
  });
  return {
    locale: say.locale,
    summary: `${t.title}: ${say.number(methods.length)}`,
    header: { kicker: t.kicker, title: t.title },
    lead: { tone: 'neutral', text: methods.length === 0 ? t.none : t.lead },
    rows: [...methods.map((one) => methodRow(one, t, say)), ...profileRows],
    actions: [open(takesCards ? t.add : t.addOther, 'add-payment-method'), open(t.invoices, 'list-invoices')],
  };
}
