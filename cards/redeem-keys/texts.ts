// The sentences of redeem-keys, in English and Dutch.
import type { RedeemEffect } from '../../domain/commands/redeem-keys/effect.ts';
import type { Say } from '../say.ts';
import type { Locale } from '../view.ts';

const en = {
  kicker: 'Redeem product keys',
  unconfirmed: 'Not redeemed yet',
  oneQuestion: 'One question',
  done: 'Redeemed',
  now: 'licenses now',
  afterwards: 'after redeeming',
  endsNow: 'ends now',
  endsThen: 'ends after redeeming',
  key: 'Key',
  keyWorth: (key: string, licenses: string, months: number) => `${key}: ${licenses} for ${months} months`,
  endDate: 'End date',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  assigned: 'Assigned',
  available: 'Available afterwards',
  totalFrom: 'Licenses',
  totalOn: (licenses: string, date: string) => `${licenses} from ${date}`,
  cost: 'Cost',
  prepaid: 'Charge now (the key is already paid)',
  goodToKnow: 'Good to know',
  consequences: ({ mode, opens, keys, from, to, totalFrom, endsOn }: RedeemEffect, say: Say): string[] => {
    const lines = [
      keys.length > 1
        ? 'Redeemed keys are spent for ever: they cannot be used again.'
        : 'A redeemed key is spent for ever: it cannot be used again.',
    ];
    if (opens)
      lines.push(
        `You have no prepaid subscription to this product yet: this opens one with ${say.licenses(to)} until ${say.date(endsOn)}, beside whatever you pay by card or invoice.`,
      );
    else if (mode === 'add')
      lines.push('The end date stays the same. New licenses belong to nobody yet: assign them afterwards.');
    if (mode === 'extend' && totalFrom)
      lines.push(
        `The new term is for ${say.licenses(to)}, as many as the key carries; until ${say.date(totalFrom)} you keep ${say.number(from)}.`,
      );
    return lines;
  },
  use: 'Use the key to',
  useAdd: 'add licenses',
  useExtend: 'extend the end date',
  chooseOne: 'Choose one.',
  keys: 'Product key',
  moreKeys: 'Another product key (if you have more)',
  keyExample: 'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX',
  moreHint: 'It is added to the review before anything is redeemed.',
  keysHint: (maximum: number) =>
    `25 letters and digits; dashes do not matter. Up to ${maximum} keys, one on each line.`,
  keysError: 'Enter a product key of 25 letters and digits.',
  whichKey: 'Which product key?',
  safe: 'Only its last five characters are kept.',
  seeWhatHappens: 'See what happens',
  redeem: (count: number) => (count === 1 ? 'Redeem this key' : `Redeem ${count} keys`),
  dismiss: 'Redeem nothing',
  summary: ({ product, mode, from, to, endsOn }: RedeemEffect, say: Say) =>
    mode === 'add'
      ? `${say.product(product)}: from ${say.number(from)} to ${say.licenses(to)} with a product key. Waiting for your confirmation.`
      : `${say.product(product)}: extended to ${say.date(endsOn)} with a product key. Waiting for your confirmation.`,
  doneLead: ({ product, mode, to, endsOn }: RedeemEffect, say: Say) =>
    mode === 'add'
      ? `Redeemed: ${say.product(product)} now has ${say.licenses(to)}.`
      : `Redeemed: ${say.product(product)} now runs until ${say.date(endsOn)}.`,
  next: 'Next',
  nextSteps: ({ mode, to, assigned, endsOn }: RedeemEffect, say: Say): string[] =>
    mode === 'add'
      ? [`${say.licenses(to - assigned)} can be assigned now: give them to the people who need them.`]
      : [`Redeem another key before ${say.date(endsOn)} to keep it running.`],
  show: (product: string) => `Show ${product}`,
  assign: 'Assign licenses',
};

export type RedeemTexts = typeof en;

