// What the bot writes first about, topic by topic, and whether this person wants to hear it: each row turns it.
import type { Refused } from '../../domain/decision.ts';
import { Topic, type TopicOrAll } from '../../domain/model/topic.ts';
import { type CardContext, open, type RefusalTexts } from '../define-cards.ts';
import type { CardView, Locale } from '../view.ts';

const en = {
  kicker: 'What I write to you about',
  title: 'News by topic',
  press: 'Press a topic to mute it, or to hear about it again.',
  on: 'You hear it',
  off: 'Muted',
  topics: {
    expiry: ['Expiry', 'Subscriptions that end, expire or are disabled'],
    trials: ['Trials', 'Trials that end or become paid'],
    licences: ['Licenses', 'Planned changes, orders, and licenses that run short'],
    payments: ['Payments', 'Invoices, cards, and payments that fail'],
    apps: ['Apps', 'Apps of other publishers'],
    'self-service': ['Self-service', 'What people buy for their own teams'],
    'credit-checks': ['Credit checks', 'How the check of your order ended'],
  } satisfies Record<Topic, [string, string]> as Record<Topic, [string, string]>,
  everything: 'everything',
  muted: (topic: string) => `I no longer write to you first about ${topic}. Ask me, and I answer as ever.`,
  heard: (topic: string) => `I write to you again about ${topic}.`,
  mute: (topic: string) => `Mute ${topic}`,
  hear: (topic: string) => `Hear about ${topic} again`,
};

const nl: typeof en = {
  kicker: 'Waarover ik je schrijf',
  title: 'Nieuws per onderwerp',
  press: 'Druk op een onderwerp om het te dempen, of om er weer over te horen.',
  on: 'Je hoort het',
  off: 'Gedempt',
  topics: {
    expiry: ['Verlopen', 'Abonnementen die eindigen, verlopen of uitgeschakeld zijn'],
    trials: ['Proefversies', 'Proefversies die eindigen of betaald worden'],
    licences: ['Licenties', 'Geplande wijzigingen, bestellingen en licenties die opraken'],
    payments: ['Betalingen', 'Facturen, kaarten en betalingen die mislukken'],
    apps: ['Apps', 'Apps van andere uitgevers'],
    'self-service': ['Selfservice', 'Wat mensen voor het eigen team kopen'],
    'credit-checks': ['Kredietcontroles', 'Hoe de controle van je bestelling afliep'],
  },
  everything: 'alles',
  muted: (topic) => `Ik schrijf je niet meer uit mezelf over ${topic}. Vraag je iets, dan antwoord ik gewoon.`,
  heard: (topic) => `Ik schrijf je weer over ${topic}.`,
  mute: (topic) => `${topic.charAt(0).toUpperCase()}${topic.slice(1)} dempen`,
  hear: (topic) => `Weer horen over ${topic}`,
};

const texts: Record<Locale, typeof en> = { en, nl };

export const topicKickers = { en: en.kicker, nl: nl.kicker };

/** The topic within a sentence. */
function named(topic: TopicOrAll, locale: Locale): string {
  const t = texts[locale];
  return topic === 'all' ? t.everything : t.topics[topic][0].toLowerCase();
}

export function muteTitle(topic: Topic, locale: Locale): string {
  return locale === 'nl' ? `Meldingen over ${named(topic, locale)} dempen` : `Mute news about ${named(topic, locale)}`;
}

/** `turned` is what was said just now, if anything was. */
export function topicsCard(
  muted: readonly Topic[],
  { say: { locale } }: CardContext,
  turned?: { topic: TopicOrAll; to: 'muted' | 'heard' },
): CardView {
  const t = texts[locale];
  const said = turned && t[turned.to](named(turned.topic, locale));
  const turn = (topic: TopicOrAll, isMuted: boolean) =>
    isMuted
      ? open(t.hear(named(topic, locale)), 'unmute-notices', { topic })
      : open(t.mute(named(topic, locale)), 'mute-notices', { topic });
  const all = [
    ...(muted.length < Topic.options.length ? [turn('all', false)] : []),
    ...(muted.length > 0 ? [turn('all', true)] : []),
  ];
  return {
    locale,
    summary: said ?? `${t.title}. ${t.press}`,
    header: { kicker: t.kicker, title: t.title },
    lead: { tone: said ? 'good' : 'neutral', text: said ?? t.press },
    rows: Topic.options.map((topic) => {
      const isMuted = muted.includes(topic);
      const [title, subtitle] = t.topics[topic];
      const state = isMuted ? { tone: 'warning' as const, words: t.off } : { tone: 'good' as const, words: t.on };
      return { title, subtitle, value: '', state, action: turn(topic, isMuted) };
    }),
    actions: all,
  };
}

export const topicRefusals: Record<Locale, RefusalTexts<Refused<'NO-NEWS', object>>> = {
  en: {
    'NO-NEWS': () => ({
      why: 'I never write to you first, because I do not find you in the directory of the organization.',
      cure: 'There is nothing to mute.',
    }),
  },
  nl: {
    'NO-NEWS': () => ({
      why: 'Ik schrijf je nooit uit mezelf, want ik vind je niet in de adreslijst van de organisatie.',
      cure: 'Er valt niets te dempen.',
    }),
  },
};
