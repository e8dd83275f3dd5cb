// The cards of convert-trial: what the paid subscription costs and how long it runs.

import type { RefusalOf } from '../domain/command.ts';
import type { ConvertEffect, convertTrial } from '../domain/commands/convert-trial.ts';
import { maximumOf } from '../domain/rules/quantities.ts';
import { buyingRefusals } from './buying/refusals.ts';
import { quantityRefusals } from './change-quantity/refusals.ts';
import { quantityTexts } from './change-quantity/texts.ts';
import { billingField, paymentField } from './choices.ts';
import { type CardContext, defineCards, open, type RefusalTexts } from './define-cards.ts';
import { lifeRefusals } from './life-refusals.ts';
import { confirmOrNot, doneWith, lifeWords } from './life-words.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { unitWords } from './unit-words.ts';
import type { CardView, Fact, Field, Locale, Money } from './view.ts';

const en = {
  kicker: 'Buy a trial',
  trial: 'in the trial',
  paid: 'paid for',
  begins: 'Paid term begins',
  today: (date: string) => `Today, ${date}`,
  ends: 'Renews',
  now: 'Charge now',
  consequences: ({ assigned, endedOn, on, endsOn, to }: ConvertEffect, say: Say): string[] => [
    endedOn > on
      ? `The trial would have run until ${say.date(endedOn)}; the paid term begins today instead.`
      : 'The trial is over; the paid term begins today.',
    assigned > 0
      ? `People with a license (${say.number(assigned)}) keep it, with their data and settings.`
      : 'Data and settings are kept.',
    ...(to > assigned ? ['If you need fewer licenses, enter a lower number.'] : []),
    `Recurring billing is on: it renews on ${say.date(endsOn)}. You can turn that off.`,
  ],
  confirm: (licenses: string) => `Buy ${licenses}`,
  summary: ({ product, to }: ConvertEffect, say: Say) =>
    `Buy ${say.licenses(to)} of ${say.product(product)}. Waiting for your confirmation.`,
  doneLead: ({ product, to }: ConvertEffect, say: Say) =>
    `Done: ${say.product(product)} is yours, with ${say.licenses(to)}.`,
  nextSteps: ({ to, assigned }: ConvertEffect, say: Say) =>
    to > assigned ? `${say.licenses(to - assigned)} left to assign.` : 'All licenses are assigned.',
  add: 'Add licenses',
};

const nl: typeof en = {
  kicker: 'Proefversie kopen',
  trial: 'in de proefversie',
  paid: 'betaald',
  begins: 'Betaalde termijn begint',
  today: (date) => `Vandaag, ${date}`,
  ends: 'Verlengt',
  now: 'Nu te betalen',
  consequences: ({ assigned, endedOn, on, endsOn, to }, say) => [
    endedOn > on
      ? `De proefversie zou tot ${say.date(endedOn)} lopen; de betaalde termijn begint nu vandaag.`
      : 'De proefversie is voorbij; de betaalde termijn begint vandaag.',
    assigned > 0
      ? `Mensen met een licentie (${say.number(assigned)}) houden die, met hun gegevens en instellingen.`
      : 'Gegevens en instellingen blijven bewaard.',
    ...(to > assigned ? ['Heb je minder licenties nodig? Vul dan een lager aantal in.'] : []),
    `Terugkerende facturering staat aan: het verlengt op ${say.date(endsOn)}. Je kunt dat uitzetten.`,
  ],
  confirm: (licenses) => `Koop ${licenses}`,
  summary: ({ product, to }, say) => `${say.licenses(to)} van ${say.product(product)} kopen. Wacht op je bevestiging.`,
  doneLead: ({ product, to }, say) => `Klaar: ${say.product(product)} is van jullie, met ${say.licenses(to)}.`,
  nextSteps: ({ to, assigned }, say) =>
    to > assigned ? `Nog ${say.licenses(to - assigned)} om toe te wijzen.` : 'Alle licenties zijn toegewezen.',
  add: 'Licenties toevoegen',
};

