// The cards of unassign-licences: what these people lose, before it is gone (ASN-9), and what is free afterwards.
import type { UnassignEffect, unassignLicences } from '../domain/commands/unassign-licences.ts';
import {
  freeChange,
  inParts,
  isUnderWay,
  leftOutLines,
  namesOf,
  peopleSections,
  progress,
  served,
} from './assigning/people.ts';
import { peopleQuestion } from './assigning/questions.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import type { Say } from './say.ts';
import { unassignRefusals } from './unassign-licences/refusals.ts';
import type { Action, CardView, Locale } from './view.ts';

const en = {
  kicker: 'Take licenses back',
  unconfirmed: 'Not confirmed yet',
  who: (product: string) => `Who loses their license of ${product}?`,
  loses: 'What they lose',
  losses: (product: string) => [
    `The apps and services of ${product}: installed apps soon say that they are unlicensed.`,
    'Where it holds a mailbox, mail is kept for 30 days and then deleted.',
    'Their files in OneDrive stay as long as their account does.',
  ],
  idle: (name: string, addOn: string) => `${name} keeps ${addOn}, but it does nothing without this license.`,
  stillPaid: 'You go on paying for these licenses until you remove them.',
  confirm: (licenses: string) => `Take back ${licenses}`,
  dismiss: 'Change nothing',
  summary: (licenses: string, product: string, names: string) =>
    `Take back ${licenses} of ${product} from ${names}. Waiting for your confirmation.`,
  done: 'Done',
  underWay: 'Under way',
  doneLead: (names: string, count: number, product: string) =>
    `Done: ${names} no longer ${count === 1 ? 'has' : 'have'} ${product}.`,
  nobodyLead: (product: string) => `Nobody lost their license of ${product}.`,
  underWayLead: (product: string) =>
    `The licenses of ${product} are being taken back. You can close this chat; it goes on.`,
  next: 'Next',
  free: (licenses: string, product: string) => `${licenses} of ${product} free now.`,
  remove: (total: string) => `Remove licenses: ${total} in total`,
  takeMore: (count: string) => `Take back ${count} more`,
  assign: 'Assign to somebody else',
  show: (product: string) => `Show ${product}`,
};

const nl: typeof en = {
  kicker: 'Licenties intrekken',
  unconfirmed: 'Nog niet bevestigd',
  who: (product) => `Wie raakt de licentie van ${product} kwijt?`,
  loses: 'Wat er verdwijnt',
  losses: (product) => [
    `De apps en diensten van ${product}: geïnstalleerde apps melden al snel dat er geen licentie is.`,
    'Hoort er een postvak bij, dan blijft de e-mail 30 dagen bewaard en wordt dan verwijderd.',
    'Bestanden in OneDrive blijven zolang het account bestaat.',
  ],
  idle: (name, addOn) => `${name} houdt ${addOn}, maar dat doet niets zonder deze licentie.`,
  stillPaid: 'Je blijft voor deze licenties betalen tot je ze verwijdert.',
  confirm: (licenses) => `Trek ${licenses} in`,
  dismiss: 'Niets wijzigen',
  summary: (licenses, product, names) => `${licenses} van ${product} intrekken van ${names}. Wacht op je bevestiging.`,
  done: 'Klaar',
  underWay: 'Bezig',
  doneLead: (names, count, product) => `Klaar: ${names} ${count === 1 ? 'heeft' : 'hebben'} ${product} niet meer.`,
  nobodyLead: (product) => `Niemand is de licentie van ${product} kwijtgeraakt.`,
  underWayLead: (product) => `De licenties van ${product} worden ingetrokken. Je mag deze chat sluiten; het gaat door.`,
  next: 'En nu',
  free: (licenses, product) => `Van ${product} nu ${licenses} vrij.`,
  remove: (total) => `Verwijder licenties: ${total} in totaal`,
  takeMore: (count) => `Trek er nog ${count} in`,
  assign: 'Aan iemand anders toewijzen',
  show: (product) => `Toon ${product}`,
};

const texts: Record<Locale, typeof en> = { en, nl };

function review(effect: UnassignEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const product = say.product(effect.product);
  const licenses = say.licenses(effect.people.length);
  const leftOut = leftOutLines(effect.leftOut, say);
  const idle = effect.idle.map((one) => t.idle(one.name, say.product(one.product)));
  return {
    locale: say.locale,
    summary: t.summary(licenses, product, namesOf(effect.people, say)),
    header: { kicker: t.kicker, title: product, state: { tone: 'warning', words: t.unconfirmed } },
    ...(leftOut.length > 0 && { lead: { tone: 'warning', text: leftOut.join('\n') } }),
    change: freeChange(effect, say),
    ...peopleSections(effect, say),
    notes: { title: t.loses, lines: [...t.losses(product), ...idle, t.stillPaid, ...inParts(effect, say)] },
    actions: [
      { title: t.confirm(licenses), verb: 'confirm', data: { id: pending }, style: 'destructive' },
      { title: t.dismiss, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

/** LIC-3: back to the total that these licences were taken back for, or first to those that are still in its way. */
function onwards({ subscription, thenTotal, to, total }: UnassignEffect, t: typeof en, say: Say): Action[] {
  if (thenTotal === undefined || thenTotal >= total) return [];
  if (to > thenTotal)
    return [open(t.takeMore(say.number(to - thenTotal)), 'unassign-licences', { subscription, thenTotal })];
  return [open(t.remove(say.number(thenTotal)), 'change-quantity', { subscription, total: thenTotal })];
}

function lead(effect: UnassignEffect, say: Say): NonNullable<CardView['lead']> {
  const t = texts[say.locale];
  const product = say.product(effect.product);
  if (isUnderWay(effect)) return { tone: 'neutral', text: t.underWayLead(product) };
  const people = served(effect);
  if (people.length === 0) return { tone: 'warning', text: t.nobodyLead(product) };
  const tone = effect.failed.length > 0 ? 'warning' : 'good';
  return { tone, text: t.doneLead(namesOf(people, say), people.length, product) };
}

function done(effect: UnassignEffect, { say }: CardContext): CardView {
  const t = texts[say.locale];
  const { subscription, total, to, leftOut, failed } = effect;
  const product = say.product(effect.product);
  const said = lead(effect, say);
  const underWay = isUnderWay(effect);
  const free = t.free(say.licenses(total - to), product);
  return {
    locale: say.locale,
    summary: said.text,
    header: {
      kicker: t.kicker,
      title: product,
      state: underWay ? { tone: 'neutral', words: t.underWay } : { tone: said.tone, words: t.done },
    },
    lead: said,
    ...(underWay && { facts: [progress(effect, say)] }),
    notes: {
      title: t.next,
      lines: [...leftOutLines([...leftOut, ...failed], say), ...(underWay ? [] : [free, t.stillPaid])],
    },
    actions: [
      ...(underWay ? [] : onwards(effect, t, say)),
      open(t.show(product), 'show-subscription', { subscription }),
      ...(underWay ? [] : [open(t.assign, 'assign-licences', { subscription })]),
    ],
  };
}

export const unassignLicencesCards = defineCards<typeof unassignLicences>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused: unassignRefusals,
  asks(question, context) {
    const { kicker, who } = texts[context.say.locale];
    return peopleQuestion(question, { kicker, who, holders: true }, context);
  },
});
