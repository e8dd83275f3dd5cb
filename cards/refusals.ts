// The words of every "no" that several capabilities share. Each says why, what helps, and what to press next.
import type { Refused } from '../domain/decision.ts';
import type { notBlocked } from '../domain/rules/blocks.ts';
import type { isActive } from '../domain/rules/lifecycle.ts';
import type { coversAssigned } from '../domain/rules/quantities.ts';
import type { mayChange } from '../domain/rules/roles.ts';
import { type AppRefusal, appRefusals } from './app-refusals.ts';
import type { RefusalTexts } from './define-cards.ts';
import type { Locale } from './view.ts';

type RefusalsOf<Guard extends (...given: never[]) => unknown> = Extract<ReturnType<Guard>, Refused>;

/** Why this person cannot change this subscription's licences now. */
type StoppedRefusal = RefusalsOf<typeof mayChange> | RefusalsOf<typeof isActive> | RefusalsOf<typeof notBlocked>;
type FoundRefusal = Refused<'NOT-FOUND', { products: readonly string[] }>;
export type SeenRefusal = Refused<'NOTHING-TO-SEE', { admins: readonly string[] }>;
export type InputRefusal = Refused<'INPUT', { fields: readonly string[] }>;
type AssignedRefusal = RefusalsOf<typeof coversAssigned>;

type Shared = AppRefusal | StoppedRefusal | FoundRefusal | SeenRefusal | InputRefusal | AssignedRefusal;

