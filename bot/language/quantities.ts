// Says what each number of a sentence is for: more, fewer, an end total, a plain count, or only scenery.
import type { Lexicon } from './lexicon/lexicon.ts';
import type { NumberSpan } from './numbers.ts';
import type { ProductMention } from './products.ts';
import type { Token } from './tokens.ts';
import { createWordList } from './word-list.ts';

type Role = 'more' | 'fewer' | 'total' | 'plain' | 'scene' | 'foreign';
/** `weak`: an article ("a license") or a head count, used only when no better number is there. */
export type Quantity = NumberSpan & { role: Role; weak: boolean };
export type QuantityReader = (
  tokens: readonly Token[],
  numbers: readonly NumberSpan[],
  products: readonly ProductMention[],
  isKnown: (index: number) => boolean,
) => Quantity[];

const NOUN_REACH = 7;

export function createQuantityReader(lexicons: readonly Lexicon[]): QuantityReader {
  const list = (pick: (lexicon: Lexicon) => string) => createWordList(lexicons.map(pick));
  const before = {
    more: list((l) => l.roles.more.before),
    fewer: list((l) => l.roles.fewer.before),
    total: list((l) => l.roles.total.before),
  };
  const after = {
    more: list((l) => l.roles.more.after),
    fewer: list((l) => l.roles.fewer.after),
    total: list((l) => l.roles.total.after),
  };
  const closing = list((l) => l.roles.closing);
  const plain = { before: list((l) => l.roles.plain.before), after: list((l) => l.roles.plain.after) };
  const from = list((l) => l.roles.from.before);
  const scene = { before: list((l) => l.roles.scene.before), after: list((l) => l.roles.scene.after) };
  const needed = list((l) => l.roles.needed);
  const units = list((l) => l.roles.units);
  const people = list((l) => l.roles.people);
  const time = list((l) => l.roles.time);
  const money = list((l) => l.roles.money);
  const times = list((l) => l.roles.times);
  const heads = list((l) => l.people.for);
  const of = list((l) => l.roles.of);
  const origins = list((l) => l.people.from);
  const labels = list((l) => l.roles.labels);
  const articles = list((l) => l.numbers.articles);
  const singular = list((l) => l.roles.singular);
  const things = list((l) => l.things);
  const ones = list((l) => l.roles.one);

  return (tokens, numbers, products, isKnown) => {
    const productAt = (at: number) => products.find((product) => product.first === at);
    const read = (span: NumberSpan): Quantity => {
      const role = roleOf(span);
      const heads = people.startAt(tokens, span.last + 1) > 0 || isForeignNoun(span.last + 1);
      return { ...span, role, weak: role === 'plain' && heads };
    };

    function roleOf({ first, last }: NumberSpan): Role {
      const next = tokens[last + 1];
      const gap = tokens[first]?.gap ?? '';
      if (
        /[€$£#]\s*$/.test(gap) ||
        /^\s*[%€$£]/.test(next?.gap ?? '') ||
        money.startAt(tokens, last + 1) ||
        (isTime(last + 1) && !isTimes(last + 1))
      )
        return 'foreign';
      if (/^\s*[%€]/.test(textAfter(last))) return 'foreign';
      if (labels.endAt(tokens, first - 1) && nounsFrom(last + 1) === last + 1) return 'foreign';
      const sign = /(?:^|\s)([+-])$/.exec(gap)?.[1];
      if (sign && tokens[first - 1]?.kind !== 'number') return sign === '+' ? 'more' : 'fewer';
      const end = nounsFrom(last + 1);
      const more = [last + 1, end].some((at) => after.more.startAt(tokens, at) || after.fewer.startAt(tokens, at));
      if (/(?:=|->|→|=>)\s*$/.test(gap) && !more) return 'total';
      // A typist's "50 seats 2 E3" means "to E3".
      if (/^[24]$/.test(tokens[first]?.raw ?? '') && first > 1 && units.endAt(tokens, first - 1) && productAt(last + 1))
        return 'foreign';
      const by = plain.before.endAt(tokens, first - 1) > 0;
      // "we hebben er 8 over": what there is.
      const isOwned = scene.before.endAt(tokens, first - 1) > 0 && !isNeeded(last);
      for (const at of new Set([last + 1, end])) {
        if (tokens[at] && breaksAt(at)) break;
        if (after.fewer.startAt(tokens, at)) return 'fewer';
        if (after.total.startAt(tokens, at) && !by) return isOwned ? 'scene' : 'total';
        if (closing.startAt(tokens, at) && tokens[at + 1]?.clause !== tokens[at]?.clause) return 'total';
        if (after.more.startAt(tokens, at) && at === last + 1 && !productAt(at)) return 'more';
        if (plain.after.startAt(tokens, at)) return 'plain';
        if (scene.after.startAt(tokens, at) && !heads.endAt(tokens, first - 1)) return 'scene';
        // "3 licenties Teams-telefonie bij E5": where they belong.
        const belongs = origins.startAt(tokens, at) > 0 && productAt(at + 1) !== undefined;
        if (after.more.startAt(tokens, at) && !productAt(at) && !belongs) return 'more';
      }
      if (isRangeStart(last)) return 'scene';
      const counted = scene.before.endAt(tokens, first - 1);
      // "for our 6 contractors" tells how many.
      const inAll = before.total.endAt(tokens, first - 1) > counted;
      if (counted > 0 && !inAll && !isNeeded(last) && !heads.endAt(tokens, first - 1 - counted)) return 'scene';
      if (before.fewer.endAt(tokens, first - 1) && !before.more.endAt(tokens, first - 1)) return 'fewer';
      const earlier = numbers.find((number) => number.last < first && isRangeStart(number.last));
      // "from 50 to 60 people" counts heads, not licences.
      if (earlier && people.startAt(tokens, last + 1)) return 'scene';
      if (before.total.endAt(tokens, first - 1)) return 'total';
      if (before.more.endAt(tokens, first - 1) && !before.fewer.endAt(tokens, first - 1)) return 'more';
      if (isForeignNoun(last + 1) && !heads.endAt(tokens, first - 1)) return 'foreign';
      return 'plain';
    }

    /** "one year", "one more term". */
    const isTime = (at: number) => time.startAt(tokens, at + after.more.startAt(tokens, at)) > 0;
    /** "3 keer Project Plan 1", "3 times E3". */
    const isTimes = (at: number) => times.startAt(tokens, at) > 0 && productAt(at + 1) !== undefined;
    const isNeeded = (last: number) =>
      tokens.some((token, at) => token.clause === tokens[last]?.clause && needed.startAt(tokens, at) > 0);
    const textAfter = (last: number) => tokens[last + 1]?.gap ?? '';
    const breaksAt = (at: number) => /[.!?;\n]/.test(tokens[at]?.gap ?? '');

    /** The position behind the nouns that a number counts: "5 [E3 licenses] more". */
    function nounsFrom(at: number): number {
      let index = at;
      while (index < at + NOUN_REACH) {
        const product = productAt(index);
        const length = product
          ? product.last - index + 1
          : units.startAt(tokens, index) || people.startAt(tokens, index);
        const belongs = of.startAt(tokens, index) > 0 && productAt(index + 1) !== undefined;
        if (length === 0 && !belongs) break;
        index += length || 1;
      }
      return index;
    }

    /** "from 100 to 95", "van 500 naar 300": the first of the two only sets the scene. */
    function isRangeStart(last: number): boolean {
      const index = nounsFrom(last + 1);
      const first = numbers.find((number) => number.last === last)?.first ?? 0;
      const next = numbers.find((number) => number.first > last);
      return Boolean(
        next && from.endAt(tokens, first - 1) && next.first - index <= 2 && before.total.endAt(tokens, next.first - 1),
      );
    }

    /** "5 eggs": the word behind the number is nothing we count. */
    function isForeignNoun(at: number): boolean {
      const token = tokens[at];
      if (!token || /[^\s-]/.test(token.gap) || productAt(at)) return false;
      return !isKnown(at) || things.startAt(tokens, at) > 0;
    }

    const found = numbers.map(read);
    for (let at = 0; at < tokens.length; at += 1) {
      if (found.some((quantity) => at >= quantity.first && at <= quantity.last)) continue;
      const more = numbers.some(({ first }) => first === at + 1) ? 0 : ones.startAt(tokens, at);
      const fewer = more > 0 && after.fewer.startAt(tokens, at + more - 1) > 0;
      if (more > 0 && countsLicences(at + more))
        found.push({
          first: at,
          last: at + more - 1,
          value: 1,
          role: fewer ? 'fewer' : before.total.endAt(tokens, at - 1) > 0 ? 'total' : 'more',
          weak: true,
        });
      else if (articles.startAt(tokens, at) && countsOne(at + 1))
        found.push({ first: at, last: at, value: 1, role: 'plain', weak: true });
    }
    return found.sort((a, b) => a.first - b.first);

    function countsLicences(at: number): boolean {
      const product = productAt(at);
      if (isTime(at)) return false;
      return (
        product !== undefined ||
        units.startAt(tokens, at) > 0 ||
        tokens[at] === undefined ||
        breaksAt(at) ||
        isKnown(at)
      );
    }
    /** "a license", "een E3-licentie". */
    function countsOne(at: number): boolean {
      const product = productAt(at);
      return singular.startAt(tokens, product ? product.last + 1 : at) > 0;
    }
  };
}
