// The cards of assign-licences: who gets a licence, and afterwards who has got one.
import type { assignLicences } from '../domain/commands/assign-licences.ts';
import type { PeopleEffect } from '../domain/commands/assigning/effect.ts';
import { assignRefusals } from './assign-licences/refusals.ts';
import { doneForPeople, reviewForPeople } from './assigning/frame.ts';
import { isUnderWay } from './assigning/people.ts';
import { type PeopleWords, peopleQuestion } from './assigning/questions.ts';
import { type CardContext, defineCards, open } from './define-cards.ts';
import { lifeWords } from './life-words.ts';
import { nextAction } from './links.ts';
import type { CardView, Locale } from './view.ts';

const en = {
  kicker: 'Assign licenses',
  who: (product: string) => `Who gets a license of ${product}?`,
  services: 'All services of the license are on from the start. Single ones can be switched off in the admin center.',
  noCost: 'Assigning costs nothing extra.',
  confirm: (licenses: string) => `Assign ${licenses}`,
  summary: (licenses: string, product: string, names: string) =>
    `${licenses} of ${product} for ${names}. Waiting for your confirmation.`,
  doneLead: (names: string, count: number, product: string) =>
    `Done: ${names} now ${count === 1 ? 'has' : 'have'} ${product}.`,
  nobodyLead: (product: string) => `Nobody got a license of ${product} after all.`,
  underWayLead: (product: string) =>
    `The licenses of ${product} are being assigned. You can close this chat; it goes on.`,
  free: (licenses: string) => `${licenses} left to assign.`,
  more: 'Assign more',
  apps: 'Choose single services',
};

const nl: typeof en = {
  kicker: 'Licenties toewijzen',
  who: (product) => `Wie krijgt een licentie van ${product}?`,
  services: 'Alle diensten van de licentie staan meteen aan. Losse diensten kun je uitzetten in het beheercentrum.',
  noCost: 'Toewijzen kost niets extra.',
  confirm: (licenses) => `Wijs ${licenses} toe`,
  summary: (licenses, product, names) => `${licenses} van ${product} voor ${names}. Wacht op je bevestiging.`,
  doneLead: (names, count, product) => `Klaar: ${names} ${count === 1 ? 'heeft' : 'hebben'} nu ${product}.`,
  nobodyLead: (product) => `Niemand heeft een licentie van ${product} gekregen.`,
  underWayLead: (product) => `De licenties van ${product} worden toegewezen. Je mag deze chat sluiten; het gaat door.`,
  free: (licenses) => `Nog ${licenses} om toe te wijzen.`,
  more: 'Meer toewijzen',
  apps: 'Losse diensten kiezen',
};

const texts: Record<Locale, typeof en> = { en, nl };

function review(effect: PeopleEffect, context: CardContext): CardView {
  const { locale } = context.say;
  const t = texts[locale];
  const notes = { title: lifeWords[locale].goodToKnow, lines: [t.services, t.noCost] };
  return reviewForPeople(effect, t, { notes, style: 'primary' }, context);
}

function done(effect: PeopleEffect, context: CardContext): CardView {
  const { say, cloud } = context;
  const t = texts[say.locale];
  const { subscription, product, total, to } = effect;
  const actions = [
    open(lifeWords[say.locale].show(say.product(product)), 'show-subscription', { subscription }),
    ...(total > to ? [open(t.more, 'assign-licences', { subscription })] : []),
    ...(isUnderWay(effect) ? [] : [nextAction({ title: t.apps, page: 'licenses' }, cloud)]),
  ];
  return doneForPeople(effect, t, { lines: [t.free(say.licenses(total - to))], actions }, context);
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
