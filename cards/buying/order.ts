// The order before and after it is placed: what is bought, who pays, for how long, what it costs now and from then on.
import type { BuyEffect } from '../../domain/commands/buying/effect.ts';
import type { Sold } from '../../domain/commands/buying/steps.ts';
import { type CardContext, open } from '../define-cards.ts';
import { confirmOrNot, doneWith, lifeWords } from '../life-words.ts';
import type { Say } from '../say.ts';
import { unitWords } from '../unit-words.ts';
import type { CardView, Fact, Money } from '../view.ts';
import { consequences, nextSteps } from './consequences.ts';
import { backTo } from './questions.ts';
import { type BuyingTexts, buyingTexts } from './texts.ts';

function facts(effect: BuyEffect, t: BuyingTexts, say: Say): Fact[] {
  const { product, quantity, term, billing, renews, endsOn, price, purchaser, paidWith, base } = effect;
  const { label, price: priced } = unitWords(product, say);
  const method = say.paidWith(paidWith);
  const terms = `${t.termsOf[term]}, ${t.billed[billing]}`;
  return [
    ...(base
      ? [{ title: t.addedTo, value: `${say.product(base.product)}, ${say.units(base.product, base.total)}` }]
      : []),
    { title: label, value: say.number(quantity) },
    { title: t.price, value: priced(say.money(price)) },
    { title: t.term, value: base && !base.isPrepaid ? t.ofBase(terms, say.product(base.product)) : terms },
    { title: renews ? t.renews : t.ends, value: say.date(endsOn) },
    { title: t.pays, value: purchaser === undefined ? t.organization(method) : t.payer(purchaser, method) },
  ];
}

function money(effect: BuyEffect, t: BuyingTexts, say: Say): NonNullable<CardView['money']> {
  const { amount, part, recurring, chargedBy } = effect;
  const { cost, every, chargedBy: by } = lifeWords[say.locale];
  const title = chargedBy === undefined ? t.onceChecked : t.now;
  const isWhole = part.days === part.ofDays;
  const now = isWhole ? title : t.partOf(title, say.number(part.days), say.number(part.ofDays));
  const lines: Money[] = [
    { title: now, value: say.money(amount), strong: true },
    { title: every[recurring.every], value: say.money(recurring.after) },
    ...(chargedBy === undefined ? [] : [{ title: by, value: say.date(chargedBy) }]),
  ];
  return { title: cost, lines };
}

export function orderReview(sells: Sold) {
  return (effect: BuyEffect, context: CardContext): CardView => {
    const { say, pending } = context;
    const t = buyingTexts[say.locale];
    const { unconfirmed, goodToKnow } = lifeWords[say.locale];
    const { product, quantity, purchaser, already, back } = effect;
    const units = say.units(product, quantity);
    const [confirm, dismiss] = confirmOrNot(t.confirm(units), pending, say);
    const instead =
      already && open(t.addInstead, 'change-quantity', { subscription: already.subscription, by: quantity });
    return {
      locale: say.locale,
      summary: t.summary(units, say.product(product)),
      header: {
        kicker: purchaser === undefined ? t.kicker[sells] : t.ownTeam,
        title: t.buying(say.product(product)),
        state: { tone: 'warning', words: unconfirmed },
      },
      facts: facts(effect, t, say),
      money: money(effect, t, say),
      notes: { title: goodToKnow, lines: consequences(effect, sells === 'add-on', say) },
      actions: [confirm, ...backTo(back, context), instead, dismiss].filter((one) => one !== undefined),
    };
  };
}

export function orderDone(sells: Sold) {
  return (effect: BuyEffect, { say }: CardContext): CardView => {
    const t = buyingTexts[say.locale];
    const { next, show } = lifeWords[say.locale];
    const { product, subscription, quantity, unit, usuallyBy, base, auto } = effect;
    const units = say.units(product, quantity);
    const canAssign = unit === 'licence' && usuallyBy === undefined && (auto?.people.length ?? 0) < quantity;
    const of = base ?? { subscription, product };
    const figures = {
      facts: facts(effect, t, say),
      money: money(effect, t, say),
      notes: { title: next, lines: nextSteps(effect, say) },
      actions: [
        ...(canAssign ? [open(t.assignThem, 'assign-licences', { subscription })] : []),
        ...(usuallyBy === undefined ? [] : [open(t.creditCheck, 'credit-check-status', { subscription })]),
        open(show(say.product(of.product)), 'show-subscription', { subscription: of.subscription }),
      ],
    };
    const lead =
      usuallyBy === undefined
        ? t.doneLead(units, say.product(product))
        : t.orderedLead(units, say.product(product), say.date(usuallyBy));
    return doneWith(figures, t.kicker[sells], product, lead, say);
  };
}
