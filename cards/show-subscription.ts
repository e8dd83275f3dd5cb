// One subscription: its licences, its dates, its money for those who pay, and what can be done with it now.

import { policy } from '../domain/policy.ts';
import type { showSubscription } from '../domain/questions/show-subscription.ts';
import { type CardContext, open } from './define-cards.ts';
import { lifeRows } from './life-choices.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { Say } from './say.ts';
import { type Shown, subscriptionActions } from './show-subscription/actions.ts';
import { addOnRows } from './show-subscription/add-ons.ts';
import { type SubscriptionTexts, subscriptionTexts } from './show-subscription/texts.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { isGiven, labelWords, quantityFacts, stateWords, totalWords } from './subscription-row.ts';
import { unitWords } from './unit-words.ts';
import type { CardView, Fact } from './view.ts';

type Answer = ReturnType<typeof showSubscription.answer>;
type Purchase = Extract<Answer, { kind: 'purchase' }>;

function endFact({ state, next, source, cancelled, endsOn }: Shown, t: SubscriptionTexts, say: Say): Fact {
  const title = t.end;
  const date = say.date(endsOn);
  if (state !== 'active')
    return { title, value: (cancelled?.unpaid ? t.stoppedUnpaid : cancelled ? t.cancelled : t.ended)(date) };
  return { title, value: (next === 'ends' && source === 'trial' ? t.trialEnds : t[next])(date) };
}

function facts(shown: Shown, t: SubscriptionTexts, say: Say): Fact[] {
  const { product, assigned, available, partner, route, order, scheduled, extension, term, startedOn, users } = shown;
  const label = labelWords(shown, say);
  return [
    ...quantityFacts(shown, say),
    ...(isGiven(shown) ? [{ title: t.available, value: say.number(available) }] : []),
    ...(order ? [{ title: t.order, value: t.ordered(say.units(product, order.quantity), say.date(order.since)) }] : []),
    ...(scheduled
      ? [{ title: t.planned, value: t.plannedFor(say.units(product, scheduled.total), say.date(scheduled.on)) }]
      : []),
    ...(extension ? [{ title: t.extended, value: t.extendedFrom(say.date(extension.on)) }] : []),
    ...(label ? [{ title: t.label, value: label }] : []),
    ...(partner ? [{ title: t.partner, value: partner }] : []),
    ...(route ? [{ title: t.partner, value: t.routes[route] }] : []),
    { title: t.term, value: t.terms[term] },
    { title: t.started, value: say.date(startedOn) },
    endFact(shown, t, say),
    ...(users.length > 0 ? [{ title: t.assignedTo, value: say.allOf(users, assigned) }] : []),
  ];
}

/** PAY-11: when it failed, when it is tried again, and until when it can be used. */
function unpaidLead({ unpaid, state, app }: Shown, t: SubscriptionTexts, say: Say): CardView['lead'] {
  if (!unpaid) return undefined;
  const failed = say.date(unpaid.lastOn);
  if (state === 'disabled') return { tone: 'attention', text: (app ? t.unpaidApp : t.unpaid)(failed) };
  const again = unpaid.nextOn === undefined ? [] : [t.tryOn(say.date(unpaid.nextOn))];
  return { tone: 'attention', text: [t.failed(failed), ...again, t.usable(say.date(unpaid.usableUntil))].join(' ') };
}

/** LIFE-8: nothing stops, and there is time to put it right. */
function surplusLead({ surplus, state }: Shown, t: SubscriptionTexts, say: Say): CardView['lead'] {
  if (surplus === 0 || state !== 'active') return undefined;
  return { tone: 'warning', text: t.surplus(say.number(surplus), say.days(policy.surplusDays)) };
}

/** APP-9: the two groups of work, after what stands in the way of both. */
function goodToKnow(shown: Shown, t: SubscriptionTexts, say: Say): CardView['notes'] {
  const { app, state, route } = shown;
  if (app && state !== 'active') return { title: t.warning, lines: [t.gone] };
  if (!app) return state === 'active' ? undefined : { title: t.warning, lines: [whatFollows(shown, t, say)] };
  const here = route === 'vendor' ? t.atVendor : app.isFlatRate ? t.hereFlat : t.here;
  const waits = app.isActivated ? [] : [t.notActivated];
  return { title: t.split, lines: [...waits, here, t.atPublisher] };
}

function whatFollows({ state, dates, source }: Shown, t: SubscriptionTexts, say: Say): string {
  const { disabled, deleted } = dates;
  if (state !== 'expired') return t.noAccess(say.date(deleted));
  const reactivates = source !== 'csp' && source !== 'volume-licensing' && source !== 'self-service';
  return reactivates ? t.after(say.date(disabled), say.date(deleted)) : t.partnersAfter(say.date(disabled));
}

/** ROLE-8: exactly six fields. */
function purchaseCard(purchase: Purchase, t: SubscriptionTexts, { say }: CardContext): CardView {
  const { product, purchaser, total, endsOn, price, assigned, users } = purchase;
  return {
    locale: say.locale,
    summary: t.summary(say.product(product), say.units(product, total), say.number(assigned)),
    header: { kicker: t.purchase, title: say.product(product) },
    lead: { tone: 'neutral', text: t.readOnly },
    facts: [
      { title: t.purchaser, value: purchaser },
      { title: t.purchased, value: say.number(total) },
      { title: t.expiry, value: say.date(endsOn) },
      { title: t.purchasePrice, value: t.perLicense(say.money(price)) },
      { title: t.assignedUsers, value: users.length > 0 ? say.allOf(users, assigned) : say.number(assigned) },
    ],
    actions: [open(t.all, 'list-subscriptions')],
  };
}

export function showSubscriptionCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = subscriptionTexts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  if (answer.kind === 'choice') {
    return subscriptionChoice(t.kicker, answer.options, context, (subscription, title) =>
      open(title, 'show-subscription', { subscription }),
    );
  }
  if (answer.kind === 'purchase') return purchaseCard(answer, t, context);
  const { product, total, assigned, app, money, state, unpaid } = answer;
  const { perMonth, perMonthFrom } = unitWords(product, say);
  const notes = goodToKnow(answer, t, say);
  const rows = [...addOnRows(answer, say), ...lifeRows(answer, say)];
  const lead = unpaidLead(answer, t, say) ?? surplusLead(answer, t, say);
  return {
    locale: say.locale,
    summary: isGiven(answer)
      ? t.summary(say.product(product), say.units(product, total), say.number(assigned))
      : `${say.product(product)}: ${totalWords(answer, say)}.`,
    header: { kicker: t.kicker, title: say.product(product), state: stateWords(answer, say) },
    ...(lead && { lead }),
    facts: facts(answer, t, say),
    ...(money && {
      money: {
        title: t.cost,
        lines: [
          ...(app?.isFlatRate ? [] : [{ title: perMonth, value: say.money(money.price) }]),
          ...(money.next
            ? [{ title: perMonthFrom(say.shortDate(money.next.on)), value: say.money(money.next.price) }]
            : []),
          // What has ended is not charged any more, unless it is still owed (PAY-11).
          ...(state === 'active' || unpaid
            ? [{ title: t.every[money.recurring.every], value: say.money(money.recurring.after), strong: true }]
            : []),
          { title: t.paid, value: say.paidWith(money.paidWith) },
        ],
      },
    }),
    ...(notes && { notes }),
    ...(rows.length > 0 && { rows }),
    actions: subscriptionActions(answer, t, context),
  };
}
