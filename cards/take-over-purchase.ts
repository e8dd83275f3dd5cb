// The cards of take-over-purchase: what becomes of the people, the whole truth before the press, and the outcome.
import type { AsksOf } from '../domain/command.ts';
import { Reason } from '../domain/commands/cancel-subscription/reason.ts';
import type { TakeOver, TakeOverEffect, takeOverPurchase } from '../domain/commands/take-over-purchase.ts';
import { cancelTexts } from './cancel-subscription/texts.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { takeOverRefusals } from './take-over-purchase/refusals.ts';
import { takeOverTexts } from './take-over-purchase/texts.ts';
import type { Action, CardView, Fact, Field } from './view.ts';

type Question = AsksOf<typeof takeOverPurchase>;
type Which = Extract<Question, { field: 'subscription' }>;
type Where = Extract<Question, { field: 'to' }>;

const namesShown = 10;

function names({ users }: TakeOver, say: Say): string {
  return say.allOf(users.slice(0, namesShown), users.length);
}

/** Who bought it and who uses it: never what it costs (ROLE-8, NOT-27). */
function facts(told: TakeOver, say: Say): Fact[] {
  const t = takeOverTexts[say.locale];
  return [
    { title: t.boughtBy, value: told.purchaser ?? t.somebody },
    { title: t.users, value: told.users.length > 0 ? names(told, say) : t.nobody },
  ];
}

function reasonField(reason: Reason | undefined, { locale }: Say): Field {
  const t = takeOverTexts[locale];
  const options = Reason.options.map((value) => ({ value, title: cancelTexts[locale].reasons[value] }));
  return { kind: 'choice', id: 'reason', label: t.why, ...(reason && { value: reason }), options, error: t.whyError };
}

/** Nobody is told when the purchaser has left (SSP-12). */
function isTold({ purchaser }: TakeOver, { locale }: Say): string[] {
  return purchaser === undefined ? [] : [takeOverTexts[locale].told(purchaser)];
}

function losing(told: TakeOver, say: Say): NonNullable<CardView['lead']> {
  const t = takeOverTexts[say.locale];
  const { length } = told.users;
  return { tone: 'attention', text: length > 0 ? t.loses(names(told, say), length) : t.losesNobody };
}

function form(told: TakeOver, button: Action, { say, pending }: CardContext) {
  const t = takeOverTexts[say.locale];
  return {
    locale: say.locale,
    summary: t.summary(say.product(told.product), told.purchaser ?? t.somebody),
    facts: facts(told, say),
    actions: [button, { title: t.keep, verb: 'dismiss' as const, data: { id: pending } }],
  };
}

function which({ options }: Which, context: CardContext): CardView {
  const t = takeOverTexts[context.say.locale];
  const view = subscriptionChoice(t.kicker, options, context);
  const rows = (view.rows ?? []).map((row, index) => {
    const title = `${row.title}: ${options[index]?.purchaser ?? t.somebody}`;
    return { ...row, title, ...(row.action && { action: { ...row.action, title } }) };
  });
  return { ...view, rows };
}

function where({ targets, ...told }: Where, context: CardContext): CardView {
  const { say, pending } = context;
  const t = takeOverTexts[say.locale];
  const product = say.product(told.product);
  const options = targets.map(({ subscription, free, total, missing }) => ({
    value: subscription,
    title:
      missing > 0 ? t.moveLacks(product, say.licenses(missing)) : t.move(product, say.number(free), say.number(total)),
  }));
  const field: Field = {
    kind: 'choice',
    id: 'to',
    label: t.what,
    options: [...options, { value: 'cancel', title: t.cancel }],
    error: t.choose,
  };
  const noTarget = targets.length === 0 && told.users.length > 0;
  return {
    ...form(told, { title: t.next, verb: 'confirm', data: { id: pending }, style: 'primary' }, context),
    header: { kicker: t.kicker, title: product, state: { tone: 'neutral', words: t.question } },
    ...(noTarget && { notes: { title: t.know, lines: [t.noTarget(product)] } }),
    fields: [field],
  };
}

function asks(question: Question, context: CardContext): CardView {
  if (question.field === 'subscription') return which(question, context);
  if (question.field === 'to') return where(question, context);
  const { say, pending } = context;
  const t = takeOverTexts[say.locale];
  return {
    ...form(question, { title: t.next, verb: 'confirm', data: { id: pending }, style: 'primary' }, context),
    header: { kicker: t.kicker, title: say.product(question.product), state: { tone: 'neutral', words: t.question } },
    lead: losing(question, say),
    fields: [reasonField(undefined, say)],
  };
}

function review(effect: TakeOverEffect, context: CardContext): CardView {
  const { say, pending } = context;
  const t = takeOverTexts[say.locale];
  const lines = [t.over(effect.purchaser ?? t.somebody), ...isTold(effect, say)];
  const title = effect.way === 'move' ? t.confirmMove(say.count(effect.users.length, t.person)) : t.confirmCancel;
  return {
    ...form(effect, { title, verb: 'confirm', data: { id: pending }, style: 'destructive' }, context),
    header: {
      kicker: t.kicker,
      title: say.product(effect.product),
      state: { tone: 'warning', words: t.unconfirmed },
    },
    ...(effect.way === 'move'
      ? {
          change: {
            from: say.number(effect.target.from),
            fromCaption: t.now,
            to: say.number(effect.target.to),
            toCaption: t.later,
          },
          notes: { title: t.know, lines: [t.movesOn, ...lines] },
        }
      : {
          lead: losing(effect, say),
          notes: { title: t.know, lines: [...lines, `${t.data} ${t.save}`] },
          fields: [reasonField(effect.reason, say)],
        }),
  };
}

function done(effect: TakeOverEffect, { say }: CardContext): CardView {
  const t = takeOverTexts[say.locale];
  const product = say.product(effect.product);
  const purchaser = effect.purchaser ?? t.somebody;
  const said =
    effect.way === 'move' ? t.moved(names(effect, say), effect.users.length, product) : t.cancelled(product, purchaser);
  const reason = effect.way === 'cancel' ? cancelTexts[say.locale].reasons[effect.reason] : undefined;
  return {
    locale: say.locale,
    summary: said,
    header: { kicker: t.kicker, title: product, state: { tone: 'good', words: t.done } },
    lead: { tone: 'good', text: said },
    facts: [...facts(effect, say), ...(reason === undefined ? [] : [{ title: t.reason, value: reason }])],
    notes: { title: t.know, lines: [...(effect.way === 'move' ? [t.movesOn] : [t.data]), ...isTold(effect, say)] },
    actions: [
      ...(effect.way === 'move'
        ? [open(t.show(product), 'show-subscription', { subscription: effect.target.subscription })]
        : []),
      open(t.report, 'self-service-report'),
    ],
  };
}

export const takeOverPurchaseCards = defineCards<typeof takeOverPurchase>({
  kicker: { en: takeOverTexts.en.kicker, nl: takeOverTexts.nl.kicker },
  review,
  asks,
  done,
  refused: takeOverRefusals,
});
