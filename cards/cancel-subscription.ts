// The cards of cancel-subscription: why, then the whole truth before the press, and the outcome after it.
import type { CancelEffect, CancelOutlook } from '../domain/commands/cancel-subscription/outlook.ts';
import { Reason } from '../domain/commands/cancel-subscription/reason.ts';
import { type cancelSubscription, feedbackLength } from '../domain/commands/cancel-subscription.ts';
import { cancelRefusals } from './cancel-subscription/refusals.ts';
import { type CancelTexts, cancelTexts } from './cancel-subscription/texts.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { lifeWords } from './life-words.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { quantityFacts } from './subscription-row.ts';
import type { Action, CardView, Fact, Field, Money } from './view.ts';

type Told = CancelOutlook & { reason?: Reason };

function fields({ when, mayChoose, endsOn, reason, feedback }: Told, t: CancelTexts, say: Say): Field[] {
  const choice: Field = {
    kind: 'choice',
    id: 'when',
    label: t.when,
    value: when,
    options: [
      { value: 'now', title: t.whenNow },
      { value: 'at-end', title: t.whenEnd(say.date(endsOn)) },
    ],
    error: t.whenError,
  };
  const why: Field = {
    kind: 'choice',
    id: 'reason',
    label: t.why,
    ...(reason && { value: reason }),
    options: Reason.options.map((value) => ({ value, title: t.reasons[value] })),
    error: t.whyError,
  };
  const words: Field = {
    kind: 'text',
    id: 'feedback',
    label: t.feedbackLabel,
    ...(feedback && { value: feedback }),
    placeholder: t.feedbackExample,
    multiline: true,
    maxLength: feedbackLength,
    required: false,
    error: t.feedbackError,
  };
  return [...(mayChoose ? [choice] : []), why, words];
}

function facts(told: Told, t: CancelTexts, say: Say): Fact[] {
  const { when, on, disabled, deleted, source, addOns, reason, feedback, app } = told;
  return [
    ...quantityFacts(told, say),
    ...(when === 'now' ? [] : [{ title: t.ends, value: say.date(on) }]),
    { title: t.access, value: when === 'now' ? t.today(say.date(on)) : say.date(disabled) },
    ...(source === 'self-service' || app ? [] : [{ title: t.reactivate, value: say.date(deleted) }]),
    ...addOns.map((one) => ({
      title: t.addOns,
      value: t.addOn(say.product(one.product), say.units(one.product, one.total)),
    })),
    ...(reason ? [{ title: t.reason, value: t.reasons[reason] }] : []),
    ...(feedback ? [{ title: t.feedback, value: feedback }] : []),
  ];
}

/** A whole of money and none of it afterwards; nothing to show where nobody pays here. */
function money({ amount, part, recurring, chargesLeft }: CancelOutlook, t: CancelTexts, say: Say): Money[] {
  if (!recurring) return [];
  const every = t.every[recurring.every];
  return [
    ...(amount !== undefined && part
      ? [{ title: `${t.credit} ${t.partOf(part, say)}`, value: say.money(amount), strong: true }]
      : []),
    { title: every.before, value: say.money(recurring.before) },
    ...(chargesLeft ? [{ title: t.left, value: `${say.number(chargesLeft)} × ${say.money(recurring.before)}` }] : []),
    { title: every.after, value: say.money(recurring.after) },
  ];
}

function body(told: Told, { say }: CardContext): Pick<CardView, 'facts' | 'money' | 'notes'> {
  const t = cancelTexts[say.locale];
  const { cost, goodToKnow } = lifeWords[say.locale];
  const lines = money(told, t, say);
  return {
    facts: facts(told, t, say),
    ...(lines.length > 0 && { money: { title: cost, lines } }),
    notes: { title: goodToKnow, lines: t.consequences(told, say) },
  };
}

function form(told: Told, context: CardContext, button: Action, state: string): CardView {
  const { say, pending } = context;
  const t = cancelTexts[say.locale];
  const { product } = told;
  return {
    locale: say.locale,
    summary: t.summary(told, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: state } },
    ...body(told, context),
    ...(!told.app && { fields: fields(told, t, say) }),
    actions: [button, { title: t.keep, verb: 'dismiss', data: { id: pending } }],
  };
}

function done(effect: CancelEffect, context: CardContext): CardView {
  const { say } = context;
  const t = cancelTexts[say.locale];
  const { next, cost, show } = lifeWords[say.locale];
  const { product, subscription, when, source, app } = effect;
  const undo: Action[] =
    when === 'at-end'
      ? [open(t.undo[when], 'recurring-billing', { subscription, turn: 'on' })]
      : app
        ? [open(t.copy, 'buy-app', { products: [product] })]
        : source === 'self-service'
          ? []
          : [open(t.undo[when], 'reactivate-subscription', { subscription })];
  const lines = money(effect, t, say);
  return {
    locale: say.locale,
    summary: t.doneLead(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'good', words: t.cancelled[when] } },
    lead: { tone: 'good', text: t.doneLead(effect, say) },
    facts: facts(effect, t, say),
    ...(lines.length > 0 && { money: { title: cost, lines } }),
    notes: { title: next, lines: [t.nextSteps(effect, say)] },
    actions: [open(show(say.product(product)), 'show-subscription', { subscription }), ...undo],
  };
}

export const cancelSubscriptionCards = defineCards<typeof cancelSubscription>({
  kicker: { en: cancelTexts.en.kicker, nl: cancelTexts.nl.kicker },
  review(effect, context) {
    const { say, pending } = context;
    const title = cancelTexts[say.locale].confirm(effect, say);
    const button: Action = { title, verb: 'confirm', data: { id: pending }, style: 'destructive' };
    return form(effect, context, button, lifeWords[say.locale].unconfirmed);
  },
  asks(question, context) {
    const { say, pending } = context;
    if (question.field === 'subscription')
      return subscriptionChoice(cancelTexts[say.locale].kicker, question.options, context);
    const { seeWhatHappens, oneQuestion } = lifeWords[say.locale];
    const button: Action = { title: seeWhatHappens, verb: 'confirm', data: { id: pending }, style: 'primary' };
    return form(question.outlook, context, button, oneQuestion);
  },
  done,
  refused: cancelRefusals,
});
