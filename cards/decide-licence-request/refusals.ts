// Why a licence request is not decided, and what helps.
import type { RefusalOf } from '../../domain/command.ts';
import type { decideLicenceRequest } from '../../domain/commands/decide-licence-request.ts';
import { assignRefusals } from '../assign-licences/refusals.ts';
import type { RefusalTexts } from '../define-cards.ts';
import type { Locale } from '../view.ts';

type Texts = RefusalTexts<RefusalOf<typeof decideLicenceRequest>>;

const { en: assignEn, nl: assignNl } = assignRefusals;

const en: Texts = {
  'ASN-2': assignEn['ASN-2'],
  'ASN-6': assignEn['ASN-6'],
  'ASN-8': assignEn['ASN-8'],
  'ADD-14': assignEn['ADD-14'],
  'HAS-IT': ({ product, people }, say) => ({
    why: `${say.allOf(people)} has ${say.product(product)} already.`,
    cure: 'There is nothing to give: deny the request, and say so in a word.',
    next: [{ title: 'Show the requests', open: 'list-licence-requests' }],
  }),
  'ROLE-16': ({ admins }, say) => ({
    why: 'Only a license admin, a user admin or a global admin decides about requests.',
    cure: `Ask ${say.anyOf(admins)}.`,
    next: [{ title: 'Show my requests', open: 'list-licence-requests' }],
  }),
  'NO-REQUEST': () => ({
    why: 'This request is no longer there: it is older than twelve months, or the person has left.',
    cure: 'Choose one of the requests that there are.',
    next: [{ title: 'Show the requests', open: 'list-licence-requests' }],
  }),
  DECIDED: ({ product, person, approved, on, by }, say) => ({
    why: `${by ?? 'Somebody'} ${approved ? 'approved' : 'denied'} this request of ${person} for ${say.product(product)} on ${say.date(on)}.`,
    cure: approved ? 'To take the license back, unassign it.' : 'To give a license all the same, assign one.',
    next: [
      approved
        ? { title: 'Unassign licenses', open: 'unassign-licences', input: { products: [product] } }
        : { title: 'Assign licenses', open: 'assign-licences', input: { products: [product] } },
      { title: 'Show the requests', open: 'list-licence-requests' },
    ],
  }),
  'NOT-OWNED': ({ product, mayBuy, admins }, say) => ({
    why: `The organization has no active subscription to ${say.product(product)}, so there is no license to give.`,
    cure: mayBuy
      ? 'Buy it first; the request stays open meanwhile.'
      : `Ask ${say.anyOf(admins)} to buy it; the request stays open meanwhile.`,
    next: [
      ...(mayBuy
        ? [{ title: `Buy ${say.product(product)}`, open: 'buy-product', input: { products: [product] } }]
        : []),
      { title: 'Show the requests', open: 'list-licence-requests' },
    ],
  }),
};

const nl: Texts = {
  'ASN-2': assignNl['ASN-2'],
  'ASN-6': assignNl['ASN-6'],
  'ASN-8': assignNl['ASN-8'],
  'ADD-14': assignNl['ADD-14'],
  'HAS-IT': ({ product, people }, say) => ({
    why: `${say.allOf(people)} heeft ${say.product(product)} al.`,
    cure: 'Er is niets te geven: wijs de aanvraag af, en zeg het er in een paar woorden bij.',
    next: [{ title: 'Toon de aanvragen', open: 'list-licence-requests' }],
  }),
  'ROLE-16': ({ admins }, say) => ({
    why: 'Alleen een licentiebeheerder, een gebruikersbeheerder of een globale beheerder beslist over aanvragen.',
    cure: `Vraag het aan ${say.anyOf(admins)}.`,
    next: [{ title: 'Toon mijn aanvragen', open: 'list-licence-requests' }],
  }),
  'NO-REQUEST': () => ({
    why: 'Deze aanvraag is er niet meer: hij is ouder dan twaalf maanden, of de persoon is vertrokken.',
    cure: 'Kies een van de aanvragen die er zijn.',
    next: [{ title: 'Toon de aanvragen', open: 'list-licence-requests' }],
  }),
  DECIDED: ({ product, person, approved, on, by }, say) => ({
    why: `${by ?? 'Iemand'} heeft deze aanvraag van ${person} voor ${say.product(product)} op ${say.date(on)} ${approved ? 'goedgekeurd' : 'afgewezen'}.`,
    cure: approved
      ? 'Wil je de licentie terug, trek hem dan in.'
      : 'Wil je toch een licentie geven, wijs er dan een toe.',
    next: [
      approved
        ? { title: 'Licenties intrekken', open: 'unassign-licences', input: { products: [product] } }
        : { title: 'Licenties toewijzen', open: 'assign-licences', input: { products: [product] } },
      { title: 'Toon de aanvragen', open: 'list-licence-requests' },
    ],
  }),
  'NOT-OWNED': ({ product, mayBuy, admins }, say) => ({
    why: `De organisatie heeft geen actief abonnement op ${say.product(product)}, dus er is geen licentie te geven.`,
    cure: mayBuy
      ? 'Koop het eerst; de aanvraag blijft ondertussen open.'
      : `Vraag ${say.anyOf(admins)} om het te kopen; de aanvraag blijft ondertussen open.`,
    next: [
      ...(mayBuy
        ? [{ title: `Koop ${say.product(product)}`, open: 'buy-product', input: { products: [product] } }]
        : []),
      { title: 'Toon de aanvragen', open: 'list-licence-requests' },
    ],
  }),
};

export const decideRequestRefusals: Record<Locale, Texts> = { en, nl };
