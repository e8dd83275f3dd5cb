// The people of an assignment on a card: who it is for, who is left out and why, and how far it is when it goes in parts.
import type { LeftOut, PeopleEffect } from '../../domain/commands/assigning/effect.ts';
import { available } from '../../domain/model/subscription.ts';
import { policy } from '../../domain/policy.ts';
import type { Named } from '../../domain/rules/people-named.ts';
import type { Say } from '../say.ts';
import type { CardView, Fact, Locale, Row } from '../view.ts';

/** More than these are named in one line instead of a row each. */
const mostRows = 10;

const en = {
  people: 'People',
  assigned: 'Assigned',
  free: 'free now',
  freeAfter: 'free afterwards',
  leftOut: 'Left out',
  parts: (most: string) => `More than ${most} people go in parts: this card shows how far it is.`,
  progress: 'Progress',
  ofPeople: (handled: string, all: string) => `${handled} of ${all} people`,
  why: {
    'ASN-2': 'from another organization',
    'ASN-6': 'no license was free any more',
    'ASN-8': 'no usage location',
    'ASN-10': 'the subscription is disabled now',
    'ADD-14': 'without the subscription that this add-on needs',
    'HAS-IT': 'has it already',
    'HAS-NOT': 'does not have it',
    NOBODY: 'nobody in your organization',
    'ROLE-4': 'whoever confirmed may not assign any more',
  } as Record<string, string>,
  otherwise: 'not possible any more',
};

const nl: typeof en = {
  people: 'Mensen',
  assigned: 'Toegewezen',
  free: 'nu vrij',
  freeAfter: 'daarna vrij',
  leftOut: 'Niet voor',
  parts: (most) => `Meer dan ${most} mensen gaan in delen: op deze kaart zie je hoever het is.`,
  progress: 'Voortgang',
  ofPeople: (handled, all) => `${handled} van ${all} mensen`,
  why: {
    'ASN-2': 'van een andere organisatie',
    'ASN-6': 'er was geen licentie meer vrij',
    'ASN-8': 'geen gebruikslocatie',
    'ASN-10': 'het abonnement is nu uitgeschakeld',
    'ADD-14': 'zonder het abonnement dat deze invoegtoepassing nodig heeft',
    'HAS-IT': 'heeft hem al',
    'HAS-NOT': 'heeft hem niet',
    NOBODY: 'niemand in je organisatie',
    'ROLE-4': 'wie bevestigde mag niet meer toewijzen',
  },
  otherwise: 'kon niet meer',
};

const texts: Record<Locale, typeof en> = { en, nl };

/** "Dana Ortiz (from another organization)"; people with the same reason together. */
export function leftOutLines(leftOut: readonly LeftOut[], say: Say): string[] {
  const t = texts[say.locale];
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((why) => {
    const names = leftOut.filter((one) => one.why === why).map(({ name }) => name);
    return `${t.leftOut}: ${say.allOf(names)} (${t.why[why] ?? t.otherwise}).`;
  });
}

export function freeChange({ total, from, to }: PeopleEffect, say: Say): NonNullable<CardView['change']> {
  const t = texts[say.locale];
  return {
    from: say.number(available({ total, assigned: from })),
    fromCaption: t.free,
    to: say.number(available({ total, assigned: to })),
    toCaption: t.freeAfter,
  };
}

/** Names, with the address where another of them has the same. */
export function namesOf(people: readonly Named[], say: Say): string {
  const namesake = ({ id, name }: Named) => people.some((other) => other.id !== id && other.name === name);
  return say.allOf(people.map((person) => (namesake(person) ? `${person.name} (${person.address})` : person.name)));
}

export function peopleSections({ people, from, to }: PeopleEffect, say: Say): { facts: Fact[]; rows?: Row[] } {
  const t = texts[say.locale];
  const assigned = { title: t.assigned, value: `${say.number(from)} → ${say.number(to)}` };
  if (people.length > mostRows) return { facts: [assigned, { title: t.people, value: namesOf(people, say) }] };
  return {
    facts: [assigned],
    rows: people.map(({ name, address }) => ({ title: name, subtitle: address, value: '' })),
  };
}

export function inParts({ people }: PeopleEffect, say: Say): string[] {
  const most = policy.assignAtOnce;
  return people.length > most ? [texts[say.locale].parts(say.number(most))] : [];
}

export function isUnderWay({ people, handled }: PeopleEffect): boolean {
  return handled < people.length;
}

export function progress({ people, handled }: PeopleEffect, say: Say): Fact {
  const t = texts[say.locale];
  return { title: t.progress, value: t.ofPeople(say.number(handled), say.number(people.length)) };
}

/** Those for whom it was done. */
export function served({ people, failed, handled }: PeopleEffect): Named[] {
  const without = new Set(failed.map(({ id }) => id));
  return people.slice(0, handled).filter(({ id }) => !without.has(id));
}
