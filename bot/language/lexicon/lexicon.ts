// What the engine must know of a language: its data only. Lists are words separated by blanks, in the notation of pattern.ts.

export type Lexicon<L extends string = string> = {
  language: L;
  /**
   * Classes of words that several capabilities' patterns use as `#name`. A verb in front of a `particle` ("haal>af") is
   * found joined to it too.
   */
  classes: Readonly<Record<string, string>>;
  /** Words that mean the same as another wherever that one is asked for: `{ creditcard: 'kredietkaart bankkaart' }`. */
  synonyms?: Readonly<Record<string, string>>;
  /** How thumbs write: `{ give: 'giv' }`. Read as the whole word everywhere. */
  shorthand?: Readonly<Record<string, string>>;
  /** Turns of phrase whose words say nothing by themselves: "in order to" orders nothing, "ten opzichte van" is no ten. */
  idioms?: string;
  /** Ordinary words that look like one of ours and are not: never mended ("chose" is no "close"). */
  ordinary?: string;
  /** A word and its clipped end, and what the end stands for: `{ "what 's": 'is' }`. */
  contractions?: Readonly<Record<string, string>>;
  /** An ending that a verb of ours may take: "listing" is "list", and in Dutch "disablen" is "disable". */
  gerund?: string;
  /** What makes a participle a wish: "can be taken off", "mogen worden weggehaald". */
  passive?: PassiveWords;
  /** Endings that make a noun small: "factuurtje" is "factuur". */
  diminutives?: string;
  /** Words that say nothing about the wish: articles, pronouns, politeness, greetings, auxiliaries. */
  fillers: string;
  /** Ordinary office words around a wish; they never make a sentence foreign to us. */
  scenery: string;
  /** Function words that tell this language from others. */
  marks: string;
  /** Verb particles that stand apart in an infinitive ("af te halen" is "afhalen"), and the word between. */
  separable?: { particles: string; between: string };
  /** Words that start a new clause. */
  breaks: string;
  numbers: NumberWords;
  months: readonly string[];
  negation: {
    words: string;
    /** A negation that does not take the wish back: "don't forget to", "geen probleem". */
    harmless: string;
    /** "don't need", "niet meer": takes back getting, not giving up. */
    unneeded: string;
    /** Bites anywhere in its clause, also behind the verb: "add no licenses". */
    anywhere: string;
    /** Before the verb (en) or anywhere in the clause (nl). */
    reach: 'before' | 'clause';
  };
  /** Everything at once: dangerous with a removal. */
  everything: string;
  /** "that's all": not everything. */
  notEverything: string;
  /** In front of a span from one number to another. */
  between: string;
  /** Words between two values or products that leave the choice open. */
  or: string;
  and: string;
  people: PeopleWords;
  roles: NumberRoles;
  /** Words that begin a reason in the middle of a sentence; what follows says nothing about the wish. */
  reasons: string;
  /** "not to cancel but to renew": the negation, words that make it another ("not only"), the turn, and what makes it none ("but also"). */
  contrast: { not: string; unless: string; but: string; also: string };
  /** Of these, in front of which it is asked for: "is there a reason". */
  askedReasons: string;
  /** Words that the wish begins with behind a reason: "due to cuts we have to". */
  wishes: string;
  /** What makes a clause a request: "please", "could you", "graag". */
  requests: string;
  /** Pronouns that point back at licences named before. */
  them: string;
  /** Words that a question begins with. */
  questions: string;
  /** Nouns of our trade. Without one of them, a product or a key, a foreign word makes the whole sentence foreign. */
  domain: string;
  /** Words between a verb and its noun: "the", "my". */
  articles: string;
  /** In front of what happens then: "before the meeting". */
  occasions: string;
  /** In front of a product they only compare: "instead of E5". */
  beside: string;
  /** In front of what something is added to. */
  destinations: string;
  /** Behind a thing they tell its subject: "the document about assigning E3". */
  about: string;
  /** Nouns of the office that are not of our trade: counted or named with a product, they are what is meant. */
  things: string;
  /** Patterns of what somebody only considers: "we might need more". */
  supposed: readonly string[];
  /** Patterns of what somebody reports, unless a verb of the wish leads its clause: "Sarah added 5 yesterday". */
  told: readonly string[];
  moods: MoodWords;
  /** Pairs of verbs that undo each other, as terms of a pattern. */
  opposites: readonly (readonly [string, string])[];
  /** Words in front of a reason, wherever it stands. */
  because: string;
  until: string;
  period: {
    since: string;
    /** Of the words of `since`, those that also mean "of". */
    origin: string;
    /** In front of a span of time that lies behind us: "last", "afgelopen". */
    past: string;
    /** Behind a span: "a year of invoices". */
    worth: string;
    /** Words for a span and its months. */
    units: Readonly<Record<string, number>>;
    /** Words for a part of a year and its months: "the second half of 2025". */
    parts: Readonly<Record<string, number>>;
    /** "first", "second" and so on. */
    ordinals: readonly string[];
  };
};

