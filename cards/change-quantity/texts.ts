// The sentences of change-quantity, in English and Dutch.
import type { QuantityEffect } from '../../domain/commands/change-quantity/effect.ts';
import { unitOf } from '../../domain/model/offer.ts';
import type { Part } from '../../domain/rules/charges.ts';
import type { Say } from '../say.ts';
import { unitWords } from '../unit-words.ts';
import type { Locale } from '../view.ts';
import { atPublisher } from './at-publisher.ts';

type Second = NonNullable<QuantityEffect['second']>;

const en = {
  kicker: 'Change the quantity',
  unconfirmed: 'Not confirmed yet',
  oneQuestion: 'One question',
  after: ({ when, on, second, to, from }: QuantityEffect, say: Say) => {
    if (second) return `together: ${say.number(from)} prepaid and ${say.number(to - from)} new`;
    return when === 'at-renewal'
      ? `from ${say.shortDate(on)}`
      : when === 'now'
        ? 'after confirming'
        : 'after the credit check';
  },
  totalNow: 'Total now',
  assigned: 'Assigned',
  available: 'Available',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  secondSubscription: 'New subscription',
  secondTerm: ({ total, endsOn }: Second, say: Say) => `${say.licenses(total)}, one year until ${say.date(endsOn)}`,
  usable: 'Takes effect',
  usableWhen: ({ when, on }: QuantityEffect, say: Say) =>
    ({
      now: 'At once',
      'at-renewal': `At the renewal on ${say.date(on)}`,
      'after-credit-check': 'After the credit check, usually within two working days',
    })[when],
  price: 'Price',
  paidWith: 'Paid',
  cost: 'Cost',
  charge: 'Charge now',
  chargeIfToday: 'Charge, if the check passes today',
  credit: 'Credit',
  partOf: ({ days, ofDays, from, until }: Part, say: Say) =>
    `(${say.number(days)} of ${say.days(ofDays)}, ${say.shortDate(from)} to ${say.shortDate(until)})`,
  every: {
    month: { before: 'Every month, until now', after: 'Every month from then on' },
    year: { before: 'Every year, until now', after: 'Every year from then on' },
  },
  chargedBy: 'On your statement by',
  goodToKnow: 'Good to know',
  consequences: (
    { product, from, to, when, on, giveBackUntil, paidWith, replaces, second, amount, portal }: QuantityEffect,
    say: Say,
  ): string[] => {
    const more = to > from;
    const lines: string[] = [];
    if (second)
      lines.push(
        `Your ${say.licenses(from)} prepaid by product key stay as they are; the new ones are a second subscription with a yearly term, charged every month.`,
      );
    if (when === 'after-credit-check')
      lines.push(
        'You order by invoice, so a credit check comes first. Until it passes, nothing can be used and this subscription cannot be changed.',
      );
    if (when === 'at-renewal')
      lines.push(
        more
          ? `Nothing changes before ${say.date(on)}.`
          : `It can no longer be reduced at once, so this waits for the renewal on ${say.date(on)}. Until then you keep and pay for all ${say.number(from)}.`,
      );
    if (portal !== undefined) lines.push(atPublisher.en[more ? 'more' : 'fewer']);
    else if (more && when === 'now') lines.push(unitWords(product, say).whoGetsThem);
    if (giveBackUntil === 'any-time') lines.push(unitWords(product, say).giveBack);
    else if (giveBackUntil === 'never') lines.push('They cannot be given back, because recurring billing is off.');
    else if (giveBackUntil)
      lines.push(`You can give them back until ${say.date(giveBackUntil)}; after that only at the renewal.`);
    if ((amount ?? 0) > 0)
      lines.push(
        paidWith.kind === 'invoice'
          ? 'The charge is on your next invoice. The first one may show only a part of it.'
          : 'Your first statement may show only a part of the charge; the rest follows on the next.',
      );
    if ((amount ?? 0) < 0) lines.push('The credit is on your next invoice.');
    if (replaces)
      lines.push(
        `The change to ${say.units(product, replaces.total)} that was planned for ${say.date(replaces.on)} is dropped.`,
      );
    return lines;
  },
  total: 'New total',
  totalWithPrepaid: 'New total, prepaid licenses included',
  totalError: (maximum: number, say: Say) => `Enter a whole number from 1 to ${say.number(maximum)}.`,
  totalBetween: (minimum: number, maximum: number, say: Say) =>
    `Enter a whole number from ${say.number(minimum)} to ${say.number(maximum)}.`,
  totalHint: 'Another number? Change it and press the button: you see the new cost first.',
  totalExample: (from: number, direction: 'add' | 'remove', say: Say) =>
    direction === 'add' ? `To add 5, enter ${say.number(from + 5)}.` : `To remove 1, enter ${say.number(from - 1)}.`,
  when: 'When',
  whenNow: 'Now',
  whenRenewal: 'At the renewal',
  payWith: 'Pay with',
  chooseOne: 'Choose one.',
  seeWhatHappens: 'See what happens',
  confirm: ({ product, to, when, second }: QuantityEffect, say: Say) =>
    second
      ? `Buy ${say.units(product, second.total)}`
      : when === 'now'
        ? `Confirm ${say.units(product, to)}`
        : when === 'at-renewal'
          ? `Plan ${say.units(product, to)}`
          : `Order ${say.units(product, to)} in total`,
  dismiss: 'Change nothing',
  summary: ({ product, from, to }: QuantityEffect, say: Say) =>
    `${say.product(product)}: from ${say.number(from)} to ${say.units(product, to)}. Waiting for your confirmation.`,
  doneState: { now: 'Done', 'at-renewal': 'Planned', 'after-credit-check': 'Ordered' },
  doneLead: ({ product, from, to, when, on, second }: QuantityEffect, say: Say) => {
    if (second)
      return `Done: ${say.units(product, second.total)} of ${say.product(product)} in a second subscription, beside your ${say.number(from)} prepaid ones.`;
    if (when === 'at-renewal')
      return `Planned: ${say.product(product)} has ${say.units(product, to)} from ${say.date(on)}.`;
    if (when === 'after-credit-check')
      return `Ordered: ${say.units(product, to - from)} more of ${say.product(product)}, as soon as the credit check has passed.`;
    return `Done: ${say.product(product)} now has ${say.units(product, to)}.`;
  },
  next: 'Next',
  nextSteps: ({ product, from, to, assigned, when, on, portal }: QuantityEffect, say: Say): string[] => {
    if (portal !== undefined && when === 'now') return [atPublisher.en.next];
    if (when === 'after-credit-check')
      return ['The credit check usually takes up to two working days. The total changes when it has passed.'];
    if (when === 'at-renewal') return [`Until ${say.date(on)} you can plan another total.`];
    if (unitOf(product) === 'gigabyte') return [unitWords(product, say).whoGetsThem];
    return to > from
      ? [
          `${say.licenses(to - assigned)} can be assigned now: give them to the people who need them.`,
          'Somebody new gets an account and a license together in the admin center, one person or many at once.', // LIC-5
        ]
      : [`${say.licenses(to - assigned)} left to assign.`];
  },
  show: (product: string) => `Show ${product}`,
  assign: 'Assign licenses',
  addUsers: 'Add users in the admin center',
};

