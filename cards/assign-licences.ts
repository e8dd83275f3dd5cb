// The cards of assign-licences: who gets a licence, and afterwards who has got one.

import type { assignLicences } from '../domain/commands/assign-licences.ts';
import type { PeopleEffect } from '../domain/commands/assigning/effect.ts';
import { assignRefusals } from './assign-licences/refusals.ts';
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
import { type PeopleWords, peopleQuestion } from './assigning/questions.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { nextAction } from './links.ts';
import type { Say } from './say.ts';
import type { CardView, Locale } from './view.ts';

const en = {
  kicker: 'Assign licenses',
  unconfirmed: 'Not confirmed yet',
  who: (product: string) => `Who gets a license of ${product}?`,
  goodToKnow: 'Good to know',
  services: 'All services of the license are on from the start. Single ones can be switched off in the admin center.',
  noCost: 'Assigning costs nothing extra.',
  confirm: (licenses: string) => `Assign ${licenses}`,
  dismiss: 'Change nothing',
  summary: (licenses: string, product: string, names: string) =>
    `${licenses} of ${product} for ${names}. Waiting for your confirmation.`,
  done: 'Done',
  underWay: 'Under way',
  doneLead: (names: string, count: number, product: string) =>
    `Done: ${names} now ${count === 1 ? 'has' : 'have'} ${product}.`,
  nobodyLead: (product: string) => `Nobody got a license of ${product} after all.`,
  underWayLead: (product: string) =>
    `The licenses of ${product} are being assigned. You can close this chat; it goes on.`,
  next: 'Next',
  free: (licenses: string) => `${licenses} left to assign.`,
  more: 'Assign more',
  show: (product: string) => `Show ${product}`,
  apps: 'Choose single services',
};

const nl: typeof en = {
  kicker: 'Licenties toewijzen',
  unconfirmed: 'Nog niet bevestigd',
  who: (product) => `Wie krijgt een licentie van ${product}?`,
  goodToKnow: 'Goed om te weten',
  services: 'Alle diensten van de licentie staan meteen aan. Losse diensten kun je uitzetten in het beheercentrum.',
  noCost: 'Toewijzen kost niets extra.',
  confirm: (licenses) => `Wijs ${licenses} toe`,
  dismiss: 'Niets wijzigen',
  summary: (licenses, product, names) => `${licenses} van ${product} voor ${names}. Wacht op je bevestiging.`,
  done: 'Klaar',
  underWay: 'Bezig',
  doneLead: (names, count, product) => `Klaar: ${names} ${count === 1 ? 'heeft' : 'hebben'} nu ${product}.`,
  nobodyLead: (product) => `Niemand heeft een licentie van ${product} gekregen.`,
  underWayLead: (product) => `De licenties van ${product} worden toegewezen. Je mag deze chat sluiten; het gaat door.`,
  next: 'En nu',
  free: (licenses) => `Nog ${licenses} om toe te wijzen.`,
  more: 'Meer toewijzen',
  show: (product) => `Toon ${product}`,
  apps: 'Losse diensten kiezen',
};

const texts: Record<Locale, typeof en> = { en, nl };

function review(effect: PeopleEffect, { say, pending }: CardContext): CardView {
  const t = texts[say.locale];
  const product = say.product(effect.product);
  const licenses = say.licenses(effect.people.length);
  const leftOut = leftOutLines(effect.leftOut, say);
  return {
    locale: say.locale,
    summary: t.summary(licenses, product, namesOf(effect.people, say)),
    header: { kicker: t.kicker, title: product, state: { tone: 'warning', words: t.unconfirmed } },
    ...(leftOut.length > 0 && { lead: { tone: 'warning', text: leftOut.join('\n') } }),
    change: freeChange(effect, say),
    ...peopleSections(effect, say),
    notes: { title: t.goodToKnow, lines: [t.services, t.noCost, ...inParts(effect, say)] },
    actions: [
      { title: t.confirm(licenses), verb: 'confirm', data: { id: pending }, style: 'primary' },
      { title: t.dismiss, verb: 'dismiss', data: { id: pending } },
    ],
  };
}

function lead(effect: PeopleEffect, say: Say): NonNullable<CardView['lead']> {
  const t = texts[say.locale];
  const product = say.product(effect.product);
  if (isUnderWay(effect)) return { tone: 'neutral', text: t.underWayLead(product) };
  const people = served(effect);
  if (people.length === 0) return { tone: 'warning', text: t.nobodyLead(product) };
  const tone = effect.failed.length > 0 ? 'warning' : 'good';
  return { tone, text: t.doneLead(namesOf(people, say), people.length, product) };
}

function done(effect: PeopleEffect, { say, cloud }: CardContext): CardView {
  const t = texts[say.locale];
  const { subscription, total, to, failed, leftOut } = effect;
  const product = say.product(effect.product);
  const said = lead(effect, say);
  const underWay = isUnderWay(effect);
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
      lines: [...leftOutLines([...leftOut, ...failed], say), ...(underWay ? [] : [t.free(say.licenses(total - to))])],
    },
    actions: [
      open(t.show(product), 'show-subscription', { subscription }),
      ...(total > to ? [open(t.more, 'assign-licences', { subscription })] : []),
      ...(underWay ? [] : [nextAction({ title: t.apps, page: 'licenses' }, cloud)]),
    ],
  };
}

export const assignLicencesCards = defineCards<typeof assignLicences>({
  kicker: { en: en.kicker, nl: nl.kicker },
  review,
  done,
  refused: assignRefusals,
  asks(question, context) {
    const { kicker, who } = texts[context.say.locale];
    const words: PeopleWords = { kicker, who, holders: false };
    return peopleQuestion(question, words, context);
  },
});
