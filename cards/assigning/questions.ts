// What is asked before licences are given or taken back: which subscription, which of several namesakes, and who at all.
import type { AsksOf } from '../../domain/command.ts';
import type { assignLicences } from '../../domain/commands/assign-licences.ts';
import { available } from '../../domain/model/subscription.ts';
import { policy } from '../../domain/policy.ts';
import type { CardContext } from '../define-cards.ts';
import type { Say } from '../say.ts';
import { subscriptionChoice } from '../subscription-choice.ts';
import type { Action, CardView, Field, Locale } from '../view.ts';
import { namesOf } from './people.ts';
import { peopleSearch, searchTitle } from './search.ts';

export type PeopleQuestion = AsksOf<typeof assignLicences>;
type Who = Extract<PeopleQuestion, { field: 'people' }>;
type Which = Extract<PeopleQuestion, { field: 'which' }>;

/** What giving and taking back say differently. */
export type PeopleWords = { kicker: string; who: (product: string) => string; holders: boolean };

/** Room for the names or addresses of as many people as one wish may have. */
const longest = policy.maxPeople * 60;

const en = {
  oneQuestion: 'One question',
  search: 'Search',
  searchError: 'Choose people from the list.',
  searchHint: 'Type the beginning of a name and pick; repeat for more.',
  names: 'Or write names or mail addresses',
  namesExample: 'One on each line, or separated by commas',
  namesHint: (most: number) => `A list can be pasted here, up to ${most} people.`,
  namesError: (most: number) => `Enter at most ${most} names or addresses.`,
  assigned: 'Assigned',
  available: 'Available',
  unknown: (names: string) => `I know nobody in your organization called ${names}. Search here, or write it otherwise.`,
  found: (names: string) => `${names} I know.`,
  goOnWithout: (count: number): string => (count === 1 ? 'Go on without this name' : 'Go on without these names'),
  nobodyYet: 'Search, or write who it is.',
  takeBack: (count: string) => `Choose at least ${count}.`,
  which: (name: string) => `Which ${name} do you mean?`,
  press: 'Press one of them.',
  more: (most: number) =>
    `More than ${most} people are called so. If it is none of these, ask again with the full name or the mail address.`,
  seeWhatHappens: 'See what happens',
  dismiss: 'Change nothing',
};

const nl: typeof en = {
  oneQuestion: 'Eén vraag',
  search: 'Zoeken',
  searchError: 'Kies mensen uit de lijst.',
  searchHint: 'Typ het begin van een naam en kies; herhaal voor meer mensen.',
  names: 'Of schrijf namen of mailadressen',
  namesExample: 'Eén per regel, of met komma’s ertussen',
  namesHint: (most) => `Je kunt hier een lijst plakken, tot ${most} mensen.`,
  namesError: (most) => `Vul hoogstens ${most} namen of adressen in.`,
  assigned: 'Toegewezen',
  available: 'Beschikbaar',
  unknown: (names) => `Ik ken niemand in je organisatie die ${names} heet. Zoek hier, of schrijf het anders.`,
  found: (names) => `${names} ken ik wel.`,
  goOnWithout: (count) => (count === 1 ? 'Verder zonder deze naam' : 'Verder zonder deze namen'),
  nobodyYet: 'Zoek, of schrijf wie het is.',
  takeBack: (count) => `Kies er minstens ${count}.`,
  which: (name) => `Welke ${name} bedoel je?`,
  press: 'Druk op een van hen.',
  more: (most) =>
    `Meer dan ${most} mensen heten zo. Staat de juiste er niet bij, vraag het dan opnieuw met de hele naam of het mailadres.`,
  seeWhatHappens: 'Bekijk wat er gebeurt',
  dismiss: 'Niets wijzigen',
};

const texts: Record<Locale, typeof en> = { en, nl };

/** The search box, and a text for clients that have none and for lists that are pasted. */
function fields({ subscription, form }: Who, { holders }: PeopleWords, t: typeof en): Field[] {
  return [
    {
      kind: 'choice',
      id: 'picked',
      label: t.search,
      options: [],
      search: peopleSearch.dataset(holders ? subscription : undefined),
      error: t.searchError,
      hint: t.searchHint,
    },
    {
      kind: 'text',
      id: 'names',
      label: t.names,
      value: String(form['names'] ?? ''),
      placeholder: t.namesExample,
      multiline: true,
      maxLength: longest,
      required: false,
      error: t.namesError(policy.maxPeople),
      hint: t.namesHint(policy.maxPeople),
    },
  ];
}

function lead({ found, unknown, assigned, thenTotal }: Who, t: typeof en, say: Say): NonNullable<CardView['lead']> {
  if (unknown.length > 0) {
    const others = found.length > 0 ? ` ${t.found(namesOf(found, say))}` : '';
    return { tone: 'warning', text: `${t.unknown(say.allOf(unknown))}${others}` };
  }
  const tooMany = thenTotal === undefined ? 0 : assigned - thenTotal;
  return { tone: 'neutral', text: tooMany > 0 ? `${t.nobodyYet} ${t.takeBack(say.number(tooMany))}` : t.nobodyYet };
}

function whoCard(question: Who, words: PeopleWords, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const { product, assigned, total, found, unknown } = question;
  const title = words.who(say.product(product));
  const goOn: Action = {
    title: t.goOnWithout(unknown.length),
    verb: 'confirm',
    data: { id: pending, without: true },
  };
  return {
    locale: say.locale,
    summary: title,
    header: { kicker: words.kicker, title, state: { tone: 'neutral', words: t.oneQuestion } },
    lead: lead(question, t, say),
    facts: [
      { title: t.assigned, value: say.number(assigned) },
      { title: t.available, value: say.number(available({ total, assigned })) },
    ],
    fields: fields(question, words, t),
    actions: [
      { title: t.seeWhatHappens, verb: 'confirm', data: { id: pending }, style: 'primary' },
      ...(found.length > 0 ? [goOn] : []),
      { title: t.dismiss, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function whichCard({ name, options, more }: Which, { kicker }: PeopleWords, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  return {
    locale: say.locale,
    summary: t.which(name),
    header: { kicker, title: t.which(name), state: { tone: 'neutral', words: t.oneQuestion } },
    lead: { tone: 'neutral', text: more ? `${t.press} ${t.more(options.length)}` : t.press },
    rows: options.map((person) => ({
      title: person.name,
      subtitle: person.address,
      value: '',
      action: { title: searchTitle(person), verb: 'confirm', data: { id: pending, name, is: person.id } },
    })),
    actions: [{ title: t.dismiss, verb: 'dismiss', data: { id: pending } }],
  };
}

export function peopleQuestion(question: PeopleQuestion, words: PeopleWords, context: CardContext): CardView {
  if (question.field === 'subscription') return subscriptionChoice(words.kicker, question.options, context);
  if (question.field === 'which') return whichCard(question, words, context);
  return whoCard(question, words, context);
}
