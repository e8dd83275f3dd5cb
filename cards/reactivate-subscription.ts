// The cards of reactivate-subscription: what comes back, from when to when, and what it costs.
import type { ReactivateEffect } from '../domain/commands/reactivate-subscription/effect.ts';
import type { reactivateSubscription } from '../domain/commands/reactivate-subscription.ts';
import { paymentField } from './choices.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { confirmOrNot, doneWith, lifeWords } from './life-words.ts';
import { reactivateRefusals, reactivateTexts } from './reactivate-subscription/texts.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { quantityFacts } from './subscription-row.ts';
import { unitWords } from './unit-words.ts';
import type { CardView, Fact, Money } from './view.ts';

function facts(effect: ReactivateEffect, say: Say): Fact[] {
  const { product, startedOn, endsOn, price, paidWith } = effect;
  const t = reactivateTexts[say.locale];
  const { paid, price: priced } = lifeWords[say.locale];
  return [
    ...quantityFacts(effect, say),
    { title: t.term, value: t.fromTo(say.shortDate(startedOn), say.shortDate(endsOn)) },
    { title: t.nextBilling, value: say.date(endsOn) },
    { title: priced, value: unitWords(product, say).price(say.money(price)) },
    { title: paid, value: say.paidWith(paidWith) },
  ];
}

function money(
  { amount, part, recurring, chargedBy, addOns }: ReactivateEffect,
  say: Say,
): NonNullable<CardView['money']> {
  const t = reactivateTexts[say.locale];
  const { cost, every, chargedBy: by } = lifeWords[say.locale];
  const title = chargedBy ? t.now : t.nextInvoice;
  const lines: Money[] = [
    { title: part ? `${title} ${t.partOf(part, say)}` : title, value: say.money(amount), strong: true },
    ...addOns.map((one) => ({ title: t.ofWhich(say.product(one.product)), value: say.money(one.amount) })),
    { title: every[recurring.every], value: say.money(recurring.after) },
    ...(chargedBy ? [{ title: by, value: say.date(chargedBy) }] : []),
  ];
  return { title: cost, lines };
}

function review(effect: ReactivateEffect, { say, pending }: CardContext): CardView {
  const t = reactivateTexts[say.locale];
  const { unconfirmed, goodToKnow } = lifeWords[say.locale];
  const { product, was, endedOn, endsOn } = effect;
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: unconfirmed } },
    change: { from: say.shortDate(endedOn), fromCaption: t.ended[was], to: say.shortDate(endsOn), toCaption: t.runs },
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say) },
    fields: paymentField(effect, say),
    actions: confirmOrNot(t.confirm, pending, say),
  };
}

function done(effect: ReactivateEffect, { say }: CardContext): CardView {
  const t = reactivateTexts[say.locale];
  const { goodToKnow, show } = lifeWords[say.locale];
  const { product, subscription } = effect;
  const figures = {
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say).slice(1) },
    actions: [
      open(show(say.product(product)), 'show-subscription', { subscription }),
      open(t.off, 'recurring-billing', { subscription, turn: 'off' }),
    ],
  };
  return doneWith(figures, t.kicker, product, t.doneLead(effect, say), say);
}

export const reactivateSubscriptionCards = defineCards<typeof reactivateSubscription>({
  kicker: { en: reactivateTexts.en.kicker, nl: reactivateTexts.nl.kicker },
  review,
  done,
  refused: reactivateRefusals,
  asks: (question, context) =>
    subscriptionChoice(reactivateTexts[context.say.locale].kicker, question.options, context),
});