const texts: Record<Locale, typeof en> = { en, nl };

type Texts = RefusalTexts<RefusalOf<typeof convertTrial>>;

const refused: Record<Locale, Texts> = {
  en: {
    ...quantityRefusals.en,
    ...lifeRefusals.en,
    'POL-2': buyingRefusals.en['POL-2'],
    'TRI-5': ({ product, endsOn }, say) => ({
      why: `The trial of ${say.product(product)} ended on ${say.date(endsOn)}, more than 30 days ago. It can no longer be bought.`,
      cure: 'Buy the product itself. People must be given licenses again.',
      next: [{ title: 'See products in the admin center', page: 'products' }],
    }),
  },
  nl: {
    ...quantityRefusals.nl,
    ...lifeRefusals.nl,
    'POL-2': buyingRefusals.nl['POL-2'],
    'TRI-5': ({ product, endsOn }, say) => ({
      why: `De proefversie van ${say.product(product)} is op ${say.date(endsOn)} geëindigd, meer dan 30 dagen geleden. Je kunt hem niet meer kopen.`,
      cure: 'Koop het product zelf. Wijs de licenties daarna opnieuw toe.',
      next: [{ title: 'Bekijk producten in het beheercentrum', page: 'products' }],
    }),
  },
};

function facts({ product, assigned, to, on, endsOn, price, paidWith }: ConvertEffect, say: Say): Fact[] {
  const t = texts[say.locale];
  const { assigned: given, paid, price: priced } = lifeWords[say.locale];
  return [
    { title: given, value: say.number(assigned) },
    { title: quantityTexts[say.locale].available, value: say.number(to - assigned) },
    { title: t.begins, value: t.today(say.date(on)) },
    { title: t.ends, value: say.date(endsOn) },
    { title: priced, value: unitWords(product, say).price(say.money(price)) },
    { title: paid, value: say.paidWith(paidWith) },
  ];
}

function money({ amount, recurring, chargedBy }: ConvertEffect, say: Say): NonNullable<CardView['money']> {
  const t = texts[say.locale];
  const { cost, every, chargedBy: by } = lifeWords[say.locale];
  const lines: Money[] = [
    { title: t.now, value: say.money(amount), strong: true },
    { title: every[recurring.every], value: say.money(recurring.after) },
    { title: by, value: say.date(chargedBy) },
  ];
  return { title: cost, lines };
}

function fields({ product, to, billing, ...effect }: ConvertEffect, say: Say): Field[] {
  const { total, totalError } = quantityTexts[say.locale];
  const max = maximumOf({ product });
  return [
    { kind: 'number', id: 'total', label: total, value: to, min: 1, max, error: totalError(max, say) },
    billingField(billing, say),
    ...paymentField(effect, say),
  ];
}

function review(effect: ConvertEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const { unconfirmed, goodToKnow } = lifeWords[say.locale];
  const { product, from, to } = effect;
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: unconfirmed } },
    change: { from: say.number(from), fromCaption: t.trial, to: say.number(to), toCaption: t.paid },
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say) },
    fields: fields(effect, say),
    actions: confirmOrNot(t.confirm(say.licenses(to)), pending, say),
  };
}

function done(effect: ConvertEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const { next, show } = lifeWords[say.locale];
  const { product, subscription } = effect;
  const figures = {
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: next, lines: [t.nextSteps(effect, say)] },
    actions: [
      open(show(say.product(product)), 'show-subscription', { subscription }),
      open(t.add, 'change-quantity', { subscription, direction: 'add' }),
    ],
  };
  return doneWith(figures, t.kicker, product, t.doneLead(effect, say), say);
}

export const convertTrialCards = defineCards<typeof convertTrial>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused,
  asks: (question, context) => subscriptionChoice(texts[context.say.locale].kicker, question.options, context),
});
