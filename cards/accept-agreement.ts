// The Microsoft Customer Agreement: what it is needed for, where it can be read, and who accepts it for whom.
import type { RefusalOf } from '../domain/command.ts';
import type { AgreementEffect, acceptAgreement } from '../domain/commands/accept-agreement.ts';
import { type CardContext, defineCards, type Next, open, type RefusalTexts } from './define-cards.ts';
import { confirmOrNot, lifeWords } from './life-words.ts';
import { pageLink } from './links.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Fact, Locale } from './view.ts';

const en = {
  kicker: 'Customer agreement',
  title: 'Microsoft Customer Agreement',
  lead: (organization: string) =>
    `Apps of other publishers can be bought and activated once ${organization} has accepted it.`,
  organization: 'Organization',
  by: 'Accepted by',
  on: 'Date',
  read: 'Read the agreement',
  notes: [
    'You accept it for the whole organization, once.',
    'Accepting costs nothing and buys nothing.',
    'It cannot be taken back here.',
  ],
  confirm: (organization: string) => `Accept for ${organization}`,
  summary: (organization: string) =>
    `Accept the Microsoft Customer Agreement for ${organization}. Waiting for your confirmation.`,
  done: (organization: string) => `${organization} has accepted the Microsoft Customer Agreement.`,
  after: 'Apps can be bought and activated now, by everybody who may.',
  buy: (product: string | undefined) => (product === undefined ? 'Buy an app' : `Buy ${product}`),
  activate: 'Activate the app',
};

const nl: typeof en = {
  kicker: 'Klantovereenkomst',
  title: 'Microsoft-klantovereenkomst',
  lead: (organization) =>
    `Apps van andere uitgevers kun je kopen en activeren zodra ${organization} die heeft geaccepteerd.`,
  organization: 'Organisatie',
  by: 'Geaccepteerd door',
  on: 'Datum',
  read: 'Lees de overeenkomst',
  notes: [
    'Je accepteert die één keer, voor de hele organisatie.',
    'Accepteren kost niets, en je koopt er niets mee.',
    'Hier kun je dat niet terugdraaien.',
  ],
  confirm: (organization) => `Accepteer voor ${organization}`,
  summary: (organization) => `De Microsoft-klantovereenkomst accepteren voor ${organization}. Wacht op je bevestiging.`,
  done: (organization) => `${organization} heeft de Microsoft-klantovereenkomst geaccepteerd.`,
  after: 'Iedereen die dat mag, kan nu apps kopen en activeren.',
  buy: (product) => (product === undefined ? 'Een app kopen' : `${product} kopen`),
  activate: 'De app activeren',
};

const texts: Record<Locale, typeof en> = { en, nl };

/** On with what the agreement was wanted for. */
function onward({ product, subscription }: Pick<AgreementEffect, 'product' | 'subscription'>, say: Say) {
  const t = texts[say.locale];
  if (subscription !== undefined) return { title: t.activate, open: 'activate-app', input: { subscription } };
  const title = t.buy(product === undefined ? undefined : say.product(product));
  return { title, open: 'buy-app', input: product === undefined ? {} : { products: [product] } } satisfies Next;
}

const refused: Record<Locale, RefusalTexts<RefusalOf<typeof acceptAgreement>>> = {
  en: {
    AGREED: ({ on, by, product, subscription }, say) => ({
      why: `${by || 'A colleague'} accepted the customer agreement on ${say.date(on)}, for everybody.`,
      cure: 'There is nothing to do: apps can be bought and activated.',
      next: [onward({ ...(product && { product }), ...(subscription && { subscription }) }, say)],
    }),
    'ROLE-12': ({ signers }, say) => ({
      why: 'The customer agreement binds the whole organization, so not everybody may accept it.',
      cure: `Ask ${say.anyOf(signers)}: owners and contributors of the billing account may, and global admins.`,
      next: [{ title: 'What can I do?', open: 'help' }],
    }),
  },
  nl: {
    AGREED: ({ on, by, product, subscription }, say) => ({
      why: `${by || 'Een collega'} heeft de klantovereenkomst op ${say.date(on)} geaccepteerd, voor iedereen.`,
      cure: 'Je hoeft niets te doen: apps kun je kopen en activeren.',
      next: [onward({ ...(product && { product }), ...(subscription && { subscription }) }, say)],
    }),
    'ROLE-12': ({ signers }, say) => ({
      why: 'De klantovereenkomst bindt de hele organisatie, dus niet iedereen mag die accepteren.',
      cure: `Vraag het aan ${say.anyOf(signers)}: eigenaren en bijdragers van het factureringsaccount mogen het, en globale beheerders.`,
      next: [{ title: 'Wat kan ik wel?', open: 'help' }],
    }),
  },
};

function facts({ organization, by, on }: AgreementEffect, say: Say): Fact[] {
  const t = texts[say.locale];
  return [
    { title: t.organization, value: organization },
    { title: t.by, value: by },
    { title: t.on, value: say.date(on) },
  ];
}

function review(effect: AgreementEffect, { say, pending, cloud }: CardContext): CardView {
  const t = texts[say.locale];
  const { organization } = effect;
  const [confirm, dismiss] = confirmOrNot(t.confirm(organization), pending, say);
  const read: Action = { title: t.read, link: pageLink('customer-agreement', cloud) };
  return {
    locale: say.locale,
    summary: t.summary(organization),
    header: { kicker: t.kicker, title: t.title, state: { tone: 'warning', words: lifeWords[say.locale].unconfirmed } },
    lead: { tone: 'neutral', text: t.lead(organization) },
    facts: facts(effect, say),
    notes: { title: lifeWords[say.locale].goodToKnow, lines: t.notes },
    actions: [read, confirm, dismiss].filter((one) => one !== undefined),
  };
}

function done(effect: AgreementEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const { organization } = effect;
  const { title, open: capability, input } = onward(effect, say);
  return {
    locale: say.locale,
    summary: t.done(organization),
    header: { kicker: t.kicker, title: t.title, state: { tone: 'good', words: lifeWords[say.locale].done } },
    lead: { tone: 'good', text: t.done(organization) },
    facts: facts(effect, say),
    notes: { title: lifeWords[say.locale].next, lines: [t.after] },
    actions: [open(title, capability, input)],
  };
}

export const acceptAgreementCards = defineCards<typeof acceptAgreement>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused,
  asks: (question: never) => question,
});
