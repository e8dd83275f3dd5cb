// The cards of a change for several people: what is to be confirmed, and what was done or is under way.
import type { PeopleEffect } from '../../domain/commands/assigning/effect.ts';
import type { CardContext } from '../define-cards.ts';
import { confirmOrNot, lifeWords } from '../life-words.ts';
import type { Say } from '../say.ts';
import type { Action, CardView, Locale } from '../view.ts';
import { freeChange, inParts, isUnderWay, leftOutLines, namesOf, peopleSections, progress, served } from './people.ts';

/** What a capability says itself; the rest is the same for all of them. */
export type PeopleSaid = {
  kicker: string;
  confirm: (licenses: string) => string;
  summary: (licenses: string, product: string, names: string) => string;
  doneLead: (names: string, count: number, product: string) => string;
  nobodyLead: (product: string) => string;
  underWayLead: (product: string) => string;
};
type Notes = NonNullable<CardView['notes']>;

const underWayWords: Record<Locale, string> = { en: 'Under way', nl: 'Bezig' };

export function reviewForPeople(
  effect: PeopleEffect,
  said: PeopleSaid,
  { notes, style }: { notes: Notes; style: 'primary' | 'destructive' },
  { say, pending }: CardContext,
): CardView {
  const product = say.product(effect.product);
  const licenses = say.licenses(effect.people.length);
  const leftOut = leftOutLines(effect.leftOut, say);
  return {
    locale: say.locale,
    summary: said.summary(licenses, product, namesOf(effect.people, say)),
    header: {
      kicker: said.kicker,
      title: product,
      state: { tone: 'warning', words: lifeWords[say.locale].unconfirmed },
    },
    ...(leftOut.length > 0 && { lead: { tone: 'warning', text: leftOut.join('\n') } }),
    change: freeChange(effect, say),
    ...peopleSections(effect, say),
    notes: { ...notes, lines: [...notes.lines, ...inParts(effect, say)] },
    actions: confirmOrNot(said.confirm(licenses), pending, say, style),
  };
}

function lead(effect: PeopleEffect, said: PeopleSaid, say: Say): NonNullable<CardView['lead']> {
  const product = say.product(effect.product);
  if (isUnderWay(effect)) return { tone: 'neutral', text: said.underWayLead(product) };
  const people = served(effect);
  if (people.length === 0) return { tone: 'warning', text: said.nobodyLead(product) };
  const tone = effect.failed.length > 0 ? 'warning' : 'good';
  return { tone, text: said.doneLead(namesOf(people, say), people.length, product) };
}

/** `lines` are said and `actions` offered besides what was left out, `lines` only once it is over. */
export function doneForPeople(
  effect: PeopleEffect,
  said: PeopleSaid,
  { lines, actions }: { lines: string[]; actions: Action[] },
  { say }: CardContext,
): CardView {
  const { done, next } = lifeWords[say.locale];
  const outcome = lead(effect, said, say);
  const underWay = isUnderWay(effect);
  return {
    locale: say.locale,
    summary: outcome.text,
    header: {
      kicker: said.kicker,
      title: say.product(effect.product),
      state: underWay ? { tone: 'neutral', words: underWayWords[say.locale] } : { tone: outcome.tone, words: done },
    },
    lead: outcome,
    ...(underWay && { facts: [progress(effect, say)] }),
    notes: {
      title: next,
      lines: [...leftOutLines([...effect.leftOut, ...effect.failed], say), ...(underWay ? [] : lines)],
    },
    actions,
  };
}
