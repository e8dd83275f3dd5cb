// The cards of start-trial: what is tried, for how long, and that it costs nothing and ends by itself.
import type { RefusalOf } from '../domain/command.ts';
import type { StartTrialEffect, startTrial } from '../domain/commands/start-trial.ts';
import { buyingRefusals } from './buying/refusals.ts';
import { type CardContext, defineCards, open, type RefusalTexts } from './define-cards.ts';
import { confirmOrNot, doneWith, lifeWords } from './life-words.ts';
import type { Say } from './say.ts';
import type { CardView, Fact, Locale } from './view.ts';

const en = {
  kicker: 'Trial for your own team',
  lead: (product: string, onlyTried: boolean) =>
    onlyTried ? `Your organization lets you try ${product}, not buy it.` : `You can try ${product} with your own team.`,
  ends: 'Ends by itself',
  payment: 'Payment',
  nothing: 'None: no card is asked for',
  notes: [
    'Nothing is charged, and nothing renews: on that day it just ends.',
    'You give its licenses to people of your team yourself.',
    'Your admins see that you try it.',
  ],
  confirm: 'Start the trial',
  summary: (product: string) => `Try ${product}. Waiting for your confirmation.`,
  done: (product: string, licenses: string) => `The trial of ${product} has begun: ${licenses} to give to your team.`,
  assign: 'Assign them',
};

const nl: typeof en = {
  kicker: 'Proefversie voor je eigen team',
  lead: (product, onlyTried) =>
    onlyTried
      ? `Je organisatie laat je ${product} proberen, niet kopen.`
      : `Je kunt ${product} proberen met je eigen team.`,
  ends: 'Eindigt vanzelf',
  payment: 'Betaling',
  nothing: 'Geen: er wordt geen kaart gevraagd',
  notes: [
    'Er wordt niets afgeschreven en niets verlengd: op die dag eindigt het gewoon.',
    'De licenties geef je zelf aan mensen van je team.',
    'Je beheerders zien dat je het probeert.',
  ],
  confirm: 'Start de proefversie',
  summary: (product) => `${product} proberen. Wacht op je bevestiging.`,
  done: (product, licenses) => `De proefversie van ${product} is begonnen: ${licenses} voor je team.`,
  assign: 'Wijs ze toe',
};

const texts: Record<Locale, typeof en> = { en, nl };

const refused: Record<Locale, RefusalTexts<RefusalOf<typeof startTrial>>> = {
  en: {
    ...buyingRefusals.en,
    'POL-7': ({ product }, say) => ({
      why: `There is no trial of ${say.product(product)} without a payment method.`,
      cure: 'Buy it, if your organization allows that, or ask for a license.',
      next: [
        { title: `Buy ${say.product(product)}`, open: 'buy-product', input: { products: [product] } },
        { title: 'Ask for a license', open: 'request-licence', input: { products: [product] } },
      ],
    }),
    TRIED: ({ product }, say) => ({
      why: `You have tried ${say.product(product)} before, or have it already. It can be tried once.`,
      cure: 'To go on with it, ask your admins for a license.',
      next: [
        { title: 'Ask for a license', open: 'request-licence', input: { products: [product] } },
        { title: 'Show my subscriptions', open: 'list-subscriptions' },
      ],
    }),
  },
  nl: {
    ...buyingRefusals.nl,
    'POL-7': ({ product }, say) => ({
      why: `Er is geen proefversie van ${say.product(product)} zonder betaalmethode.`,
      cure: 'Koop het, als je organisatie dat toestaat, of vraag een licentie aan.',
      next: [
        { title: `Koop ${say.product(product)}`, open: 'buy-product', input: { products: [product] } },
        { title: 'Licentie aanvragen', open: 'request-licence', input: { products: [product] } },
      ],
    }),
    TRIED: ({ product }, say) => ({
      why: `Je hebt ${say.product(product)} al eens geprobeerd, of hebt het al. Proberen kan één keer.`,
      cure: 'Wil je ermee verder, vraag je beheerders dan om een licentie.',
      next: [
        { title: 'Licentie aanvragen', open: 'request-licence', input: { products: [product] } },
        { title: 'Toon mijn abonnementen', open: 'list-subscriptions' },
      ],
    }),
  },
};

function facts({ quantity, endsOn }: StartTrialEffect, say: Say): Fact[] {
  const t = texts[say.locale];
  return [
    { title: lifeWords[say.locale].licenses, value: say.number(quantity) },
    { title: t.ends, value: say.date(endsOn) },
    { title: t.payment, value: t.nothing },
  ];
}

function review(effect: StartTrialEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const { unconfirmed, goodToKnow } = lifeWords[say.locale];
  const product = say.product(effect.product);
  return {
    locale: say.locale,
    summary: t.summary(product),
    header: { kicker: t.kicker, title: product, state: { tone: 'warning', words: unconfirmed } },
    lead: { tone: 'neutral', text: t.lead(product, effect.onlyTried) },
    facts: facts(effect, say),
    notes: { title: goodToKnow, lines: t.notes },
    actions: confirmOrNot(t.confirm, pending, say),
  };
}

function done(effect: StartTrialEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const { show, goodToKnow } = lifeWords[say.locale];
  const { subscription, quantity } = effect;
  const product = say.product(effect.product);
  const figures = {
    facts: facts(effect, say),
    notes: { title: goodToKnow, lines: t.notes.slice(0, 1) },
    actions: [
      open(t.assign, 'assign-licences', { subscription }),
      open(show(product), 'show-subscription', { subscription }),
    ],
  };
  return doneWith(figures, t.kicker, effect.product, t.done(product, say.licenses(quantity)), say);
}

export const startTrialCards = defineCards<typeof startTrial>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused,
  // Nothing is asked: one press says it all.
  asks: (question: never) => question,
});
