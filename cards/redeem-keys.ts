// The cards of redeem-keys. Keys appear by their last five characters only.

import type { RedeemEffect } from '../domain/commands/redeem-keys/effect.ts';
import type { redeemKeys } from '../domain/commands/redeem-keys.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { redeemRefusals } from './redeem-keys/refusals.ts';
import { type RedeemTexts, redeemTexts } from './redeem-keys/texts.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import type { CardView, Fact, Field } from './view.ts';

/** Room for ten keys with their dashes and line breaks. */
const longest = 400;

/** KEY-4: add licences, or extend the end date. */
function modeField(t: RedeemTexts, value: 'add' | 'extend'): Field {
  const options = [
    { value: 'add', title: t.useAdd },
    { value: 'extend', title: t.useExtend },
  ];
  return { kind: 'choice', id: 'mode', label: t.use, value, options, error: t.chooseOne };
}

function fields({ opens, mode }: RedeemEffect, { locale }: Say): Field[] {
  const t = redeemTexts[locale];
  const more: Field = {
    kind: 'text',
    id: 'moreKeys',
    label: t.moreKeys,
    placeholder: t.keyExample,
    maxLength: longest,
    required: false,
    secret: true,
    error: t.keysError,
    hint: t.moreHint,
  };
  return opens ? [more] : [modeField(t, mode), more];
}

function facts(effect: RedeemEffect, t: RedeemTexts, say: Say): Fact[] {
  const { keys, endsOn, endedOn, assigned, to, totalFrom } = effect;
  return [
    ...keys.map(({ lastFive, licences, months }) => ({
      title: t.key,
      value: t.keyWorth(say.maskedKey(lastFive), say.licenses(licences), months),
    })),
    { title: t.endDate, value: endedOn ? t.fromTo(say.date(endedOn), say.date(endsOn)) : say.date(endsOn) },
    { title: t.assigned, value: say.number(assigned) },
    { title: t.available, value: say.number(to - assigned) },
    ...(totalFrom ? [{ title: t.totalFrom, value: t.totalOn(say.licenses(to), say.date(totalFrom)) }] : []),
  ];
}

function change(effect: RedeemEffect, t: RedeemTexts, say: Say): NonNullable<CardView['change']> {
  const { mode, from, to, endedOn, endsOn } = effect;
  if (mode === 'add')
    return { from: say.number(from), fromCaption: t.now, to: say.number(to), toCaption: t.afterwards };
  return {
    from: say.shortDate(endedOn ?? endsOn),
    fromCaption: t.endsNow,
    to: say.shortDate(endsOn),
    toCaption: t.endsThen,
  };
}

function review(effect: RedeemEffect, { say, pending }: CardContext): CardView {
  const t = redeemTexts[say.locale];
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: { kicker: t.kicker, title: say.product(effect.product), state: { tone: 'warning', words: t.unconfirmed } },
    change: change(effect, t, say),
    facts: facts(effect, t, say),
    money: { title: t.cost, lines: [{ title: t.prepaid, value: say.money(0), strong: true }] },
    notes: { title: t.goodToKnow, lines: t.consequences(effect, say) },
    fields: fields(effect, say),
    actions: [
      { title: t.redeem(effect.keys.length), verb: 'confirm', data: { id: pending }, style: 'primary' },
      { title: t.dismiss, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done(effect: RedeemEffect, { say }: CardContext): CardView {
  const t = redeemTexts[say.locale];
  const { product, subscription, mode } = effect;
  const show = open(t.show(say.product(product)), 'show-subscription', { subscription });
  return {
    locale: say.locale,
    summary: t.doneLead(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'good', words: t.done } },
    lead: { tone: 'good', text: t.doneLead(effect, say) },
    facts: facts(effect, t, say),
    notes: { title: t.next, lines: t.nextSteps(effect, say) },
    actions: mode === 'add' ? [show, open(t.assign, 'assign-licences', { subscription })] : [show],
  };
}

export const redeemKeysCards = defineCards<typeof redeemKeys>({
  kicker: { en: redeemTexts.en.kicker, nl: redeemTexts.nl.kicker },
  review,
  done,
  refused: redeemRefusals,
  asks(question, context) {
    const { say, pending } = context;
    const t = redeemTexts[say.locale];
    if (question.field === 'subscription') return subscriptionChoice(t.kicker, question.options, context);
    return {
      locale: say.locale,
      summary: t.whichKey,
      header: { kicker: t.kicker, title: t.whichKey, state: { tone: 'neutral', words: t.oneQuestion } },
      lead: { tone: 'neutral', text: t.safe },
      fields: [
        {
          kind: 'text',
          id: 'keys',
          label: t.keys,
          placeholder: t.keyExample,
          multiline: true,
          maxLength: longest,
          required: true,
          secret: true,
          error: t.keysError,
          hint: t.keysHint(question.maximum),
        },
        modeField(t, question.mode),
      ],
      actions: [
        { title: t.seeWhatHappens, verb: 'confirm', data: { id: pending }, style: 'primary' },
        { title: t.dismiss, verb: 'dismiss', data: { id: pending } },
      ],
    };
  },
});
