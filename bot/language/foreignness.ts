// Notices sentences about something else: "add 3 slides to the deck", "cancel my gym subscription".
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Candidate } from './rank.ts';
import { leadsClause, type Sentence } from './sentence.ts';
import { fold } from './tokens.ts';
import { CHANGING, type Intent } from './types.ts';

export type Foreignness = (sentence: Sentence, best: Candidate) => boolean;

const OF_A_SUBSCRIPTION: ReadonlySet<Intent> = new Set<Intent>([
  'extend_subscription',
  'cancel_subscription',
  'recurring_billing',
  'buy_product',
  'convert_trial',
  'reactivate_subscription',
]);

const OF_LICENCES: ReadonlySet<Intent> = new Set<Intent>([
  'add_licenses',
  'remove_licenses',
  'set_licenses',
  'buy_product',
]);

const OF_PEOPLE: ReadonlySet<Intent> = new Set<Intent>(['assign_licenses', 'unassign_licenses']);

const SHORTEST = 3;
/** A wish that rests on one word and a product. */
const WEAK = 1.85;
/** A question after us that leaves no doubt. */
const SURE = 3.5;
/** A question that names all it asks for. */
const COMPLETE = 6;
/** A question that only names a topic: "which card?". */
const TOPIC = 1.2;

export function createForeignness(lexicons: readonly Lexicon[]): Foreignness {
  const domain = new Set(lexicons.flatMap((lexicon) => lexicon.domain.split(' ').map(fold)));
  const counted = new Set(
    lexicons.flatMap(({ classes }) => `${classes['licence']} ${classes['subscription']}`.split(' ')),
  );
  const subscriptions = new Set(lexicons.flatMap(({ classes }) => `${classes['subscription']}`.split(' ')));
  const connectors = new Set(
    lexicons.flatMap(({ people }) => `${people.to} ${people.from} on op with bij met`.split(' ')),
  );
  const places = new Set('in on with via inside within met op binnen'.split(' '));
  const articles = new Set(lexicons.flatMap((lexicon) => lexicon.articles.split(' ')));
  const about = new Set(lexicons.flatMap((lexicon) => lexicon.about.split(' ')));
  const occasions = new Set(lexicons.flatMap((lexicon) => lexicon.occasions.split(' ')));
  const destinations = new Set(lexicons.flatMap((lexicon) => lexicon.destinations.split(' ')));
  const things = new Set(lexicons.flatMap((lexicon) => lexicon.things.split(' ').map(fold)));

  /** "two slides", "the Power BI report": the noun behind the number or the product is what the wish is about. */
  function isAboutThings(sentence: Sentence, best: Candidate): boolean {
    const { tokens, products, quantities, named, readings, isFiller } = sentence;
    const isNoun = (at: number) => {
      const word = tokens[at]?.word ?? '';
      // "marketingbudget": what the compound ends in.
      return things.has(word) || (readings[at] ?? []).some((part) => word.endsWith(part) && things.has(part));
    };
    const isThing = (at: number) => !named.has(at) && isNoun(at) && /^[ -]$/.test(tokens[at]?.gap ?? '');
    // "cancel the Power BI workshop": what the product's name only describes.
    const isObject = (first: number) => best.at.some((at) => at < first && !named.has(at));
    // "our Teams channel".
    const isLabelled = (at: number) => !named.has(at) && /^\p{Lu}/u.test(tokens[at]?.raw ?? '');
    const isStrangeNoun = (at: number) =>
      tokens[at]?.kind === 'word' &&
      !named.has(at) &&
      readings[at]?.length === 0 &&
      /^\p{Ll}{4,}$/u.test(tokens[at]?.raw ?? '') &&
      /^[ -]$/.test(tokens[at]?.gap ?? '');
    const clauses = new Set(best.at.map((at) => tokens[at]?.clause));
    const wished = <T extends { first: number }>(list: readonly T[]) =>
      list.filter(({ first }) => clauses.has(tokens[first]?.clause));
    // "two project leaders": the noun behind it is what is counted.
    const isCounted = (at: number) => (isThing(at) && !isStrangeNoun(at + 1)) || (isFiller(at) && isThing(at + 1));
    if (wished(products).some(({ first, last }) => isThing(last + 1) || (isObject(first) && isStrangeNoun(last + 1))))
      return true;
    // "cell E5", "macros in Visio": the product's name only tells which one, or where.
    const isPlace = (first: number) =>
      places.has(tokens[first - 1]?.word ?? '') && (isThing(first - 2) || isStrangeNoun(first - 2));
    if (wished(products).some(({ first }) => isThing(first - 1) || isPlace(first))) return true;
    // Those that the wish speaks of, if there are any.
    const explained = quantities.filter(({ first }) => best.at.includes(first));
    const counts = wished(explained.length > 0 ? explained : quantities).filter(
      ({ role, weak }) => role !== 'scene' && !weak,
    );
    if (counts.length > 0 && counts.every(({ last }) => isCounted(last + 1))) return true;
    // "add 2 hours": no licences.
    const isOther = ({ role, first, last }: (typeof counts)[number]) =>
      role === 'foreign' && best.at.includes(first - 1) && products.every((product) => product.first !== last + 1);
    if (OF_LICENCES.has(best.intent) && counts.some(isOther)) return true;
    const isSubject = (at: number) => things.has(tokens[at]?.word ?? '') && about.has(tokens[at + 1]?.word ?? '');
    if (tokens.some((_, at) => isSubject(at) && !best.at.includes(at) && leadsClause(sentence, at))) return true;
    // "assign the task", "add Lisa to the meeting": the object of the verb, or where it goes.
    return tokens.some(
      ({ word }, at) =>
        !named.has(at) &&
        (best.at.includes(at) || destinations.has(word)) &&
        articles.has(tokens[at + 1]?.word ?? '') &&
        (isThing(at + 2) || (isLabelled(at + 2) && isThing(at + 3))),
    );
  }

  /** "renew my subscription to The Economist": a subscription to a name that is not in the catalogue. */
  function isAboutOtherNames({ tokens, people, readings }: Sentence, { intent, at: wish }: Candidate): boolean {
    const clauses = new Set(wish.map((at) => tokens[at]?.clause));
    // "add 3 seats to Zoom": who is named where nobody can be meant is no person.
    // "a Zoom licence for Megan".
    const isBrand = (at: number) => counted.has(tokens[at + 1]?.word ?? '') && /^[ -]$/.test(tokens[at + 1]?.gap ?? '');
    if (OF_PEOPLE.has(intent))
      return people.some(({ last, role }) => role !== 'me' && role !== 'owner' && isBrand(last));
    const isNamed = people.some(({ first, role }) => role !== 'me' && clauses.has(tokens[first]?.clause));
    if (OF_LICENCES.has(intent) && isNamed) return true;
    if (!OF_A_SUBSCRIPTION.has(intent)) return false;
    const isSubscription = (at: number) => readings[at]?.some((word) => subscriptions.has(word)) ?? false;
    const isCompound = (at: number) => readings[at]?.some((word) => things.has(word)) ?? false;
    const nameStarts = (at: number) =>
      people.some(({ first }) => first === at) ||
      (tokens[at]?.kind === 'word' && tokens[at]?.gap === ' ' && (readings[at]?.length === 0 || isCompound(at)));
    const isLabel = (at: number) => people.some(({ last, role }) => last === at && role === 'other');
    // "our Salesforce contract", "mijn krantenabonnement".
    if (tokens.some(({ gap }, at) => isSubscription(at) && ((/^[ -]$/.test(gap) && isLabel(at - 1)) || isCompound(at))))
      return true;
    return tokens.some(({ word }, at) => {
      if (!subscriptions.has(word) || !connectors.has(tokens[at + 1]?.word ?? '')) return false;
      const name = at + 2;
      return nameStarts(name) || (articles.has(tokens[name]?.word ?? '') && nameStarts(name + 1));
    });
  }

  return (sentence, best) => {
    const { tokens, readings, named, products, keys } = sentence;
    const foreign = (at: number) => {
      const token = tokens[at];
      return (
        token?.kind === 'word' &&
        !token.aside &&
        !named.has(at) &&
        token.word.length >= SHORTEST &&
        readings[at]?.length === 0
      );
    };
    const isNoun = (at: number) => !named.has(at) && !tokens[at]?.aside && things.has(tokens[at]?.word ?? '');
    if (keys.length > 0) return false;
    if (CHANGING.has(best.intent) && products.length === 0 && isAboutOtherNames(sentence, best)) return true;
    if (CHANGING.has(best.intent) && isAboutThings(sentence, best)) return true;
    // "we have three meetings about E5": a question about a product is about nothing else.
    const spokenOf = new Set(products.map(({ first }) => tokens[first]?.clause));
    // "before the board meeting I need to know …": when, not what.
    const isOccasion = (at: number) =>
      [2, 3].some(
        (back) => occasions.has(tokens[at - back]?.word ?? '') && articles.has(tokens[at - back + 1]?.word ?? ''),
      );
    const isBeside = (at: number) =>
      isNoun(at) && !isOccasion(at) && !best.at.includes(at) && spokenOf.has(tokens[at]?.clause);
    if (best.intent === 'show_subscription' && tokens.some((_, at) => isBeside(at))) return true;
    // "seats left in the theatre": of no product, and somewhere else.
    const isElsewhere = (at: number) =>
      (foreign(at) && articles.has(tokens[at - 1]?.word ?? '') && places.has(tokens[at - 2]?.word ?? '')) || isNoun(at);
    if (best.intent === 'show_subscription' && products.length === 0 && tokens.some((_, at) => isElsewhere(at)))
      return true;
    if (products.length > 0) return best.score < WEAK && tokens.some((_, at) => foreign(at));
    const isDomain = (at: number) => readings[at]?.some((word) => domain.has(word)) ?? false;
    if (best.intent === 'help' && best.score >= SURE) return false;
    if (!tokens.some((_, at) => isDomain(at))) {
      // Without a noun of ours a change may say nothing that it does not explain.
      const complete = !CHANGING.has(best.intent) && best.score >= COMPLETE;
      const unexplained = (at: number) =>
        (CHANGING.has(best.intent) || (complete && !leadsClause(sentence, at))) && isNoun(at) && !best.at.includes(at);
      return tokens.some((_, at) => (!complete && foreign(at)) || unexplained(at));
    }
    if (!CHANGING.has(best.intent)) return best.score < TOPIC && tokens.some((_, at) => foreign(at));
    const clauses = new Set(best.at.map((at) => tokens[at]?.clause));
    return tokens.some((token, at) => {
      if (!foreign(at) || !clauses.has(token.clause)) return false;
      const next = readings[at + 1] ?? [];
      return /^[ -]?$/.test(tokens[at + 1]?.gap ?? '.') && next.some((word) => counted.has(word));
    });
  };
}
