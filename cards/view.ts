// The layout language: what any card of License Desk may show, from top to bottom. Capabilities fill it, one template draws it.

export type Locale = 'en' | 'nl';

/** Colour is never alone: every tone is drawn with an icon and words. */
export type Tone = 'neutral' | 'good' | 'warning' | 'attention';

export type Fact = { title: string; value: string };

export type Money = Fact & { strong?: boolean };

export type Field =
  | {
      kind: 'number';
      id: string;
      label: string;
      value?: number;
      min: number;
      max: number;
      error: string;
      hint?: string;
    }
  | {
      kind: 'text';
      id: string;
      label: string;
      value?: string;
      placeholder?: string;
      multiline?: boolean;
      maxLength: number;
      required: boolean;
      /** Never shown again on a card, once typed. */
      secret?: boolean;
      error: string;
      hint?: string;
    }
  | {
      kind: 'choice';
      id: string;
      label: string;
      /** Of several, the values joined by commas. */
      value?: string;
      options: { value: string; title: string }[];
      /** A search box for any number of choices, none of them required: what is typed is looked up in this data set. */
      search?: string;
      error: string;
      hint?: string;
    };

/** A row of a list; pressing it is the row's action. */
export type Row = {
  title: string;
  subtitle: string;
  value: string;
  state?: { tone: Tone; words: string };
  action?: Action;
};

/**
 * Verbs: `confirm` and `dismiss` a pending confirmation, `again` proposes it anew, `open` starts a capability as a
 * sentence would. `data` carries ids and choices, never facts; `reads` names the fields that an opened capability is
 * given too. `link` opens a web page.
 */
export type Action =
  | {
      title: string;
      verb: 'confirm' | 'dismiss' | 'again' | 'open';
      data: Record<string, unknown>;
      style?: 'primary' | 'destructive';
      /** It leaves the form behind: nothing typed there is read, or has to be valid. */
      leavesForm?: true;
      reads?: readonly string[];
    }
  | { title: string; link: string };

/** One card. Sections that are absent are not drawn; at most six actions. */
export type CardView = {
  locale: Locale;
  /** Read aloud and shown in the toast: the card in one sentence. */
  summary: string;
  header: { kicker: string; title: string; state?: { tone: Tone; words: string } };
  /** One or two sentences below the header; tone colours it, with an icon. */
  lead?: { tone: Tone; text: string };
  /** The heart of a change: "100 → 105", each with its caption. */
  change?: { from: string; fromCaption: string; to: string; toCaption: string };
  facts?: Fact[];
  money?: { title: string; lines: Money[] };
  rows?: Row[];
  /** "What else changes", "What to do": short bullet sentences under a title. */
  notes?: { title: string; lines: string[] };
  fields?: Field[];
  actions: Action[];
};
