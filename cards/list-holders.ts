// The people who have a licence: eight a page, each to be pressed by whoever may take it back.
import { unitOf } from '../domain/model/offer.ts';
import type { listHolders } from '../domain/questions/list-holders.ts';
import { type CardContext, open } from './define-cards.ts';
import { questionRefusalCard } from './question-refusal-card.ts';
import type { Say } from './say.ts';
import { subscriptionChoice } from './subscription-choice.ts';
import { unitWords } from './unit-words.ts';
import type { Action, CardView, Locale } from './view.ts';

type Answer = ReturnType<typeof listHolders.answer>;
type Holders = Extract<Answer, { kind: 'holders' }>;

const en = {
  kicker: 'Who has a license',
  range: (range: string, count: string) => `${range} of ${count}, by name.`,
  some: (shown: string, count: string) => `The first ${shown} of ${count}. Find anybody else by name.`,
  called: (count: string, name: string) => `${count} called "${name}".`,
  nobody: 'Nobody has a license of it.',
  nobodyCalled: (name: string) => `Nobody called "${name}" has a license of it.`,
  press: 'Press somebody to take the license back.',
  atPublisher: 'Licenses of this app are assigned in the publisher’s portal.',
  portal: 'Open the publisher’s portal',
  unassign: 'Unassign',
  unassignFrom: (name: string) => `Unassign from ${name}`,
  several: 'Unassign several',
  find: 'Find somebody',
  hint: 'The beginning of a name or an address',
  error: 'Type at most 100 letters.',
  everybody: 'Show everybody',
  previous: 'Previous page',
  next: 'Next page',
  show: (product: string) => `Show ${product}`,
};

const nl: typeof en = {
  kicker: 'Wie heeft een licentie',
  range: (range, count) => `${range} van ${count}, op naam.`,
  some: (shown, count) => `De eerste ${shown} van ${count}. Zoek anderen op naam.`,
  called: (count, name) => `${count} met de naam "${name}".`,
  nobody: 'Niemand heeft hiervan een licentie.',
  nobodyCalled: (name) => `Niemand met de naam "${name}" heeft hiervan een licentie.`,
  press: 'Druk op iemand om de licentie in te trekken.',
  atPublisher: 'Licenties van deze app worden toegewezen in de portal van de uitgever.',
  portal: 'Open de portal van de uitgever',
  unassign: 'Intrekken',
  unassignFrom: (name) => `Intrekken van ${name}`,
  several: 'Van meer mensen intrekken',
  find: 'Zoek iemand',
  hint: 'Het begin van een naam of adres',
  error: 'Typ hooguit 100 letters.',
  everybody: 'Toon iedereen',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  show: (product) => `Toon ${product}`,
};

const texts: Record<Locale, typeof en> = { en, nl };

function lead(
  { product, name, assigned, count, first, rows, mayUnassign, portal }: Holders,
  t: typeof en,
  say: Say,
): string {
  if (portal !== undefined) return t.atPublisher;
  if (unitOf(product) === 'gigabyte') return unitWords(product, say).whoGetsThem; // ADD-11
  if (count === 0) return name ? t.nobodyCalled(name) : t.nobody;
  const range = `${first}–${first + rows.length - 1}`;
  const said = name ? t.called(say.number(count), name) : t.range(range, say.number(assigned));
  const more = !name && count < assigned ? [t.some(say.number(count), say.number(assigned))] : [];
  return [said, ...more, ...(mayUnassign ? [t.press] : [])].join(' ');
}

function actions(
  { subscription, product, name, isLong, assigned, page, pages, mayUnassign, portal }: Holders,
  t: typeof en,
  say: Say,
): Action[] {
  const list = (title: string, input: object) => open(title, 'list-holders', { subscription, ...input });
  const turn = (title: string, to: number) => list(title, { name, page: to });
  return [
    ...(portal === undefined ? [] : [{ title: t.portal, link: portal }]),
    ...(isLong ? [{ ...list(t.find, {}), reads: ['name'] }] : []),
    ...(page > 1 ? [turn(t.previous, page - 1)] : []),
    ...(page < pages ? [turn(t.next, page + 1)] : []),
    ...(name ? [list(t.everybody, {})] : []),
    ...(mayUnassign && assigned > 1 ? [open(t.several, 'unassign-licences', { subscription })] : []),
    open(t.show(say.product(product)), 'show-subscription', { subscription }),
  ];
}

export function listHoldersCard(answer: Answer, context: CardContext): CardView {
  const { say } = context;
  const t = texts[say.locale];
  if (answer.kind === 'refused') return questionRefusalCard(t.kicker, answer, context);
  if (answer.kind === 'choice') {
    const { name } = answer;
    return subscriptionChoice(t.kicker, answer.options, context, (subscription, title) =>
      open(title, 'list-holders', { subscription, name }),
    );
  }
  const { subscription, product, name, isLong, mayUnassign, rows } = answer;
  const said = lead(answer, t, say);
  return {
    locale: say.locale,
    summary: `${say.product(product)}: ${said}`,
    header: { kicker: t.kicker, title: say.product(product) },
    lead: { tone: 'neutral', text: said },
    rows: rows.map(({ id, name: called, address }) => ({
      title: called,
      subtitle: address,
      value: mayUnassign ? t.unassign : '',
      // ASN-4: it leads to the card that asks for confirmation.
      ...(mayUnassign && { action: open(t.unassignFrom(called), 'unassign-licences', { subscription, people: [id] }) }),
    })),
    ...(isLong && {
      fields: [
        {
          kind: 'text',
          id: 'name',
          label: t.find,
          value: name,
          placeholder: t.hint,
          maxLength: 100,
          required: false,
          error: t.error,
        },
      ],
    }),
    actions: actions(answer, t, say),
  };
}
