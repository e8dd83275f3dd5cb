// The words that the cards about a subscription's life share.
import type { RecurringEffect } from '../domain/commands/recurring-billing/effect.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Locale } from './view.ts';

type Every = NonNullable<RecurringEffect['recurring']>['every'];

const en = {
  unconfirmed: 'Not confirmed yet',
  oneQuestion: 'One question',
  done: 'Done',
  goodToKnow: 'Good to know',
  next: 'What next',
  cost: 'Cost',
  paid: 'Paid',
  licenses: 'Licenses',
  assigned: 'Assigned',
  price: 'Price',
  every: { month: 'Every month', year: 'Every year' } as Record<Every, string>,
  ofProduct: (every: string, product: string) => `${every}, ${product}`,
  chargedBy: 'On your statement by',
  seeWhatHappens: 'See what happens',
  dismiss: 'Change nothing',
  show: (product: string) => `Show ${product}`,
};

const nl: typeof en = {
  unconfirmed: 'Nog niet bevestigd',
  oneQuestion: 'Eén vraag',
  done: 'Klaar',
  goodToKnow: 'Goed om te weten',
  next: 'En nu',
  cost: 'Kosten',
  paid: 'Betaling',
  licenses: 'Licenties',
  assigned: 'Toegewezen',
  price: 'Prijs',
  every: { month: 'Per maand', year: 'Per jaar' },
  ofProduct: (every, product) => `${every}, ${product}`,
  chargedBy: 'Op je afschrift uiterlijk',
  seeWhatHappens: 'Bekijk wat er gebeurt',
  dismiss: 'Niets wijzigen',
  show: (product) => `Toon ${product}`,
};

export const lifeWords: Record<Locale, typeof en> = { en, nl };

/** The two buttons below a card that waits for its confirmation. */
export function confirmOrNot(
  title: string,
  pending: string | undefined,
  { locale }: Say,
  style: 'primary' | 'destructive' = 'primary',
): Action[] {
  return [
    { title, verb: 'confirm', data: { id: pending }, style },
    { title: lifeWords[locale].dismiss, verb: 'dismiss', data: { id: pending } },
  ];
}

type Figures = Pick<CardView, 'facts' | 'money' | 'notes' | 'actions'>;

/** The card of what was confirmed and is done: its sentence, and the figures that were shown before. */
export function doneWith(figures: Figures, kicker: string, product: string, lead: string, say: Say): CardView {
  const { done } = lifeWords[say.locale];
  return {
    locale: say.locale,
    summary: lead,
    header: { kicker, title: say.product(product), state: { tone: 'good', words: done } },
    lead: { tone: 'good', text: lead },
    ...figures,
  };
}
