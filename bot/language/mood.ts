// Tells a request from what is only asked about, made to depend on something, quoted, or taken back in the end.
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Pattern, TermTable } from './pattern.ts';
import { type Candidate, matchPattern } from './rank.ts';
import { leadsClause, type Sentence } from './sentence.ts';
import type { Intent } from './types.ts';
import { createWordList, type WordList } from './word-list.ts';

/** True when the sentence asks for the wish, here and now. */
export type Mood = (sentence: Sentence, best: Candidate) => boolean;

/** A shorter quotation is a name. */
const SHORTEST_QUOTE = 3;
const FOR_OTHERS: ReadonlySet<Intent> = new Set<Intent>(['assign_licenses', 'unassign_licenses', 'request_licence']);

export function createMood(lexicons: readonly Lexicon[], table: TermTable): Mood {
  const tongues = lexicons.map(({ moods }) => ({
    conditions: createWordList([moods.conditions]),
    polite: createWordList([moods.politeConditions]),
    courtesies: createWordList([moods.courtesies]),
    inquiries: createWordList([moods.inquiries]),
    requests: createWordList([moods.requestingInquiries]),
    whether: createWordList([moods.whether]),
    askers: createWordList([moods.askers]),
    retractions: createWordList([moods.retractions]),
    refusals: createWordList([moods.refusals]),
    subordinate: createWordList([moods.subordinate]),
  }));
  const when = createWordList(lexicons.map((lexicon) => lexicon.moods.when));
  const pairs = createWordList(lexicons.map((lexicon) => lexicon.moods.pairs));
  const questions = createWordList(lexicons.map((lexicon) => lexicon.questions));
  const articles = createWordList(lexicons.map((lexicon) => lexicon.articles));
  const others = createWordList(lexicons.map((lexicon) => lexicon.moods.others));
  const doubts = lexicons.flatMap(({ moods, classes }) => moods.doubts.map((source) => table.compile(source, classes)));

  const isPair = (tokens: Sentence['tokens'], end: number) =>
    tokens.some(({ clause }, at) => at < end && clause === tokens[end]?.clause && pairs.startAt(tokens, at) > 0);
  /** "I would be grateful if". */
  const isCourtesy = (tokens: Sentence['tokens'], at: number) =>
    /^,? $/.test(tokens[at]?.gap ?? '') && tongues.some(({ courtesies }) => courtesies.endAt(tokens, at - 1) > 0);
  /** "if the audit goes well", "once Cameron is gone", not "if you don't mind". */
  const depends = ({ tokens, named, people }: Sentence) =>
    tokens.some(
      (_, at) =>
        when.startAt(tokens, at) > 0 &&
        people.some(({ first }) => first === at + 1) &&
        !isPair(tokens, at) &&
        !isCourtesy(tokens, at),
    ) ||
    tongues.some(({ conditions, polite }) =>
      tokens.some(
        (token, at) =>
          !named.has(at) && !token.aside && beginsWith(tokens, at, conditions, polite) && !isCourtesy(tokens, at),
      ),
    );

  /** "who told you to …", "how long does it take to …": the question wants to know; it is no way to ask for it. */
  const inquires = (sentence: Sentence, best: Candidate) =>
    sentence.question &&
    !asksElsewhere(sentence, best) &&
    tongues.some(({ inquiries, requests, whether, askers }) =>
      sentence.tokens.some(
        ({ clause }, at) =>
          (at === 0 || clause !== sentence.tokens[at - 1]?.clause) &&
          (at === 0 || isIn(sentence, best, clause) || !best.at.some((wish) => leadsClause(sentence, wish))) &&
          (beginsWith(sentence.tokens, at, inquiries, requests) ||
            (!sentence.named.has(at) &&
              whether.startAt(sentence.tokens, at) > 0 &&
              askers.startAt(sentence.tokens, at + 1) === 0)),
      ),
    );

  /** "may a teacher cancel E3?": whether somebody else may or did is no request; that somebody gets a licence is. */
  const asksAboutOthers = ({ tokens, people }: Sentence, { intent }: Candidate) =>
    !FOR_OTHERS.has(intent) &&
    tokens.some((token, at) => {
      if ((at > 0 && token.clause === tokens[at - 1]?.clause) || questions.startAt(tokens, at) === 0) return false;
      const subject = at + 1 + articles.startAt(tokens, at + 1);
      return (
        others.startAt(tokens, subject) > 0 || people.some(({ first, role }) => first === subject && role !== 'me')
      );
    });

  /** "before we cancel E3, …": the wish is only spoken of behind the conjunction. */
  const isSubordinate = ({ tokens, named }: Sentence, { at: wish }: Candidate) => {
    const spoken = wish.filter((at) => !named.has(at));
    return tongues.some(({ subordinate }) =>
      tokens.some(
        ({ clause }, at) =>
          subordinate.startAt(tokens, at) > 0 &&
          spoken.length > 0 &&
          spoken.every((one) => one > at && tokens[one]?.clause === clause),
      ),
    );
  };

  /** "…, but I don't want that": said after the wish, and no request follows: "that was not meant, could you …". */
  const takesBack = ({ tokens, named, requests }: Sentence, best: Candidate) => {
    const spoken = best.at.filter((at) => !named.has(at));
    // "we do not have Visio yet, order it": what is said in front of the wish is no answer to it.
    const isAhead = (clause: number) => spoken.length > 0 && spoken.every((at) => (tokens[at]?.clause ?? 0) > clause);
    return tongues.some(({ retractions, refusals }) =>
      tokens.some(({ clause }, at) => {
        const opens = tokens[at - 1]?.clause !== clause;
        const length = retractions.startAt(tokens, at) || (opens ? refusals.startAt(tokens, at) : 0);
        const ends = tokens[at + length]?.clause !== clause;
        const asksOn = [...requests].some((later) => later > clause);
        return (
          length > 0 &&
          ends &&
          !asksOn &&
          !isAhead(clause) &&
          best.at.some((wish) => wish < at && !best.at.includes(at))
        );
      }),
    );
  };

  return (sentence, best) => {
    // A key is handed in to be used, whatever is told about it.
    if (best.intent === 'redeem_key' && sentence.keys.length > 0) return true;
    // What it waits for is the wish itself.
    if (best.intent === 'notify_when_cleared') return true;
    return (
      !depends(sentence) &&
      !inquires(sentence, best) &&
      !isSubordinate(sentence, best) &&
      !asksAboutOthers(sentence, best) &&
      !takesBack(sentence, best) &&
      !isQuoted(sentence, best) &&
      !doubts.some((pattern) => doubted(sentence, best, pattern))
    );
  };
}

