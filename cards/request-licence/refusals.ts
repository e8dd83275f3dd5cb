// Why a license is not asked for here, and what helps.
import type { RefusalOf } from '../../domain/command.ts';
import type { requestLicence } from '../../domain/commands/request-licence.ts';
import { assignRefusals } from '../assign-licences/refusals.ts';
import type { Next, RefusalTexts } from '../define-cards.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof requestLicence>>;

const { en: assignEn, nl: assignNl } = assignRefusals;

/** The first web address in what the organization wrote, to be pressed: on a card it is plain text. */
function linkIn(message: string, title: string): Next[] {
  const [link] = /https:\/\/\S*[^\s.,;:!?)"'>]/.exec(message) ?? [];
  return link !== undefined && URL.canParse(link) ? [{ title, link }] : [];
}

const en: Texts = {
  'ASN-1': assignEn['ASN-1'],
  'ASN-2': assignEn['ASN-2'],
  'ASN-11': assignEn['ASN-11'],
  'HAS-IT': assignEn['HAS-IT'],
  'POL-8': ({ message, mayChange }) => ({
    why: 'Your organization has its own way to ask for a license.',
    cure: `This is what it says: ${message.replace(/\.?$/, '.')}`,
    next: [
      ...linkIn(message, 'Go there'),
      ...(mayChange ? [{ title: 'Change how people ask', open: 'set-licence-process' }] : []),
    ],
  }),
  REQUESTED: ({ product, people }, say) => ({
    why: `${say.product(product)} has been asked for already for ${say.allOf(people)}, and nobody has decided yet.`,
    cure: 'Nothing more is needed: the answer comes by itself.',
    next: [{ title: 'Show my requests', open: 'list-licence-requests' }],
  }),
};

const nl: Texts = {
  'ASN-1': assignNl['ASN-1'],
  'ASN-2': assignNl['ASN-2'],
  'ASN-11': assignNl['ASN-11'],
  'HAS-IT': assignNl['HAS-IT'],
  'POL-8': ({ message, mayChange }) => ({
    why: 'Je organisatie heeft een eigen manier om een licentie te vragen.',
    cure: `Dit staat erbij: ${message.replace(/\.?$/, '.')}`,
    next: [
      ...linkIn(message, 'Ga erheen'),
      ...(mayChange ? [{ title: 'Wijzig hoe mensen vragen', open: 'set-licence-process' }] : []),
    ],
  }),
  REQUESTED: ({ product, people }, say) => ({
    why: `${say.product(product)} is al aangevraagd voor ${say.allOf(people)}, en er is nog niet over beslist.`,
    cure: 'Je hoeft niets te doen: het antwoord komt vanzelf.',
    next: [{ title: 'Toon mijn aanvragen', open: 'list-licence-requests' }],
  }),
};

export const requestLicenceRefusals: Record<Locale, Texts> = { en, nl };
