// The cards of extend-subscription: the old end date, the new one, and what the time between them costs.
import type { ExtendEffect } from '../domain/commands/extend-subscription/effect.ts';
import type { extendSubscription } from '../domain/commands/extend-subscription.ts';
import { billingField, paymentField } from './choices.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { extendRefusals, extendTexts } from './extend-subscription/texts.ts';
import { confirmOrNot, doneWith, lifeWords } from './life-words.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { quantityFacts } from './subscription-row.ts';
import { unitWords } from './unit-words.ts';
import type { CardView, Fact, Money } from './view.ts';

function facts(effect: ExtendEffect, say: Say): Fact[] {
  const { product, app, from, endsOn, price, paidWith } = effect;
  const t = extendTexts[say.locale];
  const { paid, price: priced } = lifeWords[say.locale];
  return [
    ...quantityFacts(effect, say),
    { title: t.extraTerm, value: t.fromTo(say.shortDate(from), say.shortDate(endsOn)) },
    ...(app?.isFlatRate ? [] : [{ title: priced, value: unitWords(product, say).price(say.money(price)) }]),
    { title: paid, value: say.paidWith(paidWith) },
  ];
}

function money({ amount = 0, recurring, chargedBy, addOns }: ExtendEffect, say: Say): NonNullable<CardView['money']> {
  const t = extendTexts[say.locale];
  const { cost, every, ofProduct, chargedBy: by } = lifeWords[say.locale];
  const lines: Money[] = [
    { title: t.now, value: say.money(amount), strong: true },
    ...(recurring ? [{ title: every[recurring.every], value: say.money(recurring.after) }] : []),
    ...addOns.map((one) => ({
      title: ofProduct(every[one.recurring.every], say.product(one.product)),
      value: say.money(one.recurring.after),
    })),
    ...(chargedBy ? [{ title: by, value: say.date(chargedBy) }] : []),
  ];
  return { title: cost, lines };
}

function review(effect: ExtendEffect, { say, pending }: CardContext): CardView {
  const t = extendTexts[say.locale];
  const { unconfirmed, goodToKnow } = lifeWords[say.locale];
  const { product, endedOn, endsOn, recurringBilling, mayChooseBilling, billing, mode } = effect;
  const [fromCaption, toCaption] = recurringBilling ? [t.renewsNow, t.renewsThen] : [t.endsNow, t.endsThen];
  const key = open(t.withKey, 'redeem-keys', { mode: 'extend', products: [product] });
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: unconfirmed } },
    change: { from: say.shortDate(endedOn), fromCaption, to: say.shortDate(endsOn), toCaption },
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say) },
    fields: [...(mayChooseBilling && billing ? [billingField(billing, say)] : []), ...paymentField(effect, say)],
    actions: [...confirmOrNot(t.confirm(say.shortDate(endsOn)), pending, say), ...(mode === 'prepaid' ? [key] : [])],
  };
}

function done(effect: ExtendEffect, { say }: CardContext): CardView {
  const t = extendTexts[say.locale];
  const { goodToKnow, show } = lifeWords[say.locale];
  const { product, subscription } = effect;
  const figures = {
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say).slice(1, 2) },
    actions: [open(show(say.product(product)), 'show-subscription', { subscription })],
  };
  return doneWith(figures, t.kicker, product, t.doneLead(effect, say), say);
}

export const extendSubscriptionCards = defineCards<typeof extendSubscription>({
  kicker: { en: extendTexts.en.kicker, nl: extendTexts.nl.kicker },
  review,
  done,
  refused: extendRefusals,
  asks: (question, context) => subscriptionChoice(extendTexts[context.say.locale].kicker, question.options, context),
});