const nl: RedeemTexts = {
  kicker: 'Productcodes inwisselen',
  unconfirmed: 'Nog niet ingewisseld',
  oneQuestion: 'Eén vraag',
  done: 'Ingewisseld',
  now: 'licenties nu',
  afterwards: 'na inwisselen',
  endsNow: 'eindigt nu',
  endsThen: 'eindigt na inwisselen',
  key: 'Code',
  keyWorth: (key, licenses, months) => `${key}: ${licenses} voor ${months} maanden`,
  endDate: 'Einddatum',
  fromTo: (from, to) => `${from} → ${to}`,
  assigned: 'Toegewezen',
  available: 'Daarna beschikbaar',
  totalFrom: 'Licenties',
  totalOn: (licenses, date) => `${licenses} vanaf ${date}`,
  cost: 'Kosten',
  prepaid: 'Nu te betalen (de code is al betaald)',
  goodToKnow: 'Goed om te weten',
  consequences: ({ mode, opens, keys, from, to, totalFrom, endsOn }, say) => {
    const lines = [
      keys.length > 1
        ? 'Ingewisselde codes zijn voorgoed verbruikt: ze werken geen tweede keer.'
        : 'Een ingewisselde code is voorgoed verbruikt: hij werkt geen tweede keer.',
    ];
    if (opens)
      lines.push(
        `Je hebt nog geen vooruitbetaald abonnement op dit product: er komt er een met ${say.licenses(to)} tot ${say.date(endsOn)}, naast wat je per kaart of factuur betaalt.`,
      );
    else if (mode === 'add')
      lines.push('De einddatum blijft gelijk. Nieuwe licenties zijn nog van niemand: wijs ze daarna toe.');
    if (mode === 'extend' && totalFrom)
      lines.push(
        `De nieuwe termijn is voor ${say.licenses(to)}, zoveel als de code bevat; tot ${say.date(totalFrom)} houd je er ${say.number(from)}.`,
      );
    return lines;
  },
  use: 'Gebruik de code om',
  useAdd: 'licenties toe te voegen',
  useExtend: 'de einddatum te verlengen',
  chooseOne: 'Kies er een.',
  keys: 'Productcode',
  moreKeys: 'Nog een productcode (als je er meer hebt)',
  keyExample: 'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX',
  moreHint: 'Die komt erbij in het overzicht voordat er iets wordt ingewisseld.',
  keysHint: (maximum) => `25 letters en cijfers; streepjes maken niet uit. Hooguit ${maximum} codes, één per regel.`,
  keysError: 'Vul een productcode van 25 letters en cijfers in.',
  whichKey: 'Welke productcode?',
  safe: 'Alleen de laatste vijf tekens worden bewaard.',
  seeWhatHappens: 'Bekijk wat er gebeurt',
  redeem: (count) => (count === 1 ? 'Deze code inwisselen' : `${count} codes inwisselen`),
  dismiss: 'Niets inwisselen',
  summary: ({ product, mode, from, to, endsOn }, say) =>
    mode === 'add'
      ? `${say.product(product)}: van ${say.number(from)} naar ${say.licenses(to)} met een productcode. Wacht op je bevestiging.`
      : `${say.product(product)}: verlengd tot ${say.date(endsOn)} met een productcode. Wacht op je bevestiging.`,
  doneLead: ({ product, mode, to, endsOn }, say) =>
    mode === 'add'
      ? `Ingewisseld: ${say.product(product)} heeft nu ${say.licenses(to)}.`
      : `Ingewisseld: ${say.product(product)} loopt nu tot ${say.date(endsOn)}.`,
  next: 'En nu',
  nextSteps: ({ mode, to, assigned, endsOn }, say) =>
    mode === 'add'
      ? [`Je kunt nu ${say.licenses(to - assigned)} toewijzen aan wie ze nodig heeft.`]
      : [`Wissel vóór ${say.date(endsOn)} een nieuwe code in om het te laten doorlopen.`],
  show: (product) => `Toon ${product}`,
  assign: 'Licenties toewijzen',
};

export const redeemTexts: Record<Locale, RedeemTexts> = { en, nl };
