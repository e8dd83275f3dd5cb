// What License Desk can do, as sentences to write; the same card greets when the bot is installed.
import type { help } from '../domain/questions/help.ts';
import { type CardContext, open } from './define-cards.ts';
import { pageLink } from './links.ts';
import type { CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof help.answer>;

const en = {
  kicker: 'License Desk',
  hello: (name: string) => `Hello ${name}`,
  help: 'What you can ask me',
  lead: (organization: string) =>
    `I change the Microsoft 365 licenses of ${organization} for you. You always see what will happen first, and nothing happens before you confirm.`,
  notBuyer: (admins: string) => `Buying for the organization is for global and billing admins: ask ${admins}.`,
  title: 'Write for example',
  buyer: [
    '"add 5 licenses to E3"',
    '"remove 2 licenses from E5"',
    '"redeem key XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"',
    '"buy an add-on"',
    '"cancel E5"',
    '"why can I not add licenses to Visio?"',
    '"list apps"',
    '"show my invoices"',
    '"who bought what?"',
  ],
  assigner: ['"assign E3 to Megan Bowen"', '"take back Megan\'s E3"', '"show the license requests"'],
  ownTeam: ['"buy 3 Power Apps for my team"', '"request a license for Visio Plan 1"'],
  purchaser: ['"set Power Apps to 5"', '"cancel Power Apps"', '"show my invoices"'],
  everybody: ['"show my subscriptions"', '"show E3"', '"never mind"'],
  list: 'Show my subscriptions',
  add: 'Add licenses',
  redeem: 'Redeem a product key',
  assign: 'Assign licenses',
  adminCenter: 'In the admin center',
  faq: 'Questions about own purchases',
  support: 'Contact support',
};

const nl: typeof en = {
  kicker: 'License Desk',
  hello: (name) => `Hallo ${name}`,
  help: 'Wat je mij kunt vragen',
  lead: (organization) =>
    `Ik wijzig de Microsoft 365-licenties van ${organization} voor je. Je ziet altijd eerst wat er gaat gebeuren, en er gebeurt niets voordat je bevestigt.`,
  notBuyer: (admins) => `Kopen voor de organisatie is voor globale en factureringsbeheerders: vraag het aan ${admins}.`,
  title: 'Schrijf bijvoorbeeld',
  buyer: [
    '"voeg 5 licenties toe aan E3"',
    '"verwijder 2 licenties van E5"',
    '"wissel code XXXXX-XXXXX-XXXXX-XXXXX-XXXXX in"',
    '"koop een invoegtoepassing"',
    '"zeg E5 op"',
    '"waarom kan ik geen licenties toevoegen aan Visio?"',
    '"toon apps van derden"',
    '"toon mijn facturen"',
    '"wie heeft wat gekocht?"',
  ],
  assigner: ['"geef Megan Bowen een E3-licentie"', '"trek de E3 van Megan in"', '"toon de licentieaanvragen"'],
  ownTeam: ['"koop 3 Power Apps voor mijn team"', '"vraag een licentie voor Visio Plan 1 aan"'],
  purchaser: ['"zet Power Apps op 5"', '"zeg Power Apps op"', '"toon mijn facturen"'],
  everybody: ['"toon mijn abonnementen"', '"toon E3"', '"laat maar"'],
  list: 'Toon mijn abonnementen',
  add: 'Licenties toevoegen',
  redeem: 'Productcode inwisselen',
  assign: 'Licenties toewijzen',
  adminCenter: 'In het beheercentrum',
  faq: 'Vragen over eigen aankopen',
  support: 'Naar ondersteuning',
};

const texts: Record<Locale, typeof en> = { en, nl };

export function helpCard(
  { welcome, name, organization, buyer, assigner, ownTeam, purchaser, admins }: Answer,
  { say, cloud }: CardContext,
): CardView {
  const t = texts[say.locale];
  const firstName = name.split(' ')[0] ?? name;
  const title = welcome ? t.hello(firstName) : t.help;
  const lines = [
    ...(buyer ? t.buyer : []),
    ...(ownTeam ? t.ownTeam : []),
    ...(purchaser && !buyer ? t.purchaser : []),
    ...(assigner ? t.assigner : []),
    ...t.everybody,
  ];
  return {
    locale: say.locale,
    summary: `${title}. ${t.lead(organization)}`,
    header: { kicker: t.kicker, title },
    lead: {
      tone: 'neutral',
      text: buyer ? t.lead(organization) : `${t.lead(organization)} ${t.notBuyer(say.anyOf(admins))}`,
    },
    notes: { title: t.title, lines },
    actions: [
      open(t.list, 'list-subscriptions'),
      ...(buyer ? [open(t.add, 'change-quantity', { direction: 'add' }), open(t.redeem, 'redeem-keys')] : []),
      ...(assigner ? [open(t.assign, 'assign-licences')] : []),
      ...(buyer ? [open(t.adminCenter, 'admin-center')] : []),
      // SSP-17: the two ways on; who buys for the organization finds support on the card before.
      ...(purchaser && !buyer
        ? [
            { title: t.faq, link: pageLink('self-service-faq', cloud) },
            { title: t.support, link: pageLink('support', cloud) },
          ]
        : []),
    ],
  };
}