const isIn = ({ tokens, named }: Sentence, { at: wish }: Candidate, clause: number): boolean =>
  wish.some((at) => !named.has(at) && tokens[at]?.clause === clause);

/** "who uses Visio? Remove two seats": the wish leads a clause behind the question. */
const asksElsewhere = (sentence: Sentence, { at: wish }: Candidate): boolean =>
  wish.some((at) => (sentence.tokens[at]?.clause ?? 0) > 0 && leadsClause(sentence, at));

/** "as discussed, please add 10": a wish at the head of a later clause stands on its own. */
function doubted(sentence: Sentence, best: Candidate, doubt: Pattern): boolean {
  const match = matchPattern(sentence, doubt);
  if (!match?.together) return false;
  const clauseOf = (at: number) => sentence.tokens[at]?.clause ?? 0;
  const end = Math.max(...match.at.filter((at) => !sentence.named.has(at)).map(clauseOf));
  return !best.at.some((at) => clauseOf(at) > end && leadsClause(sentence, at));
}

const beginsWith = (tokens: Sentence['tokens'], at: number, words: WordList, unless: WordList): boolean =>
  words.startAt(tokens, at) > 0 && unless.startAt(tokens, at) === 0;

/** `"Remove 20 seats" is what he wrote`: the verb stands in a quotation and others say something about it. */
function isQuoted(sentence: Sentence, best: Candidate): boolean {
  const { text, tokens } = sentence;
  return [...text.matchAll(/"[^"]+"/g)].some(({ 0: quote, index }) => {
    const within = (at: number) => (tokens[at]?.start ?? 0) >= index && (tokens[at]?.end ?? 0) <= index + quote.length;
    const inside = tokens.filter((_, at) => within(at));
    const outside = tokens.some((_, at) => !within(at) && !sentence.isFiller(at));
    const leads = (at: number) => tokens.every((_, other) => other >= at || !within(other) || sentence.isFiller(other));
    const speaks = (at: number) => within(at) && leads(at) && !sentence.named.has(at);
    return inside.length >= SHORTEST_QUOTE && outside && best.at.some(speaks);
  });
}
