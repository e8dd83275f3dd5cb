// The cards of change-quantity: the whole truth before the press, and the outcome after it.

import type { QuantityEffect } from '../domain/commands/change-quantity/effect.ts';
import type { changeQuantity } from '../domain/commands/change-quantity.ts';
import { unitOf } from '../domain/model/offer.ts';
import { product as catalogued } from '../domain/model/product.ts';
import { regions } from '../domain/model/region.ts';
import { maximumOf } from '../domain/rules/quantities.ts';
import { atPublisher } from './change-quantity/at-publisher.ts';
import { quantityRefusals } from './change-quantity/refusals.ts';
import { type QuantityTexts, quantityTexts } from './change-quantity/texts.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { pageLink } from './links.ts';
import { regionWords } from './region-words.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { unitWords } from './unit-words.ts';
import type { CardView, Fact, Field, Money } from './view.ts';

function fields(effect: QuantityEffect, say: Say): Field[] {
  const t = quantityTexts[say.locale];
  const { product, to, second } = effect;
  const maximum = maximumOf({ product });
  const total: Field = {
    kind: 'number',
    id: 'total',
    label: second ? t.totalWithPrepaid : t.total,
    value: to,
    min: 1,
    max: maximum,
    error: t.totalError(maximum, say),
    hint: t.totalHint,
  };
  const when: Field = {
    kind: 'choice',
    id: 'when',
    label: t.when,
    value: effect.when === 'at-renewal' ? 'at-renewal' : 'now',
    options: [
      { value: 'now', title: t.whenNow },
      { value: 'at-renewal', title: t.whenRenewal },
    ],
    error: t.chooseOne,
  };
  const payments = second?.payments ?? [];
  const payment: Field = {
    kind: 'choice',
    id: 'payment',
    label: t.payWith,
    value: payments.find(({ paidWith }) => say.paidWith(paidWith) === say.paidWith(effect.paidWith))?.id ?? '',
    options: payments.map(({ id, paidWith }) => ({ value: id, title: say.paidWith(paidWith) })),
    error: t.chooseOne,
  };
  return [total, ...(effect.mayWait ? [when] : []), ...(payments.length > 1 ? [payment] : [])];
}

/** APP-8: who has an app is known to its publisher alone. ADD-11: storage is nobody's. */
function numbers({ product, from, to, assigned, portal }: QuantityEffect, t: QuantityTexts, say: Say): Fact[] {
  if (portal !== undefined || unitOf(product) !== 'licence') return [];
  return [
    { title: t.assigned, value: say.number(assigned) },
    { title: t.available, value: t.fromTo(say.number(from - assigned), say.number(to - assigned)) },
  ];
}

function facts(effect: QuantityEffect, t: QuantityTexts, say: Say): Fact[] {
  const { second } = effect;
  return [
    ...numbers(effect, t, say),
    ...(second ? [{ title: t.secondSubscription, value: t.secondTerm(second, say) }] : []),
    { title: t.usable, value: t.usableWhen(effect, say) },
    { title: t.price, value: unitWords(effect.product, say).price(say.money(effect.price)) },
    { title: t.paidWith, value: say.paidWith(effect.paidWith) },
  ];
}

function money({ when, amount, part, recurring, chargedBy }: QuantityEffect, t: QuantityTexts, say: Say): Money[] {
  const lines: Money[] = [];
  if (amount !== undefined && part) {
    const title = amount < 0 ? t.credit : when === 'now' ? t.charge : t.chargeIfToday;
    const whole = part.days === part.ofDays;
    lines.push({ title: whole ? title : `${title} ${t.partOf(part, say)}`, value: say.money(amount), strong: true });
  }
  const every = t.every[recurring.every];
  lines.push({ title: every.before, value: say.money(recurring.before) });
  lines.push({ title: every.after, value: say.money(recurring.after), strong: amount === undefined });
  if (chargedBy) lines.push({ title: t.chargedBy, value: say.date(chargedBy) });
  return lines;
}

