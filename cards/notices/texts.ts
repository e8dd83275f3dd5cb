// What the bot writes first, in both languages: a title, what it means, and where more than one thing can be done, what to do.
import type { Notice } from '../../domain/model/notice.ts';
import type { Locale } from '../view.ts';
import { licenceWords } from './licence-texts.ts';
import { moneyNoticeWords } from './money-words.ts';
import { selfServiceWords } from './self-service-texts.ts';
import type { NoticeOf, WordsFor } from './words.ts';

type Texts = {
  kicker: string;
  /** Several notices on one card. */
  digest: (count: number) => string;
  notes: string;
  words: WordsFor<Notice['kind']>;
  orderReasons: Record<NoticeOf<'order-refused'>['reason'], string>;
  licenceReasons: Record<NoticeOf<'licences-refused'>['reason'], string>;
  actions: Record<
    | 'activate-app'
    | 'approve-renewal'
    | 'assign-licences'
    | 'buy-app'
    | 'cancel-subscription'
    | 'change-quantity'
    | 'convert-trial'
    | 'decide-licence-request'
    | 'extend-subscription'
    | 'extend-trial'
    | 'list-invoices'
    | 'list-licence-requests'
    | 'reactivate-subscription'
    | 'recurring-billing'
    | 'self-service-report'
    | 'replace-payment-method'
    | 'show-invoice'
    | 'show-payment-method'
    | 'show-payment-methods'
    | 'show-subscription'
    | 'take-over-purchase'
    | 'turn-off'
    | 'unassign-licences',
    string
  >;
};

const en: Texts = {
  kicker: 'News',
  digest: (count) => `${count} things to know`,
  notes: 'What this means',
  orderReasons: {
    payment: 'The payment was refused.',
    'not-available': 'The product is not sold any more.',
    limit: 'It would have gone over the limit of this offer.',
    other: 'Microsoft gave no reason.',
  },
  licenceReasons: {
    conflict: 'they have another license with the same services.',
    dependency: 'a service that this license needs is missing.',
    'no-license': 'no license was free.',
    group: 'they have this license through a group.',
    other: 'Microsoft gave no reason.',
  },
  words: {
    ...licenceWords.en,
    ...moneyNoticeWords.en,
    ...selfServiceWords.en,
    'ends-soon': ({ product, on, days }, say) => ({
      title: `${say.product(product)} ends in ${say.days(days)}`,
      lead: `It ends on ${say.date(on)} and does not renew by itself.`,
      notes: ['Extend it, or turn recurring billing on, and people keep working.', 'Do nothing, and it expires.'],
    }),
    'trial-ends-soon': ({ product, on, days, becomesPaid }, say) => ({
      title: `The trial of ${say.product(product)} ends in ${say.days(days)}`,
      lead: becomesPaid
        ? `On ${say.date(on)} it becomes a paid subscription, unless you stop it.`
        : `On ${say.date(on)} it stops, and nothing is charged.`,
      notes: [
        becomesPaid
          ? 'You can buy it now, extend it once, or let it stop on that day, and then nothing is charged.'
          : 'You can buy it now, extend it once, or let it come to its end.',
      ],
    }),
    expired: ({ product, disabledOn }, say) => ({
      title: `${say.product(product)} has expired`,
      lead: `People can go on working until ${say.date(disabledOn)}. From that day they have no access.`,
    }),
    disabled: ({ product, deletedOn }, say) => ({
      title: `${say.product(product)} is disabled`,
      lead: `People have no access any more. Until ${say.date(deletedOn)} you can bring it back; on that day it is deleted for good.`,
    }),
    'app-disabled': ({ product, on, because }, say) => ({
      title: `${say.product(product)} is disabled`,
      lead: `${
        {
          cancelled: `It was cancelled on ${say.date(on)}.`,
          unpaid: `It was not paid, and stopped on ${say.date(on)}.`,
          ended: `It ended on ${say.date(on)} and did not renew.`,
        }[because]
      } Nobody can use it any more.`,
      notes: ['A disabled app is never activated again.', 'To go on using it, buy another copy.'],
    }),
    'app-not-activated': ({ product, since }, say) => ({
      title: `${say.product(product)} waits to be activated`,
      lead: `It was bought on ${say.date(since)}, and nobody can use it yet.`,
      notes: [
        'Set it up once in the publisher’s portal, then say here that it is done.',
        'Until then it costs nothing.',
      ],
    }),
    'change-applied': ({ product, from, to }, say) => ({
      title: `${say.product(product)} now has ${say.units(product, to)}`,
      lead: `The planned change has been made: ${say.number(from)} became ${say.number(to)}.`,
    }),
    'change-skipped': ({ product, from, to }, say) => ({
      title: `The planned change of ${say.product(product)} was not made`,
      lead: `More than ${say.units(product, to)} were assigned by then, so it stays at ${say.number(from)}.`,
      notes: ['Unassign licenses first, then change the number again.'],
    }),
    'order-refused': ({ product, reason, undone }, say) => ({
      title: `Your change to ${say.product(product)} was not accepted`,
      lead: undone
        ? `${en.orderReasons[reason]} Everything is as it was before, and nothing is charged.`
        : `${en.orderReasons[reason]} It has been changed again since, so look at how it stands and ask support.`,
    }),
    'licences-refused': ({ product, way, people, reason, undone }, say) => ({
      title:
        way === 'assign'
          ? `${say.product(product)} could not be given to everybody`
          : `${say.product(product)} could not be taken back from everybody`,
      lead: `${say.allOf(people)}: ${en.licenceReasons[reason]}`,
      notes: [
        undone
          ? 'For them it is as it was before.'
          : 'Their licenses have gone to others meanwhile, so they are one too many. Look at who has one.',
      ],
    }),
  },
  actions: {
    'activate-app': 'Activate it',
    'approve-renewal': 'Look and approve',
    'assign-licences': 'Assign licenses',
    'buy-app': 'Buy another copy',
    'cancel-subscription': 'Cancel it',
    'change-quantity': 'Change the licenses',
    'convert-trial': 'Buy the trial',
    'extend-subscription': 'Extend it',
    'extend-trial': 'Extend the trial',
    'decide-licence-request': 'Approve or deny',
    'list-invoices': 'Show my invoices',
    'list-licence-requests': 'Show the requests',
    'reactivate-subscription': 'Reactivate it',
    'recurring-billing': 'Turn recurring billing on',
    'self-service-report': 'Show who bought it',
    'replace-payment-method': 'Replace the payment method',
    'show-invoice': 'Show the invoice',
    'show-payment-method': 'Edit the card',
    'show-payment-methods': 'Payment methods',
    'show-subscription': 'Show the subscription',
    'take-over-purchase': 'Take it over',
    'turn-off': 'Let it stop on that day',
    'unassign-licences': 'Unassign licenses',
  },
};

