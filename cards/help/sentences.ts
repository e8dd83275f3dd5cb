// What people can write, topic by topic, each sentence for those who may do it.
import type { Audience, HelpTopic } from '../../domain/questions/help.ts';
import type { Locale } from '../view.ts';

/** Whom a sentence is for, and where it belongs. */
const sentences = {
  add: ['licences', 'buyer'],
  remove: ['licences', 'buyer'],
  set: ['licences', 'buyer'],
  setOwn: ['licences', 'purchaser'],
  blocked: ['licences', 'buyer'],
  creditCheck: ['licences', 'buyer'],
  assign: ['people', 'assigner'],
  unassign: ['people', 'assigner'],
  holders: ['people', 'assigner'],
  requests: ['people', 'assigner'],
  request: ['people', 'everybody'],
  buy: ['buying', 'buyer'],
  buyAddOn: ['buying', 'buyer'],
  buyApp: ['buying', 'buyer'],
  buyForTeam: ['buying', 'ownTeam'],
  redeem: ['buying', 'buyer'],
  list: ['subscriptions', 'everybody'],
  show: ['subscriptions', 'everybody'],
  cancel: ['subscriptions', 'buyer'],
  cancelOwn: ['subscriptions', 'purchaser'],
  recurring: ['subscriptions', 'buyer'],
  extend: ['subscriptions', 'buyer'],
  convert: ['subscriptions', 'buyer'],
  apps: ['apps', 'buyer'],
  activate: ['apps', 'buyer'],
  invoices: ['money', 'payer'],
  methods: ['money', 'payer'],
  addMethod: ['money', 'payer'],
  profile: ['money', 'buyer'],
  report: ['self-service', 'overseer'],
  policy: ['self-service', 'overseer'],
  mute: ['chat', 'everybody'],
  language: ['chat', 'everybody'],
  stop: ['chat', 'everybody'],
} as const satisfies Record<string, readonly [HelpTopic, Audience]>;

type Words = { topics: Record<HelpTopic, string>; sentences: Record<keyof typeof sentences, string> };

const en: Words = {
  topics: {
    licences: 'Numbers of licenses',
    people: 'Licenses for people',
    buying: 'Buying and product keys',
    subscriptions: 'Subscriptions',
    apps: 'Apps of other publishers',
    money: 'Invoices and payment',
    'self-service': 'What people buy themselves',
    chat: 'Writing with me',
  },
  sentences: {
    add: 'add 5 licenses to E3',
    remove: 'remove 2 licenses from E5',
    set: 'set Visio Plan 2 to 12',
    setOwn: 'set Power Apps to 5',
    blocked: 'why can I not add licenses to Visio?',
    creditCheck: 'is the credit check done?',
    assign: 'assign E3 to Megan Bowen',
    unassign: "take back Megan's E3",
    holders: 'who has E3?',
    requests: 'show the license requests',
    request: 'request a license for Visio Plan 1',
    buy: 'buy 3 Visio Plan 2',
    buyAddOn: 'buy an add-on',
    buyApp: 'buy Contoso Sign',
    buyForTeam: 'buy 3 Power Apps for my team',
    redeem: 'redeem key XXXXX-XXXXX-XXXXX-XXXXX-XXXXX',
    list: 'show my subscriptions',
    show: 'show E3',
    cancel: 'cancel E5',
    cancelOwn: 'cancel Power Apps',
    recurring: 'turn off recurring billing for E5',
    extend: 'extend Business Premium',
    convert: 'convert the Power BI trial',
    apps: 'list apps',
    activate: 'activate Fabrikam Backup',
    invoices: 'show my invoices',
    methods: 'show my payment methods',
    addMethod: 'add a payment method',
    profile: 'change the billing profile of E3',
    report: 'who bought what?',
    policy: 'block self-service purchases',
    mute: 'stop telling me about trials',
    language: 'speak Dutch',
    stop: 'never mind',
  },
};

const nl: Words = {
  topics: {
    licences: 'Aantallen licenties',
    people: 'Licenties voor mensen',
    buying: 'Kopen en productcodes',
    subscriptions: 'Abonnementen',
    apps: 'Apps van andere uitgevers',
    money: 'Facturen en betaling',
    'self-service': 'Wat mensen zelf kopen',
    chat: 'Met mij schrijven',
  },
  sentences: {
    add: 'voeg 5 licenties toe aan E3',
    remove: 'verwijder 2 licenties van E5',
    set: 'zet Visio Plan 2 op 12',
    setOwn: 'zet Power Apps op 5',
    blocked: 'waarom kan ik geen licenties toevoegen aan Visio?',
    creditCheck: 'is de kredietcontrole klaar?',
    assign: 'geef Megan Bowen een E3-licentie',
    unassign: 'trek de E3 van Megan in',
    holders: 'wie heeft E3?',
    requests: 'toon de licentieaanvragen',
    request: 'vraag een licentie voor Visio Plan 1 aan',
    buy: 'koop 3 Visio Plan 2',
    buyAddOn: 'koop een invoegtoepassing',
    buyApp: 'koop Contoso Sign',
    buyForTeam: 'koop 3 Power Apps voor mijn team',
    redeem: 'wissel code XXXXX-XXXXX-XXXXX-XXXXX-XXXXX in',
    list: 'toon mijn abonnementen',
    show: 'toon E3',
    cancel: 'zeg E5 op',
    cancelOwn: 'zeg Power Apps op',
    recurring: 'zet terugkerende facturering uit voor E5',
    extend: 'verleng Business Premium',
    convert: 'zet de proefversie van Power BI om',
    apps: 'toon apps van derden',
    activate: 'activeer Fabrikam Backup',
    invoices: 'toon mijn facturen',
    methods: 'toon mijn betaalmethoden',
    addMethod: 'voeg een betaalmethode toe',
    profile: 'wijzig het factureringsprofiel van E3',
    report: 'wie heeft wat gekocht?',
    policy: 'blokkeer selfserviceaankopen',
    mute: 'zwijg over proefversies',
    language: 'spreek Engels',
    stop: 'laat maar',
  },
};

const words: Record<Locale, Words> = { en, nl };

/** The topics that there are something for, in the order of the card. */
export type Topical = { topic: HelpTopic; title: string; sentences: string[] };

export function topicsFor(audiences: readonly Audience[], locale: Locale): Topical[] {
  const { topics, sentences: said } = words[locale];
  const theirs = Object.entries(sentences).filter(([, [, audience]]) => audiences.includes(audience));
  return (Object.keys(topics) as HelpTopic[])
    .map((topic) => ({
      topic,
      title: topics[topic],
      sentences: theirs.filter(([, [of]]) => of === topic).map(([id]) => said[id as keyof typeof sentences]),
    }))
    .filter((one) => one.sentences.length > 0);
}