function review(effect: QuantityEffect, { say, pending }: CardContext): CardView {
  const t = quantityTexts[say.locale];
  const { product, from, to } = effect;
  return {
    locale: say.locale,
    summary: t.summary(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'warning', words: t.unconfirmed } },
    change: {
      from: say.number(from),
      fromCaption: unitWords(product, say).now,
      to: say.number(to),
      toCaption: t.after(effect, say),
    },
    facts: facts(effect, t, say),
    money: { title: t.cost, lines: money(effect, t, say) },
    notes: { title: t.goodToKnow, lines: t.consequences(effect, say) },
    fields: fields(effect, say),
    actions: [
      { title: t.confirm(effect, say), verb: 'confirm', data: { id: pending }, style: 'primary' },
      { title: t.dismiss, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done(effect: QuantityEffect, { say, cloud }: CardContext): CardView {
  const t = quantityTexts[say.locale];
  const { product, subscription, second, to, from, when, portal } = effect;
  const show = open(t.show(say.product(product)), 'show-subscription', { subscription });
  const assign = open(t.assign, 'assign-licences', { subscription: second?.id ?? subscription });
  const addUsers = { title: t.addUsers, link: pageLink('admin-center', cloud) };
  const there = portal === undefined ? [] : [{ title: atPublisher[say.locale].portal, link: portal }];
  const toGive = when === 'now' && to > from && portal === undefined && unitOf(product) === 'licence';
  return {
    locale: say.locale,
    summary: t.doneLead(effect, say),
    header: { kicker: t.kicker, title: say.product(product), state: { tone: 'good', words: t.doneState[when] } },
    lead: { tone: 'good', text: t.doneLead(effect, say) },
    facts: when === 'now' ? numbers(effect, t, say) : [{ title: t.usable, value: t.usableWhen(effect, say) }],
    money: { title: t.cost, lines: money(effect, t, say) },
    notes: { title: t.next, lines: t.nextSteps(effect, say) },
    actions: [show, ...(toGive ? [assign, addUsers] : there)],
  };
}

export const changeQuantityCards = defineCards<typeof changeQuantity>({
  kicker: { en: quantityTexts.en.kicker, nl: quantityTexts.nl.kicker },
  review,
  done,
  refused: quantityRefusals,
  asks(question, context) {
    const { say, pending, cloud } = context;
    const t = quantityTexts[say.locale];
    if (question.field === 'subscription') return subscriptionChoice(t.kicker, question.options, context);
    const { product, direction, from, assigned, minimum, maximum } = question;
    const { howMany } = unitWords(product, say);
    const isAddOn = catalogued(product).kind === 'add-on';
    const tip = isAddOn ? regionWords[say.locale].addOnTip[regions[cloud].addOnQuantity] : undefined; // REG-4
    return {
      locale: say.locale,
      summary: howMany(say.product(product)),
      header: { kicker: t.kicker, title: say.product(product), state: { tone: 'neutral', words: t.oneQuestion } },
      lead: { tone: 'neutral', text: howMany(say.product(product)) },
      facts: [
        { title: t.totalNow, value: say.units(product, from) },
        ...(catalogued(product).kind === 'app' || unitOf(product) !== 'licence'
          ? []
          : [
              { title: t.assigned, value: say.number(assigned) },
              { title: t.available, value: say.number(from - assigned) },
            ]),
      ],
      fields: [
        {
          kind: 'number',
          id: 'total',
          label: t.total,
          min: minimum,
          max: direction === 'remove' ? Math.max(minimum, from - 1) : maximum,
          error: t.totalBetween(minimum, direction === 'remove' ? Math.max(minimum, from - 1) : maximum, say),
          hint: [t.totalExample(from, direction, say), ...(tip ? [tip] : [])].join(' '),
        },
      ],
      actions: [
        { title: t.seeWhatHappens, verb: 'confirm', data: { id: pending }, style: 'primary' },
        { title: t.dismiss, verb: 'dismiss', data: { id: pending } },
      ],
    };
  },
});
