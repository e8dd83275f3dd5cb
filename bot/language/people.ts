// Finds the people of a sentence: mentions, e-mail addresses, and names in the place where a person stands.
import type { Span } from './clean.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ProductMention } from './products.ts';
import type { Token } from './tokens.ts';
import { createWordList } from './word-list.ts';

/** `name` as written. `sure`: an address or a mention, whatever stands around it. */
export type Person = {
  first: number;
  last: number;
  name: string;
  role: 'to' | 'from' | 'owner' | 'other';
  sure: boolean;
};
export type Surroundings = {
  products: readonly ProductMention[];
  mentions: readonly Span[];
  taken: (index: number) => boolean;
  isWord: (index: number) => boolean;
  text: string;
};
export type PeopleFinder = (tokens: readonly Token[], around: Surroundings) => Person[];

export function createPeopleFinder(lexicons: readonly Lexicon[]): PeopleFinder {
  const list = (pick: (lexicon: Lexicon) => string) => createWordList(lexicons.map(pick));
  const to = list((l) => l.people.to);
  const from = list((l) => l.people.from);
  const me = list((l) => l.people.me);
  const titles = list((l) => l.people.titles);
  const and = list((l) => l.and);
  const particles = list((l) => l.people.particles);
  const givers = list((l) => l.people.giving);
  const needs = list((l) => l.people.needing);

  return (tokens, { products, mentions, taken, isWord, text }) => {
    const shouting = text === text.toUpperCase();
    const capital = (at: number) =>
      !shouting &&
      /^\p{Lu}/u.test(tokens[at]?.raw ?? '') &&
      !(/^\p{Lu}{2,}$/u.test(tokens[at]?.raw ?? '') && isWord(at));
    const sentenceStart = (at: number) => at === 0 || /[.!?\n]/.test(tokens[at]?.gap ?? '');
    const nameLike = (at: number): boolean => {
      const token = tokens[at];
      if (token?.kind !== 'word' || taken(at) || /\d/.test(token.word) || token.raw.startsWith("'")) return false;
      if (!isWord(at)) return true;
      if (!capital(at) || sentenceStart(at)) return false;
      return true;
    };

    function spanFrom(at: number): { last: number; sure: boolean } | undefined {
      const token = tokens[at];
      if (!token || taken(at)) return undefined;
      if (token.kind === 'email') return { last: at, sure: true };
      const mention = mentions.find((span) => token.start >= span.start && token.start < span.end);
      if (mention) {
        let last = at;
        while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last += 1;
        return { last, sure: true };
      }
      if (!nameLike(at)) return undefined;
      let last = at;
      for (let next = at + 1; next < tokens.length && /^ $|^-$|^\. $/.test(tokens[next]?.gap ?? ''); next += 1) {
        if (nameLike(next) && (capital(next) || !capital(at))) last = next;
        else if (
          !(
            particles.startAt(tokens, next) &&
            capital(at) &&
            (particles.startAt(tokens, next + 1) || capital(next + 1)) &&
            !taken(next + 1)
          )
        )
          break;
      }
      return { last, sure: false };
    }

    const people: Person[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const mine = me.startAt(tokens, at) > 0 && !taken(at);
      const span = mine ? { last: at, sure: false } : spanFrom(at);
      if (!span) continue;
      const role = roleOf(at, span.last, mine);
      if (role || span.sure)
        people.push({
          first: at,
          last: span.last,
          name: nameOf(at, span.last),
          role: role ?? 'other',
          sure: span.sure,
        });
      at = span.last;
    }
    return people;

    function nameOf(first: number, last: number): string {
      return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\.$/, '');
    }

    function roleOf(first: number, last: number, mine: boolean): Person['role'] | undefined {
      let before = first - 1;
      while (before >= 0 && titles.endAt(tokens, before) && !givers.endAt(tokens, before)) before -= 1;
      const directly = /^[\s@:]*$/.test(tokens[first]?.gap ?? '');
      if (mine) {
        if (to.endAt(tokens, first - 1) > 0) return 'to';
        return givers.endAt(tokens, first - 1) && licenceFollows(last + 1) ? 'to' : undefined;
      }
      if (tokens[last + 1]?.raw === "'s" || /^\p{L}+s'$/u.test(tokens[last]?.raw ?? ''))
        return licenceFollows(last + 2) ? 'owner' : undefined;
      if (directly && to.endAt(tokens, before)) return 'to';
      if (directly && from.endAt(tokens, before)) return 'from';
      if (directly && givers.endAt(tokens, before)) return 'to';
      if (needs.startAt(tokens, last + 1)) return 'to';
      const previous = people.at(-1);
      if (previous && joined(previous.last, first)) return previous.role;
      return undefined;
    }
    function licenceFollows(at: number): boolean {
      return (
        products.some((product) => product.first >= at && product.first <= at + 3) ||
        /^licen|^seat/.test(tokens[at]?.word ?? '')
      );
    }
    function joined(last: number, first: number): boolean {
      const gap = tokens[first]?.gap ?? '';
      if (first === last + 1) return /^\s*[,;&+/\n]\s*$/.test(gap);
      return first === last + 2 && and.startAt(tokens, last + 1) > 0;
    }
  };
}
