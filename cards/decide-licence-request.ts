// The cards of decide-licence-request: who asks what and why, yes or no with a word, and what that does.
import type { AsksOf } from '../domain/command.ts';
import type { DecideEffect, decideLicenceRequest, RequestTold } from '../domain/commands/decide-licence-request.ts';
import { policy } from '../domain/policy.ts';
import { decideRequestRefusals } from './decide-licence-request/refusals.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import type { CardView, Fact, Field, Locale } from './view.ts';

type Question = AsksOf<typeof decideLicenceRequest>;

const en = {
  kicker: 'License request',
  open: 'Open',
  unconfirmed: 'Not confirmed yet',
  person: 'For',
  requester: 'Asked by',
  since: 'Asked on',
  reason: 'Reason',
  free: 'Free licenses',
  word: 'A word to them (optional)',
  said: 'Your word',
  wordError: 'Keep it short.',
  lead: (person: string, product: string) => `Does ${person} get a license of ${product}?`,
  approve: 'Approve',
  deny: 'Deny',
  later: 'Decide later',
  now: 'assigned now',
  after: 'after confirming',
  know: 'Good to know',
  told: (names: string) => `I tell ${names} at once.`,
  noCost: 'It is a license that the organization has already: nothing is bought.',
  denied: 'No license is given. A new request can be made at any time.',
  confirmApprove: (person: string) => `Give ${person} the license`,
  confirmDeny: 'Deny the request',
  summary: { approve: 'Approve', deny: 'Deny' },
  waiting: (verdict: string, product: string, person: string) =>
    `${verdict}: ${product} for ${person}. Waiting for your confirmation.`,
  doneApproved: 'Approved',
  doneDenied: 'Denied',
  hasIt: (person: string, product: string) => `Approved: ${person} has a license of ${product} now.`,
  notGiven: (person: string, product: string) => `Denied: ${person} does not get ${product}.`,
  list: 'Show the requests',
  show: (product: string) => `Show ${product}`,
};

const nl: typeof en = {
  kicker: 'Licentieaanvraag',
  open: 'Open',
  unconfirmed: 'Nog niet bevestigd',
  person: 'Voor',
  requester: 'Gevraagd door',
  since: 'Gevraagd op',
  reason: 'Reden',
  free: 'Vrije licenties',
  word: 'Een woord erbij (niet verplicht)',
  said: 'Jouw woord erbij',
  wordError: 'Houd het kort.',
  lead: (person, product) => `Krijgt ${person} een licentie voor ${product}?`,
  approve: 'Goedkeuren',
  deny: 'Afwijzen',
  later: 'Later beslissen',
  now: 'nu toegewezen',
  after: 'na bevestigen',
  know: 'Goed om te weten',
  told: (names) => `Ik laat het ${names} meteen weten.`,
  noCost: 'Het is een licentie die de organisatie al heeft: er wordt niets gekocht.',
  denied: 'Er wordt geen licentie gegeven. Een nieuwe aanvraag kan altijd.',
  confirmApprove: (person) => `Geef ${person} de licentie`,
  confirmDeny: 'Wijs de aanvraag af',
  summary: { approve: 'Goedkeuren', deny: 'Afwijzen' },
  waiting: (verdict, product, person) => `${verdict}: ${product} voor ${person}. Wacht op je bevestiging.`,
  doneApproved: 'Goedgekeurd',
  doneDenied: 'Afgewezen',
  hasIt: (person, product) => `Goedgekeurd: ${person} heeft nu een licentie voor ${product}.`,
  notGiven: (person, product) => `Afgewezen: ${person} krijgt geen ${product}.`,
  list: 'Toon de aanvragen',
  show: (product) => `Toon ${product}`,
};

const texts: Record<Locale, typeof en> = { en, nl };

function facts({ person, requester, reason, on }: RequestTold, say: Say): Fact[] {
  const t = texts[say.locale];
  return [
    { title: t.person, value: person },
    ...(requester === person ? [] : [{ title: t.requester, value: requester }]),
    { title: t.since, value: say.date(on) },
    { title: t.reason, value: reason },
  ];
}

function wordField(word: string | undefined, { locale }: Say): Field {
  const t = texts[locale];
  return {
    kind: 'text',
    id: 'word',
    label: t.word,
    ...(word !== undefined && { value: word }),
    multiline: true,
    maxLength: policy.longestReason,
    required: false,
    error: t.wordError,
  };
}

function asks(question: Question, context: CardContext): CardView {
  const { say, pending } = context;
  const t = texts[say.locale];
  if (question.field === 'subscription') return subscriptionChoice(t.kicker, question.options, context);
  const product = say.product(question.product);
  const lead = t.lead(question.person, product);
  const answer = (verdict: 'approve' | 'deny') => ({
    title: t[verdict],
    verb: 'confirm' as const,
    data: { id: pending, verdict },
  });
  return {
    locale: say.locale,
    summary: lead,
    header: { kicker: t.kicker, title: product, state: { tone: 'neutral', words: t.open } },
    lead: { tone: 'neutral', text: lead },
    facts: [...facts(question, say), { title: t.free, value: say.number(question.free) }],
    fields: [wordField(question.form['word']?.toString(), say)],
    actions: [
      { ...answer('approve'), style: 'primary' },
      answer('deny'),
      { title: t.later, verb: 'dismiss', data: { id: pending }, leavesForm: true },
    ],
  };
}

function told({ person, requester }: DecideEffect, say: Say): string {
  return texts[say.locale].told(say.allOf([...new Set([person, requester])]));
}

function review(effect: DecideEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const { verdict, person } = effect;
  const product = say.product(effect.product);
  const approves = effect.verdict === 'approve';
  return {
    locale: say.locale,
    summary: t.waiting(t.summary[verdict], product, person),
    header: {
      kicker: `${t.kicker}: ${t.summary[verdict].toLocaleLowerCase(say.locale)}`,
      title: product,
      state: { tone: 'warning', words: t.unconfirmed },
    },
    ...(effect.verdict === 'approve' && {
      change: {
        from: say.number(effect.from),
        fromCaption: t.now,
        to: say.number(effect.from + 1),
        toCaption: t.after,
      },
    }),
    facts: facts(effect, say),
    notes: { title: t.know, lines: [approves ? t.noCost : t.denied, told(effect, say)] },
    fields: [wordField(effect.word, say)],
    actions: [
      {
        title: approves ? t.confirmApprove(person) : t.confirmDeny,
        verb: 'confirm',
        data: { id: pending },
        style: approves ? 'primary' : 'destructive',
      },
      { title: t.later, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done(effect: DecideEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const { person, word } = effect;
  const product = say.product(effect.product);
  const approved = effect.verdict === 'approve';
  const said = approved ? t.hasIt(person, product) : t.notGiven(person, product);
  return {
    locale: say.locale,
    summary: said,
    header: {
      kicker: t.kicker,
      title: product,
      state: { tone: approved ? 'good' : 'neutral', words: approved ? t.doneApproved : t.doneDenied },
    },
    lead: { tone: approved ? 'good' : 'neutral', text: said },
    facts: [...facts(effect, say), ...(word === undefined ? [] : [{ title: t.said, value: word }])],
    notes: { title: t.know, lines: [told(effect, say)] },
    actions: [
      open(t.list, 'list-licence-requests'),
      ...(effect.verdict === 'approve'
        ? [open(t.show(product), 'show-subscription', { subscription: effect.subscription })]
        : []),
    ],
  };
}

export const decideLicenceRequestCards = defineCards<typeof decideLicenceRequest>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  asks,
  done,
  refused: decideRequestRefusals,
});
