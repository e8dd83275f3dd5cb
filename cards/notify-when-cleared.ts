// "Tell me when it clears": what the bot will write about, once, and how to have it say nothing after all.
import type { NotifyEffect, notifyWhenCleared } from '../domain/commands/notify-when-cleared.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { clearedRefusals } from './notices/cleared-refusals.ts';
import type { CardView, Locale } from './view.ts';

const en = {
  kicker: 'Tell me when it clears',
  on: 'I will tell you',
  off: 'I will not tell you',
  willTell: 'I write to you here, once.',
  willNot: 'I do not write to you about this.',
  check: 'When its credit check is over',
  trial: 'When it is no longer a trial',
  anyway: 'You ordered, so you hear how it ends in any case',
  stop: 'Do not tell me',
  start: 'Tell me after all',
};

const nl: typeof en = {
  kicker: 'Laat het weten als het kan',
  on: 'Ik laat het je weten',
  off: 'Ik laat niets weten',
  willTell: 'Ik schrijf je hier één keer.',
  willNot: 'Ik schrijf je hier niet over.',
  check: 'Zodra de kredietcontrole klaar is',
  trial: 'Zodra het geen proefversie meer is',
  anyway: 'Je hebt zelf besteld, dus je hoort sowieso hoe het afloopt',
  stop: 'Laat maar niets weten',
  start: 'Laat het toch weten',
};

const texts: Record<Locale, typeof en> = { en, nl };

function card({ tell, watched }: NotifyEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const [only, ...others] = watched;
  const which = only && others.length === 0 ? { subscription: only.subscription } : {};
  const lead = tell ? t.willTell : t.willNot;
  const title = tell ? t.on : t.off;
  return {
    locale: say.locale,
    summary: `${title}. ${lead}`,
    header: { kicker: t.kicker, title },
    lead: { tone: tell ? 'good' : 'neutral', text: lead },
    rows: watched.map(({ subscription, product, block, hearsAnyway }) => ({
      title: say.product(product),
      subtitle: hearsAnyway ? t.anyway : block === 'LIC-10' ? t.check : t.trial,
      value: '',
      action: open(say.product(product), 'show-subscription', { subscription }),
    })),
    actions: watched.every(({ hearsAnyway }) => hearsAnyway)
      ? []
      : [open(tell ? t.stop : t.start, 'notify-when-cleared', { ...which, tell: !tell })],
  };
}

export const notifyWhenClearedCards = defineCards<typeof notifyWhenCleared>({
  kicker: { en: en.kicker, nl: nl.kicker },
  // Done as it is said: there is nothing to confirm and nothing to ask.
  review: card,
  done: card,
  asks: (_question: never) => {
    throw new Error('it asks nothing');
  },
  refused: clearedRefusals,
});