const en: RefusalTexts<Shared> = {
  ...appRefusals.en,
  'ROLE-1': ({ admins }, say) => ({
    why: 'Only a global admin or a billing admin can do this.',
    cure: `Ask ${say.anyOf(admins)}.`,
    next: [{ title: 'What can I do?', open: 'help' }],
  }),
  'ROLE-4': ({ admins }, say) => ({
    why: 'With your role you can assign licenses, but not buy or remove them.',
    cure: `Ask a global admin or a billing admin: ${say.anyOf(admins)}.`,
    next: [{ title: 'Show our subscriptions', open: 'list-subscriptions' }],
  }),
  'ROLE-8': ({ subscription, purchaser }) => ({
    why: `${purchaser || 'A colleague'} bought this for their own team and pays for it, so only that person can change it.`,
    cure: `Ask ${purchaser || 'that person'} to change it, or take it over.`,
    next: [
      { title: 'Take it over', open: 'take-over-purchase', input: { subscription } },
      { title: 'Show self-service purchases', open: 'list-subscriptions', input: { filter: 'self-service' } },
    ],
  }),
  'ROLE-11': ({ admins }, say) => ({
    why: 'This is billed under a customer agreement: owners and contributors of the billing account, or of its billing profile, change it.',
    cure: `Ask ${say.anyOf(admins)}.`,
    next: [{ title: 'What can I do?', open: 'help' }],
  }),
  'LIC-3': ({ subscription, product, assigned, wanted, unassign }, say) => ({
    why: `${say.licenses(assigned)} of ${say.product(product)} are assigned to people, so ${say.number(wanted)} is not enough.`,
    cure: `Unassign at least ${say.licenses(unassign)} first, then try again.`,
    next: [{ title: 'Unassign licenses', open: 'unassign-licences', input: { subscription, thenTotal: wanted } }],
  }),
  'LIC-9': ({ product, representative }, say) => ({
    why: `${say.product(product)} was bought through a Microsoft representative, who manages it.`,
    cure: `Contact ${representative || 'your representative'}.`,
  }),
  'LIC-10': ({ subscription, product, since, quantity }, say) => ({
    why: `A credit check is pending for ${say.units(product, quantity)} of ${say.product(product)}, ordered on ${say.date(since)}.`,
    cure: 'Nothing can change until it is done. That usually takes up to two working days: try again then.',
    next: [
      { title: 'Tell me when it clears', open: 'notify-when-cleared', input: { subscription } },
      { title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } },
    ],
  }),
  'LIC-12': ({ product, partner }, say) => ({
    why: `${say.product(product)} was bought with a volume license through ${partner || 'a partner'}.`,
    cure: `Change it in the Volume Licensing Service Center (VLSC), or contact ${partner || 'the partner'}.`,
    next: [{ title: 'Open the VLSC', page: 'vlsc' }],
  }),
  'LIC-13': ({ product, partner }, say) => ({
    why: `${say.product(product)} was bought from ${partner ? `the reseller ${partner}` : 'a reseller'}, who manages it.`,
    cure: `Contact ${partner || 'the reseller'}.`,
    next: [{ title: `Show ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'LIC-14': ({ product, subscription, endsOn }, say) => ({
    why: `${say.product(product)} is a trial until ${say.date(endsOn)}. A trial's licenses cannot be changed.`,
    cure: 'Buy the trial first, then add licenses.',
    next: [
      { title: 'Buy the trial', open: 'convert-trial', input: { subscription } },
      { title: 'Tell me when it clears', open: 'notify-when-cleared', input: { subscription } },
    ],
  }),
  'LIC-15': ({ product }, say) => ({
    why: `${say.product(product)} is no longer available to buy.`,
    cure: 'Buy another product instead. The licenses you have keep working and can still be assigned.',
    next: [{ title: 'See products in the admin center', page: 'products' }],
  }),
  'KEY-11': ({ product, endsOn }, say) => ({
    why: `The licenses of ${say.product(product)} were prepaid with a product key until ${say.date(endsOn)}, so none can be taken out.`,
    cure: 'To have fewer next term, unassign what is too many and extend with a key for fewer licenses.',
    next: [{ title: 'Extend with a key', open: 'redeem-keys', input: { mode: 'extend', products: [product] } }],
  }),
  'LIFE-4': ({ state, product, subscription, endedOn, deleted }, say) => ({
    why:
      state === 'expired'
        ? `${say.product(product)} expired on ${say.date(endedOn)}.`
        : `${say.product(product)} is disabled since it ended on ${say.date(endedOn)}.`,
    cure: `Reactivate it first; that is possible until ${say.date(deleted)}. Then change its licenses.`,
    next: [{ title: 'Reactivate it', open: 'reactivate-subscription', input: { subscription } }],
  }),
  'NOT-FOUND': ({ products }, say) => ({
    why:
      products.length > 0
        ? `You have no subscription to ${say.anyOf(products.map(say.product))}.`
        : 'I could not find that subscription.',
    cure: 'Choose one of your subscriptions.',
    next: [{ title: 'Show my subscriptions', open: 'list-subscriptions' }],
  }),
  'NOTHING-TO-SEE': ({ admins }, say) => ({
    why: 'You have no subscriptions of your own, and only admins see those of the organization.',
    cure: `Ask ${say.anyOf(admins)}.`,
    next: [{ title: 'What can I do?', open: 'help' }],
  }),
  INPUT: () => ({
    why: 'I cannot read what is in the form.',
    cure: 'Where a number is asked, enter a whole number without letters. Then try again.',
  }),
};

const nl: RefusalTexts<Shared> = {
  ...appRefusals.nl,
  'ROLE-1': ({ admins }, say) => ({
    why: 'Alleen een globale beheerder of een factureringsbeheerder kan dit.',
    cure: `Vraag het aan ${say.anyOf(admins)}.`,
    next: [{ title: 'Wat kan ik wel?', open: 'help' }],
  }),
  'ROLE-4': ({ admins }, say) => ({
    why: 'Met jouw rol kun je licenties toewijzen, maar niet kopen of verwijderen.',
    cure: `Vraag het aan een globale beheerder of factureringsbeheerder: ${say.anyOf(admins)}.`,
    next: [{ title: 'Toon onze abonnementen', open: 'list-subscriptions' }],
  }),
  'ROLE-8': ({ subscription, purchaser }) => ({
    why: `${purchaser || 'Een collega'} heeft dit voor het eigen team gekocht en betaalt ervoor, dus alleen die persoon kan het wijzigen.`,
    cure: `Vraag ${purchaser || 'die persoon'} om het te wijzigen, of neem het over.`,
    next: [
      { title: 'Neem het over', open: 'take-over-purchase', input: { subscription } },
      { title: 'Toon selfserviceaankopen', open: 'list-subscriptions', input: { filter: 'self-service' } },
    ],
  }),
  'ROLE-11': ({ admins }, say) => ({
    why: 'Dit valt onder een klantovereenkomst: eigenaren en bijdragers van het factureringsaccount, of van het factureringsprofiel, wijzigen het.',
    cure: `Vraag het ${say.anyOf(admins)}.`,
    next: [{ title: 'Wat kan ik doen?', open: 'help' }],
  }),
  'LIC-3': ({ subscription, product, assigned, wanted, unassign }, say) => ({
    why: `Van ${say.product(product)} zijn ${say.licenses(assigned)} aan mensen toegewezen, dus ${say.number(wanted)} is te weinig.`,
    cure: `Trek eerst minstens ${say.licenses(unassign)} in en probeer het dan opnieuw.`,
    next: [{ title: 'Licenties intrekken', open: 'unassign-licences', input: { subscription, thenTotal: wanted } }],
  }),
  'LIC-9': ({ product, representative }, say) => ({
    why: `${say.product(product)} is gekocht via een vertegenwoordiger van Microsoft, die het beheert.`,
    cure: `Neem contact op met ${representative || 'je vertegenwoordiger'}.`,
  }),
  'LIC-10': ({ subscription, product, since, quantity }, say) => ({
    why: `Er loopt een kredietcontrole voor ${say.units(product, quantity)} van ${say.product(product)}, besteld op ${say.date(since)}.`,
    cure: 'Tot die klaar is kan er niets wijzigen. Meestal duurt dat hooguit twee werkdagen: probeer het dan opnieuw.',
    next: [
      { title: 'Laat het weten als het kan', open: 'notify-when-cleared', input: { subscription } },
      { title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } },
    ],
  }),
  'LIC-12': ({ product, partner }, say) => ({
    why: `${say.product(product)} is met een volumelicentie gekocht via ${partner || 'een partner'}.`,
    cure: `Wijzig het in het Volume Licensing Service Center (VLSC), of neem contact op met ${partner || 'de partner'}.`,
    next: [{ title: 'Open het VLSC', page: 'vlsc' }],
  }),
  'LIC-13': ({ product, partner }, say) => ({
    why: `${say.product(product)} is gekocht bij ${partner ? `reseller ${partner}` : 'een reseller'}, die het beheert.`,
    cure: `Neem contact op met ${partner || 'de reseller'}.`,
    next: [{ title: `Toon ${say.product(product)}`, open: 'show-subscription', input: { products: [product] } }],
  }),
  'LIC-14': ({ product, subscription, endsOn }, say) => ({
    why: `${say.product(product)} is een proefversie tot ${say.date(endsOn)}. De licenties van een proefversie kunnen niet wijzigen.`,
    cure: 'Koop eerst de proefversie en voeg daarna licenties toe.',
    next: [
      { title: 'Proefversie kopen', open: 'convert-trial', input: { subscription } },
      { title: 'Laat het weten als het kan', open: 'notify-when-cleared', input: { subscription } },
    ],
  }),
  'LIC-15': ({ product }, say) => ({
    why: `${say.product(product)} is niet meer te koop.`,
    cure: 'Koop een ander product. De licenties die je hebt blijven werken en zijn nog toe te wijzen.',
    next: [{ title: 'Bekijk producten in het beheercentrum', page: 'products' }],
  }),
  'KEY-11': ({ product, endsOn }, say) => ({
    why: `De licenties van ${say.product(product)} zijn met een productcode vooruitbetaald tot ${say.date(endsOn)}, dus er kan er geen af.`,
    cure: 'Wil je er volgende termijn minder? Trek in wat te veel is en verleng met een code voor minder licenties.',
    next: [{ title: 'Verlengen met een code', open: 'redeem-keys', input: { mode: 'extend', products: [product] } }],
  }),
  'LIFE-4': ({ state, product, subscription, endedOn, deleted }, say) => ({
    why:
      state === 'expired'
        ? `${say.product(product)} is verlopen op ${say.date(endedOn)}.`
        : `${say.product(product)} is uitgeschakeld nadat het op ${say.date(endedOn)} eindigde.`,
    cure: `Activeer het eerst opnieuw; dat kan tot ${say.date(deleted)}. Wijzig daarna de licenties.`,
    next: [{ title: 'Opnieuw activeren', open: 'reactivate-subscription', input: { subscription } }],
  }),
  'NOT-FOUND': ({ products }, say) => ({
    why:
      products.length > 0
        ? `Je hebt geen abonnement op ${say.anyOf(products.map(say.product))}.`
        : 'Ik kan dat abonnement niet vinden.',
    cure: 'Kies een van je abonnementen.',
    next: [{ title: 'Toon mijn abonnementen', open: 'list-subscriptions' }],
  }),
  'NOTHING-TO-SEE': ({ admins }, say) => ({
    why: 'Je hebt zelf geen abonnementen, en die van de organisatie zien alleen beheerders.',
    cure: `Vraag het aan ${say.anyOf(admins)}.`,
    next: [{ title: 'Wat kan ik wel?', open: 'help' }],
  }),
  INPUT: () => ({
    why: 'Ik kan niet lezen wat er op het formulier staat.',
    cure: 'Vul een heel getal zonder letters in waar een getal wordt gevraagd. Probeer het dan opnieuw.',
  }),
};

export const sharedRefusals: Record<Locale, RefusalTexts<Shared>> = { en, nl };
