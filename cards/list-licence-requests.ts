// Licence requests as a list: a press on an open one decides it, for those who may.
import type { listLicenceRequests } from '../domain/questions/list-licence-requests.ts';
import { type CardContext, open } from './define-cards.ts';
import type { Say } from './say.ts';
import type { Action, CardView, Locale, Row } from './view.ts';

type Answer = ReturnType<typeof listLicenceRequests.answer>;

const en = {
  kicker: 'License requests',
  title: { open: 'Open requests', decided: 'Decided requests', own: 'Your requests' },
  none: {
    open: 'Nobody is waiting for an answer.',
    decided: 'Nothing has been decided in the last twelve months.',
    own: 'You have asked for nothing in the last twelve months.',
  },
  count: (shown: string, count: string) => `${shown} of ${count}.`,
  press: 'Press one to approve or deny it.',
  left: 'Somebody who has left',
  askedBy: (name: string) => `asked by ${name}`,
  state: { open: 'Open', approved: 'Approved', denied: 'Denied' },
  decide: (person: string, product: string) => `Decide: ${product} for ${person}`,
  previous: 'Previous page',
  next: 'Next page',
  showDecided: 'Show what was decided',
  showOpen: 'Show what is open',
  ask: 'Ask for a license',
  process: 'How people ask',
  instead: (words: string) => `New ones are not made here. Who wants a license reads: ${words}`,
};

const nl: typeof en = {
  kicker: 'Licentieaanvragen',
  title: { open: 'Open aanvragen', decided: 'Besliste aanvragen', own: 'Jouw aanvragen' },
  none: {
    open: 'Niemand wacht op antwoord.',
    decided: 'Er is de laatste twaalf maanden niets beslist.',
    own: 'Je hebt de laatste twaalf maanden niets aangevraagd.',
  },
  count: (shown, count) => `${shown} van ${count}.`,
  press: 'Druk op een aanvraag om die goed te keuren of af te wijzen.',
  left: 'Iemand die vertrokken is',
  askedBy: (name) => `gevraagd door ${name}`,
  state: { open: 'Open', approved: 'Goedgekeurd', denied: 'Afgewezen' },
  decide: (person, product) => `Beslis: ${product} voor ${person}`,
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  showDecided: 'Toon wat beslist is',
  showOpen: 'Toon wat open is',
  ask: 'Licentie aanvragen',
  process: 'Hoe mensen vragen',
  instead: (words) => `Nieuwe komen er hier niet bij. Wie een licentie wil, leest: ${words}`,
};

const texts: Record<Locale, typeof en> = { en, nl };

function row(
  { id, product, person, requester, reason, on, decided }: Answer['rows'][number],
  decides: boolean,
  say: Say,
): Row {
  const t = texts[say.locale];
  const name = person ?? t.left;
  const asked = requester === undefined || requester === person ? [] : [t.askedBy(requester)];
  const state = decided === undefined ? 'open' : decided.approved ? 'approved' : 'denied';
  const tone = { open: 'warning', approved: 'good', denied: 'neutral' } as const;
  return {
    title: `${say.product(product)}: ${name}`,
    subtitle: [...asked, decided?.word ?? reason].join(' · '),
    value: say.shortDate(decided?.on ?? on),
    state: { tone: tone[state], words: t.state[state] },
    ...(decides &&
      !decided && { action: open(t.decide(name, say.product(product)), 'decide-licence-request', { request: id }) }),
  };
}

export function listLicenceRequestsCard(answer: Answer, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const { decides, decided, process, page, pages, count, rows } = answer;
  const what = !decides ? 'own' : decided ? 'decided' : 'open';
  const first = (page - 1) * 10 + 1;
  const range = t.count(`${first}–${first + rows.length - 1}`, say.number(count));
  const lead = count === 0 ? t.none[what] : what === 'open' ? `${range} ${t.press}` : range;
  const turn = (title: string, to: number): Action => open(title, 'list-licence-requests', { decided, page: to });
  return {
    locale: say.locale,
    summary: `${t.title[what]}. ${lead}`,
    header: { kicker: t.kicker, title: t.title[what] },
    lead: { tone: 'neutral', text: lead },
    rows: rows.map((one) => row(one, decides, say)),
    ...(process !== undefined && { notes: { title: t.process, lines: [t.instead(process)] } }),
    actions: [
      ...(page > 1 ? [turn(t.previous, page - 1)] : []),
      ...(page < pages ? [turn(t.next, page + 1)] : []),
      ...(decides
        ? [
            open(decided ? t.showOpen : t.showDecided, 'list-licence-requests', { decided: !decided }),
            open(t.process, 'set-licence-process'),
          ]
        : process === undefined
          ? [open(t.ask, 'request-licence')]
          : []),
    ],
  };
}
