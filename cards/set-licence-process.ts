// The organization's own way to ask for a licence: what people will read, and what becomes of the requests that are there.
import type { RefusalOf } from '../domain/command.ts';
import type { ProcessEffect, setLicenceProcess } from '../domain/commands/set-licence-process.ts';
import { policy } from '../domain/policy.ts';
import { decideRequestRefusals } from './decide-licence-request/refusals.ts';
import { type CardContext, defineCards, open, type RefusalTexts } from './define-cards.ts';
import type { Say } from './say.ts';
import type { CardView, Fact, Locale } from './view.ts';

const en = {
  kicker: 'How people ask for a license',
  title: { own: 'In your own way', here: 'Here, as a request' },
  question: 'One question',
  unconfirmed: 'Not confirmed yet',
  ask: 'What should people read who want a license? It takes the place of requests here, for the whole organization.',
  label: 'Your own words',
  example: 'Fill in the form on https://…',
  wrong: (most: string) => `Write something, with at most ${most} characters.`,
  next: 'Continue',
  keep: 'Change nothing',
  now: 'Now',
  later: 'From then on',
  here: 'People ask here, and you decide.',
  know: 'Good to know',
  link: 'The first link in it becomes a button.',
  hear: 'You hear of every new request.',
  noneOpen: 'No request is open now.',
  open: { one: 'request is open', other: 'requests are open' },
  stay: (count: string) => `${count}: they stay, and you decide about them as before.`,
  confirm: { own: 'Use these words', here: 'Let people ask here' },
  state: 'Changed',
  done: { own: 'Who wants a license reads this from now on.', here: 'People can ask for a license here again.' },
  list: 'Show the requests',
};

const nl: typeof en = {
  kicker: 'Hoe mensen een licentie vragen',
  title: { own: 'Op jullie eigen manier', here: 'Hier, met een aanvraag' },
  question: 'Eén vraag',
  unconfirmed: 'Nog niet bevestigd',
  ask: 'Wat moet iemand lezen die een licentie wil? Het komt in de plaats van aanvragen hier, voor de hele organisatie.',
  label: 'Jullie eigen woorden',
  example: 'Vul het formulier in op https://…',
  wrong: (most) => `Schrijf iets, met hoogstens ${most} tekens.`,
  next: 'Verder',
  keep: 'Niets wijzigen',
  now: 'Nu',
  later: 'Voortaan',
  here: 'Mensen vragen het hier, en jullie beslissen.',
  know: 'Goed om te weten',
  link: 'De eerste link erin wordt een knop.',
  hear: 'Jullie horen van elke nieuwe aanvraag.',
  noneOpen: 'Er staat nu geen aanvraag open.',
  open: { one: 'aanvraag staat open', other: 'aanvragen staan open' },
  stay: (count) => `${count}: die blijven, en jullie beslissen erover zoals eerst.`,
  confirm: { own: 'Gebruik deze woorden', here: 'Laat mensen het hier vragen' },
  state: 'Gewijzigd',
  done: { own: 'Wie een licentie wil, leest voortaan dit.', here: 'Mensen kunnen hier weer een licentie vragen.' },
  list: 'Toon de aanvragen',
};

const texts: Record<Locale, typeof en> = { en, nl };

type Texts = RefusalTexts<RefusalOf<typeof setLicenceProcess>>;
const again = { open: 'set-licence-process' };

const refused: Record<Locale, Texts> = {
  en: {
    'ROLE-16': decideRequestRefusals.en['ROLE-16'],
    'SAME-PROCESS': ({ message }) => ({
      why: message === undefined ? 'People ask here already.' : 'That is what people read already.',
      cure:
        message === undefined
          ? 'To change that, write what they should read.'
          : 'Write something else, or let people ask here.',
      next: [{ title: 'Write it again', ...again }],
    }),
  },
  nl: {
    'ROLE-16': decideRequestRefusals.nl['ROLE-16'],
    'SAME-PROCESS': ({ message }) => ({
      why: message === undefined ? 'Mensen vragen het al hier.' : 'Dat lezen mensen nu al.',
      cure:
        message === undefined
          ? 'Wil je dat wijzigen, schrijf dan wat ze moeten lezen.'
          : 'Schrijf iets anders, of laat mensen het hier vragen.',
      next: [{ title: 'Opnieuw schrijven', ...again }],
    }),
  },
};

function facts({ from, to }: ProcessEffect, { locale }: Say): Fact[] {
  const t = texts[locale];
  return [
    { title: t.now, value: from ?? t.here },
    { title: t.later, value: to ?? t.here },
  ];
}

function notes({ to, open: count }: ProcessEffect, say: Say): NonNullable<CardView['notes']> {
  const t = texts[say.locale];
  if (to === undefined) return { title: t.know, lines: [t.hear] };
  const link = to.includes('https://') ? [t.link] : [];
  return { title: t.know, lines: [...link, count > 0 ? t.stay(say.count(count, t.open)) : t.noneOpen] };
}

function review(effect: ProcessEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const way = effect.to === undefined ? 'here' : 'own';
  return {
    locale: say.locale,
    summary: `${t.kicker}: ${effect.to ?? t.here}`,
    header: { kicker: t.kicker, title: t.title[way], state: { tone: 'warning', words: t.unconfirmed } },
    facts: facts(effect, say),
    notes: notes(effect, say),
    actions: [
      { title: t.confirm[way], verb: 'confirm', data: { id: pending }, style: 'primary' },
      { title: t.keep, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function done(effect: ProcessEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const way = effect.to === undefined ? 'here' : 'own';
  return {
    locale: say.locale,
    summary: t.done[way],
    header: { kicker: t.kicker, title: t.title[way], state: { tone: 'good', words: t.state } },
    lead: { tone: 'good', text: t.done[way] },
    facts: [{ title: t.later, value: effect.to ?? t.here }],
    notes: notes(effect, say),
    actions: [open(t.list, 'list-licence-requests')],
  };
}

export const setLicenceProcessCards = defineCards<typeof setLicenceProcess>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused,
  asks({ current }, { say, pending }) {
    const t = texts[say.locale];
    return {
      locale: say.locale,
      summary: t.ask,
      header: {
        kicker: t.kicker,
        title: t.title[current === undefined ? 'here' : 'own'],
        state: { tone: 'neutral', words: t.question },
      },
      lead: { tone: 'neutral', text: t.ask },
      fields: [
        {
          kind: 'text',
          id: 'message',
          label: t.label,
          ...(current !== undefined && { value: current }),
          placeholder: t.example,
          multiline: true,
          maxLength: policy.longestReason,
          required: true,
          error: t.wrong(say.number(policy.longestReason)),
        },
      ],
      actions: [
        { title: t.next, verb: 'confirm', data: { id: pending }, style: 'primary' },
        ...(current === undefined
          ? []
          : [{ ...open(t.confirm.here, 'set-licence-process', { message: '' }), leavesForm: true as const }]),
        { title: t.keep, verb: 'dismiss', data: { id: pending } },
      ],
    };
  },
});
