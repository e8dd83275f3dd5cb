// The cards of request-licence: what is asked for, for whom and why, and who will decide.
import type { AsksOf } from '../domain/command.ts';
import type { RequestEffect } from '../domain/commands/request-licence/effect.ts';
import type { requestLicence } from '../domain/commands/request-licence.ts';
import { policy } from '../domain/policy.ts';
import { leftOutLines } from './assigning/people.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { requestLicenceRefusals } from './request-licence/refusals.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Fact, Field, Locale } from './view.ts';

type Question = AsksOf<typeof requestLicence>;

const en = {
  kicker: 'Ask for a license',
  question: 'One question',
  unconfirmed: 'Not sent yet',
  which: 'Which product do you need?',
  productLabel: 'Product',
  choose: 'Choose one.',
  why: 'Tell your admins what you need it for.',
  reason: 'Reason',
  reasonError: 'Write in a few words what you need it for.',
  names: 'For whom (names or mail addresses)',
  namesHint: 'Leave this empty to ask for yourself. For yourself and others, write "me" among the names.',
  namesError: (most: string) => `Name at most ${most} people.`,
  unknown: (names: string) => `I know nobody in your organization called ${names}. Write the name otherwise.`,
  several: (name: string, people: string) =>
    `Several people are called ${name}: ${people}. Write the mail address of the one you mean.`,
  next: 'Continue',
  dismiss: 'Do not ask',
  forWhom: 'For',
  decides: (names: string) => `${names} can decide.`,
  hear: 'You hear from me as soon as somebody has decided.',
  free: 'Asking costs nothing, and nothing is bought.',
  know: 'Good to know',
  confirm: 'Send the request',
  summary: (product: string) => `Ask for ${product}. Waiting for your confirmation.`,
  sent: 'Sent',
  done: (product: string, names: string) => `Your request for ${product} is with your admins: ${names}.`,
  list: 'Show my requests',
};

const nl: typeof en = {
  kicker: 'Licentie aanvragen',
  question: 'Eén vraag',
  unconfirmed: 'Nog niet verstuurd',
  which: 'Welk product heb je nodig?',
  productLabel: 'Product',
  choose: 'Kies er een.',
  why: 'Vertel je beheerders waar je het voor nodig hebt.',
  reason: 'Reden',
  reasonError: 'Schrijf in een paar woorden waar je het voor nodig hebt.',
  names: 'Voor wie (namen of mailadressen)',
  namesHint: 'Laat dit leeg om het voor jezelf te vragen. Voor jezelf en anderen: schrijf "mij" tussen de namen.',
  namesError: (most) => `Noem hoogstens ${most} mensen.`,
  unknown: (names) => `Ik ken niemand in je organisatie die ${names} heet. Schrijf de naam anders.`,
  several: (name, people) => `Meer mensen heten ${name}: ${people}. Schrijf het mailadres van wie je bedoelt.`,
  next: 'Verder',
  dismiss: 'Niet aanvragen',
  forWhom: 'Voor',
  decides: (names) => `${names} kan beslissen.`,
  hear: 'Je hoort van mij zodra iemand heeft beslist.',
  free: 'Aanvragen kost niets, en er wordt niets gekocht.',
  know: 'Goed om te weten',
  confirm: 'Verstuur de aanvraag',
  summary: (product) => `${product} aanvragen. Wacht op je bevestiging.`,
  sent: 'Verstuurd',
  done: (product, names) => `Je aanvraag voor ${product} ligt bij je beheerders: ${names}.`,
  list: 'Toon mijn aanvragen',
};

const texts: Record<Locale, typeof en> = { en, nl };

function fields(form: Question['form'], { locale, number }: Say): Field[] {
  const t = texts[locale];
  const { names = '', reason = '' } = form;
  return [
    {
      kind: 'text',
      id: 'reason',
      label: t.reason,
      value: String(reason),
      multiline: true,
      maxLength: policy.longestReason,
      required: true,
      error: t.reasonError,
    },
    {
      kind: 'text',
      id: 'names',
      label: t.names,
      value: String(names),
      multiline: true,
      maxLength: policy.requestedAtOnce * 60,
      required: false,
      error: t.namesError(number(policy.requestedAtOnce)),
      hint: t.namesHint,
    },
  ];
}

function buttons(title: string, { say, pending }: CardContext): Action[] {
  return [
    { title, verb: 'confirm', data: { id: pending }, style: 'primary' },
    { title: texts[say.locale].dismiss, verb: 'dismiss', data: { id: pending } },
  ];
}

function asks(question: Question, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  const frame = (title: string, text: string, tone: 'neutral' | 'warning' = 'neutral') => ({
    locale: say.locale,
    summary: text,
    header: { kicker: t.kicker, title, state: { tone: 'neutral' as const, words: t.question } },
    lead: { tone, text },
    actions: buttons(t.next, context),
  });
  if (question.field === 'product') {
    const options = question.options.map((value) => ({ value, title: say.product(value) }));
    options.sort((a, b) => a.title.localeCompare(b.title, say.locale));
    const field: Field = { kind: 'choice', id: 'product', label: t.productLabel, options, error: t.choose };
    const { lead: _, ...view } = frame(t.which, t.which);
    return { ...view, fields: [field] };
  }
  const title = say.product(question.product);
  if (question.field === 'reason') {
    const forWhom = { title: t.forWhom, value: say.allOf(question.people) };
    return { ...frame(title, t.why), facts: [forWhom], fields: fields(question.form, say) };
  }
  const { unknown, ambiguous } = question;
  const problem = ambiguous
    ? t.several(ambiguous.name, say.anyOf(ambiguous.options.map(({ name, address }) => `${name} (${address})`)))
    : t.unknown(say.anyOf(unknown));
  return { ...frame(title, problem, 'warning'), fields: fields(question.form, say) };
}

function facts({ people, reason }: RequestEffect, say: Say): Fact[] {
  const t = texts[say.locale];
  return [
    { title: t.forWhom, value: say.allOf(people.map(({ name }) => name)) },
    { title: t.reason, value: reason },
  ];
}

function review(effect: RequestEffect, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  const product = say.product(effect.product);
  const leftOut = leftOutLines(effect.leftOut, say);
  return {
    locale: say.locale,
    summary: t.summary(product),
    header: { kicker: t.kicker, title: product, state: { tone: 'warning', words: t.unconfirmed } },
    ...(leftOut.length > 0 && { lead: { tone: 'warning', text: leftOut.join('\n') } }),
    facts: facts(effect, say),
    notes: { title: t.know, lines: [t.decides(say.anyOf(effect.deciders)), t.hear, t.free] },
    actions: buttons(t.confirm, context),
  };
}

function done(effect: RequestEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const product = say.product(effect.product);
  const said = t.done(product, say.allOf(effect.deciders));
  return {
    locale: say.locale,
    summary: said,
    header: { kicker: t.kicker, title: product, state: { tone: 'good', words: t.sent } },
    lead: { tone: 'good', text: said },
    facts: facts(effect, say),
    notes: { title: t.know, lines: [t.hear] },
    actions: [open(t.list, 'list-licence-requests')],
  };
}

export const requestLicenceCards = defineCards<typeof requestLicence>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  asks,
  done,
  refused: requestLicenceRefusals,
});
