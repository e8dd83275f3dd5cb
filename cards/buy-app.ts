// The cards of buy-app: three ways to buy, what it will cost, and from when.
import type { AsksOf } from '../domain/command.ts';
import type { buyApp } from '../domain/commands/buy-app.ts';
import type { AppOrderEffect } from '../domain/commands/buying/app-order.ts';
import { buyAppRefusals } from './buy-app/refusals.ts';
import { appTexts } from './buy-app/texts.ts';
import { backTo, buyingQuestion, known } from './buying/questions.ts';
import { buyingTexts } from './buying/texts.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { confirmOrNot, doneWith, lifeWords } from './life-words.ts';
import { pageLink } from './links.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Fact, Money } from './view.ts';

/** APP-1: the two ways that lead elsewhere. */
function otherRoutes({ say, cloud }: CardContext): Action[] {
  const t = appTexts[say.locale];
  return [
    { title: t.partner, link: pageLink('partners', cloud) },
    { title: t.proposal, link: pageLink('billing', cloud) },
  ];
}

function facts(effect: AppOrderEffect, say: Say): Fact[] {
  const { term, billing, profile, paidWith } = effect;
  const { term: title, termsOf, billed } = buyingTexts[say.locale];
  return [
    ...known(effect, say),
    { title, value: `${termsOf[term]}, ${billed[billing]}` },
    { title: appTexts[say.locale].billedTo, value: `${profile}, ${say.paidWith(paidWith)}` },
  ];
}

/** APP-11 */
function money({ recurring }: AppOrderEffect, say: Say): NonNullable<CardView['money']> {
  const t = appTexts[say.locale];
  const { cost, every } = lifeWords[say.locale];
  const lines: Money[] = [
    { title: t.now, value: say.money(0), strong: true },
    { title: t.atActivation, value: say.money(recurring.after) },
    { title: every[recurring.every], value: say.money(recurring.after) },
  ];
  return { title: cost, lines };
}

function review(effect: AppOrderEffect, context: CardContext): CardView {
  const { say, pending } = context;
  const t = appTexts[say.locale];
  const { unconfirmed, goodToKnow } = lifeWords[say.locale];
  const { product, quantity, already, back } = effect;
  const [confirm, dismiss] = confirmOrNot(t.confirm(effect, say), pending, say);
  const instead =
    already?.canGrow && open(t.addInstead, 'change-quantity', { subscription: already.subscription, by: quantity });
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: {
      kicker: buyingTexts[say.locale].kicker.app,
      title: say.product(product),
      state: { tone: 'warning', words: unconfirmed },
    },
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say) },
    actions: [confirm, ...backTo(back, context), instead || undefined, dismiss].filter((one) => one !== undefined),
  };
}

function done(effect: AppOrderEffect, { say }: CardContext): CardView {
  const t = appTexts[say.locale];
  const { next, show } = lifeWords[say.locale];
  const { product, subscription } = effect;
  const figures = {
    facts: facts(effect, say),
    money: money(effect, say),
    notes: { title: next, lines: [t.next] },
    actions: [
      open(t.activate, 'activate-app', { subscription }),
      open(show(say.product(product)), 'show-subscription', { subscription }),
    ],
  };
  return doneWith(figures, buyingTexts[say.locale].kicker.app, product, t.doneLead(effect, say), say);
}

const ask = buyingQuestion('app');

/** The first question names all three routes. */
function question(asked: AsksOf<typeof buyApp>, context: CardContext): CardView {
  const card = ask(asked, context);
  if (asked.field !== 'product' && asked.back !== 'product') return card;
  const { routes: title, routeLines: lines } = appTexts[context.say.locale];
  return { ...card, notes: { title, lines }, actions: [...card.actions, ...otherRoutes(context)] };
}

export const buyAppCards = defineCards<typeof buyApp>({
  kicker: { en: buyingTexts.en.kicker.app, nl: buyingTexts.nl.kicker.app },
  review,
  done,
  refused: buyAppRefusals,
  asks: question,
});
