// The cards of buy-product: who pays, for how long, what it costs now and from then on.
import type { buyProduct } from '../domain/commands/buy-product.ts';
import type { BuyEffect } from '../domain/commands/buying/effect.ts';
import { backTo, buyingQuestion } from './buying/questions.ts';
import { buyingRefusals } from './buying/refusals.ts';
import { buyingTexts } from './buying/texts.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { confirmOrNot, doneWith, lifeWords } from './life-words.ts';
import type { Say } from './say.ts';
import type { CardView, Fact, Money } from './view.ts';

function facts({ quantity, term, billing, endsOn, price, purchaser, paidWith }: BuyEffect, say: Say): Fact[] {
  const t = buyingTexts[say.locale];
  const method = say.paidWith(paidWith);
  return [
    { title: t.quantityLabel, value: say.number(quantity) },
    { title: t.price, value: lifeWords[say.locale].perLicense(say.money(price)) },
    { title: t.term, value: `${t.termsOf[term]}, ${t.billed[billing]}` },
    { title: t.renews, value: say.date(endsOn) },
    { title: t.pays, value: purchaser === undefined ? t.organization(method) : t.payer(purchaser, method) },
  ];
}

function money({ amount, recurring, chargedBy }: BuyEffect, say: Say): NonNullable<CardView['money']> {
  const { cost, every, chargedBy: by } = lifeWords[say.locale];
  const lines: Money[] = [
    { title: buyingTexts[say.locale].now, value: say.money(amount), strong: true },
    { title: every[recurring.every], value: say.money(recurring.after) },
    { title: by, value: say.date(chargedBy) },
  ];
  return { title: cost, lines };
}

function review(effect: BuyEffect, context: CardContext): CardView {
  const { say, pending } = context;
  const t = buyingTexts[say.locale];
  const { unconfirmed, goodToKnow } = lifeWords[say.locale];
  const { product, quantity, purchaser, already, back } = effect;
  const [confirm, dismiss] = confirmOrNot(t.confirm(say.licenses(quantity)), pending, say);
  const instead =
    already && open(t.addInstead, 'change-quantity', { subscription: already.subscription, by: quantity });
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: {
      kicker: purchaser === undefined ? t.kicker : t.ownTeam,
      title: t.buying(say.product(product)),
      state: { tone: 'warning', words: unconfirmed },
    },
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say) },
    actions: [confirm, ...backTo(back, context), instead, dismiss].filter((one) => one !== undefined),
  };
}

function done(effect: BuyEffect, { say }: CardContext): CardView {
  const t = buyingTexts[say.locale];
  const { next, show } = lifeWords[say.locale];
  const { product, subscription } = effect;
  const figures = {
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: next, lines: [t.goesOn(effect, say)] },
    actions: [
      open(t.assign, 'assign-licences', { subscription }),
      open(show(say.product(product)), 'show-subscription', { subscription }),
    ],
  };
  return doneWith(figures, t.kicker, product, t.doneLead(effect, say), say);
}

export const buyProductCards = defineCards<typeof buyProduct>({
  kicker: { en: buyingTexts.en.kicker, nl: buyingTexts.nl.kicker },
  review,
  done,
  refused: buyingRefusals,
  asks: buyingQuestion,
});
