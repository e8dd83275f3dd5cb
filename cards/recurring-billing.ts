// The cards of recurring-billing: what turning it on or off means, and what it discards.
import type { RecurringEffect } from '../domain/commands/recurring-billing/effect.ts';
import type { recurringBilling } from '../domain/commands/recurring-billing.ts';
import { billingField, paymentField } from './choices.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { confirmOrNot, lifeWords } from './life-words.ts';
import { recurringRefusals } from './recurring-billing/refusals.ts';
import { recurringTexts } from './recurring-billing/texts.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { totalWords } from './subscription-row.ts';
import { unitWords } from './unit-words.ts';
import type { CardView, Fact, Money } from './view.ts';

function facts(effect: RecurringEffect, say: Say): Fact[] {
  const { product, turn, endsOn, source, disabled, total, paidWith, app } = effect;
  const t = recurringTexts[say.locale];
  const { paid } = lifeWords[say.locale];
  const ordinary = source === 'direct' || source === 'self-service';
  const title = turn === 'off' ? t.ends : ordinary ? t.renews : t.paidFrom;
  return [
    { title: unitWords(product, say).label, value: app ? totalWords({ product, total, app }, say) : say.number(total) },
    { title, value: say.date(endsOn) },
    ...(disabled ? [{ title: t.access, value: say.date(disabled) }] : []),
    ...(paidWith ? [{ title: paid, value: say.paidWith(paidWith) }] : []),
  ];
}

function money({ turn, recurring, chargesLeft = 0 }: RecurringEffect, say: Say): Money[] {
  const t = recurringTexts[say.locale];
  if (!recurring) return [];
  const { every, after } = recurring;
  if (turn === 'on') return [{ title: t.atRenewal[every], value: say.money(after), strong: true }];
  const left = { title: t.left, value: `${say.number(chargesLeft)} × ${say.money(after)}` };
  return [...(chargesLeft > 0 ? [left] : []), { title: t.atRenewal[every], value: say.money(0), strong: true }];
}

function body(effect: RecurringEffect, say: Say): Pick<CardView, 'facts' | 'money'> {
  const lines = money(effect, say);
  const { cost } = lifeWords[say.locale];
  return { facts: facts(effect, say), ...(lines.length > 0 && { money: { title: cost, lines } }) };
}

function review(effect: RecurringEffect, { say, pending }: CardContext): CardView {
  const t = recurringTexts[say.locale];
  const { unconfirmed, goodToKnow } = lifeWords[say.locale];
  const { turn, product, billing, payments = [], paidWith } = effect;
  const [from, to] = turn === 'on' ? [t.states.off, t.states.on] : [t.states.on, t.states.off];
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: unconfirmed } },
    change: { from, fromCaption: t.now, to, toCaption: t.afterwards },
    ...body(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say) },
    fields: [
      ...(billing ? [billingField(billing, say)] : []),
      ...(paidWith ? paymentField({ payments, paidWith }, say) : []),
    ],
    actions: confirmOrNot(t.confirm[turn], pending, say),
  };
}

function done(effect: RecurringEffect, { say }: CardContext): CardView {
  const t = recurringTexts[say.locale];
  const { done: state, goodToKnow, show } = lifeWords[say.locale];
  const { product, subscription, turn } = effect;
  return {
    locale: say.locale,
    summary: t.doneLead(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'good', words: state } },
    lead: { tone: 'good', text: t.doneLead(effect, say) },
    ...body(effect, say),
    notes: { title: goodToKnow, lines: t.consequences(effect, say) },
    actions: [
      open(show(say.product(product)), 'show-subscription', { subscription }),
      open(t.back[turn], 'recurring-billing', { subscription, turn: turn === 'on' ? 'off' : 'on' }),
    ],
  };
}

export const recurringBillingCards = defineCards<typeof recurringBilling>({
  kicker: { en: recurringTexts.en.kicker, nl: recurringTexts.nl.kicker },
  review,
  done,
  refused: recurringRefusals,
  asks(question, context) {
    const { say, pending } = context;
    const t = recurringTexts[say.locale];
    if (question.field === 'subscription') return subscriptionChoice(t.kicker, question.options, context);
    const { product, recurringBilling: isOn, endsOn } = question;
    const { oneQuestion, seeWhatHappens } = lifeWords[say.locale];
    const options = (['on', 'off'] as const).map((value) => ({ value, title: t.choices[value] }));
    return {
      locale: say.locale,
      summary: t.question(say.product(product)),
      header: { kicker: t.kicker, title: say.product(product), state: { tone: 'neutral', words: oneQuestion } },
      lead: {
        tone: 'neutral',
        text: `${t.question(say.product(product))} ${(isOn ? t.nowOn : t.nowOff)(say.date(endsOn))}`,
      },
      fields: [{ kind: 'choice', id: 'turn', label: t.turn, options, error: t.choose }],
      actions: confirmOrNot(seeWhatHappens, pending, say),
    };
  },
});
