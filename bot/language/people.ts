// Finds the people of a sentence: mentions, e-mail addresses, and names where a person stands.
import type { Span } from './clean.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isName } from './names.ts';
import type { ProductMention } from './products.ts';
import type { Token } from './tokens.ts';
import { createWordList } from './word-list.ts';

/** `name` as written, without a possessive. */
export type Person = { first: number; last: number; name: string; role: PersonRole };
type PersonRole = 'to' | 'from' | 'owner' | 'me' | 'other';
type Surroundings = {
  text: string;
  products: readonly ProductMention[];
  mentions: readonly Span[];
  taken: (index: number) => boolean;
  /** The word is one of ours, as written or mended. */
  isWord: (index: number) => boolean;
  /** The word is one of ours exactly as written. */
  isKnown: (index: number) => boolean;
};
export type PeopleFinder = (tokens: readonly Token[], around: Surroundings) => Person[];

/** `sure`: an address or a mention, whatever stands around it. */
type Found = { first: number; last: number; sure: boolean; capital: boolean };

export function createPeopleFinder(lexicons: readonly Lexicon[]): PeopleFinder {
  const list = (pick: (lexicon: Lexicon) => string) => createWordList(lexicons.map(pick));
  const to = list((l) => l.people.to);
  const from = list((l) => l.people.from);
  const me = list((l) => l.people.me);
  const titles = list((l) => l.people.titles);
  const honorifics = list((l) => l.people.honorifics);
  const notNames = list((l) => l.people.notNames);
  const alsoNames = list((l) => l.people.alsoNames);
  const surnames = list((l) => l.people.surnames);
  const acting = list((l) => l.people.acting);
  const pronouns = list((l) => l.people.pronouns);
  const places = list((l) => l.people.places);
  const and = list((l) => l.and);
  const particles = list((l) => l.people.particles);
  const givers = list((l) => l.people.giving);
  const questions = list((l) => l.questions);
  const needs = list((l) => l.people.needing);
  const infinitives = list((l) => l.people.infinitives);
  const articles = list((l) => l.articles);
  const things = list((l) => l.things);
  const licence = list((l) => l.classes['licence'] ?? '');

  return (tokens, { products, mentions, taken, isWord, isKnown, text }) => {
    const shouting = text === text.toUpperCase();
    // Only who types without capitals writes names without them.
    const small = shouting || !/^\W*\p{Lu}/u.test(text);
    const gapAt = (at: number) => tokens[at]?.gap ?? '.';
    const startsSentence = (at: number) => at === 0 || /[.!?\n]/.test(gapAt(at));
    const capital = (at: number) => !shouting && /^\p{Lu}(?:\p{Ll}|$|')/u.test(tokens[at]?.raw ?? '');
    const nameLike = (at: number) => {
      const token = tokens[at];
      if (token?.kind !== 'word' || taken(at) || !isName(token)) return false;
      if (/^\p{Lu}{2,}$/u.test(token.raw) && !shouting) return false;
      if (alsoNames.startAt(tokens, at) > 0 && standsAsName(at)) return true;
      if (notNames.startAt(tokens, at) > 0 && alsoNames.startAt(tokens, at) === 0) return false;
      const isNoun = things.startAt(tokens, at) > 0 || articles.startAt(tokens, at - 1) > 0;
      if (!capital(at) && (!small || isNoun)) return false;
      if (at === 0 && capital(0) && capital(1) && !questions.startAt(tokens, 0) && follows(2)) return true;
      const given =
        (to.endAt(tokens, at - 1) > 0 && infinitives.endAt(tokens, at - 1) === 0) ||
        (from.endAt(tokens, at - 1) > 0 && isStrange(at + 1)) ||
        (givers.endAt(tokens, at - 1) > 0 && licenceFollows(at + 1));
      return !isWord(at) || (!isKnown(at) && given) || (capital(at) && !startsSentence(at));
    };

    /** "Will should get an E3", "give will an E3": a name that is also a word, where only a name can stand. */
    const standsAsName = (at: number) =>
      (at === 0 && capital(0) && acting.startAt(tokens, 1) > 0) ||
      givers.endAt(tokens, at - 1) > 0 ||
      ((to.endAt(tokens, at - 1) > 0 || from.endAt(tokens, at - 1) > 0) && isFamily(at + 1));
    /** "jan de boer", "mark short". */
    const isFamily = (at: number) =>
      surnames.startAt(tokens, at) > 0 || (particles.startAt(tokens, at) > 0 && isStrange(at + 1));
    const isStrange = (at: number) => tokens[at]?.kind === 'word' && !taken(at) && !isWord(at);
    const follows = (at: number) =>
      needs.startAt(tokens, at) > 0 || (!isWord(at - 1) && acting.startAt(tokens, at) > 0);

    function found(at: number): Found | undefined {
      const token = tokens[at];
      if (!token || taken(at)) return undefined;
      if (token.kind === 'email') return { first: at, last: at, sure: true, capital: false };
      const mention = mentions.find((span) => token.start >= span.start && token.start < span.end);
      let last = at;
      if (mention) {
        while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last += 1;
        return { first: at, last, sure: true, capital: true };
      }
      if (honorifics.startAt(tokens, at) > 0 && capital(at + 1) && /^\.? $/.test(gapAt(at + 1))) {
        const bearer = found(at + 1);
        if (bearer && !bearer.sure) return { ...bearer, first: at };
      }
      if (!nameLike(at)) return undefined;
      for (let next = at + 1; next < tokens.length && /^(?: |-|\. )$/.test(gapAt(next)); next += 1) {
        const isLast = next - last > 1 ? isStrange(next) : isSurname(next, at);
        if ((nameLike(next) && capital(next) === capital(at)) || isLast) last = next;
        else if (
          !(capital(at) || isFamily(next)) ||
          !particles.startAt(tokens, next) ||
          taken(next) ||
          !surnameFollows(next + 1)
        )
          break;
      }
      return places.startAt(tokens, last + 1)
        ? undefined
        : { first: at, last, sure: false, capital: capital(at) && strange(at, last) };
    }
    /** "tom short": a word of ours that also is a surname, where only a name has room. */
    function isSurname(at: number, first: number): boolean {
      return !capital(first) && surnames.startAt(tokens, at) > 0 && !taken(at);
    }
    /** One of its words is none of ours: "Jan Smit" is no month. */
    function strange(first: number, last: number): boolean {
      return tokens.slice(first, last + 1).some((_, step) => !isWord(first + step));
    }
    function surnameFollows(at: number): boolean {
      return (
        !taken(at) &&
        (capital(at) || (small && isStrange(at)) || (particles.startAt(tokens, at) > 0 && capital(at + 1)))
      );
    }

    function roleBefore({ first }: Found): PersonRole | undefined {
      let before = first - 1;
      while (before >= 0 && titles.endAt(tokens, before) && !givers.endAt(tokens, before)) before -= 1;
      if (!/^[\s@:]*$/.test(gapAt(first))) return undefined;
      if (to.endAt(tokens, before) || givers.endAt(tokens, before)) return 'to';
      return from.endAt(tokens, before) ? 'from' : undefined;
    }
    /** `start`: where the list of names begins that this one ends. */
    function roleAfter({ first, last }: Found, start: number): PersonRole | undefined {
      if (/^\s*[-=]>\s*$/.test(gapAt(last + 1))) return 'to';
      if (tokens[last + 1]?.raw === "'s" || /s'$/.test(tokens[last]?.raw ?? ''))
        return licenceFollows(last + 2) ? 'owner' : undefined;
      return needs.startAt(tokens, last + 1) && (startsSentence(start) || capital(first)) ? 'to' : undefined;
    }
    /** "Lisa starts today, give her E3": what is done to the pronoun is done to the only name before it. */
    function roleOfPronoun(group: readonly Found[]): PersonRole | undefined {
      if (groups.length > 1 || group.some((item) => !item.capital)) return undefined;
      for (let at = (group.at(-1)?.last ?? 0) + 1; at < tokens.length; at += 1) {
        if (pronouns.startAt(tokens, at) === 0 || tokens[at]?.clause === tokens[group[0]?.first ?? 0]?.clause) continue;
        if (to.endAt(tokens, at - 1) || givers.endAt(tokens, at - 1)) return 'to';
        if (licenceFollows(at + 1)) return 'owner';
      }
      return undefined;
    }
    function licenceFollows(at: number): boolean {
      const near = products.some((product) => product.first >= at - 1 && product.first <= at + 2);
      return near || licence.startAt(tokens, at) > 0;
    }
    function joined(left: Found | undefined, right: Found): boolean {
      if (!left) return false;
      if (right.first === left.last + 1) return /^\s*[,;&+/\n]\s*$/.test(gapAt(right.first));
      return right.first === left.last + 2 && and.startAt(tokens, left.last + 1) > 0;
    }

    /** "to Megan and me", "give me and Alex an E5". */
    function isListed(at: number): boolean {
      const joint = [at - 1, at + 1].find((index) => and.startAt(tokens, index) > 0);
      if (joint === undefined) return false;
      return joint < at ? groups.at(-1)?.at(-1)?.last === joint - 1 : found(joint + 1) !== undefined;
    }

    const groups: Found[][] = [];
    const people: Person[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      if (me.startAt(tokens, at) && !taken(at)) {
        const given = givers.endAt(tokens, at - 1) > 0 && (licenceFollows(at + 1) || licenceFollows(at + 2));
        if (to.endAt(tokens, at - 1) || given || isListed(at))
          people.push({ first: at, last: at, name: tokens[at]?.raw ?? '', role: 'me' });
        continue;
      }
      const next = found(at);
      if (!next) continue;
      const group = groups.at(-1);
      if (group && joined(group.at(-1), next)) group.push(next);
      else groups.push([next]);
      at = next.last;
    }
    for (const group of groups) {
      const role =
        group
          .map((item) => {
            const after = roleAfter(item, group[0]?.first ?? item.first);
            return after === 'owner' ? after : (roleBefore(item) ?? after);
          })
          .find((name) => name !== undefined) ?? roleOfPronoun(group);
      const acts = group[0]?.first === 0 && acting.startAt(tokens, (group.at(-1)?.last ?? 0) + 1) > 0;
      const named =
        acts || group.some((item) => item.capital && (!startsSentence(item.first) || item.last > item.first));
      for (const { first, last, sure } of group) {
        if (role || sure || named) people.push({ first, last, name: nameOf(first, last, role), role: role ?? 'other' });
      }
    }
    return people.sort((a, b) => a.first - b.first);

    function nameOf(first: number, last: number, role: PersonRole | undefined): string {
      const written = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
      return role === 'owner' ? written.replace(/'$/, '') : written;
    }
  };
}
