// The sentences of take-over-purchase, in English and Dutch.
import type { Locale } from '../view.ts';

const en = {
  kicker: 'Take over a purchase',
  question: 'One question',
  unconfirmed: 'Not confirmed yet',
  somebody: 'somebody who has left',
  boughtBy: 'Bought by',
  users: 'People with a license',
  nobody: 'Nobody',
  what: 'What happens to the people who use it?',
  move: (product: string, free: string, total: string) => `Move them to our ${product} (${free} of ${total} free)`,
  moveLacks: (product: string, missing: string) => `Move them to our ${product} (${missing} too few)`,
  cancel: 'Cancel it: they lose access',
  choose: 'Choose one.',
  noTarget: (product: string) =>
    `The organization itself has no ${product} that they could move to. To keep their access, buy it for the organization first.`,
  why: 'Why is it cancelled?',
  whyError: 'Choose a reason: it is needed to cancel.',
  reason: 'Reason',
  next: 'Continue',
  keep: 'Change nothing',
  know: 'Good to know',
  now: 'assigned now',
  later: 'after confirming',
  movesOn: 'They work on without interruption, with a license of the organization.',
  over: (purchaser: string) =>
    `What ${purchaser} bought is deleted at once, and renews no more. That cannot be undone.`,
  told: (purchaser: string) =>
    `${purchaser} is told, not asked. Whatever money comes back is on ${purchaser}’s own invoice.`,
  save: 'Have them save what they need first.',
  data: 'What they made with it belongs to the organization.',
  loses: (names: string, count: number) =>
    `${names} ${count === 1 ? 'loses' : 'lose'} access at once, and nothing brings it back.`,
  losesNobody: 'Nobody has a license of it, so nobody loses access. Nothing brings it back.',
  confirmMove: (count: string) => `Take over and move ${count}`,
  person: { one: 'person', other: 'people' },
  confirmCancel: 'Take over and cancel it',
  summary: (product: string, purchaser: string) =>
    `Take over ${product} from ${purchaser}. Waiting for your confirmation.`,
  done: 'Taken over',
  moved: (names: string, count: number, product: string) =>
    `Done: ${names} now ${count === 1 ? 'has' : 'have'} ${product} from the organization.`,
  cancelled: (product: string, purchaser: string) => `Done: the ${product} that ${purchaser} bought is cancelled.`,
  show: (product: string) => `Show ${product}`,
  report: 'Show the self-service report',
};

export type TakeOverTexts = typeof en;

const nl: TakeOverTexts = {
  kicker: 'Een aankoop overnemen',
  question: 'Eén vraag',
  unconfirmed: 'Nog niet bevestigd',
  somebody: 'iemand die vertrokken is',
  boughtBy: 'Gekocht door',
  users: 'Mensen met een licentie',
  nobody: 'Niemand',
  what: 'Wat gebeurt er met de mensen die het gebruiken?',
  move: (product, free, total) => `Verplaats ze naar onze ${product} (${free} van ${total} vrij)`,
  moveLacks: (product, missing) => `Verplaats ze naar onze ${product} (${missing} te weinig)`,
  cancel: 'Zeg het op: ze verliezen hun toegang',
  choose: 'Kies er een.',
  noTarget: (product) =>
    `De organisatie heeft zelf geen ${product} waar ze naartoe kunnen. Moeten ze toegang houden, koop het dan eerst voor de organisatie.`,
  why: 'Waarom wordt het opgezegd?',
  whyError: 'Kies een reden: die is nodig om op te zeggen.',
  reason: 'Reden',
  next: 'Verder',
  keep: 'Niets wijzigen',
  know: 'Goed om te weten',
  now: 'nu toegewezen',
  later: 'na bevestigen',
  movesOn: 'Ze werken gewoon door, met een licentie van de organisatie.',
  over: (purchaser) =>
    `Wat ${purchaser} kocht, wordt meteen verwijderd en verlengt niet meer. Dat is niet terug te draaien.`,
  told: (purchaser) =>
    `${purchaser} krijgt bericht, maar hoeft niet akkoord te gaan. Komt er geld terug, dan staat dat op de eigen factuur van ${purchaser}.`,
  save: 'Laat ze eerst bewaren wat ze nodig hebben.',
  data: 'Wat ze ermee maakten, is van de organisatie.',
  loses: (names, count) =>
    `${names} ${count === 1 ? 'verliest' : 'verliezen'} meteen de toegang, en die komt niet terug.`,
  losesNobody: 'Niemand heeft er een licentie van, dus niemand verliest toegang. Het komt niet terug.',
  confirmMove: (count) => `Neem over en verplaats ${count}`,
  person: { one: 'persoon', other: 'mensen' },
  confirmCancel: 'Neem over en zeg op',
  summary: (product, purchaser) => `${product} overnemen van ${purchaser}. Wacht op je bevestiging.`,
  done: 'Overgenomen',
  moved: (names, count, product) =>
    `Klaar: ${names} ${count === 1 ? 'heeft' : 'hebben'} nu ${product} van de organisatie.`,
  cancelled: (product, purchaser) => `Klaar: de ${product} die ${purchaser} kocht, is opgezegd.`,
  show: (product) => `Toon ${product}`,
  report: 'Toon het selfservicerapport',
};

export const takeOverTexts: Record<Locale, TakeOverTexts> = { en, nl };