type PassiveWords = {
  /** The verb and its participles: `{ take: 'taken' }`. */
  participles: Readonly<Record<string, string>>;
  /** The ending of regular participles, or nothing. */
  ending: string;
  /** The auxiliary beside the participle, and the verbs with which it is a wish: "be", "can". */
  become: string;
  modals: string;
  /** At the head of a question they only want to know: "should E3 be cancelled?" */
  duties: string;
  /** In front of an object and its participle: "want 5 seats removed"; `opening` only at the head of a clause. */
  wanting: string;
  opening: string;
  /** Right in front of a past that asks: "it would help if you added 5". */
  asking: string;
};

type MoodWords = {
  /** What makes a wish depend on something: "only after", and the openings that are mere politeness: "if possible". */
  conditions: string;
  politeConditions: string;
  /** In front of a condition they make it a mere politeness: "I'd be grateful if". */
  courtesies: string;
  /** "should E3 be cancelled?", "wordt E3 verlengd?": these in front of anything but `askers` want to know too. */
  whether: string;
  askers: string;
  /** Openings of questions that only want to know, and among them those that ask for it all the same: "why don't you". */
  inquiries: string;
  requestingInquiries: string;
  /** In front of two people joined by a word that could begin a condition: "zowel Claire als Peter". */
  pairs: string;
  /** In front of a person they make a condition: "once Cameron is gone". */
  when: string;
  /** Conjunctions behind which a wish is only spoken of: "before we cancel". */
  subordinate: string;
  /** Subjects of a question about what somebody else may do: "can a user …". */
  others: string;
  /** At the end of a clause behind the wish they take it back. */
  retractions: string;
  /** Alone in a clause behind the wish they answer it: "cancel E3? Never!" */
  refusals: string;
  /** Patterns that ask what to think of it: "is that wise". */
  doubts: readonly string[];
};

export type NumberWords = {
  /** Values of simple and compound words below a hundred. */
  simple: Readonly<Record<string, number>>;
  multipliers: Readonly<Record<string, number>>;
  /** "and" inside a number. */
  joiners: string;
  /** Whole expressions: `half_a_dozen` 6. */
  phrases: Readonly<Record<string, number>>;
  /** Dutch and German write "vijfentwintig": unit + one of these + tens. */
  infixes: readonly string[];
  /** An article that means one in front of a single licence. */
  articles: string;
  /** "1.000" is a thousand in every language here; this is the digit group mark. */
  group: '.' | ',';
};

type NumberRoles = {
  /** Directly around the number: `before` it, or `after` it and its nouns. */
  more: { before: string; after: string };
  fewer: { before: string; after: string };
  total: { before: string; after: string };
  /** At the end of its clause this makes the number a total: "dat er 64 zijn". */
  closing: string;
  /** In front of a difference whose verb says which way: "by", "met"; behind a number that is no scenery: "are enough". */
  plain: { before: string; after: string };
  from: { before: string };
  /** "we have 100": sets the scene. */
  scene: { before: string; after: string };
  /** In the same clause it turns having into needing: "we hebben 5 plekken nodig". */
  needed: string;
  /** Phrases that mean one more or one fewer. */
  one: string;
  /** Behind an article these nouns mean exactly one. */
  singular: string;
  time: string;
  /** Counts a product behind it: "3 times E3". */
  times: string;
  money: string;
  people: string;
  units: string;
  /** Between the licences and their product: "25 seats of E3". */
  of: string;
  /** What follows a label such as "order" is its name, not a quantity. */
  labels: string;
};

type PeopleWords = {
  to: string;
  from: string;
  me: string;
  /** In front of a head count: "for 10 teachers". */
  for: string;
  /** Pronouns that point back at a person: "Lisa starts today, give her E3". */
  pronouns: string;
  /** Behind an unknown first word with a capital these make it a name: "Karen asked". */
  acting: string;
  /** Behind a name these make it a place: "the Berlin office". */
  places: string;
  particles: string;
  /** Verbs right in front of a person ("give Megan") and right behind one ("Megan needs"). */
  giving: string;
  needing: string;
  /** Behind these stands a verb, however it is spelled: "want to cancle". */
  infinitives: string;
  everyone: string;
  /** "colleague", "collega": stand in front of a name. */
  titles: string;
  /** "Mrs", "mevrouw": belong to the name behind them. */
  honorifics: string;
  /** Words that are written like a name and name nobody: weekdays, departments. */
  notNames: string;
  /** Given names that are also words of ours: "Will", "Grant". */
  alsoNames: string;
  /** Words of ours that are surnames too: "tom short". */
  surnames: string;
};
