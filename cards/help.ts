// What License Desk can do, topic by topic, as sentences to write; the same card greets when the bot is installed.
import type { HelpTopic, help } from '../domain/questions/help.ts';
import { type CardContext, open } from './define-cards.ts';
import { topicsFor } from './help/sentences.ts';
import { pageLink } from './links.ts';
import type { Action, CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof help.answer>;

const en = {
  kicker: 'License Desk',
  hello: (name: string) => `Hello ${name}`,
  help: 'What you can ask me',
  lead: (organization: string) =>
    `I change the Microsoft 365 licenses of ${organization} for you. You always see what will happen first, and nothing happens before you confirm.`,
  notBuyer: (admins: string) => `Buying for the organization is for global and billing admins: ask ${admins}.`,
  press: 'Write what you want, or press a topic for more examples.',
  write: 'Write for example',
  list: 'Show my subscriptions',
  add: 'Add licenses',
  remove: 'Remove licenses',
  redeem: 'Redeem a product key',
  assign: 'Assign licenses',
  unassign: 'Take licenses back',
  buy: 'Buy a product',
  buyAddOn: 'Buy an add-on',
  apps: 'List apps',
  invoices: 'Show invoices',
  methods: 'Show payment methods',
  report: 'Show what people bought',
  news: 'What I write to you about',
  all: 'All topics',
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
  press: 'Schrijf wat je wilt, of druk op een onderwerp voor meer voorbeelden.',
  write: 'Schrijf bijvoorbeeld',
  list: 'Toon mijn abonnementen',
  add: 'Licenties toevoegen',
  remove: 'Licenties verwijderen',
  redeem: 'Productcode inwisselen',
  assign: 'Licenties toewijzen',
  unassign: 'Licenties intrekken',
  buy: 'Product kopen',
  buyAddOn: 'Invoegtoepassing kopen',
  apps: 'Toon apps',
  invoices: 'Toon facturen',
  methods: 'Toon betaalmethoden',
  report: 'Toon wat mensen kochten',
  news: 'Waarover ik je schrijf',
  all: 'Alle onderwerpen',
  adminCenter: 'In het beheercentrum',
  faq: 'Vragen over eigen aankopen',
  support: 'Naar ondersteuning',
};

const texts: Record<Locale, typeof en> = { en, nl };
const quoted = (sentence: string) => `"${sentence}"`;

/** What begins at a press, for those who may. */
function startsOf(topic: HelpTopic, { audiences }: Answer, t: typeof en): Action[] {
  const may = (...one: Answer['audiences']) => one.some((audience) => audiences.includes(audience));
  const starts: Record<HelpTopic, (Action | false)[]> = {
    licences: [
      open(t.add, 'change-quantity', { direction: 'add' }),
      open(t.remove, 'change-quantity', { direction: 'remove' }),
    ],
    people: [
      may('assigner') && open(t.assign, 'assign-licences'),
      may('assigner') && open(t.unassign, 'unassign-licences'),
    ],
    buying: [
      open(t.buy, 'buy-product'),
      may('buyer') && open(t.buyAddOn, 'buy-add-on'),
      may('buyer') && open(t.redeem, 'redeem-keys'),
    ],
    subscriptions: [open(t.list, 'list-subscriptions')],
    apps: [open(t.apps, 'list-subscriptions', { filter: 'apps' })],
    money: [open(t.invoices, 'list-invoices'), open(t.methods, 'show-payment-methods')],
    'self-service': [open(t.report, 'self-service-report')],
    chat: [open(t.news, 'mute-notices')],
  };
  return starts[topic].filter((one) => one !== false);
}

function topicCard(topic: HelpTopic, answer: Answer, { say: { locale } }: CardContext): CardView | undefined {
  const t = texts[locale];
  const found = topicsFor(answer.audiences, locale).find((one) => one.topic === topic);
  if (!found) return undefined;
  return {
    locale,
    summary: `${t.help}: ${found.title}`,
    header: { kicker: t.help, title: found.title },
    notes: { title: t.write, lines: found.sentences.map(quoted) },
    actions: [...startsOf(topic, answer, t), open(t.all, 'help')],
  };
}

export function helpCard(answer: Answer, context: CardContext): CardView {
  const { say, cloud } = context;
  const { welcome, topic, name, organization, audiences, admins } = answer;
  const ofTopic = topic && topicCard(topic, answer, context);
  if (ofTopic) return ofTopic;
  const t = texts[say.locale];
  const title = welcome ? t.hello(name.split(' ')[0] ?? name) : t.help;
  const buyer = audiences.includes('buyer');
  const whom = buyer ? [] : [t.notBuyer(say.anyOf(admins))];
  return {
    locale: say.locale,
    summary: `${title}. ${t.lead(organization)}`,
    header: { kicker: t.kicker, title },
    lead: { tone: 'neutral', text: [t.lead(organization), ...whom, t.press].join(' ') },
    rows: topicsFor(audiences, say.locale).map((one) => ({
      title: one.title,
      subtitle: one.sentences.slice(0, 2).map(quoted).join(', '),
      value: '',
      action: open(one.title, 'help', { topic: one.topic }),
    })),
    actions: [
      open(t.list, 'list-subscriptions'),
      ...(buyer ? [open(t.add, 'change-quantity', { direction: 'add' }), open(t.redeem, 'redeem-keys')] : []),
      ...(audiences.includes('assigner') ? [open(t.assign, 'assign-licences')] : []),
      ...(buyer ? [open(t.adminCenter, 'admin-center')] : []),
      // SSP-17: the two ways on; who buys for the organization finds support on the card before.
      ...(audiences.includes('purchaser')
        ? [
            { title: t.faq, link: pageLink('self-service-faq', cloud) },
            { title: t.support, link: pageLink('support', cloud) },
          ]
        : []),
    ],
  };
}
