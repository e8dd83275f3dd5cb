// "can be taken off", "mogen worden weggehaald", "we want 5 removed": a participle that is wished for reads as its verb.
import type { Lexicon } from './lexicon/lexicon.ts';
import type { TermTable } from './pattern.ts';
import type { ProductMention } from './products.ts';
import { stemOf } from './stem.ts';
import { fold, type Token } from './tokens.ts';
import { createWordList } from './word-list.ts';

type Readings = readonly (readonly string[])[];
type Clauses = {
  tokens: readonly Token[];
  products: readonly ProductMention[];
  question: boolean;
  isNamed: (at: number) => boolean;
};

/** "can be fully taken off", "weggehaald moet worden". */
const NEAR = 2;

/** Adds the verb to what the participles of a sentence may stand for. */
export function createPassiveReader(
  lexicons: readonly Lexicon[],
  table: TermTable,
): (clauses: Clauses, readings: Readings) => Readings {
  const known = table.vocabulary();
  const tongues = lexicons.flatMap(({ passive, classes, them, numbers }) => {
    if (!passive) return [];
    const irregular = Object.entries(passive.participles).flatMap(([verb, forms]) =>
      forms.split(' ').map((form) => [fold(form), verb] as const),
    );
    return {
      verbs: new Map(irregular),
      ending: passive.ending,
      become: createWordList([passive.become]),
      modals: createWordList([passive.modals]),
      duties: createWordList([passive.duties]),
      wanting: createWordList([passive.wanting]),
      opening: createWordList([passive.opening]),
      asking: createWordList([passive.asking]),
      articles: createWordList([numbers.articles]),
      objects: createWordList([classes['licence'] ?? '', them]),
    };
  });
  type Tongue = (typeof tongues)[number];

  const verbOf = (word: string, { verbs, ending }: Tongue): string | undefined => {
    const listed = verbs.get(word);
    if (listed !== undefined || ending === '') return listed;
    return stemOf(word, ending, (form) => known.has(form));
  };

  function isWished({ tokens, products, question, isNamed }: Clauses, at: number, tongue: Tongue): boolean {
    const clause = tokens.flatMap((token, index) => (token.clause === tokens[at]?.clause ? [index] : []));
    const [start = at] = clause;
    const says = (words: Tongue['become'], index: number) => words.startAt(tokens, index) > 0;
    // "should E3 be cancelled?" and "can a trial be extended?" only want to know.
    const general = says(tongue.articles, start + 1) && products.length === 0;
    if (question && (says(tongue.duties, start) || general)) return false;
    const becomes = clause.some((index) => Math.abs(index - at) <= NEAR && says(tongue.become, index));
    if (becomes) return clause.some((index) => says(tongue.modals, index));
    if (tongue.asking.endAt(tokens, at - 1) > 0) return true;
    // "who removed them" has a subject in front of the verb, "I want 5 seats removed" what is to be done to.
    if (!isNamed(at - 1) && tongue.objects.endAt(tokens, at - 1) === 0) return false;
    return says(tongue.opening, start) || clause.some((index) => index < at && says(tongue.wanting, index));
  }

  return (clauses, readings) =>
    readings.map((list, at) => {
      const { word = '' } = clauses.tokens[at] ?? {};
      const verbs = tongues.flatMap((tongue) => {
        const verb = clauses.isNamed(at) ? undefined : verbOf(word, tongue);
        return verb !== undefined && !list.includes(verb) && isWished(clauses, at, tongue) ? [verb] : [];
      });
      return verbs.length > 0 ? [...list, ...verbs] : list;
    });
}