const nl: Texts = {
  kicker: 'Nieuws',
  digest: (count) => `${count} dingen om te weten`,
  notes: 'Wat dit betekent',
  orderReasons: {
    payment: 'De betaling is geweigerd.',
    'not-available': 'Het product wordt niet meer verkocht.',
    limit: 'Het zou boven de grens van dit aanbod uitkomen.',
    other: 'Microsoft gaf geen reden.',
  },
  licenceReasons: {
    conflict: 'daar is al een andere licentie met dezelfde diensten.',
    dependency: 'er ontbreekt een dienst die deze licentie nodig heeft.',
    'no-license': 'er was geen licentie vrij.',
    group: 'de licentie komt daar via een groep.',
    other: 'Microsoft gaf geen reden.',
  },
  words: {
    ...licenceWords.nl,
    ...moneyNoticeWords.nl,
    ...selfServiceWords.nl,
    'ends-soon': ({ product, on, days }, say) => ({
      title: `${say.product(product)} eindigt over ${say.days(days)}`,
      lead: `Het eindigt op ${say.date(on)} en gaat niet vanzelf door.`,
      notes: [
        'Verleng het, of zet terugkerende facturering aan, dan kan iedereen doorwerken.',
        'Doe je niets, dan verloopt het.',
      ],
    }),
    'trial-ends-soon': ({ product, on, days, becomesPaid }, say) => ({
      title: `De proefversie van ${say.product(product)} eindigt over ${say.days(days)}`,
      lead: becomesPaid
        ? `Op ${say.date(on)} wordt het een betaald abonnement, tenzij je het stopt.`
        : `Op ${say.date(on)} stopt hij, en er wordt niets afgeschreven.`,
      notes: [
        becomesPaid
          ? 'Je kunt hem nu kopen, één keer verlengen, of die dag laten stoppen; dan wordt er niets afgeschreven.'
          : 'Je kunt hem nu kopen, één keer verlengen, of laten aflopen.',
      ],
    }),
    expired: ({ product, disabledOn }, say) => ({
      title: `${say.product(product)} is verlopen`,
      lead: `Tot ${say.date(disabledOn)} kan iedereen doorwerken. Vanaf die dag is er geen toegang meer.`,
    }),
    disabled: ({ product, deletedOn }, say) => ({
      title: `${say.product(product)} is uitgeschakeld`,
      lead: `Niemand heeft nog toegang. Tot ${say.date(deletedOn)} kun je het terughalen; die dag wordt het voorgoed verwijderd.`,
    }),
    'app-disabled': ({ product, on, because }, say) => ({
      title: `${say.product(product)} is uitgeschakeld`,
      lead: `${
        {
          cancelled: `De app is opgezegd op ${say.date(on)}.`,
          unpaid: `De app is niet betaald en gestopt op ${say.date(on)}.`,
          ended: `De app is geëindigd op ${say.date(on)} en niet verlengd.`,
        }[because]
      } Niemand kan hem nog gebruiken.`,
      notes: ['Een uitgeschakelde app wordt nooit opnieuw actief.', 'Wil je ermee door, koop dan nog een exemplaar.'],
    }),
    'app-not-activated': ({ product, since }, say) => ({
      title: `${say.product(product)} wacht op activering`,
      lead: `De app is gekocht op ${say.date(since)}, en niemand kan hem nog gebruiken.`,
      notes: [
        'Stel hem één keer in via de portal van de uitgever, en zeg hier dat het klaar is.',
        'Tot dan kost hij niets.',
      ],
    }),
    'change-applied': ({ product, from, to }, say) => ({
      title: `${say.product(product)} heeft nu ${say.units(product, to)}`,
      lead: `De geplande wijziging is gedaan: ${say.number(from)} werd ${say.number(to)}.`,
    }),
    'change-skipped': ({ product, from, to }, say) => ({
      title: `De geplande wijziging van ${say.product(product)} is niet gedaan`,
      lead: `Er waren toen meer dan ${say.units(product, to)} toegewezen, dus het blijft bij ${say.number(from)}.`,
      notes: ['Trek eerst licenties in en wijzig daarna het aantal opnieuw.'],
    }),
    'order-refused': ({ product, reason, undone }, say) => ({
      title: `Je wijziging van ${say.product(product)} is niet geaccepteerd`,
      lead: undone
        ? `${nl.orderReasons[reason]} Alles is weer zoals het was, en er wordt niets berekend.`
        : `${nl.orderReasons[reason]} Er is daarna nog iets gewijzigd, dus kijk hoe het ervoor staat en vraag ondersteuning.`,
    }),
    'licences-refused': ({ product, way, people, reason, undone }, say) => ({
      title:
        way === 'assign'
          ? `${say.product(product)} kon niet aan iedereen worden gegeven`
          : `${say.product(product)} kon niet van iedereen worden ingetrokken`,
      lead: `${say.allOf(people)}: ${nl.licenceReasons[reason]}`,
      notes: [
        undone
          ? 'Voor hen is het weer zoals het was.'
          : 'Hun licenties zijn inmiddels naar anderen gegaan, dus zijn er te veel uit. Kijk wie er een heeft.',
      ],
    }),
  },
  actions: {
    'activate-app': 'Activeren',
    'approve-renewal': 'Bekijk en keur goed',
    'assign-licences': 'Licenties toewijzen',
    'buy-app': 'Koop nog een exemplaar',
    'cancel-subscription': 'Opzeggen',
    'change-quantity': 'Licenties wijzigen',
    'convert-trial': 'Proefversie kopen',
    'extend-subscription': 'Verlengen',
    'extend-trial': 'Proefversie verlengen',
    'decide-licence-request': 'Goedkeuren of afwijzen',
    'list-invoices': 'Toon mijn facturen',
    'list-licence-requests': 'Toon de aanvragen',
    'reactivate-subscription': 'Opnieuw activeren',
    'recurring-billing': 'Terugkerende facturering aanzetten',
    'self-service-report': 'Toon wie het kocht',
    'replace-payment-method': 'Betaalmethode vervangen',
    'show-invoice': 'Toon de factuur',
    'show-payment-method': 'Kaart bewerken',
    'show-payment-methods': 'Betaalmethoden',
    'show-subscription': 'Toon het abonnement',
    'take-over-purchase': 'Neem het over',
    'turn-off': 'Die dag laten stoppen',
    'unassign-licences': 'Licenties intrekken',
  },
};

export const noticeTexts: Record<Locale, Texts> = { en, nl };
