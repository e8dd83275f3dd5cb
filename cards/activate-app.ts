// The cards of activate-app: the way to the publisher's portal, and what begins once the set-up there is finished.
import type { ActivateEffect, activateApp } from '../domain/commands/activate-app.ts';
import { activateRefusals } from './activate-app/refusals.ts';
import { activateTexts } from './activate-app/texts.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { doneWith, lifeWords } from './life-words.ts';
import { methodTitle } from './payment-words.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import type { CardView, Fact, Money } from './view.ts';

function facts({ isFlatRate, total, on, endsOn, charge }: ActivateEffect, say: Say): Fact[] {
  const t = activateTexts[say.locale];
  const { paid } = lifeWords[say.locale];
  return [
    { title: t.licenses, value: isFlatRate ? t.unlimited : say.number(total) },
    { title: t.term, value: t.fromTo(say.date(on), say.date(endsOn)) },
    ...(charge ? [{ title: paid, value: t.paid(methodTitle(charge.paidWith, say.locale), charge.profile) }] : []),
  ];
}

/** APP-11 */
function money({ charge }: ActivateEffect, say: Say): Pick<CardView, 'money'> {
  if (!charge) return {};
  const { cost, every, chargedBy } = lifeWords[say.locale];
  const lines: Money[] = [
    { title: activateTexts[say.locale].now, value: say.money(charge.amount), strong: true },
    { title: every[charge.recurring.every], value: say.money(charge.recurring.after) },
    ...(charge.chargedBy ? [{ title: chargedBy, value: say.date(charge.chargedBy) }] : []),
  ];
  return { money: { title: cost, lines } };
}

function review(effect: ActivateEffect, { say, pending }: CardContext): CardView {
  const t = activateTexts[say.locale];
  const { product, portal } = effect;
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: t.waiting } },
    lead: { tone: 'neutral', text: t.lead },
    facts: facts(effect, say),
    ...money(effect, say),
    notes: { title: lifeWords[say.locale].goodToKnow, lines: t.consequences(effect, say) },
    actions: [
      { title: t.portal, link: portal },
      { title: t.finished, verb: 'confirm', data: { id: pending }, style: 'primary' },
      { title: t.notYet, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done(effect: ActivateEffect, { say }: CardContext): CardView {
  const t = activateTexts[say.locale];
  const { next, show } = lifeWords[say.locale];
  const { product, subscription, portal, isFlatRate } = effect;
  const figures = {
    facts: facts(effect, say),
    ...money(effect, say),
    notes: { title: next, lines: [t.after(effect)] },
    actions: [
      { title: isFlatRate ? t.portal : t.assign, link: portal },
      open(show(say.product(product)), 'show-subscription', { subscription }),
    ],
  };
  return doneWith(figures, t.kicker, product, t.doneLead(effect, say), say);
}

export const activateAppCards = defineCards<typeof activateApp>({
  kicker: { en: activateTexts.en.kicker, nl: activateTexts.nl.kicker },
  review,
  done,
  refused: activateRefusals,
  asks: (question, context) => subscriptionChoice(activateTexts[context.say.locale].kicker, question.options, context),
});