export type QuantityTexts = typeof en;

const nl: QuantityTexts = {
  kicker: 'Aantal wijzigen',
  unconfirmed: 'Nog niet bevestigd',
  oneQuestion: 'Eén vraag',
  after: ({ when, on, second, to, from }, say) => {
    if (second) return `samen: ${say.number(from)} vooruitbetaald en ${say.number(to - from)} nieuw`;
    return when === 'at-renewal'
      ? `vanaf ${say.shortDate(on)}`
      : when === 'now'
        ? 'na bevestigen'
        : 'na de kredietcontrole';
  },
  totalNow: 'Totaal nu',
  assigned: 'Toegewezen',
  available: 'Beschikbaar',
  fromTo: (from, to) => `${from} → ${to}`,
  secondSubscription: 'Nieuw abonnement',
  secondTerm: ({ total, endsOn }, say) => `${say.licenses(total)}, één jaar tot ${say.date(endsOn)}`,
  usable: 'Gaat in',
  usableWhen: ({ when, on }, say) =>
    ({
      now: 'Meteen',
      'at-renewal': `Bij de verlenging op ${say.date(on)}`,
      'after-credit-check': 'Na de kredietcontrole, meestal binnen twee werkdagen',
    })[when],
  price: 'Prijs',
  paidWith: 'Betaling',
  cost: 'Kosten',
  charge: 'Nu te betalen',
  chargeIfToday: 'Te betalen als de controle vandaag klaar is',
  credit: 'Tegoed',
  partOf: ({ days, ofDays, from, until }, say) =>
    `(${say.number(days)} van ${say.days(ofDays)}, ${say.shortDate(from)} tot ${say.shortDate(until)})`,
  every: {
    month: { before: 'Per maand, tot nu toe', after: 'Per maand, daarna' },
    year: { before: 'Per jaar, tot nu toe', after: 'Per jaar, daarna' },
  },
  chargedBy: 'Op je afschrift uiterlijk',
  goodToKnow: 'Goed om te weten',
  consequences: ({ product, from, to, when, on, giveBackUntil, paidWith, replaces, second, amount, portal }, say) => {
    const more = to > from;
    const lines: string[] = [];
    if (second)
      lines.push(
        `Je ${say.licenses(from)} die met een productcode zijn vooruitbetaald blijven zoals ze zijn; de nieuwe worden een tweede abonnement voor een jaar, met een betaling per maand.`,
      );
    if (when === 'after-credit-check')
      lines.push(
        'Je bestelt per factuur, dus er komt eerst een kredietcontrole. Tot die klaar is kun je niets gebruiken en dit abonnement niet wijzigen.',
      );
    if (when === 'at-renewal')
      lines.push(
        more
          ? `Vóór ${say.date(on)} verandert er niets.`
          : `Meteen verlagen kan niet meer, dus dit wacht tot de verlenging op ${say.date(on)}. Tot dan houd en betaal je alle ${say.number(from)}.`,
      );
    if (portal !== undefined) lines.push(atPublisher.nl[more ? 'more' : 'fewer']);
    else if (more && when === 'now') lines.push(unitWords(product, say).whoGetsThem);
    if (giveBackUntil === 'any-time') lines.push(unitWords(product, say).giveBack);
    else if (giveBackUntil === 'never')
      lines.push('Je kunt ze niet teruggeven, omdat terugkerende facturering uit staat.');
    else if (giveBackUntil)
      lines.push(`Je kunt ze teruggeven tot en met ${say.date(giveBackUntil)}; daarna alleen bij de verlenging.`);
    if ((amount ?? 0) > 0)
      lines.push(
        paidWith.kind === 'invoice'
          ? 'Het bedrag staat op je volgende factuur. Op de eerste staat misschien maar een deel.'
          : 'Op je eerste afschrift staat misschien maar een deel van het bedrag; de rest volgt op het volgende.',
      );
    if ((amount ?? 0) < 0) lines.push('Het tegoed staat op je volgende factuur.');
    if (replaces)
      lines.push(
        `De wijziging naar ${say.units(product, replaces.total)} die voor ${say.date(replaces.on)} gepland stond, vervalt.`,
      );
    return lines;
  },
  total: 'Nieuw totaal',
  totalWithPrepaid: 'Nieuw totaal, met de vooruitbetaalde licenties',
  totalError: (maximum, say) => `Vul een heel getal in van 1 tot en met ${say.number(maximum)}.`,
  totalBetween: (minimum, maximum, say) =>
    `Vul een heel getal in van ${say.number(minimum)} tot en met ${say.number(maximum)}.`,
  totalHint: 'Een ander aantal? Wijzig het en druk op de knop: je ziet eerst de nieuwe kosten.',
  totalExample: (from, direction, say) =>
    direction === 'add'
      ? `Voor 5 erbij vul je ${say.number(from + 5)} in.`
      : `Voor 1 eraf vul je ${say.number(from - 1)} in.`,
  when: 'Wanneer',
  whenNow: 'Nu',
  whenRenewal: 'Bij de verlenging',
  payWith: 'Betalen met',
  chooseOne: 'Kies er een.',
  seeWhatHappens: 'Bekijk wat er gebeurt',
  confirm: ({ product, to, when, second }, say) =>
    second
      ? `Koop ${say.units(product, second.total)}`
      : when === 'now'
        ? `Bevestig ${say.units(product, to)}`
        : when === 'at-renewal'
          ? `Plan ${say.units(product, to)}`
          : `Bestel, samen ${say.units(product, to)}`,
  dismiss: 'Niets wijzigen',
  summary: ({ product, from, to }, say) =>
    `${say.product(product)}: van ${say.number(from)} naar ${say.units(product, to)}. Wacht op je bevestiging.`,
  doneState: { now: 'Klaar', 'at-renewal': 'Gepland', 'after-credit-check': 'Besteld' },
  doneLead: ({ product, from, to, when, on, second }, say) => {
    if (second)
      return `Klaar: ${say.units(product, second.total)} van ${say.product(product)} in een tweede abonnement, naast je ${say.number(from)} vooruitbetaalde.`;
    if (when === 'at-renewal')
      return `Gepland: ${say.product(product)} heeft ${say.units(product, to)} vanaf ${say.date(on)}.`;
    if (when === 'after-credit-check')
      return `Besteld: nog ${say.units(product, to - from)} van ${say.product(product)}, zodra de kredietcontrole klaar is.`;
    return `Klaar: ${say.product(product)} heeft nu ${say.units(product, to)}.`;
  },
  next: 'En nu',
  nextSteps: ({ product, from, to, assigned, when, on, portal }, say) => {
    if (portal !== undefined && when === 'now') return [atPublisher.nl.next];
    if (when === 'after-credit-check')
      return [
        'De kredietcontrole duurt meestal hooguit twee werkdagen. Het totaal verandert als die goed is afgerond.',
      ];
    if (when === 'at-renewal') return [`Tot ${say.date(on)} kun je een ander totaal plannen.`];
    if (unitOf(product) === 'gigabyte') return [unitWords(product, say).whoGetsThem];
    return to > from
      ? [
          `Je kunt nu ${say.licenses(to - assigned)} toewijzen aan wie ze nodig heeft.`,
          'Iemand die nieuw is krijgt account en licentie samen in het beheercentrum, één persoon of veel tegelijk.',
        ]
      : [`Nog ${say.licenses(to - assigned)} om toe te wijzen.`];
  },
  show: (product) => `Toon ${product}`,
  assign: 'Licenties toewijzen',
  addUsers: 'Gebruikers toevoegen',
};

export const quantityTexts: Record<Locale, QuantityTexts> = { en, nl };
