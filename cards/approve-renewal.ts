// The cards of approve-renewal: the old price and the new one, from when, and what happens without an answer.
import type { RefusalOf } from '../domain/command.ts';
import type { ApproveEffect, approveRenewal } from '../domain/commands/approve-renewal.ts';
import { type CardContext, defineCards, open, type RefusalTexts } from './define-cards.ts';
import { doneWith, lifeWords } from './life-words.ts';
import { sharedRefusals } from './refusals.ts';
import type { Say } from './say.ts';
import type { CardView, Fact, Locale, Money } from './view.ts';

const en = {
  kicker: 'A new price',
  today: 'Nothing is charged today.',
  turnOn: 'Turn recurring billing on',
  now: 'per license a month now',
  later: (date: string) => `from ${date}`,
  from: 'New price from',
  notes: ({ on }: ApproveEffect, say: Say) => [
    `Approve it, and it renews on ${say.date(on)} at the new price.`,
    'Do nothing, and nothing more is charged: it ends on that day.',
    'Nothing is charged today.',
  ],
  off: 'Recurring billing is off, so it ends all the same until you turn that on.',
  confirm: (price: string) => `Approve ${price}`,
  dismiss: 'Do not approve',
  summary: (product: string, price: string) => `${product} at ${price} per license a month. Waiting for your approval.`,
  done: (product: string, date: string) => `Approved: ${product} goes on at the new price from ${date}.`,
  undo: 'You can still turn recurring billing off before that day.',
};

const nl: typeof en = {
  kicker: 'Een nieuwe prijs',
  today: 'Vandaag wordt er niets afgeschreven.',
  turnOn: 'Terugkerende facturering aanzetten',
  now: 'per licentie per maand nu',
  later: (date) => `vanaf ${date}`,
  from: 'Nieuwe prijs vanaf',
  notes: ({ on }, say) => [
    `Keur je het goed, dan verlengt het op ${say.date(on)} voor de nieuwe prijs.`,
    'Doe je niets, dan wordt er niets meer afgeschreven: het eindigt die dag.',
    'Vandaag wordt er niets afgeschreven.',
  ],
  off: 'Terugkerende facturering staat uit, dus het eindigt toch, tot je die aanzet.',
  confirm: (price) => `Keur ${price} goed`,
  dismiss: 'Niet goedkeuren',
  summary: (product, price) => `${product} voor ${price} per licentie per maand. Wacht op je goedkeuring.`,
  done: (product, date) => `Goedgekeurd: ${product} gaat vanaf ${date} door voor de nieuwe prijs.`,
  undo: 'Tot die dag kun je terugkerende facturering nog uitzetten.',
};

const texts: Record<Locale, typeof en> = { en, nl };

type Texts = RefusalTexts<RefusalOf<typeof approveRenewal>>;
const shared = (locale: Locale) => {
  const {
    'ROLE-1': buyers,
    'ROLE-4': assigners,
    'ROLE-8': others,
    'ROLE-11': payers,
    'NOT-FOUND': gone,
  } = sharedRefusals[locale];
  return { 'ROLE-1': buyers, 'ROLE-4': assigners, 'ROLE-8': others, 'ROLE-11': payers, 'NOT-FOUND': gone };
};

const refused: Record<Locale, Texts> = {
  en: {
    ...shared('en'),
    'NOTHING-TO-APPROVE': ({ subscription, product, approvedOn }, say) => ({
      why:
        approvedOn === undefined
          ? `There is no new price of ${say.product(product)} to approve.`
          : `You approved the new price of ${say.product(product)} on ${say.date(approvedOn)}.`,
      cure: 'Look at how it stands now.',
      next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
    }),
  },
  nl: {
    ...shared('nl'),
    'NOTHING-TO-APPROVE': ({ subscription, product, approvedOn }, say) => ({
      why:
        approvedOn === undefined
          ? `Er is geen nieuwe prijs van ${say.product(product)} om goed te keuren.`
          : `Je hebt de nieuwe prijs van ${say.product(product)} op ${say.date(approvedOn)} goedgekeurd.`,
      cure: 'Bekijk hoe het er nu voor staat.',
      next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { subscription } }],
    }),
  },
};

function facts({ total, on, paidWith }: ApproveEffect, say: Say): Fact[] {
  const { licenses, paid } = lifeWords[say.locale];
  return [
    { title: licenses, value: say.number(total) },
    { title: texts[say.locale].from, value: say.date(on) },
    ...(paidWith ? [{ title: paid, value: say.paidWith(paidWith) }] : []),
  ];
}

function money({ recurring: { before, after, every } }: ApproveEffect, say: Say): NonNullable<CardView['money']> {
  const { cost, every: words } = lifeWords[say.locale];
  const lines: Money[] = [{ title: words[every], value: `${say.money(before)} → ${say.money(after)}`, strong: true }];
  return { title: cost, lines };
}

function review(effect: ApproveEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const { unconfirmed, goodToKnow } = lifeWords[say.locale];
  const [product, to] = [say.product(effect.product), say.money(effect.to)];
  return {
    locale: say.locale,
    summary: t.summary(product, to),
    header: { kicker: t.kicker, title: product, state: { tone: 'warning', words: unconfirmed } },
    change: { from: say.money(effect.from), fromCaption: t.now, to, toCaption: t.later(say.shortDate(effect.on)) },
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: effect.recurringBilling ? t.notes(effect, say) : [t.off, t.today] },
    actions: [
      { title: t.confirm(to), verb: 'confirm', data: { id: pending }, style: 'primary' },
      { title: t.dismiss, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done(effect: ApproveEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const { goodToKnow, show } = lifeWords[say.locale];
  const { product, subscription, on } = effect;
  const figures = {
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: [effect.recurringBilling ? t.undo : t.off] },
    actions: [
      ...(effect.recurringBilling ? [] : [open(t.turnOn, 'recurring-billing', { subscription, turn: 'on' })]),
      open(show(say.product(product)), 'show-subscription', { subscription }),
    ],
  };
  return doneWith(figures, t.kicker, product, t.done(say.product(product), say.date(on)), say);
}

export const approveRenewalCards = defineCards<typeof approveRenewal>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused,
  // Nothing is asked: the new price is a fact.
  asks: (question: never) => question,
});
